import type { Key } from '../filter/keys.ts';
import { type Token, tokenize } from '../filter/tokens.ts';

/** The keys by which a menu narrows the list. */
export type FilterBy = Extract<Key, 'vendor' | 'code' | 'domain' | 'id'>;

/**
 * Adds a condition to a filter, in the place of one with the same key: one error has no two vendors.
 *
 * @param text the filter as it was typed
 * @param value found whole where its key asks for that; characters that no filter can say stand for any
 */
export function withCondition(text: string, key: FilterBy, value: string): string {
  const term = `${key}:${quoted(value)}`;
  const others = tokenize(text).filter((token) => !isSameKey(token, key));
  const kept = others.map(({ from, to }) => text.slice(from, to)).join(' ');
  if (kept === '') return term;
  const joined = `${kept} ${term}`;
  // What was typed may end within quotation marks.
  const last = tokenize(joined).at(-1);
  return last && joined.slice(last.from, last.to) === term ? joined : `${kept}" ${term}`;
}

function isSameKey(token: Token, key: FilterBy): boolean {
  return token.kind === 'pair' && token.key === key && !token.negated;
}

/** A star stands for any characters, here for those that end a quotation or a line. */
function quoted(value: string): string {
  const sayable = value.replace(/["\p{Cc}]+/gu, '*');
  return /\s/.test(sayable) ? `"${sayable}"` : sayable;
}
