import { describe, expect, it } from 'vitest';
import type { FindingItem } from '../../src/model/finding.ts';
import type { CodeEntry, Fields, FieldTest, HeadTest, SuccessTest } from '../../src/model/pack.ts';
import { alternativesOf } from '../marks/marks.ts';
import { inspected, response } from '../response.ts';
import { madeUp } from '../subject.ts';
import { holdsTotal } from '../total.ts';

function summary({ shape, code, items }: FindingItem) {
  return { shape, code, ...(items.length > 0 && { items: items.map((item) => item.code) }) };
}

/** Every test that the fields name, those of elements of lists too. */
function testsOf(fields: Fields): readonly string[] {
  return Object.values(fields).flatMap((test: FieldTest) => {
    if (typeof test === 'string') return test;
    if ('each' in test) return ['each', ...testsOf(test.each)];
    return 'some' in test ? ['some', ...testsOf(test.some)] : Object.keys(test);
  });
}

/** A place for each test, so that a new one asks for its own. */
const TESTS: Readonly<Record<Extract<FieldTest, string>, true>> = {
  string: true,
  integer: true,
  numeric: true,
  array: true,
  object: true,
  date: true,
  'hex-id': true,
  'pascal-word': true,
  'upper-word': true,
  'snake-word': true,
  'http-status': true,
  texts: true,
  'text-lists': true,
  present: true,
  absent: true,
};

const KEYS = [
  ...['at', 'list', 'keys', 'head', 'paths', 'withoutPath', 'elsewhere', 'anyCode', 'inSuccess'],
  'inRedirect',
  ...['success', 'detail', 'status', 'time', 'items', 'item', 'ids', 'unlisted', 'note'],
] as const;

/** A place for each word of a pack's form, so that a new one asks for its own. */
const HEAD: Readonly<Record<keyof HeadTest, true>> = {
  mediaTypes: true,
  statuses: true,
  methods: true,
  endpoints: true,
  headers: true,
};
const SUCCESS: Readonly<Record<keyof SuccessTest, true>> = {
  mediaTypes: true,
  endpoints: true,
  segments: true,
  statuses: true,
  requests: true,
};
const BASES: Readonly<Record<CodeEntry['basis'], true>> = {
  documented: true,
  example: true,
  observed: true,
  recalled: true,
};
const HOLES = ['{code}', '{code-lower}', '{code-dashed}', '{code-digits}'];

describe.each(madeUp.packs)('$id', ({ id, examples, counterexamples }) => {
  it.each(examples)('is named in: $title', async (example) => {
    const { findings } = await holdsTotal(response(example), madeUp);
    expect(findings.map(summary)).toEqual(example.findings);
    expect(findings.every(({ vendor }) => vendor === id)).toBe(true);
  });

  it.each(counterexamples)('is not named in: $title', async (example) => {
    const { findings } = await inspected(response(example), madeUp);
    expect(findings.map(({ vendor }) => vendor)).not.toContain(id);
  });
});

describe('the made-up packs', () => {
  const shapes = madeUp.packs.flatMap((pack) => pack.shapes);

  it('are all in use', () => {
    expect(madeUp.catalogue.leftOut).toEqual([]);
  });

  it('make every test', () => {
    const made = shapes.flatMap((shape) => [
      ...alternativesOf(shape),
      shape.elsewhere ?? {},
      shape.withoutPath ?? {},
    ]);
    const tests = new Set(made.flatMap(testsOf));
    const all = [...Object.keys(TESTS), 'is', 'startsWith', 'oneOf', 'each', 'some'];
    expect(all.filter((test) => !tests.has(test))).toEqual([]);
  });

  it('want all that a head can have', () => {
    const heads = shapes.flatMap(({ head = {} }) => Object.keys(head));
    expect(Object.keys(HEAD).filter((key) => !heads.includes(key))).toEqual([]);
    const successes = shapes.flatMap(({ inSuccess }) =>
      typeof inSuccess === 'object' ? Object.keys(inSuccess) : [],
    );
    expect(Object.keys(SUCCESS).filter((key) => !successes.includes(key))).toEqual([]);
  });

  it('have codes of every basis, and pages of every pattern', () => {
    const sets = madeUp.packs.flatMap((pack) => Object.values(pack.sets));
    const entries = sets.flatMap(({ codes }) => Object.values(codes).flat());
    const bases = new Set<string>(entries.map(({ basis }) => basis));
    expect(Object.keys(BASES).filter((basis) => !bases.has(basis))).toEqual([]);
    const pages = sets.map(({ page = '' }) => page).join();
    expect(HOLES.filter((hole) => !pages.includes(hole))).toEqual([]);
  });

  it('have every member of a form', () => {
    const keys = new Set(shapes.flatMap((shape) => Object.keys(shape)));
    expect(KEYS.filter((key) => !keys.has(key))).toEqual([]);
  });
});
