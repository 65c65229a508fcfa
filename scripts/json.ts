/** Reading of JSON whose form nobody vouches for: every question has an answer, none throws. */

/**
 * Parses JSON text.
 *
 * @returns undefined when the text is no JSON
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The member of an object; undefined when the value is no object or has no such member. */
export function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}

/** The elements of a list; none when the value is no list. */
export function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The number; 0 when the value is none. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/**
 * The number that was measured.
 *
 * @throws Error when there is none: 0 would be a figure that is reached
 */
export function measuredNumber(value: unknown, what: string): number {
  if (typeof value === 'number') return value;
  throw new Error(`The browser does not tell ${what}.`);
}

/** The text; null when the value is none. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
