/**
 * What a path of a finding leads to: a JSON Pointer (RFC 6901), in which `!` behind the pointer of a text, be
 * it the empty one of the whole body, leads into the JSON object that the text holds. An independent reading, so that the engine's own is not
 * its own judge.
 *
 * @returns null when the pointer is malformed or leads nowhere; a value in a list of one otherwise,
 *   because the value itself may be null
 */
export function resolve(body: unknown, pointer: string): readonly [unknown] | null {
  if (pointer === '') return [body];
  if (pointer === '!' || pointer.startsWith('!/')) {
    const [inner] = (typeof body === 'string' && objectIn(body)) || [];
    return inner ? resolve(inner, pointer.slice(1)) : null;
  }
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return null;
  let place: readonly [unknown] | null = [body];
  for (const token of pointer.slice(1).split('/')) {
    place = place && step(place[0], token);
  }
  return place;
}

function step(value: unknown, token: string): readonly [unknown] | null {
  const key = token.replace(/~1/g, '/').replace(/~0/g, '~');
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(key)) return null;
  if (Object.hasOwn(value, key)) return [Reflect.get(value, key)];
  const text = token.endsWith('!') ? step(value, token.slice(0, -1)) : null;
  return text && typeof text[0] === 'string' ? objectIn(text[0]) : null;
}

/** The JSON object that a text holds, in a list of one; null when it holds none. */
export function objectIn(text: string): readonly [object] | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : null;
  } catch {
    return null;
  }
}
