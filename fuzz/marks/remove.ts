import type { FieldTest } from '../../src/model/pack.ts';
import { edit, type JsonTree, type Member, raw } from '../json-tree.ts';
import { oneOf, type Picker } from '../pick.ts';
import { type Mark, namesOf } from './marks.ts';
import { sameName } from './oracle.ts';
import { withMember } from './witness.ts';

/** How a mark can be taken away. */
export type Removal = 'drop' | 'rename' | 'retype';

export const REMOVALS: readonly Removal[] = ['drop', 'rename', 'retype'];

/** The body without the mark, however often its key stands there. */
export function removeMark(
  body: JsonTree,
  { path, test }: Mark,
  loose: boolean,
  removal: Removal,
  pick: Picker,
): JsonTree {
  if (test === 'absent') return withMember(body, path, raw(oneOf(['x', 0, false, {}, []], pick)));
  return change(body, path, (member) => {
    switch (removal) {
      case 'drop':
        return [];
      case 'rename':
        return [{ ...member, key: oneOf([`${member.key}_`, `x${member.key}`, ''], pick) }];
      case 'retype':
        return [{ ...member, value: failing(test, member.value, loose, pick) }];
    }
  });

  function change(
    tree: JsonTree,
    [name, ...rest]: readonly string[],
    last: (member: Member) => readonly Member[],
  ): JsonTree {
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

/** A value that does not pass the test, as close to one that does as can be had. */
function failing(test: FieldTest, value: JsonTree, loose: boolean, pick: Picker): JsonTree {
  if (typeof test === 'object') {
    if ('oneOf' in test) {
      return raw(
        oneOf([`${test.oneOf[0]}x`, ` not ${test.oneOf[0]}`, '', [test.oneOf[0]], 1], pick),
      );
    }
    const marks = Object.entries(test.each).map(([path, each]) => ({
      path: namesOf(path),
      test: each,
    }));
    const empty: JsonTree = { kind: 'array', items: [] };
    if (value.kind !== 'array' || value.items.length === 0 || marks.length === 0) return empty;
    const mark = oneOf(marks, pick);
    const spoilt = pick(value.items.length);
    return oneOf(
      [
        empty,
        { kind: 'array', items: [...value.items, raw(null)] } as const,
        edit(value, [spoilt], (item) => removeMark(item, mark, loose, 'drop', pick)),
      ],
      pick,
    );
  }
  switch (test) {
    case 'string':
      return raw(oneOf([null, 1, ['x'], { text: 'x' }, true], pick));
    case 'integer':
      return raw(oneOf(['1300', 1.5, null, [1300], { value: 1300 }, true, 2 ** 60], pick));
    case 'numeric':
      return raw(oneOf(['13OO', '1300 ', '', '1.5', 1.5, null, [1300], true, '0x1F', '1e3'], pick));
    case 'array':
      return raw(oneOf([null, {}, 'x', { length: 1, 0: {} }], pick));
    case 'object':
      return raw(oneOf([null, [], 'x', [{}]], pick));
    case 'date':
      return raw(
        oneOf(['yesterday', 1_776_565_879, '2026-11-20', '2026-13-41T10:00Z', null], pick),
      );
    case 'hex-id':
      return raw(
        oneOf(['req-7f3a', '7f3c1e520d4b4c7e9a513d2b6c8e4f10', 7, 'oaeExample', null], pick),
      );
    case 'pascal-word':
      return raw(oneOf(['two words', 'snake_case', 'camelCase', 'UPPER', 'E0000007', '', 1], pick));
    case 'absent':
      return raw('x');
  }
}
