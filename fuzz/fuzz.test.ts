import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { assertHolds } from './assert-holds.ts';
import { showSpoiled, showUnmarked } from './long-run/show.ts';
import { startWatchdog, type Watchdog } from './long-run/watchdog.ts';
import { basesOf } from './marks/bases.ts';
import { described, names } from './marks/named.ts';
import { sent } from './marks/sent.ts';
import { type Unmarked, unmarked } from './marks/unmarked.ts';
import { holdsNameless } from './nameless.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { inspected, textOf } from './response.ts';
import { type Spoiled, spoiled } from './spoiled.ts';
import { madeUp, type Subject, shipped } from './subject.ts';
import { createTally } from './tally.ts';
import { holdsTotal } from './total.ts';

// Many bodies, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** The same bodies in every run; `npm run fuzz` goes on where this part ends. */
const SEED = 20_261_121;
const SUBJECTS: readonly (readonly [string, Subject, number])[] = [
  [shipped.name, shipped, 2_500],
  [madeUp.name, madeUp, 1_000],
];
/** An endless loop must end the run, and no test can end one from within. */
const PATIENCE_S = 20;

let watchdog: Watchdog;
beforeAll(() => {
  watchdog = startWatchdog(PATIENCE_S);
});
afterAll(() => watchdog.stop());

describe.each(SUBJECTS)('spoiled responses of %s', (_, subject, count) => {
  const outcomes = createTally();
  const accidents = createTally();

  it('never make it throw, and what is said of them is well-formed and true', async () => {
    const holds = async ({ response, by }: Spoiled) => {
      watchdog.note(textOf(response), SEED);
      outcomes.add(outcomeOf(await holdsTotal(response, subject)));
      for (const id of by) accidents.add(id);
    };
    await assertHolds(spoiled(subject), holds, showSpoiled, SEED, count);
  });

  it.each<[Outcome, number, number]>([
    ['recognized by its form', 0.1, 0.6],
    ['on a vendor host, form unknown', 0.01, 0.4],
    ['read, and nobody named', 0.05, 0.6],
    ['not JSON, or cut off', 0.05, 0.4],
    ['not read', 0.01, 0.3],
    ['empty or withheld', 0.01, 0.2],
  ])('are of every kind: %s', (outcome, least, most) => {
    const share = outcomes.of(outcome) / count;
    expect(share).toBeGreaterThan(least);
    expect(share).toBeLessThan(most);
  });

  it('have met every spoiler', () => {
    expect(accidents.words().filter((id) => accidents.of(id) < count / 100)).toEqual([]);
    expect(accidents.words().length).toBeGreaterThan(20);
  });
});

describe.each(SUBJECTS)('a form of %s on a host of no vendor', (_, subject, count) => {
  const all = basesOf(subject);

  it('has at least one response that shows all its marks', () => {
    for (const { form, bases } of all) {
      expect(bases.length, `${form.pack.id}/${form.shape.id}`).toBeGreaterThan(0);
    }
  });

  it('is named while no mark is missing', async () => {
    for (const { form, bases } of all) {
      let isNamed = false;
      for (const base of bases) {
        const response = sent(base);
        const { findings } = await inspected(response, subject);
        // A narrower form of the same pack may be the better name for it, and so may a special case.
        const packs = findings.flatMap(({ vendor, others }) => [
          vendor,
          ...others.map((other) => other.vendor),
        ]);
        const right = subject.packs.filter(
          ({ id, refines }) => id === form.pack.id || refines?.includes(form.pack.id),
        );
        expect(
          right.some(({ id }) => packs.includes(id)),
          `${form.pack.id}/${form.shape.id}: ${JSON.stringify(response)}: ${described(findings)}`,
        ).toBe(true);
        isNamed ||= names(findings, form);
      }
      expect(isNamed, `${form.pack.id}/${form.shape.id}`).toBe(true);
    }
  });

  it('is not named once a mark was removed', async () => {
    let judged = 0;
    const holds = async (value: Unmarked) => {
      watchdog.note(textOf(value.response), SEED);
      if (await holdsNameless(value, subject)) judged += 1;
    };
    await assertHolds(unmarked(subject), holds, showUnmarked, SEED, count);
    expect(judged / count).toBeGreaterThan(0.9);
  });
});
