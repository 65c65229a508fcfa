import type { Fields, FieldTest, Shape } from '../model/pack.ts';
import { fold, isObject, valueAt } from './members.ts';

/** A pack's `Fields` with the paths taken apart once, when the catalogue is made. */
export type CompiledFields = readonly CompiledField[];

/** One member that must pass its test. */
export interface CompiledField {
  readonly path: readonly string[];
  readonly test: CompiledTest;
}

type CompiledTest =
  | Exclude<FieldTest, object>
  | { readonly oneOf: ReadonlySet<string> }
  | { readonly each: CompiledFields };

/** Takes the paths of `fields` apart. With `loose`, words are folded as the keys are. */
export function compileFields(fields: Fields, loose: boolean): CompiledFields {
  return Object.entries(fields).map(([path, test]) => ({
    path: splitPath(path),
    test: compileTest(test, loose),
  }));
}

/** The lists of members of a shape's `where`, of which one suffices. */
export function alternatives({ where }: Shape): readonly Fields[] {
  return isList(where) ? where : [where];
}

/** `Array.isArray` does not narrow a read-only list by itself. */
function isList(where: Shape['where']): where is readonly Fields[] {
  return Array.isArray(where);
}

/** The member names of a path; none for the empty path. */
export function splitPath(path: string): readonly string[] {
  return path === '' ? [] : path.split('.');
}

function compileTest(test: FieldTest, loose: boolean): CompiledTest {
  if (typeof test === 'string') return test;
  if ('each' in test) return { each: compileFields(test.each, loose) };
  return { oneOf: new Set(loose ? test.oneOf.map(fold) : test.oneOf) };
}

/** Whether all `fields` hold of the object. */
export function holds(fields: CompiledFields, object: unknown, loose: boolean): boolean {
  for (const { path, test } of fields) {
    const value = valueAt(object, path, loose) ?? null;
    if (value === null ? test !== 'absent' : !passes(test, value, loose)) return false;
  }
  return true;
}

function passes(test: CompiledTest, value: unknown, loose: boolean): boolean {
  if (typeof test === 'object') {
    if ('oneOf' in test) {
      return typeof value === 'string' && test.oneOf.has(loose ? fold(value) : value);
    }
    return (
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((item: unknown) => holds(test.each, item, loose))
    );
  }
  switch (test) {
    case 'string':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'numeric':
      return isNumeric(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'date':
      return isDate(value);
    case 'hex-id':
      return typeof value === 'string' && HEX_ID.test(value);
    case 'pascal-word':
      return typeof value === 'string' && PASCAL_WORD.test(value) && LOWER_CASE.test(value);
    case 'absent':
      return false;
  }
}

const DIGITS = /^-?\d{1,30}$/;
const HEX_ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const PASCAL_WORD = /^[A-Z][A-Za-z\d]{1,80}$/;
const LOWER_CASE = /[a-z]/;
const DATE_START = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
/** Longer than any ISO 8601 date and time that a vendor prints; a cap for the date parser. */
const LONGEST_DATE = 40;

function isNumeric(value: unknown): boolean {
  return typeof value === 'string' ? DIGITS.test(value) : Number.isSafeInteger(value);
}

function isDate(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    value.length <= LONGEST_DATE &&
    DATE_START.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}
