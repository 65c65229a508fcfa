import { visible } from '../engine/visible.ts';

/** A sentence as it stands behind the name of a file and a colon; safe to print. */
export function clause(sentence: string): string {
  const plain = visible(sentence).replace(/\.$/, '');
  // `HTTP` and a lone letter stay as they are.
  return plain.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
