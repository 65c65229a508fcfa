import type { CodeField, FieldPath, ItemMembers, SetByField, Shape } from '../../src/model/pack.ts';
import { listOf, type MarkedShape, namesOf } from './marks.ts';
import { memberAt } from './members.ts';

/** A code that a member says. */
export interface SaidCode {
  readonly text: string;
  /** False for a number that is no whole one, or too large: an engine may leave it out. */
  readonly certain: boolean;
}

/** The codes that an object says, in the order of the members that hold one, each once. */
export function codesSaid(
  { code }: ItemMembers,
  object: unknown,
  loose: boolean,
): readonly SaidCode[] {
  const said: SaidCode[] = [];
  for (const field of listOf<FieldPath | CodeField>(code)) {
    const cut: CodeField = typeof field === 'string' ? { field } : field;
    const found = textIn(memberAt(object, namesOf(cut.field), loose));
    const text = found && cutOut(found.text, cut);
    if (found && text && !said.some((one) => one.text === text)) said.push({ ...found, text });
  }
  return said;
}

function textIn(value: unknown): SaidCode | null {
  if (typeof value === 'string') return { text: value, certain: true };
  if (typeof value !== 'number') return null;
  return { text: String(value), certain: Number.isSafeInteger(value) };
}

/** The code without what stands around it; null when it does not begin as it must. */
function cutOut(text: string, { after, before, startsWith }: CodeField): string | null {
  const behind = after === undefined ? text : (text.split(after).at(-1) ?? '');
  const code = before === undefined ? behind : (behind.split(before)[0] ?? '');
  const begins = !startsWith || startsWith.some((start) => code.indexOf(start) === 0);
  return begins ? code : null;
}

/** Whether the code of an object is one that means success, which is never a finding. */
export function saysSuccess(shape: Shape, object: unknown): boolean {
  const [code] = codesSaid(shape, object, shape.keys === 'loose');
  return code !== undefined && (shape.success ?? []).includes(code.text);
}

/**
 * Whether the object has a code that the pack lists, or none at all, so that the vendor may be named on
 * a host of nobody.
 */
export function showsListedCode(form: MarkedShape, object: unknown): boolean {
  const { pack, shape } = form;
  if (shape.anyCode || pack.kind === 'form' || shape.set === null) return true;
  const loose = shape.keys === 'loose';
  const said = codesSaid(shape, object, loose);
  if (!said.some(({ certain }) => certain)) return true;
  const sets = setsOf(shape.set, object, loose);
  return said.some(({ text }) => sets.some((id) => form.listed.get(id)?.has(text)));
}

/** The ids of the sets that the code of an object can be of. */
export function setsOf(
  set: string | SetByField,
  object: unknown,
  loose: boolean,
): readonly string[] {
  if (typeof set === 'string') return [set];
  const word = textIn(memberAt(object, namesOf(set.field), loose))?.text ?? '';
  const key = word.toLowerCase();
  if (Object.hasOwn(set.sets, key)) return [set.sets[key] ?? ''];
  return set.otherwise;
}
