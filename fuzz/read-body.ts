import { evaluate } from '@humanwhocodes/momoa';
import { parseLoosely } from './loose-json.ts';

/**
 * What a text says, read once more beside the engine: strictly, without a byte order mark; failing
 * that, as documentation prints JSON.
 *
 * @returns a value in a list of one, because the value itself may be null; null when it is neither
 */
export function readBody(text: string): readonly [unknown] | null {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return [JSON.parse(json)];
  } catch {
    return readLoosely(json);
  }
}

function readLoosely(text: string): readonly [unknown] | null {
  try {
    return [evaluate(parseLoosely(text))];
  } catch {
    return null;
  }
}
