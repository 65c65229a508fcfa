import type { CompiledCode, CompiledShape, Members } from './compile.ts';
import { textOf, valueAt } from './members.ts';

/** The codes of an error, the most specific apart. */
export interface Codes {
  readonly code: string | null;
  /** Codes that say the same less exactly, the next best first. */
  readonly coarser: readonly string[];
  /** The code is a number that JavaScript does not hold as it was sent: it would be the code of something else. */
  readonly rounded: boolean;
}

const NONE: readonly never[] = [];

/** Reads the members that hold a code, the most specific first. One that is not there gives way to the next. */
export function codesOf({ codes }: Pick<Members, 'codes'>, object: unknown, loose: boolean): Codes {
  let code: string | null = null;
  let coarser: readonly string[] = NONE;
  let rounded = false;
  for (const field of codes) {
    const sent = valueAt(object, field.path, loose);
    const text = textOf(sent);
    const found = text === null ? null : withoutRest(text, field);
    if (text === null) rounded ||= typeof sent === 'number';
    if (found === null) continue;
    if (code === null) code = found;
    else if (found !== code && !coarser.includes(found)) coarser = [...coarser, found];
  }
  return { code, coarser, rounded: rounded && code === null };
}

/** Whether the code means success in this form. */
export function saysSuccess({ success }: CompiledShape, { code }: Codes): boolean {
  return code !== null && success.has(code);
}

/** The id of the code list that the object's code is of; null when the form has none, or the object does not tell. */
export function setIdOf({ set, loose }: CompiledShape, object: unknown): string | null {
  switch (set.kind) {
    case 'none':
      return null;
    case 'one':
      return set.id;
    case 'by-field': {
      const word = textOf(valueAt(object, set.path, loose));
      return (word !== null && set.ids.get(word.toLowerCase())) || null;
    }
  }
}

/** The code without what stands around it; null when what is left is none. */
function withoutRest(text: string, { after, before, startsWith }: CompiledCode): string | null {
  let code = text;
  if (after !== null && code.includes(after)) {
    code = code.slice(code.lastIndexOf(after) + after.length);
  }
  if (before !== null && code.includes(before)) code = code.slice(0, code.indexOf(before));
  if (startsWith && !startsWith.some((start) => code.startsWith(start))) return null;
  return code === '' ? null : code;
}
