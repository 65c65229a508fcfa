/** Whether two keys may be the same name to a form: white space around does not count, nor, if loose, case. */
export function sameName(key: string, name: string, loose: boolean): boolean {
  return key === name || (loose ? plain(key) === plain(name) : key.trim() === name);
}

/** Whether a key is a name within white space that a page prints. */
function isPrinted(key: string): boolean {
  return /^[ \t\r\n]|[ \t\r\n]$/.test(key);
}

/** Letters and digits alone, in lower case. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether the value is a JSON object: no list, no null. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value at the end of a path; undefined where there is none. `*` stands for the first element of a
 * list that has what follows, and what is null is not had.
 */
export function memberAt(value: unknown, path: readonly string[], loose: boolean): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (name === '*') {
    const found = (Array.isArray(value) ? value : [])
      .map((element: unknown) => memberAt(element, rest, loose))
      .find((had) => had !== undefined && had !== null);
    return found;
  }
  if (!isObject(value)) return undefined;
  const keys = Object.keys(value);
  const key =
    keys.find((own) => own === name) ??
    keys.find((own) => (loose || isPrinted(own)) && sameName(own, name, loose));
  return key === undefined ? undefined : memberAt(Reflect.get(value, key), rest, loose);
}
