import { visible } from '../engine/visible.ts';

/** A sentence as it stands behind the name of a file and a colon; safe to print. */
export function clause(sentence: string): string {
  const plain = visible(sentence).replace(/\.$/, '');
  // `HTTP` stays as it is.
  return plain.replace(/^(?:\p{Lu}(?=\p{Ll})|A(?= ))/u, (letter) => letter.toLowerCase());
}
