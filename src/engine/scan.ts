import { childPointer, isObject, type JsonObject } from './members.ts';

/** An object of the body; where it stands is only written out when somebody asks. */
export interface Found {
  readonly value: JsonObject;
  /** The nearest object around it; null for the top of the body. */
  readonly around: Found | null;
  readonly pointer: () => string;
}

/** A value on the way down. The path to it is a chain, because most values are passed by. */
interface Step {
  readonly value: object;
  readonly token: string | number;
  readonly parent: Step | null;
  readonly around: Found | null;
}

/**
 * Visits every object of the body in the order of the text, lists included. What lies within an object
 * for which `visit` says `skip` is left out; `stop` ends it. Without recursion: a body may nest deeper
 * than the stack is.
 */
export function everyObject(
  body: unknown,
  visit: (found: Found) => 'enter' | 'skip' | 'stop',
): void {
  if (typeof body !== 'object' || body === null) return;
  const ahead: Step[] = [{ value: body, token: '', parent: null, around: null }];
  for (let step = ahead.pop(); step; step = ahead.pop()) {
    const { value } = step;
    let { around } = step;
    if (isObject(value)) {
      const found = foundAt(value, step);
      const verdict = visit(found);
      if (verdict === 'stop') return;
      if (verdict === 'skip') continue;
      around = found;
    }
    const first = ahead.length;
    for (const [token, member] of membersOf(value)) {
      if (typeof member === 'object' && member !== null) {
        ahead.push({ value: member, token, parent: step, around });
      }
    }
    reverseFrom(ahead, first);
  }
}

function foundAt(value: JsonObject, step: Step): Found {
  return { value, around: step.around, pointer: () => pointerOf(step) };
}

function membersOf(value: object): Iterable<[string | number, unknown]> {
  return Array.isArray(value) ? value.entries() : Object.entries(value);
}

/** The last one in is the next one out: turned round, so that the first member comes first. */
function reverseFrom(steps: Step[], first: number): void {
  for (let low = first, high = steps.length - 1; low < high; low += 1, high -= 1) {
    const [a, b] = [steps[low], steps[high]];
    if (a && b) [steps[low], steps[high]] = [b, a];
  }
}

function pointerOf(step: Step): string {
  const tokens: (string | number)[] = [];
  for (let at = step; at.parent; at = at.parent) tokens.push(at.token);
  return tokens.reduceRight<string>(childPointer, '');
}
