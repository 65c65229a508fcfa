import { expect, it } from 'vitest';
import { resolve } from './pointer.ts';

const BODY = { 'a/b': [{ '~': null }], '': 1, list: ['x'] };

it.each([
  ['', BODY],
  ['/a~1b/0/~0', null],
  ['/', 1],
  ['/list/0', 'x'],
])('leads %j somewhere', (pointer, value) => {
  expect(resolve(BODY, pointer)).toEqual([value]);
});

it.each([
  ['!', { a: { b: '{"c":1}' } }],
  ['!/a/b!', { c: 1 }],
  ['!/a/b!/c', 1],
])('leads %j into a text', (pointer, value) => {
  expect(resolve(' {"a":{"b":"{\\"c\\":1}"}}', pointer)).toEqual([value]);
});

it.each([
  'a',
  '!',
  '!a',
  '/c',
  '/list/1',
  '/list/00',
  '/list/length',
  '/list/-',
  '/toString',
  '/~2',
  '/list/0/0',
])('leads %j nowhere', (pointer) => {
  expect(resolve(BODY, pointer)).toBeNull();
});
