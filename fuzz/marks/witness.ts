import type { Fields, FieldTest } from '../../src/model/pack.ts';
import { type JsonTree, type Member, raw } from '../json-tree.ts';
import { oneOf, type Picker } from '../pick.ts';
import { type Mark, namesOf } from './marks.ts';

/** The more exact a test, the later its value is written, so that it overrules a general one there. */
const EXACTNESS: readonly FieldTest[] = ['object', 'array', 'string', 'numeric', 'integer'];

/** A body that shows the marks and nothing else; `absent` ones by their absence. */
export function witnessOf(marks: readonly Mark[], pick: Picker): JsonTree {
  return [...marks]
    .filter(({ test }) => test !== 'absent')
    .sort((a, b) => exactness(a.test) - exactness(b.test))
    .reduce<JsonTree>((body, { path, test }) => withMember(body, path, valueFor(test, pick)), {
      kind: 'object',
      members: [],
    });
}

function exactness(test: FieldTest): number {
  const general = EXACTNESS.indexOf(test);
  return general < 0 ? EXACTNESS.length : general;
}

/** The object with a member set, and with objects around it where the path wants them. */
export function withMember(object: JsonTree, path: readonly string[], value: JsonTree): JsonTree {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const members: readonly Member[] = object.kind === 'object' ? object.members : [];
  const old = members.find(({ key }) => key === name)?.value ?? { kind: 'object', members: [] };
  const set: Member = { key: name, value: withMember(old, rest, value) };
  return {
    kind: 'object',
    members: members.some(({ key }) => key === name)
      ? members.map((member) => (member.key === name ? set : member))
      : [...members, set],
  };
}

/** A value that passes the test. */
function valueFor(test: FieldTest, pick: Picker): JsonTree {
  if (typeof test === 'object') {
    return 'oneOf' in test ? raw(oneOf(test.oneOf, pick)) : listOf(test.each, pick);
  }
  switch (test) {
    case 'string':
      return raw(oneOf(['Not found', 'x', '', 'Größe 4', 'a "quoted" word'], pick));
    case 'integer':
      return raw(oneOf([1, 0, 404, 1300, -1, 21211], pick));
    case 'numeric':
      return raw(oneOf([1300, '1300', '010', 0, '0'], pick));
    case 'array':
      return raw(oneOf([[], [1], [{}], ['x']], pick));
    case 'object':
      return raw(oneOf([{}, { a: 1 }], pick));
    case 'date':
      return raw(
        oneOf(['2026-11-20T10:00:00Z', '2026-11-20 10:00:00.85Z', '2026-11-20T10:00+00:00'], pick),
      );
    case 'hex-id':
      return raw(
        oneOf(
          ['7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10', '7F3C1E52-0D4B-EC7E-9A51-3D2B6C8E4F10'],
          pick,
        ),
      );
    case 'pascal-word':
      return raw(oneOf(['InvalidToken', 'Forbidden', 'Tls13Required'], pick));
    case 'absent':
      return raw(null);
  }
}

function listOf(each: Fields, pick: Picker): JsonTree {
  const marks = Object.entries(each).map(([path, test]) => ({ path: namesOf(path), test }));
  return {
    kind: 'array',
    items: Array.from({ length: 1 + pick(3) }, () => witnessOf(marks, pick)),
  };
}
