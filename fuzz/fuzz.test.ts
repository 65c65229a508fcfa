import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { printTree } from './json-tree.ts';
import { startWatchdog, type Watchdog } from './long-run/watchdog.ts';
import { described, names } from './marks/named.ts';
import { basesOf, unmarked } from './marks/unmarked.ts';
import { holdsNameless } from './nameless.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { allPacks, inspected, NEUTRAL_URL, response, textOf } from './response.ts';
import { spoilt } from './spoilt.ts';
import { createTally } from './tally.ts';
import { holdsTotal } from './total.ts';

// Many bodies, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** The same bodies in every run; `npm run fuzz` goes on where this part ends. */
const SEED = 20_261_121;
const BODIES = 3_000;
/** An endless loop must end the run, and no test can end one from within. */
const PATIENCE_S = 20;

let watchdog: Watchdog;
beforeAll(() => {
  watchdog = startWatchdog(PATIENCE_S);
});
afterAll(() => watchdog.stop());

describe('spoilt responses', () => {
  const outcomes = createTally();
  const accidents = createTally();

  it('never make it throw, and what is said of them is well-formed and true', async () => {
    const property = fc.asyncProperty(spoilt(allPacks), async ({ response, by }) => {
      watchdog.note(textOf(response), SEED);
      outcomes.add(outcomeOf(await holdsTotal(response)));
      for (const id of by) accidents.add(id);
    });
    await fc.assert(property, { seed: SEED, numRuns: BODIES });
  });

  it.each<[Outcome, number, number]>([
    ['recognized by its form', 0.1, 0.6],
    ['on a vendor host, form unknown', 0.05, 0.4],
    ['JSON, and nobody named', 0.1, 0.6],
    ['not JSON, or cut off', 0.05, 0.4],
    ['not read', 0.01, 0.3],
    ['empty or withheld', 0.01, 0.2],
  ])('are of every kind: %s', (outcome, least, most) => {
    const share = outcomes.of(outcome) / BODIES;
    expect(share).toBeGreaterThan(least);
    expect(share).toBeLessThan(most);
  });

  it('have met every spoiler', () => {
    expect(accidents.words().filter((id) => accidents.of(id) < BODIES / 100)).toEqual([]);
    expect(accidents.words().length).toBeGreaterThan(20);
  });
});

describe('a form on a host of no vendor', () => {
  const bases = basesOf(allPacks);

  it('has at least one body that shows all its marks', () => {
    for (const { form, bodies } of bases) {
      expect(bodies.length, `${form.pack.id}/${form.shape.id}`).toBeGreaterThan(0);
    }
  });

  it('is named while no mark is missing', async () => {
    for (const { form, bodies } of bases) {
      for (const body of bodies) {
        const text = printTree(body);
        const { findings } = await inspected(
          response({ url: NEUTRAL_URL, status: 422, body: text }),
        );
        // A narrower form of the same pack may be the better name for it.
        const vendors = findings.flatMap(({ vendor, others }) => [
          vendor,
          ...others.map((o) => o.vendor),
        ]);
        expect(
          vendors,
          `${form.pack.id}/${form.shape.id}: ${text}: ${described(findings)}`,
        ).toContain(form.pack.id);
      }
      const some = await Promise.all(
        bodies.map((body) =>
          inspected(response({ url: NEUTRAL_URL, status: 422, body: printTree(body) })),
        ),
      );
      expect(
        some.some(({ findings }) => names(findings, form)),
        form.shape.id,
      ).toBe(true);
    }
  });

  it('is not named once a mark was removed', async () => {
    let judged = 0;
    const property = fc.asyncProperty(unmarked(allPacks), async (value) => {
      watchdog.note(value.text, SEED);
      if (await holdsNameless(value)) judged += 1;
    });
    await fc.assert(property, { seed: SEED, numRuns: BODIES });
    expect(judged / BODIES).toBeGreaterThan(0.9);
  });
});
