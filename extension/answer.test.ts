import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.ts';

const JSON_TYPE = 'application/json';
const UNKNOWN_TYPE = 'application/x-unknown-content-type';

function entry(content: object): unknown {
  return { response: { content } };
}

describe('the answer of Chromium', () => {
  it.each([
    ['an object', { content: '{"a":"ü"}', encoding: '' }],
    ['a pair', ['{"a":"ü"}', '']],
    ['a pair without encoding', ['{"a":"ü"}', undefined]],
    ['base64 of UTF-8', ['eyJhIjoiw7wifQ==', 'base64']],
  ])('is read from %s', (_, answer) => {
    expect(readAnswer(answer, entry({ size: 10 }), JSON_TYPE)).toEqual({
      kind: 'text',
      text: '{"a":"ü"}',
    });
  });

  it.each([null, undefined, [null, ''], {}, { content: null }, 'text'])('is none: %j', (answer) => {
    expect(readAnswer(answer, entry({}), '')).toEqual({ kind: 'unavailable', why: 'withheld' });
  });
});

describe('the answer of Firefox', () => {
  it.each([
    ['text', ['{"a":"ü€"}', JSON_TYPE], undefined, '{"a":"ü€"}'],
    ['base64 of characters', ['eyJhIjoi/CJ9', UNKNOWN_TYPE], 'base64', '{"a":"ü"}'],
    ['text that is called base64', ['{"a":"ü€"}', UNKNOWN_TYPE], 'base64', '{"a":"ü€"}'],
  ])('is read from %s', (_, answer, encoding, text) => {
    expect(readAnswer(answer, entry({ size: 13, encoding }), '')).toEqual({ kind: 'text', text });
  });

  it.each([
    ['nothing was sent', ['', JSON_TYPE], { size: 0 }, { kind: 'text', text: '' }],
    ['there was no response', ['', undefined], {}, { kind: 'text', text: '' }],
    ['it is gone', ['', JSON_TYPE], { size: 5 }, { kind: 'unavailable', why: 'withheld' }],
    [
      'it ends in a NUL',
      ['{}\0', JSON_TYPE],
      { size: 3 },
      { kind: 'text', text: '{}', mayBeCut: true },
    ],
  ])('when %s', (_, answer, about, expected) => {
    expect(readAnswer(answer, entry(about), JSON_TYPE)).toEqual(expected);
  });

  it('may be cut beyond the limit, and loses the NULs that stand for the rest', () => {
    const size = 1_048_577;
    const cut = `{"a":"${'x'.repeat(786_426)}`;
    const padded = cut + '\0'.repeat(size - cut.length);
    const expected = { kind: 'text', text: cut, mayBeCut: true };
    expect(readAnswer([padded, JSON_TYPE], entry({ size }), JSON_TYPE)).toEqual(expected);
    expect(readAnswer([cut, JSON_TYPE], entry({ size }), JSON_TYPE)).toEqual(expected);
    const base64 = entry({ size, encoding: 'base64' });
    expect(readAnswer([btoa(padded), UNKNOWN_TYPE], base64, '')).toEqual(expected);
  });

  it('is none when nothing of it is left', () => {
    const answer = ['\0'.repeat(1_048_577), JSON_TYPE];
    expect(readAnswer(answer, entry({ size: 1_048_577 }), JSON_TYPE)).toEqual({
      kind: 'unavailable',
      why: 'withheld',
    });
  });
});
