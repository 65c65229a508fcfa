import type { Fields, FieldTest } from '../../src/model/pack.ts';
import { edit, type JsonTree, type Member, raw } from '../json-tree.ts';
import { oneOf, type Picker } from '../pick.ts';
import type { Mark } from './marks.ts';
import { sameName } from './members.ts';
import { valuesAgainst } from './values.ts';
import { marksOfFields, USUAL_STATUS, withMember } from './witness.ts';

/** How a mark can be taken away. */
export type Removal = 'drop' | 'rename' | 'retype';

export const REMOVALS: readonly Removal[] = ['drop', 'rename', 'retype'];

/**
 * The body without the mark, however often its key stands there, and in every element of a list that the
 * path leads through.
 */
export function removeMark(
  body: JsonTree,
  { path, test }: Mark,
  loose: boolean,
  removal: Removal,
  pick: Picker,
  status: number = USUAL_STATUS,
): JsonTree {
  if (test === 'absent') return withMember(body, path, raw(oneOf(['x', 0, false, {}, []], pick)));
  return change(body, path, (member) => {
    switch (removal) {
      case 'drop':
        return [];
      case 'rename':
        return [{ ...member, key: oneOf([`${member.key}_`, `x${member.key}`, ''], pick) }];
      case 'retype':
        return test === 'present'
          ? []
          : [{ ...member, value: failing(test, member.value, { loose, pick, status }) }];
    }
  });

  function change(
    tree: JsonTree,
    [name, ...rest]: readonly string[],
    last: (member: Member) => readonly Member[],
  ): JsonTree {
    if (name === '*' && tree.kind === 'array') {
      const items = tree.items.map((item) => change(item, rest, last));
      return { kind: 'array', items: rest.length > 0 ? items : [] };
    }
    if (tree.kind !== 'object' || name === undefined) return tree;
    return {
      kind: 'object',
      members: tree.members.flatMap((member) => {
        if (!sameName(member.key, name, loose)) return [member];
        return rest.length > 0
          ? [{ ...member, value: change(member.value, rest, last) }]
          : last(member);
      }),
    };
  }
}

interface How {
  readonly loose: boolean;
  readonly pick: Picker;
  readonly status: number;
}

/** A value that does not pass the test, as close to one that does as can be had. */
function failing(test: FieldTest, value: JsonTree, how: How): JsonTree {
  if (typeof test === 'object' && 'each' in test) return withoutEach(test.each, value, how);
  if (typeof test === 'object' && 'some' in test) return withoutSome(test.some, value, how);
  return raw(oneOf(valuesAgainst(test, how.status), how.pick));
}

const NO_ITEMS: JsonTree = { kind: 'array', items: [] };

/** The list with an element that does not show the marks, or without any. */
function withoutEach(each: Fields, value: JsonTree, { loose, pick, status }: How): JsonTree {
  const marks = marksOfFields(each);
  if (value.kind !== 'array' || value.items.length === 0 || marks.length === 0) return NO_ITEMS;
  const mark = oneOf(marks, pick);
  const spoiled = pick(value.items.length);
  return oneOf(
    [
      NO_ITEMS,
      { kind: 'array', items: [...value.items, raw(null)] } as const,
      edit(value, [spoiled], (item) => removeMark(item, mark, loose, 'drop', pick, status)),
    ],
    pick,
  );
}

/** The list of whose elements none shows the marks. */
function withoutSome(some: Fields, value: JsonTree, { loose, pick, status }: How): JsonTree {
  const marks = marksOfFields(some);
  if (value.kind !== 'array' || marks.length === 0) return NO_ITEMS;
  const mark = oneOf(marks, pick);
  const items = value.items.map((item) => removeMark(item, mark, loose, 'drop', pick, status));
  return oneOf([NO_ITEMS, { kind: 'array', items } as const], pick);
}
