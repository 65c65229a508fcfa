import { isObject } from './marks/members.ts';
import { objectIn } from './pointer.ts';

/** So far below the top of a body a vendor's error counts that somebody passes on. */
const DEEPEST_RELAY = 3;

/** An object in which somebody's own server may pass on a vendor's error. */
export interface Relay {
  readonly value: object;
  /** JSON Pointer from the top of the body, `!` behind that of a text. */
  readonly pointer: string;
}

/** The relays of a body: within objects, and within texts that hold one, as the body may be; never in lists. */
export function relaysIn(body: unknown): readonly Relay[] {
  const whole = typeof body === 'string' ? relayAt(body, '') : null;
  return whole
    ? [whole, ...relaysWithin(whole.value, whole.pointer, DEEPEST_RELAY - 1)]
    : relaysWithin(body, '', DEEPEST_RELAY);
}

function relaysWithin(body: unknown, above: string, depth: number): readonly Relay[] {
  if (depth === 0 || !isObject(body)) return [];
  return Object.entries(body).flatMap(([key, member]: readonly [string, unknown]) => {
    const pointer = `${above}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    const relay = relayAt(member, pointer);
    return relay ? [relay, ...relaysWithin(relay.value, relay.pointer, depth - 1)] : [];
  });
}

function relayAt(member: unknown, pointer: string): Relay | null {
  if (isObject(member)) return { value: member, pointer };
  const [value] = (typeof member === 'string' && objectIn(member)) || [];
  return value ? { value, pointer: `${pointer}!` } : null;
}
