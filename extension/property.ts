/** A member of what the browser hands over, its own or an inherited one; undefined when the value is no object. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
