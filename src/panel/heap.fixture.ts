import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What the heap holds after a collection, in bytes. */
export function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed;
}

/** The same text with two bytes for each character, as Firefox hands over bodies. */
export function wide(text: string): string {
  // Engines keep a part as the whole was, and a clone of it, too.
  return structuredClone(`\u0100${text}`.slice(1));
}
