/**
 * A text as one word of a POSIX shell (POSIX.1-2024, 2.2.2): within apostrophes nothing has a meaning but
 * the apostrophe. What cannot be seen, or what a terminal obeys when it is pasted, is written as octal
 * bytes of UTF-8 for printf, so that it is seen and arrives unchanged. NUL cannot be in a word at all,
 * and lone surrogates are no text: both become U+FFFD.
 */
export function shellWord(text: string): string {
  const sound = text.replace(/\0|\p{Cs}/gu, '\ufffd');
  const parts = sound.split(/('+|(?:(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}])+)/u);
  const word = parts
    .map((part, index) => {
      if (part === '') return '';
      if (index % 2 === 0) return `'${part}'`;
      return part.startsWith("'") ? "\\'".repeat(part.length) : `"$(printf '${octal(part)}')"`;
    })
    .join('');
  return word === '' ? "''" : word;
}

/** Whether something in the text cannot be in a word of a shell. */
export function isLossy(text: string): boolean {
  return /\0|\p{Cs}/u.test(text);
}

/** Each byte of UTF-8 as `\ooo`. */
function octal(text: string): string {
  return encodeURIComponent(text).replace(/%([\dA-F]{2})|[^%]/g, (char, hex?: string) => {
    const byte = hex === undefined ? char.charCodeAt(0) : Number.parseInt(hex, 16);
    return `\\${byte.toString(8).padStart(3, '0')}`;
  });
}
