import { createCatalogue } from '../engine/catalogue.ts';
import { inspect } from '../engine/inspect.ts';
import { createLookup, type LookupResult } from '../lookup/lookup.ts';
import type { Finding } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';
import { packs as catalogue, httpStatuses } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import { exchangeOf, type RecordedResponse } from './response.ts';

export type { LookupResult } from '../lookup/lookup.ts';
export type { Match } from '../lookup/match.ts';
export type { CodeRecord } from '../lookup/record.ts';
export type * from '../model/finding.ts';
export type * from '../model/pack.ts';
export type { RecordedResponse } from './response.ts';

/** A pack that is not used. */
export interface LeftOut {
  /** Its id. */
  readonly pack: string;
  readonly why: string;
}

/** Explains errors with a catalogue of packs. */
export interface Errata {
  /**
   * The errors in a response, each explained; none in a success without any. Never rejects over what a
   * server sent.
   *
   * @throws TypeError when the response has not the form of `RecordedResponse`
   */
  explain(response: RecordedResponse): Promise<readonly Finding[]>;
  /**
   * The records of all packs that have a code, the best first.
   *
   * @param query a code, as a number too, or a vendor and a code: `8x8 1002`
   * @throws TypeError when the query is neither text nor an integer
   */
  lookUp(query: string | number): Promise<LookupResult>;
  /** Packs that are broken and therefore not used, and why; more may come while responses are explained. */
  readonly leftOut: readonly LeftOut[];
}

/** The catalogue that Errata has: a pack for each vendor and each form. It cannot be changed. */
export const packs: readonly Pack[] = frozen(catalogue);

/**
 * Makes the packs ready, and leaves broken ones out.
 *
 * @param packs of your own, or `[...packs, yours]`; a pack can be JSON that was read from a file
 * @throws TypeError when that is no list of objects
 */
export function createErrata(packs: readonly Pack[]): Errata {
  if (!Array.isArray(packs)) throw new TypeError('packs must be a list of packs.');
  const wrong = packs.findIndex((pack) => Object(pack) !== pack);
  if (wrong >= 0) throw new TypeError(`packs[${wrong}] must be a pack, which is an object.`);
  const ready = createCatalogue(packs, httpStatuses, codeLists);
  const used = ready.leftOut.length === 0 ? packs : usedOf(packs);
  const lookup = createLookup(used, httpStatuses, codeLists);
  return {
    async explain(response) {
      const exchange = exchangeOf(response);
      const body = { kind: 'text', text: response.body } as const;
      return (await inspect(exchange, () => Promise.resolve(body), ready)).findings;
    },
    async lookUp(query) {
      if (typeof query !== 'string' && !Number.isSafeInteger(query)) {
        throw new TypeError('query must be text, or an integer.');
      }
      return lookup.lookUp(String(query));
    },
    leftOut: ready.leftOut,
  };
}

/** The packs that a catalogue makes ready: those that are whole, the first of each id. */
function usedOf(packs: readonly Pack[]): readonly Pack[] {
  const whole = packs.filter(
    (pack) => createCatalogue([pack], httpStatuses, codeLists).leftOut.length === 0,
  );
  return whole.filter(({ id }, index) => whole.findIndex((one) => one.id === id) === index);
}

/** Whoever imports the catalogue shares it with all others in the process. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

let own: Errata | null = null;

/** The whole catalogue is made ready when something is asked for the first time. */
function errata(): Errata {
  own ??= createErrata(packs);
  return own;
}

/** `explain` of the whole catalogue. */
export function explain(response: RecordedResponse): Promise<readonly Finding[]> {
  return errata().explain(response);
}

/** `lookUp` in the whole catalogue. */
export function lookUp(query: string | number): Promise<LookupResult> {
  return errata().lookUp(query);
}
