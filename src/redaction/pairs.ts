import type { Named, Reading, Scan } from './scan.ts';
import { part, percentDecoded, type View } from './view.ts';

/**
 * Reads `name=value` pairs: queries, forms (application/x-www-form-urlencoded) and fragments. A pair
 * without an equals sign may be a secret too.
 *
 * @param plus whether `+` is a space
 */
export function* scanPairs(view: View, separator: '&' | ';', plus: boolean, scan: Scan): Reading {
  for (const pair of partsOf(view, separator)) {
    if (scan.isDue(pair.text.length)) yield null;
    const equals = pair.text.indexOf('=');
    if (equals < 0) {
      yield* scan.value(percentDecoded(pair, plus), { name: '' });
      continue;
    }
    const name = percentDecoded(part(pair, 0, equals), plus);
    yield* scan.value(name, { name: '' });
    const value = part(pair, equals + 1);
    // A phone number whose plus was not encoded.
    const isNumber = /^\+\d/.test(value.text);
    yield* scan.value(percentDecoded(value, plus && !isNumber), { name: name.text, from: 'pair' });
  }
}

/** The parts between separators. */
export function* partsOf(view: View, separator: string): Generator<View> {
  const { text } = view;
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf(separator, start);
    const end = next < 0 ? text.length : next;
    if (end > start) yield part(view, start, end);
    start = end + separator.length;
  }
}

/** A value under the name that the segment before gives it, in a path. */
export const segment = (name: string): Named => ({ name, from: 'segment' });
