import type { Fields, FieldTest } from '../../src/model/pack.ts';
import { namesOf } from './marks.ts';
import { isObject, memberAt, plain } from './members.ts';

/** What a test is made under. */
export interface Terms {
  readonly loose: boolean;
  /** Of the response that the error is of; null where nobody knows it, because the error is passed on. */
  readonly status: number | null;
}

/**
 * Whether an object passes all tests. A second reading of what `src/model/pack.ts` says of them, kept
 * apart from the engine's on purpose: it is the judge of the engine.
 */
export function showsFields(fields: Fields, object: unknown, terms: Terms): boolean {
  return Object.entries(fields).every(([path, test]) =>
    showsMember(namesOf(path), test, object, terms),
  );
}

/** Whether an object has a member at the path that passes the test. */
export function showsMember(
  path: readonly string[],
  test: FieldTest,
  object: unknown,
  terms: Terms,
): boolean {
  const found = memberAt(object, path, terms.loose);
  if (found === undefined) return test === 'absent';
  if (found === null) return test === 'absent' || test === 'present';
  return passes(test, found, terms);
}

/** Whether a value that is not null passes the test. */
export function passes(test: FieldTest, value: unknown, terms: Terms): boolean {
  if (typeof test === 'object') return passesObject(test, value, terms);
  switch (test) {
    case 'string':
      return typeof value === 'string';
    case 'integer':
      return isInteger(value);
    case 'numeric':
      return isInteger(value) || matches(value, /^-?[0-9]+$/);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'date':
      return matches(value, /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/) && isDate(value);
    case 'hex-id':
      return matches(value, /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
    case 'pascal-word':
      return matches(value, /^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$/);
    case 'upper-word':
      return matches(value, /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/);
    case 'snake-word':
      return matches(value, /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
    case 'http-status':
      return (typeof value === 'number' || typeof value === 'string') && isStatus(value, terms);
    case 'texts':
      return isTexts(value);
    case 'text-lists':
      return (
        isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isTexts)
      );
    case 'present':
      return true;
    case 'absent':
      return false;
  }
}

function passesObject(
  test: Extract<FieldTest, object>,
  value: unknown,
  { loose, status }: Terms,
): boolean {
  if ('is' in test) return typeof value === typeof test.is && value === test.is;
  if ('startsWith' in test) {
    return typeof value === 'string' && test.startsWith.some((start) => value.indexOf(start) === 0);
  }
  if ('oneOf' in test) {
    return (
      typeof value === 'string' &&
      test.oneOf.some((word) => word === value || (loose && plain(word) === plain(value)))
    );
  }
  if (!Array.isArray(value)) return false;
  const wanted = 'each' in test ? test.each : test.some;
  const showing = value.filter(
    (item: unknown) => isObject(item) && showsFields(wanted, item, { loose, status }),
  );
  return showing.length >= ('each' in test ? Math.max(value.length, 1) : 1);
}

function isStatus(value: number | string, { status }: Terms): boolean {
  if (status !== null) return `${value}` === `${status}`;
  const said = Number(value);
  return `${said}` === `${value}` && Number.isInteger(said) && said >= 400 && said <= 599;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
}

/** A number that JSON can carry exactly. */
function isInteger(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

function matches(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && form.test(value);
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
