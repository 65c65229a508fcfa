/**
 * Characters that show nothing, or that turn the text around them: controls, zero-width characters,
 * direction marks and overrides, lone surrogates.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The text with every character that cannot be seen written as an escape, `\u{202e}`; for screens. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same for text of several lines, whose line ends and tabs stay. */
export function visibleLines(text: string): string {
  // `split` with a group gives what stands between the line ends and tabs, and these, in turn.
  return text
    .split(/(\r?\n|\t)/)
    .map((part, index) => (index % 2 === 0 ? visible(part) : part))
    .join('');
}
