/**
 * Characters that show nothing, or that turn the text around them: controls, zero-width characters and
 * fillers, direction marks and overrides, the empty Braille pattern, lone surrogates, noncharacters. The
 * variation of an emoji is part of what is seen.
 */
const INVISIBLE =
  /(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;

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
