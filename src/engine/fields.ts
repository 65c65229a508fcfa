import type { Fields, FieldTest, Shape } from '../model/pack.ts';
import { isList } from './is-list.ts';
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
  | { readonly is: boolean | number }
  | { readonly startsWith: readonly string[] }
  | { readonly oneOf: ReadonlySet<string> }
  | { readonly each: CompiledFields }
  | { readonly some: CompiledFields };

/** Whether a body without the member cannot have the form: what may be null, or not be there, is no mark. */
export function isMark({ test }: CompiledField): boolean {
  return test !== 'absent' && test !== 'present';
}

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

/** The member names of a path; none for the empty path. A dot behind a backslash belongs to the name. */
export function splitPath(path: string): readonly string[] {
  if (!path.includes('\\')) return path === '' ? [] : path.split('.');
  return (path.match(/(?:[^.\\]|\\.)+/g) ?? []).map((name) => name.replaceAll('\\.', '.'));
}

function compileTest(test: FieldTest, loose: boolean): CompiledTest {
  if (typeof test === 'string') return test;
  if ('is' in test || 'startsWith' in test) return test;
  if ('each' in test) return { each: compileFields(test.each, loose) };
  if ('some' in test) return { some: compileFields(test.some, loose) };
  return { oneOf: new Set(loose ? test.oneOf.map(fold) : test.oneOf) };
}

/**
 * Whether all `fields` hold of the object.
 *
 * @param status of the response; null where it is not that of the error, and any of an error will do
 */
export function holds(
  fields: CompiledFields,
  object: unknown,
  loose: boolean,
  status: number | null,
): boolean {
  for (const { path, test } of fields) {
    const value = valueAt(object, path, loose);
    if (value === null || value === undefined) {
      if (test !== 'absent' && (test !== 'present' || value === undefined)) return false;
    } else if (!passes(test, value, loose, status)) return false;
  }
  return true;
}

function passes(
  test: CompiledTest,
  value: unknown,
  loose: boolean,
  status: number | null,
): boolean {
  if (typeof test === 'object') return passesObject(test, value, loose, status);
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
    case 'upper-word':
      return typeof value === 'string' && UPPER_WORD.test(value);
    case 'snake-word':
      return typeof value === 'string' && SNAKE_WORD.test(value);
    case 'http-status':
      return isStatus(value, status);
    case 'texts':
      return areTexts(value);
    case 'text-lists':
      return areTextLists(value);
    case 'present':
      return true;
    case 'absent':
      return false;
  }
}

function passesObject(
  test: Extract<CompiledTest, object>,
  value: unknown,
  loose: boolean,
  status: number | null,
): boolean {
  if ('is' in test) return value === test.is;
  if ('oneOf' in test) {
    return typeof value === 'string' && test.oneOf.has(loose ? fold(value) : value);
  }
  if ('startsWith' in test) {
    return typeof value === 'string' && test.startsWith.some((start) => value.startsWith(start));
  }
  if (!Array.isArray(value)) return false;
  const fields = 'each' in test ? test.each : test.some;
  const fits = (item: unknown) => isObject(item) && holds(fields, item, loose, status);
  return 'each' in test ? value.length > 0 && value.every(fits) : value.some(fits);
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function areTextLists(value: unknown): boolean {
  if (!isObject(value)) return false;
  const lists = Object.values(value);
  return lists.length > 0 && lists.every(areTexts);
}

function isStatus(value: unknown, status: number | null): boolean {
  if (status !== null) return value === status || value === String(status);
  // Only these are written out: an object may have a `toString` of its own, and a list no end of depth.
  return (typeof value === 'number' || typeof value === 'string') && ERROR_STATUS.test(`${value}`);
}

const ERROR_STATUS = /^[45]\d\d$/;
const DIGITS = /^-?\d{1,30}$/;
const HEX_ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const PASCAL_WORD = /^[A-Z][A-Za-z\d]{1,80}$/;
const LOWER_CASE = /[a-z]/;
const UPPER_WORD = /^[A-Z](?:_?[A-Z\d]){1,80}$/;
const SNAKE_WORD = /^[a-z](?:_?[a-z\d]){1,80}$/;
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
