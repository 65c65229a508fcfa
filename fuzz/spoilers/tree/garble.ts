import { edit, type JsonTree, placesOf, raw } from '../../json-tree.ts';
import { oneOf, type Picker } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';

/** Put into texts: what a screen does not show, turns around, or takes for something else. */
const INTRUDERS = [
  ...['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u061c'],
  ...['\u200b', '\u200d', '\u200e', '\u202e', '\u2028', '\u2066', '\ufeff', '\ufffd', '\uffff'],
  ...['\ud800', '\udfff', '\u{1f600}', '\u{e0041}', '\r\n', '{id}', '{code}', '$&', '%s', '~1/'],
] as const;

const CHANGES: readonly ((text: string, pick: Picker) => string)[] = [
  (text, pick) => insert(text, oneOf(INTRUDERS, pick), pick),
  (text, pick) => insert(text, oneOf(INTRUDERS, pick).repeat(50), pick),
  (text, pick) => text.slice(0, pick(text.length)),
  (text, pick) => text.slice(1 + pick(text.length)),
  (text) => `${text}${text}x`,
  (text) => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase()),
  (text) => ` ${text} `,
  (text) => [...text].reverse().join(''),
  (text) => (text === '' ? '{x}' : text.replace(/\d/g, '9').replace(/[a-z]/g, 'x')),
];

/** Changes the words of a text. */
export const garble: Spoiler<JsonTree> = {
  id: 'garble',
  spoil: (tree, pick) => {
    const texts = placesOf(tree).flatMap(({ path, value }) =>
      value.kind === 'raw' && value.text.startsWith('"') ? [path] : [],
    );
    if (texts.length === 0) return tree;
    return edit(tree, oneOf(texts, pick), (value) => {
      const text: unknown = value.kind === 'raw' ? JSON.parse(value.text) : '';
      return raw(oneOf(CHANGES, pick)(String(text), pick));
    });
  },
};

function insert(text: string, part: string, pick: Picker): string {
  const at = pick(text.length + 1);
  return text.slice(0, at) + part + text.slice(at);
}
