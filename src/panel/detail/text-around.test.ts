import { expect, it } from 'vitest';
import type { Note } from '../../model/finding.ts';
import { textAround } from './text-around.ts';

const RELAYED: readonly Note[] = [{ kind: 'relayed', text: '' }];

it.each([
  ['', null],
  ['/error', null],
  ['/reason!', '/reason'],
  ['/error/reason!/code', '/error/reason'],
  ['/outer!/inner!/code', '/outer'],
  ['!', ''],
  ['!/error/code', ''],
  ['/a!b/c', null],
])('the text around %j is %j', (path, text) => {
  expect(textAround({ path, notes: RELAYED })).toBe(text);
});

it('is none of an error that nobody passed on: the sign is a part of the name', () => {
  expect(textAround({ path: '/oops!', notes: [] })).toBe(null);
});
