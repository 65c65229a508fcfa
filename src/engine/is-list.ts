/** Whether a value that may be a list of its kind is one. `Array.isArray` does not narrow a read-only list by itself. */
export function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
