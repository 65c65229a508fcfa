import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../src/engine/catalogue.ts';
import type { JsonObject } from '../src/engine/members.ts';
import { entryOfExample } from '../src/har/example-entry.ts';
import type { Entry } from '../src/model/entry.ts';
import type { Pack } from '../src/model/pack.ts';
import { httpStatuses, packs } from '../src/packs/index.ts';
import { generatedPacks } from './generated-packs.ts';
import { randomFrom } from './random.ts';
import { startCounting } from './steps.ts';
import { failingEntries } from './traffic.ts';

const countSteps = await startCounting();
// Not above: only what is imported once counting has begun is counted.
const { hostOf } = await import('../src/engine/address.ts');
const { createCatalogue } = await import('../src/engine/catalogue.ts');
const { examine } = await import('../src/engine/inspect.ts');
const { isObject } = await import('../src/engine/members.ts');

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
const MOST_FURTHER_STEPS = 60;
/** For twice the packs again: nearly all beginnings are there by then. */
const MOST_STEPS_FOR_TWICE = 40;
/** Of the real catalogue, for any one of its own examples. */
const MOST_PACKS = 6;

/** What a body says; null when it is no JSON. */
function jsonOf({ body }: Entry): unknown {
  try {
    return body.kind === 'text' ? JSON.parse(body.text) : null;
  } catch {
    return null;
  }
}

/** The example of each pack on a host of nobody. */
function relayedOf(packs: readonly Pack[]): readonly Entry[] {
  return packs.map(({ id, examples }, index) => {
    const example = examples.at(-1);
    if (!example) throw new Error(`The pack ${id} has no example.`);
    return entryOfExample(example, index);
  });
}

/** What stands in the bodies that are objects. */
function objectsOf(packs: readonly Pack[]): readonly JsonObject[] {
  return relayedOf(packs).flatMap((entry) => {
    const value = jsonOf(entry);
    return isObject(value) ? [value] : [];
  });
}

/** How many packs recognition has to look at for each response, wherever it finds their marks. */
function visits(catalogue: Catalogue, entries: readonly Entry[]): readonly number[] {
  return entries.map((entry) => {
    const { exchange } = entry;
    const value = jsonOf(entry);
    const elements: readonly unknown[] = Array.isArray(value) ? value : [];
    const forms = [
      ...(isObject(value) ? catalogue.formsIn(value, exchange.mediaType) : []),
      ...elements.filter(isObject).flatMap(catalogue.formsInElement),
      ...catalogue.formsInHeaders(exchange.responseHeaders),
    ];
    return new Set(forms.map(({ shape }) => shape.pack.pack.id)).size;
  });
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
  return JSON.stringify(Object.assign({}, ...objectsOf(packs)));
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

  it('does not have more packs looked at for one response: 2,000 as 20', () => {
    const of = relayedOf(FEW);
    // A special case has all that the general form needs.
    const wanted = FEW.map(({ refines = [] }) => 1 + refines.length);
    expect(visits(small, of)).toEqual(wanted);
    expect(visits(large, of)).toEqual(wanted);
  });

  it('has packs of every kind, and each is named by its own response', () => {
    const entries = relayedOf(FEW);
    const named = entries.map(({ exchange, body }) => {
      const { findings } = examine({ exchange, host: '', hostPack: null }, body, small);
      return findings[0]?.vendor;
    });
    expect(named).toEqual(FEW.map(({ id }) => id));
  });

  it('has none looked at for a body of members that everybody has', () => {
    const common = { code: 'E1', message: 'no', status: 400, error: 'bad', path: '/', id: 7 };
    const entry = relayed(JSON.stringify(common));
    expect(visits(large, [entry])).toEqual([0]);
  });

  it('takes the same steps for one response, of a vendor or of nobody: 4,000 as 2,000 as 20', async () => {
    const further: number[] = [];
    const forTwice: number[] = [];
    const twice = createCatalogue(generatedPacks(4_000, SEED), httpStatuses);
    for (const entry of [...relayedOf(FEW), ...failingEntries(FEW, 40, randomFrom(SEED))]) {
      const steps = await stepsOf(entry, large);
      further.push(steps - (await stepsOf(entry, small)));
      forTwice.push((await stepsOf(entry, twice)) - steps);
    }
    expect(Math.max(...further)).toBeLessThanOrEqual(MOST_FURTHER_STEPS);
    expect(Math.max(...forTwice)).toBeLessThanOrEqual(MOST_STEPS_FOR_TWICE);
  });

  it('has no more packs looked at for the examples of the real ones: beside 2,000 as alone', () => {
    const real: readonly Pack[] = packs;
    const entries = real.flatMap(({ examples }) => examples.map((one) => entryOfExample(one)));
    const alone = visits(createCatalogue(packs, httpStatuses), entries);
    const among = visits(createCatalogue([...packs, ...PACKS], httpStatuses), entries);
    const further = among.map((count, index) => count - (alone[index] ?? 0));
    expect(Math.max(...alone)).toBeLessThanOrEqual(MOST_PACKS);
    expect(further.filter((count) => count > 0)).toEqual([]);
  });

  it('takes the same steps for a response with the members of several packs', async () => {
    const wrapped = FEW.filter(({ shapes }) => shapes.some(({ at }) => at?.endsWith('Error')));
    expect(wrapped.length).toBeGreaterThan(1);
    const entry = relayed(withAllMembersOf(wrapped));
    const further = (await stepsOf(entry, large)) - (await stepsOf(entry, small));
    // What nobody claims as a whole is searched for what it relays: each object within is a body of its own.
    expect(further).toBeLessThanOrEqual(MOST_FURTHER_STEPS * (1 + wrapped.length));
  });

  it('finds each of 2,000 by its own body', () => {
    expect(Math.min(...visits(large, relayedOf(PACKS)))).toBe(1);
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
      index.push(await countSteps(() => catalogue.formsIn(body, '')));
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
