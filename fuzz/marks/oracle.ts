import type { Fields, FieldTest } from '../../src/model/pack.ts';
import { alternativesOf, type Mark, type MarkedShape, namesOf, pathOf } from './marks.ts';

/**
 * Whether a body shows every mark of one way and a code that the vendor lists, if any, so that naming the
 * vendor off-host is right. A second
 * reading of what `src/model/pack.ts` says of the tests, kept apart from the engine's on purpose: it
 * is the judge of the engine.
 */
export function shows(form: MarkedShape, body: unknown): boolean {
  const loose = form.shape.keys === 'loose';
  return (
    form.ways.some((marks) => marks.every((mark) => isThere(mark, body, loose))) &&
    showsListedCode(form, body)
  );
}

function showsListedCode({ pack, shape }: MarkedShape, body: unknown): boolean {
  const set = pack.sets[shape.set ?? ''];
  if (!set || shape.code === undefined) return true;
  const code = memberAt(body, pathOf(shape, shape.code), shape.keys === 'loose');
  if (typeof code === 'object' || typeof code === 'boolean' || code === undefined) return true;
  if (code === '' || (typeof code === 'number' && !isInteger(code))) return true;
  const listed = [...Object.keys(set.codes), ...Object.keys(set.properties ?? {})];
  return listed.includes(String(code));
}

/** Whether the object is one of the form on its vendor's host: what the URL's path tells is left out. */
export function showsOnHost({ shape }: MarkedShape, object: unknown): boolean {
  const loose = shape.keys === 'loose';
  return alternativesOf(shape).some((fields) => showsFields(fields, object, loose));
}

/** Whether the body shows one mark. */
export function isThere({ path, test }: Mark, body: unknown, loose: boolean): boolean {
  const found = memberAt(body, path, loose);
  if (found === undefined || found === null) return test === 'absent';
  return passes(test, found, loose);
}

/** Whether two keys are the same name to a form: white space around does not count, nor, if loose, case. */
export function sameName(key: string, name: string, loose: boolean): boolean {
  return key === name || (loose ? plain(key) === plain(name) : key.trim() === name);
}

/** Letters and digits alone, in lower case. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function showsFields(fields: Fields, object: unknown, loose: boolean): boolean {
  return Object.entries(fields).every(([path, test]) =>
    isThere({ path: namesOf(path), test }, object, loose),
  );
}

function memberAt(body: unknown, path: readonly string[], loose: boolean): unknown {
  let value = body;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const keys = Object.keys(value);
    const key = keys.find((own) => own === name) ?? keys.find((own) => sameName(own, name, loose));
    if (key === undefined) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function passes(test: FieldTest, value: unknown, loose: boolean): boolean {
  if (typeof test === 'object') {
    if ('oneOf' in test) {
      return (
        typeof value === 'string' &&
        test.oneOf.some((word) => word === value || (loose && plain(word) === plain(value)))
      );
    }
    const { each } = test;
    return (
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((item: unknown) => showsFields(each, item, loose))
    );
  }
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
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'date':
      return matches(value, /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/) && isDate(value);
    case 'hex-id':
      return matches(value, /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
    case 'pascal-word':
      return matches(value, /^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$/);
    case 'absent':
      return false;
  }
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
