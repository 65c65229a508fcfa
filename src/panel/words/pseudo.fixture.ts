import type { MessageEntry, Messages } from './messages.ts';

/** What no language has: text between these comes from a message. */
export const OPEN = '⟦';
export const CLOSE = '⟧';

const ACCENTED = new Map(
  [
    ...['AÅ', 'BƁ', 'CÇ', 'DÐ', 'EÉ', 'FƑ', 'GĜ', 'HĤ', 'IÎ', 'JĴ', 'KĶ', 'LĻ', 'MṀ'],
    ...['NÑ', 'OÖ', 'PÞ', 'QǪ', 'RŔ', 'SŠ', 'TŢ', 'UÛ', 'VṼ', 'WŴ', 'XẊ', 'YÝ', 'ZŽ'],
    ...['aå', 'bƀ', 'cç', 'dð', 'eé', 'fƒ', 'gĝ', 'hĥ', 'iî', 'jĵ', 'kķ', 'lļ', 'mɱ'],
    ...['nñ', 'oö', 'pþ', 'qǫ', 'rŕ', 'sš', 'tţ', 'uû', 'vṽ', 'wŵ', 'xẋ', 'yý', 'zž'],
  ].map(([plain = '', accented = '']) => [plain, accented]),
);

/** `$NAME$`, `$1`, `$$`: what a message has that is no text. */
const PLACEHOLDER = /(\$(?:[\w@]+\$|\d+|\$))/;

/**
 * Makes messages of a language that nobody speaks and all can read: accented, in brackets, and a third
 * longer, as other languages are. Placeholders stay. On a screen it tells which text is no message, and
 * which has no room.
 */
export function pseudo(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([name, entry]) => [
      name,
      name === 'locale' ? entry : longer(entry),
    ]),
  );
}

/** By the beginning of the text once more: that is as wide as text is, and the last word has no gap. */
function longer(entry: MessageEntry): MessageEntry {
  const parts = entry.message.split(PLACEHOLDER);
  const text = parts.filter((_, index) => index % 2 === 0).join('');
  const more = text.slice(0, Math.ceil(text.length / 3));
  const message = parts.map((part, index) => (index % 2 === 0 ? accent(part) : part)).join('');
  return { ...entry, message: `${OPEN}${message}${accent(more)}${CLOSE}` };
}

function accent(text: string): string {
  return [...text].map((letter) => ACCENTED.get(letter) ?? letter).join('');
}
