import { serialize } from 'node:v8';

/** The same text with two bytes for each character, as Firefox hands over bodies. */
export function wide(text: string): string {
  // Engines keep a part as the whole was, and a clone of it, too.
  return structuredClone(`\u0100${text}`.slice(1));
}

/** How many bytes a text takes as it is kept, and a few for its length: V8 writes texts as it keeps them. */
export function bytesKept(text: string): number {
  return serialize(text).length;
}
