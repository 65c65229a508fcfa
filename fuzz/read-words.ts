import { objectIn } from './pointer.ts';

/** Every text and number within the value, as text, and what stands in texts that hold objects. */
export function wordsIn(top: unknown): ReadonlySet<string> {
  const words = new Set<string>();
  const waiting: unknown[] = [top];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' || typeof value === 'number') words.add(String(value));
    if (typeof value === 'string')
      waiting.push(...(/^[ \t\r\n]*\{/.test(value) ? (objectIn(value) ?? []) : []));
    else if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) waiting.push(inner);
    }
  }
  return words;
}
