import type { Fields, FieldTest } from '../../src/model/pack.ts';
import { type JsonTree, type Member, raw } from '../json-tree.ts';
import { oneOf, type Picker } from '../pick.ts';
import { passes } from './fields.ts';
import { type Mark, namesOf } from './marks.ts';
import { valuesFor } from './values.ts';

/** Under which a body is sent that says no status of its own. */
export const USUAL_STATUS = 422;

/**
 * A body that shows the marks and nothing else; `absent` ones by their absence. Where several marks are
 * about one member, it has a value that passes all of them, if there is one to be had.
 */
export function witnessOf(
  marks: readonly Mark[],
  pick: Picker,
  status: number = USUAL_STATUS,
): JsonTree {
  const testsAt = new Map<string, { path: readonly string[]; tests: FieldTest[] }>();
  for (const { path, test } of marks) {
    const known = testsAt.get(path.join('.'));
    if (known) known.tests.push(test);
    else testsAt.set(path.join('.'), { path, tests: [test] });
  }
  return [...testsAt.values()]
    .filter(({ tests }) => !tests.includes('absent'))
    .sort((a, b) => a.path.length - b.path.length)
    .reduce<JsonTree>(
      (body, { path, tests }) => withMember(body, path, valueFor(tests, pick, status)),
      { kind: 'object', members: [] },
    );
}

/** The object with a member set, and with objects and lists around it where the path wants them. */
export function withMember(object: JsonTree, path: readonly string[], value: JsonTree): JsonTree {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (name === '*') {
    const [first, ...others] = object.kind === 'array' ? object.items : [];
    return { kind: 'array', items: [withMember(first ?? EMPTY, rest, value), ...others] };
  }
  const members: readonly Member[] = object.kind === 'object' ? object.members : [];
  const old = members.find(({ key }) => key === name)?.value ?? EMPTY;
  const set: Member = { key: name, value: withMember(old, rest, value) };
  return {
    kind: 'object',
    members: members.some(({ key }) => key === name)
      ? members.map((member) => (member.key === name ? set : member))
      : [...members, set],
  };
}

const EMPTY: JsonTree = { kind: 'object', members: [] };

/** A value that passes the tests, or the last of them where no value at hand passes all. */
function valueFor(tests: readonly FieldTest[], pick: Picker, status: number): JsonTree {
  const values: unknown[] = [];
  for (const test of tests) {
    if (typeof test === 'object' && 'each' in test) return listOf(test.each, pick, status);
    if (typeof test === 'object' && 'some' in test) return listWith(test.some, pick, status);
    values.push(...valuesFor(test, status));
  }
  const passing = values.filter((value) =>
    tests.every((test) =>
      value === null ? test === 'present' : passes(test, value, { loose: false, status }),
    ),
  );
  return raw(oneOf(passing.length > 0 ? passing : values.slice(-1), pick));
}

function listOf(each: Fields, pick: Picker, status: number): JsonTree {
  const marks = marksOfFields(each);
  return {
    kind: 'array',
    items: Array.from({ length: 1 + pick(3) }, () => witnessOf(marks, pick, status)),
  };
}

/** A list with an element that shows the marks, and with others around it. */
function listWith(some: Fields, pick: Picker, status: number): JsonTree {
  const others = (): readonly JsonTree[] => [EMPTY, raw(null), raw('x')].slice(0, pick(4));
  const items = [...others(), witnessOf(marksOfFields(some), pick, status), ...others()];
  return { kind: 'array', items };
}

/** The marks of an element of a list. */
export function marksOfFields(fields: Fields): readonly Mark[] {
  return Object.entries(fields).map(([path, test]) => ({ path: namesOf(path), test }));
}
