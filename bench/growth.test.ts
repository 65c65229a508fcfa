import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../src/engine/catalogue.ts';
import type { JsonObject } from '../src/engine/members.ts';
import type { Entry } from '../src/har/entry.ts';
import { entryOfExample } from '../src/har/example-entry.ts';
import type { Pack } from '../src/model/pack.ts';
import { httpStatuses } from '../src/packs/index.ts';
import { generatedPacks } from './generated-packs.ts';
import { randomFrom } from './random.ts';
import { startCounting } from './steps.ts';
import { failingEntries } from './traffic.ts';

const countSteps = await startCounting();
// Not above: only what is imported once counting has begun is counted.
const { hostOf } = await import('../src/engine/address.ts');
const { createCatalogue } = await import('../src/engine/catalogue.ts');
const { examine } = await import('../src/engine/inspect.ts');

const SEED = 5;
const PACKS = generatedPacks(2_000, SEED);
const FEW = PACKS.slice(0, 20);
const small = createCatalogue(FEW, httpStatuses);
const large = createCatalogue(PACKS, httpStatuses);

/** In milliseconds; on a machine with nothing else to do the longest test takes a third of a second. */
const TIMEOUT = 60_000;

/**
 * Among more packs there are more forms that begin with the members that a body shares with them. A body
 * with a handful of such members has a few dozen beginnings, however many packs there are.
 */
const MOST_FURTHER_STEPS = 40;

function bodiesOf(packs: readonly Pack[]): readonly JsonObject[] {
  return packs.flatMap(({ examples }) => examples.map(({ body }): JsonObject => JSON.parse(body)));
}

/** How many packs recognition has to look at for each body. */
function visits({ formsIn }: Catalogue, of: readonly JsonObject[]): readonly number[] {
  return of.map((body) => new Set(formsIn(body).map(({ shape }) => shape.pack.pack.id)).size);
}

/** The steps from the host to the findings, with all memos filled. */
function stepsOf({ exchange, body }: Entry, catalogue: Catalogue): Promise<number> {
  const work = (): unknown => {
    const host = hostOf(exchange.url);
    return examine({ exchange, host, hostPack: catalogue.packOfHost(host) }, body, catalogue);
  };
  work();
  return countSteps(work);
}

/** A body with the members of all these packs, as only an attacker sends it. */
function withAllMembersOf(packs: readonly Pack[]): string {
  return JSON.stringify(Object.assign({}, ...bodiesOf(packs)));
}

function relayed(body: string): Entry {
  return entryOfExample({ title: '', url: 'https://api.shop.example/', status: 400, body });
}

describe('the count of steps', { timeout: TIMEOUT }, () => {
  it('sees work that grows: twice the packs, twice the steps to make their catalogue', async () => {
    const [once = 0, twice = 0] = [
      await countSteps(() => createCatalogue(PACKS.slice(0, 500), httpStatuses)),
      await countSteps(() => createCatalogue(PACKS.slice(0, 1_000), httpStatuses)),
    ];
    expect(once).toBeGreaterThan(500);
    expect(twice / once).toBeCloseTo(2, 1);
  });

  it('gives the same number each time', async () => {
    const [entry] = failingEntries(FEW, 1, randomFrom(SEED));
    if (!entry) throw new Error('There is no response to count.');
    expect(await stepsOf(entry, large)).toBe(await stepsOf(entry, large));
  });
});

describe('a growing catalogue', { timeout: TIMEOUT }, () => {
  it('begins with the same packs, whatever its size', () => {
    expect(generatedPacks(20, SEED)).toEqual(FEW);
    expect(new Set(FEW.map(({ id }) => id)).size).toBe(20);
  });

  it('does not have more packs looked at for one body: 2,000 as 20', () => {
    const of = bodiesOf(FEW);
    expect(visits(small, of)).toEqual(of.map(() => 1));
    expect(visits(large, of)).toEqual(of.map(() => 1));
  });

  it('has none looked at for a body of members that everybody has', () => {
    const common = { code: 'E1', message: 'no', status: 400, error: 'bad', path: '/', id: 7 };
    expect(visits(large, [common])).toEqual([0]);
  });

  it('takes the same steps for one response, of a vendor or of nobody: 2,000 as 20', async () => {
    const further: number[] = [];
    for (const entry of failingEntries(FEW, 40, randomFrom(SEED))) {
      further.push((await stepsOf(entry, large)) - (await stepsOf(entry, small)));
    }
    expect(Math.max(...further)).toBeLessThanOrEqual(MOST_FURTHER_STEPS);
  });

  it('takes the same steps for a response with the members of several packs', async () => {
    const wrapped = FEW.filter(({ shapes }) => shapes.some(({ at }) => at !== ''));
    expect(wrapped).toHaveLength(5);
    const entry = relayed(withAllMembersOf(wrapped));
    const further = (await stepsOf(entry, large)) - (await stepsOf(entry, small));
    expect(further).toBeLessThanOrEqual(MOST_FURTHER_STEPS);
  });

  it('finds each of 2,000 by its own body', () => {
    expect(Math.min(...visits(large, bodiesOf(PACKS)))).toBe(1);
  });
});

describe('a body with the members of all packs', { timeout: TIMEOUT }, () => {
  it('takes at most 2.2 times the steps for twice the packs', async () => {
    const index: number[] = [];
    const whole: number[] = [];
    for (const count of [500, 1_000, 2_000]) {
      const packs = PACKS.slice(0, count);
      const catalogue = createCatalogue(packs, httpStatuses);
      const text = withAllMembersOf(packs);
      const body: JsonObject = JSON.parse(text);
      index.push(await countSteps(() => catalogue.formsIn(body)));
      whole.push(await stepsOf(relayed(text), catalogue));
    }
    expect(Math.max(...growthOf(index))).toBeLessThan(2.2);
    expect(Math.max(...growthOf(whole))).toBeLessThan(2.2);
  });
});

/** How many times the one before it each number is. */
function growthOf(numbers: readonly number[]): readonly number[] {
  return numbers.slice(1).map((number, index) => number / (numbers[index] ?? Number.NaN));
}
