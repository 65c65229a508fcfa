import { withoutMargin } from './margins.ts';

/** What colors a text on a terminal (ECMA-48, 5.4), with whatever else such a sequence can do. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const COLORS = /\u001b\[[\d;:?]{0,40}[ -/]{0,4}[@-~]/g;

/** A text without what tools put into it on its way: byte order mark, colors, margins, the line ends of Spring. */
export function plainText(text: string): string {
  const own = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const plain = own.includes('\u001b') ? own.replace(COLORS, '') : own;
  return withoutMargin(plain.replaceAll('<EOL>', '\n'));
}
