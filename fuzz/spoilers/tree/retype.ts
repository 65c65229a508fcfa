import { edit, type JsonTree } from '../../json-tree.ts';
import { oneOf, type Picker } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';
import { pickWithin } from './places.ts';

/** JSON texts of every type, the odd ones of each. */
const VALUES = [
  ...['null', 'true', 'false', '{}', '[]', '[{}]', '[[]]', '[null]', '{"":""}', '{"code":1}'],
  ...['0', '-0', '1', '-1', '1.5', '404', '1300', '1.0', '1e3', '1e400', '-1e400', '1e-400'],
  ...['9007199254740991', '9007199254740993', '1'.repeat(400)],
  ...['""', '" "', '"0"', '"1"', '"010"', '"-1"', '" 1300 "', '"1300\\n"', '"１３００"', '"1e3"'],
  ...['"null"', '"404"', '"InvalidToken"', '"__proto__"', '"toString"'],
  ...[
    '"2026-11-20T10:00:00Z"',
    '"2026-13-40T99:99:99Z"',
    `"2026-11-20T10:00:00${'0'.repeat(99)}Z"`,
  ],
  ...['"1cc1eda1-f5dd-ea11-8288-0263195dd35a"', '"1cc1eda1f5ddea1182880263195dd35a"'],
  ...['"\\u0000"', '"\\ud800"', '"\\udc00\\ud800"', '"\\u202egnp.exe"', '"\\u200b"', '"\\ufeff"'],
  ...['"{\\"code\\":1}"', `"${'x'.repeat(3_000)}"`, `"${'{id}'.repeat(9)}"`, '"<b>&amp;</b>"'],
] as const;

/** Puts a value of another type, or an odd one of the same, in the place of one. */
export const retype: Spoiler<JsonTree> = {
  id: 'retype',
  spoil: (tree, pick) => edit(tree, pickWithin(tree, pick).path, (value) => another(value, pick)),
};

/** One time in four the same words in the other type: `1300` and `"1300"`. */
function another(value: JsonTree, pick: Picker): JsonTree {
  if (value.kind === 'raw' && pick(4) === 0) return { kind: 'raw', text: otherType(value.text) };
  const text = oneOf(VALUES, pick);
  return value.kind === 'raw' && value.text === text
    ? { kind: 'raw', text: `[${text}]` }
    : { kind: 'raw', text };
}

function otherType(text: string): string {
  const inner = /^"(-?(?:0|[1-9]\d*))"$/.exec(text)?.[1];
  return inner ?? JSON.stringify(text);
}
