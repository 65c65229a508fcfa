import type { Json } from '../../scripts/driver.ts';
import { ADDRESSES, STYLES } from './addresses.ts';
import { ATTRIBUTES, ENDS, STRINGS, TEMPLATES } from './breakouts.ts';
import { ENCODED, INVISIBLE, LOOK_ALIKES, NAMES } from './letters.ts';
import { FOREIGN, TAGS } from './markup.ts';
import { VALUES } from './values.ts';

/** Something that must be shown as what it is, and do nothing. */
export interface Payload {
  /** Unique: the family and the number within it, `tags-3`. */
  readonly id: string;
  /** What stands where only text can stand: in an address, in a header. */
  readonly text: string;
  /** What stands in a member of a body: the text, or a value of another kind in its place. */
  readonly value: Json;
  /** An address of the watched ones, which only this payload has. */
  readonly address: string;
}

/** By family. Each is one way to make something of a text that is more than text. */
const FAMILIES: Readonly<Record<string, readonly Json[]>> = {
  tags: TAGS,
  foreign: FOREIGN,
  ends: ENDS,
  attributes: ATTRIBUTES,
  strings: STRINGS,
  templates: TEMPLATES,
  addresses: ADDRESSES,
  styles: STYLES,
  encoded: ENCODED,
  'look-alikes': LOOK_ALIKES,
  invisible: INVISIBLE,
  names: NAMES,
  values: VALUES,
};

/** Begins the path of every address that a payload wants to be loaded from. */
export const TRIPWIRE_PATH = '/tripwire/';

/**
 * All payloads. They call `errataTripwire()` or `alert(1)` when they run, and load an address below
 * `TRIPWIRE_PATH`, with their id, when they become an element or a style.
 *
 * @param origin of the server that watches that path, without a slash at the end
 */
export function hostilePayloads(origin: string): readonly Payload[] {
  return Object.entries(FAMILIES).flatMap(([family, values]) =>
    values.map((value, index) => payload(`${family}-${index + 1}`, value, origin)),
  );
}

function payload(id: string, value: Json, origin: string): Payload {
  const address = `${origin}${TRIPWIRE_PATH}${id}`;
  const aim = (text: string): string => text.replaceAll('TRIPWIRE', () => address);
  if (typeof value === 'string') return { id, text: aim(value), value: aim(value), address };
  const text = aim(JSON.stringify(value));
  return { id, text, value: JSON.parse(text), address };
}
