import type { Fields, FieldTest } from '../model/pack.ts';
import { fold, follow, isObject, type Place } from './members.ts';

/** A pack's `Fields` with the paths taken apart once, when the catalogue is made. */
export type CompiledFields = readonly {
  readonly path: readonly string[];
  readonly test: CompiledTest;
}[];

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

/** The member names of a path; none for the empty path. */
export function splitPath(path: string): readonly string[] {
  return path === '' ? [] : path.split('.');
}

function compileTest(test: FieldTest, loose: boolean): CompiledTest {
  if (typeof test === 'string') return test;
  if ('each' in test) return { each: compileFields(test.each, loose) };
  return { oneOf: new Set(loose ? test.oneOf.map(fold) : test.oneOf) };
}

/** Whether all `fields` hold of the object at `place`. */
export function holds(fields: CompiledFields, place: Place, loose: boolean): boolean {
  return fields.every(({ path, test }) => {
    const member = follow(place, path, loose);
    if (member === null || member.value === null) return test === 'absent';
    return passes(test, member, loose);
  });
}

function passes(test: CompiledTest, member: Place, loose: boolean): boolean {
  const { value } = member;
  if (typeof test === 'object') {
    if ('oneOf' in test) {
      return typeof value === 'string' && test.oneOf.has(loose ? fold(value) : value);
    }
    return (
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((item: unknown) => holds(test.each, { value: item, pointer: '' }, loose))
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
