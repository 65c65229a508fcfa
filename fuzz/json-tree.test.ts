import { describe, expect, it } from 'vitest';
import { edit, placesOf, printTree, readTree } from './json-tree.ts';

describe('a tree', () => {
  it.each([
    '{"a":1,"a":2,"b":[1.0,1e400,-0,"x\\u0000"],"":{"__proto__":null}}',
    '[]',
    '"\\ud800"',
    '12345678901234567890',
  ])('prints what it has read: %s', (text) => {
    expect(JSON.parse(printTree(readTree(text) ?? { kind: 'raw', text: '' }))).toEqual(
      JSON.parse(text),
    );
  });

  it('keeps duplicate keys and the digits of numbers', () => {
    const tree = readTree('{"a":1.0,"a":1e400}');
    expect(tree && printTree(tree)).toBe('{"a":1.0,"a":1e400}');
  });

  it('reads what documentation prints, and nothing else', () => {
    const tree = readTree('{a: "x", // why\n}');
    expect(tree && printTree(tree)).toBe('{"a":"x"}');
    for (const text of ['<html>', '{"a', '"\\', '']) expect(readTree(text)).toBeNull();
  });

  it('is edited at one place', () => {
    const tree = readTree('{"a":[1,{"b":2}],"c":3}');
    const [, , , inner] = tree ? placesOf(tree) : [];
    const edited = tree && edit(tree, inner?.path ?? [], () => ({ kind: 'raw', text: 'null' }));
    expect(edited && printTree(edited)).toBe('{"a":[1,null],"c":3}');
  });
});
