import { edit, type JsonTree } from '../../json-tree.ts';
import { oneOf } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';
import { pickObject } from './places.ts';

const NAMES = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'length', ''],
  ...['code', 'error', 'message', 'status', 'errors', 'result', '0', '\u0000', '\ud800', 'ключ'],
] as const;

const CHANGES: readonly ((key: string) => string)[] = [
  (key) => ` ${key}`,
  (key) => `${key}\n`,
  (key) => `\u200b${key}`,
  (key) => `\ufeff${key}`,
  (key) => key.toUpperCase(),
  (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  (key) => key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
  (key) => [...key].join(' '),
  (key) => `${key}s`,
  (key) => key.slice(1),
  (key) => `x.${key}`,
  (key) => key.replace(/[ae]/, (letter) => (letter === 'a' ? 'а' : 'е')),
];

/** Gives a member another name: a changed one, one of the names that JavaScript objects have, any. */
export const rename: Spoiler<JsonTree> = {
  id: 'rename',
  spoil: (tree, pick) => {
    const found = pickObject(tree, pick);
    if (!found) return tree;
    const renamed = pick(found.object.members.length);
    const change = pick(2) === 0 ? oneOf(CHANGES, pick) : () => oneOf(NAMES, pick);
    return edit(tree, found.path, () => ({
      kind: 'object',
      members: found.object.members.map(({ key, value }, index) => {
        if (index !== renamed) return { key, value };
        const name = change(key);
        return { key: name === key ? `${key}_` : name, value };
      }),
    }));
  },
};
