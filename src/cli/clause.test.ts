import { expect, it } from 'vitest';
import { clause } from './clause.ts';

it.each([
  ['The body is cut off.', 'the body is cut off'],
  ['A request without its response was left out.', 'a request without its response was left out'],
  ['HTTP says so.', 'HTTP says so'],
  ['Of the HAR: it breaks off.', 'of the HAR: it breaks off'],
  ['1 entry left out', '1 entry left out'],
  ['\u001b[31mRed', '\\u{1b}[31mRed'],
])('makes a clause of the sentence %j', (sentence, expected) => {
  expect(clause(sentence)).toBe(expected);
});
