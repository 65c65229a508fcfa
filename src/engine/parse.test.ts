import { describe, expect, it } from 'vitest';
import { parse, parseWithXml } from './parse.ts';

describe('parsing a body', () => {
  it('reads strict JSON', () => {
    const text = '{"a":1}';
    const value = { a: 1 };
    expect(parse(text, false)).toEqual({ kind: 'json', text, value, tolerant: false });
  });

  it('takes a byte order mark off', () => {
    const text = '\uFEFF[1]';
    expect(parse(text, false)).toEqual({ kind: 'json', text, value: [1], tolerant: false });
  });

  it.each(['', '  \n', '\uFEFF'])('finds %j empty', (text) => {
    expect(parse(text, true)).toEqual({ kind: 'none', why: 'empty' });
  });

  it.each([
    ['{"a":1,}', { a: 1 }],
    ['{a: 1}', { a: 1 }],
    ['{" a": \'b\'}', { ' a': 'b' }],
    ['[1,]', [1]],
  ])('reads %s only leniently', (text, value) => {
    expect(parse(text, false)).toEqual({ kind: 'none', why: 'not-json' });
    expect(parse(text, true)).toEqual({ kind: 'json', text, value, tolerant: true });
  });

  it.each(['<html>', 'Not found', '{"a":', '[1 2]'])('finds no JSON in %s', (text) => {
    expect(parse(text, true)).toEqual({ kind: 'none', why: 'not-json' });
  });

  it.each(['"\\', "{'a': 'b\\", '[1, "\\"\\'])('comes to an end on %s', (text) => {
    expect(parse(text, true)).toEqual({ kind: 'none', why: 'not-json' });
  });

  it('survives nesting that no reader can follow', () => {
    expect(parse('{a:'.repeat(100_000), true)).toEqual({ kind: 'none', why: 'not-json' });
  });

  it('does not let a body reach a prototype', () => {
    const parsed = parse('{__proto__: {polluted: true},}', true);
    expect(parsed).toMatchObject({ kind: 'json', tolerant: true });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('parsing a body that may be XML', () => {
  it('reads XML where JSON is none, and JSON where it is', () => {
    const text = '\uFEFF<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>';
    const value = { '<Error>': { Code: 'NoSuchKey' } };
    expect(parseWithXml(text)).toEqual({ kind: 'xml', text, value });
    expect(parseWithXml('{"a":1}')).toMatchObject({ kind: 'json', tolerant: false });
    expect(parse(text, true)).toEqual({ kind: 'none', why: 'not-json' });
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['<Error>', 'not-json'],
    ['{a:1}', 'not-json'],
  ])('reads nothing in %j: %s', (text, why) => {
    expect(parseWithXml(text)).toEqual({ kind: 'none', why });
  });
});
