/**
 * What a JSON Pointer (RFC 6901) leads to. An independent reading of the standard, so that the engine's
 * own is not its own judge.
 *
 * @returns null when the pointer is malformed or leads nowhere; a value in a list of one otherwise,
 *   because the value itself may be null
 */
export function resolve(body: unknown, pointer: string): readonly [unknown] | null {
  if (pointer === '') return [body];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return null;
  let value = body;
  for (const token of pointer.slice(1).split('/')) {
    const key = token.replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof value !== 'object' || value === null) return null;
    if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(key)) return null;
    if (!Object.hasOwn(value, key)) return null;
    value = Reflect.get(value, key);
  }
  return [value];
}
