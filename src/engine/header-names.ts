/** A vendor spells its headers in few ways; a HAR can hold names without end. */
const MOST_SPELLINGS = 1_000;

/**
 * Makes a lookup by the name of a header, as it is spelled; null for a name that is none of these.
 *
 * @param things by the names of headers in lower case
 */
export function byHeaderName<T>(things: ReadonlyMap<string, T>): (name: string) => T | null {
  const lengths: boolean[] = [];
  for (const { length } of things.keys()) lengths[length] = true;
  const spelled = new Map<string, T | null>();
  return (name) => {
    // Most headers are told apart by their length.
    if (lengths[name.length] !== true) return null;
    const known = spelled.get(name);
    if (known !== undefined) return known;
    const thing = things.get(name.toLowerCase()) ?? null;
    if (spelled.size === MOST_SPELLINGS) spelled.clear();
    spelled.set(name, thing);
    return thing;
  };
}
