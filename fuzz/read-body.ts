import { evaluate, type ValueNode } from '@humanwhocodes/momoa';
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
    return [evaluate(inJson(parseLoosely(text).body))];
  } catch {
    return null;
  }
}

/** The value as JSON can have it, in which `NaN` and `Infinity` are null. */
function inJson(value: ValueNode): ValueNode {
  switch (value.type) {
    case 'NaN':
    case 'Infinity':
      return { ...value, type: 'Null' };
    case 'Array':
      return {
        ...value,
        elements: value.elements.map((one) => ({ ...one, value: inJson(one.value) })),
      };
    case 'Object':
      return {
        ...value,
        members: value.members.map((one) => ({ ...one, value: inJson(one.value) })),
      };
    default:
      return value;
  }
}
