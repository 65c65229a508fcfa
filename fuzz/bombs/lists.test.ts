import { afterEach, describe, expect, it } from 'vitest';
import { ANY_ELEMENT, follow, valueAt } from '../../src/engine/members.ts';
import { madeUp } from '../subject.ts';
import {
  countOf,
  findingsOf,
  MOST_FINDINGS,
  named,
  noteKinds,
  PATIENCE_MS,
} from './bombs.fixture.ts';

const MILLION = 1_000_000;
/** Of things that are more than a number each. */
const MANY = 100_000;
const DEPTH = 100_000;
/** So many elements of a list are looked at for what a path names. */
const MOST_ELEMENTS = 100;

const list = (item: string, length = MANY) => `[${`${item},`.repeat(length - 1)}${item}]`;
const objects = (depth: number, inner: string) =>
  `${'{"a":'.repeat(depth)}${inner}${'}'.repeat(depth)}`;

const acme = (inner: string) => ({
  url: 'https://api.acme.example/charges',
  body: `{"error":{"text":"No.","kind":"card_error","inner":${inner}}}`,
});

afterEach(() => expect(madeUp.catalogue.leftOut).toEqual([]));

/** The only finding, which must not be larger than anybody reads. */
async function onlyFinding(body: string, stated = {}) {
  const [finding, ...more] = named(await findingsOf(body, { status: 422, ...stated }, madeUp));
  expect(more).toEqual([]);
  expect(countOf(finding ? [finding] : [])).toBeLessThanOrEqual(MOST_FINDINGS);
  return finding;
}

describe('texts by field', { timeout: PATIENCE_MS }, () => {
  const wrong = (errors: string) => `{"message":"Wrong.","errors":${errors}}`;

  it.each([
    ['a million texts of one field', () => `{"a":${list('"x"', MILLION)}}`],
    [
      'fifty thousand fields',
      () => `{${Array.from({ length: 50_000 }, (_, index) => `"f${index}":["x"]`).join(',')}}`,
    ],
    ['a field of a million characters', () => `{"${'f'.repeat(MILLION)}":["x","y"]}`],
  ])('%s: some are shown, and that there are more is said', async (_, errors) => {
    const finding = await onlyFinding(wrong(errors()));
    expect(finding?.shape).toBe('by-field');
    const paths = finding?.items.reduce((sum, { path }) => sum + path.length, 0);
    expect(paths).toBeLessThan(MILLION);
    expect(noteKinds(finding ? [finding] : [])).toContain('limit');
  });

  it.each([
    ['a million texts and a number', () => `{"a":[${'"x",'.repeat(MILLION)}1]}`],
    ['many empty lists', () => `{"a":${list('[]')}}`],
    ['objects 100,000 deep', () => objects(DEPTH, '["x"]')],
    ['lists 100,000 deep', () => `{"a":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}`],
  ])('%s: not the form', async (_, errors) => {
    expect(await onlyFinding(wrong(errors()))).toBeUndefined();
  });
});

describe('errors in an object of lists', { timeout: PATIENCE_MS }, () => {
  it.each([
    ['objects 100,000 deep', () => objects(DEPTH, '["x"]')],
    [
      'many lists',
      () => `{${Array.from({ length: MANY }, (_, index) => `"f${index}":["x"]`).join(',')}}`,
    ],
    [
      'a hundred thousand empty objects',
      () => `{${Array.from({ length: 100_000 }, (_, index) => `"f${index}":{}`).join(',')}}`,
    ],
    ['a list of many texts', () => list('"x"')],
    ['a list of many errors', () => list('{"name":"a.b","note":"x"}')],
  ])('%s: some are shown, and that there are more is said', async (_, inner) => {
    const { url, body } = acme(inner());
    const finding = await onlyFinding(body, { url });
    expect(finding?.code).toBe('card_error');
    expect(JSON.stringify(finding).length).toBeLessThan(MILLION);
    expect(noteKinds(finding ? [finding] : [])).toContain('limit');
  });

  it.each([
    ['many lists in a list', () => `{"a":${list('["x"]')}}`],
    ['many numbers', () => `{"a":${list('1')}}`],
  ])('%s: are no errors', async (_, inner) => {
    const { url, body } = acme(inner());
    expect(await onlyFinding(body, { url })).toMatchObject({ code: 'card_error', items: [] });
  });
});

describe('the first element that has what a path names', { timeout: PATIENCE_MS }, () => {
  it('is looked for in some elements', () => {
    let looks = 0;
    const element = {
      get code() {
        looks += 1;
        return null;
      },
    };
    const elements = Array.from({ length: MILLION }, () => element);
    const path = ['errors', ANY_ELEMENT, 'code'];
    expect(valueAt({ errors: elements }, path)).toBeUndefined();
    expect(follow({ value: { errors: elements }, pointer: '' }, path)).toBeNull();
    expect(looks).toBeLessThanOrEqual(2 * 2 * MOST_ELEMENTS);
  });

  it('is looked for in some elements of some', () => {
    let looks = 0;
    const element = {
      get line() {
        looks += 1;
        return null;
      },
    };
    const inner = Array.from({ length: MILLION }, () => element);
    const errors = Array.from({ length: MILLION }, () => ({ locations: inner }));
    expect(valueAt(errors, [ANY_ELEMENT, 'locations', ANY_ELEMENT, 'line'])).toBeUndefined();
    expect(looks).toBeLessThanOrEqual(2 * MOST_ELEMENTS ** 2);
  });

  it.each([
    ['many errors', list('{"message":"m"}'), '{"message":"m","locations":[{"line":1}]}', false],
    ['a few errors', list('{"message":"m"}', 50), '{"message":"m","locations":[{"line":1}]}', true],
    [
      'an error with many places',
      '[{"message":"n"}]',
      `{"message":"m","locations":${list('{"line":1}')}}`,
      true,
    ],
  ])('behind %s', async (_, before, last, isFound) => {
    const body = `{"errors":${before.slice(0, -1)},${last}]}`;
    const finding = await onlyFinding(body);
    expect(finding?.vendor).toBe(isFound ? 'graph' : undefined);
  });

  it('in a million lists within each other', async () => {
    const body = `{"errors":[${'['.repeat(DEPTH)}${']'.repeat(DEPTH)},{"message":"m"}]}`;
    expect(await onlyFinding(body)).toBeUndefined();
  });
});

describe('bodies that are lists', { timeout: PATIENCE_MS }, () => {
  const ERROR = '{"errorCode":"LS_LOST","message":"m","fields":[]}';

  it.each([
    ['errors behind many numbers', `${list('1').slice(0, -1)},${ERROR}]`],
    ['an error and many empty objects', `[${ERROR},${list('{}').slice(1)}`],
  ])('of %s: all are looked at', async (_, body) => {
    const findings = named(await findingsOf(body, { status: 422 }, madeUp));
    expect(findings).toHaveLength(1);
    expect(noteKinds(findings)).not.toContain('limit');
  });

  it('of errors: a thousand are shown, and that there are more is said', async () => {
    const body = list(ERROR, 50_000);
    const findings = named(await findingsOf(body, { status: 422 }, madeUp));
    expect(findings).toHaveLength(1_000);
    expect(noteKinds(findings)).toContain('limit');
  });

  it('of errors with members without end', async () => {
    const members = Array.from({ length: 50_000 }, (_, index) => `"k ${index}":1`).join(',');
    const error = `{"errorCode":"LS_LOST","message":"m","fields":${list('1')},${members}}`;
    const findings = await findingsOf(`[${error},${error}]`, { status: 422 }, madeUp);
    expect(findings).toHaveLength(2);
  });
});
