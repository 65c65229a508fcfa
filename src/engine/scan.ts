import { childPointer, isObject, type JsonObject } from './members.ts';

/** An object of the body. Where it stands is only worked out when somebody asks: most are passed by. */
export interface Found extends Step {
  readonly value: JsonObject;
}

/** A value on the way down, a list too, and what it stands in. */
interface Step {
  readonly value: object;
  readonly token: string | number;
  readonly parent: Step | null;
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
  const ahead: Step[] = [{ value: body, token: '', parent: null }];
  for (let step = ahead.pop(); step; step = ahead.pop()) {
    if (isFound(step)) {
      const verdict = visit(step);
      if (verdict === 'stop') return;
      if (verdict === 'skip') continue;
    }
    const first = ahead.length;
    addMembers(ahead, step);
    reverseFrom(ahead, first);
  }
}

/** The nearest object around one, through lists; null for the top of the body. */
export function aroundOf({ parent }: Found): JsonObject | null {
  let step = parent;
  while (step && !isFound(step)) step = step.parent;
  return step?.value ?? null;
}

/** JSON Pointer (RFC 6901) from the top of the body. */
export function pointerOf(found: Found): string {
  const tokens: (string | number)[] = [];
  for (let at: Step = found; at.parent; at = at.parent) tokens.push(at.token);
  return tokens.reduceRight<string>(childPointer, '');
}

function isFound(step: Step): step is Found {
  return isObject(step.value);
}

function addMembers(ahead: Step[], parent: Step): void {
  const { value } = parent;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) add(ahead, value[index], index, parent);
  } else if (isObject(value)) {
    for (const name in value) add(ahead, value[name], name, parent);
  }
}

function add(ahead: Step[], value: unknown, token: string | number, parent: Step): void {
  if (typeof value === 'object' && value !== null) ahead.push({ value, token, parent });
}

/** The last one in is the next one out: turned round, so that the first member comes first. */
function reverseFrom(steps: Step[], first: number): void {
  for (let low = first, high = steps.length - 1; low < high; low += 1, high -= 1) {
    const [a, b] = [steps[low], steps[high]];
    if (a && b) [steps[low], steps[high]] = [b, a];
  }
}
