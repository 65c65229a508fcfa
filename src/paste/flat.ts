/** A value within an object, and under which names it stands. */
export interface FlatMember {
  /** The names in lower case without separators between words, joined by dots: `http.response.statuscode`. */
  readonly path: string;
  /** The last name as it is written. */
  readonly name: string;
  readonly value: unknown;
}

/** Of a record. Further ones are no log's. */
const MOST_MEMBERS = 2_000;
const DEEPEST = 6;

/**
 * The members of an object and of those within it, the ones of the outer object first. A name with dots in
 * it is a path, as loggers write it. Lists are values.
 */
export function flatMembers(value: unknown): readonly FlatMember[] {
  const found: FlatMember[] = [];
  let level: readonly FlatMember[] = [{ path: '', name: '', value }];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: FlatMember[] = [];
    for (const around of level) {
      if (!isObject(around.value)) continue;
      for (const [name, inner] of Object.entries(around.value)) {
        if (found.length + next.length === MOST_MEMBERS) return [...found, ...next];
        next.push({ path: joined(around.path, name), name, value: inner });
      }
    }
    found.push(...next);
    level = next;
  }
  return found;
}

/** In characters: no logger has longer names, and each repeats those around it. */
const LONGEST_NAME = 100;

function joined(path: string, name: string): string {
  const own = name.length > LONGEST_NAME ? '' : name.toLowerCase().replace(/[_\- ]/g, '');
  return path === '' ? own : `${path}.${own}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
