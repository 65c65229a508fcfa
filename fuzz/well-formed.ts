import { isDeepStrictEqual } from 'node:util';
import type { Evidence, Finding, FindingItem, NoteKind } from '../src/model/finding.ts';
import type { Basis, Retry, Who } from '../src/model/pack.ts';

type Test = (value: unknown) => boolean;

/** A test for every key of T, so that a new key asks for one. */
type Tests<T> = { readonly [key in keyof T]-?: Test };

const text: Test = (value) => typeof value === 'string';
const textOrNull: Test = (value) => value === null || typeof value === 'string';
const integer: Test = (value) => Number.isInteger(value);
const list =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every((item) => test(item));
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
/** Every word of a union must be a key, so that a new word asks for its place here. */
const wordOf = <T extends string>(words: Readonly<Record<T, true>>): Test => {
  const known = new Set<unknown>(Object.keys(words));
  return (value) => known.has(value);
};

const evidence = wordOf<Evidence>({
  'host+shape': true,
  shape: true,
  host: true,
  form: true,
  http: true,
});
const noteKind = wordOf<NoteKind>({
  'status-mismatch': true,
  'invalid-json': true,
  'not-json': true,
  truncated: true,
  unreadable: true,
  empty: true,
  'unknown-form': true,
  'unknown-code': true,
  'by-shape': true,
  'by-alias': true,
  'by-form': true,
  'by-header': true,
  relayed: true,
  'set-unknown': true,
  vendor: true,
  limit: true,
});
const who = wordOf<Who>({
  caller: true,
  credentials: true,
  'account-owner': true,
  vendor: true,
  recipient: true,
  nobody: true,
});
const retry = wordOf<Retry>({ no: true, 'after-change': true, 'after-wait': true, yes: true });
const basis = wordOf<Basis>({
  documented: true,
  example: true,
  range: true,
  observed: true,
  recalled: true,
  status: true,
  http: true,
});

const ITEM: Tests<FindingItem> = {
  status: orNull(integer),
  vendor: textOrNull,
  shape: textOrNull,
  evidence,
  set: textOrNull,
  code: (value) => value === null || (typeof value === 'string' && value !== ''),
  coarser: list(text),
  known: (value) => typeof value === 'boolean',
  message: textOrNull,
  detail: textOrNull,
  time: textOrNull,
  params: (value) => isObject(value) && Object.values(value).every(text),
  meaning: textOrNull,
  causes: list(text),
  fix: list((value) => typeof value === 'string' && !value.includes('{id}')),
  who: orNull(who),
  retry: orNull(retry),
  basis: orNull(basis),
  docs: (value) => value === null || (typeof value === 'string' && value.startsWith('https://')),
  checked: (value) =>
    value === null || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)),
  ids: list((value) =>
    fits(value, { name: text, value: text, from: wordOf({ body: true, header: true }) }),
  ),
  path: text,
  notes: list((value) => fits(value, { kind: noteKind, text })),
  items: list((value) => fits(value, ITEM)),
  others: list((value) =>
    fits(value, {
      vendor: text,
      shape: textOrNull,
      evidence,
      set: textOrNull,
      code: textOrNull,
      meaning: textOrNull,
    }),
  ),
};

const FINDING: Tests<Finding> = {
  ...ITEM,
  entry: integer,
  method: text,
  url: text,
  status: orNull(integer),
};

/**
 * What is wrong with the form of a finding: a missing, unknown or mistyped key, or a value that JSON
 * cannot carry. Null when it is as DESIGN's table says.
 */
export function malformed(finding: Finding): string | null {
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(finding)), finding)) {
    return 'the finding is not the same after JSON';
  }
  return complaint(finding, FINDING);
}

function fits(value: unknown, tests: Readonly<Record<string, Test>>): boolean {
  return complaint(value, tests) === null;
}

function complaint(value: unknown, tests: Readonly<Record<string, Test>>): string | null {
  if (!isObject(value)) return 'not an object';
  for (const [key, test] of Object.entries(tests)) {
    if (!Object.hasOwn(value, key)) return `the key ${key} is missing`;
    if (!test(value[key])) return `the key ${key} holds ${JSON.stringify(value[key])}`;
  }
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(tests, key));
  return unknown === undefined ? null : `nobody knows the key ${unknown}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
