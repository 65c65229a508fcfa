import { describe, expect, it } from 'vitest';
import { aroundOf, everyObject, pointerOf } from './scan.ts';

function pointers(body: unknown, skip: (value: object) => boolean = () => false): string[] {
  const seen: string[] = [];
  everyObject(body, (found) => {
    seen.push(pointerOf(found));
    return skip(found.value) ? 'skip' : 'enter';
  });
  return seen;
}

describe('visiting every object', () => {
  it('goes in the order of the text, through lists', () => {
    const body = { a: [{ b: {} }, [{}], 1, null], c: { 'd/e~f': {} } };
    expect(pointers(body)).toEqual(['', '/a/0', '/a/0/b', '/a/1/0', '/c', '/c/d~1e~0f']);
  });

  it.each([[null], [17], ['text'], [[]], [[1, [2]]]])('finds none in %j', (body) => {
    expect(pointers(body)).toEqual([]);
  });

  it('leaves out what lies within a skipped object, and nothing else', () => {
    const body = [{ skip: true, inner: {} }, { inner: {} }];
    expect(pointers(body, (value) => 'skip' in value)).toEqual(['/0', '/1', '/1/inner']);
  });

  it('ends when it is told to', () => {
    let visits = 0;
    everyObject([{}, {}, {}], () => {
      visits += 1;
      return visits === 2 ? 'stop' : 'enter';
    });
    expect(visits).toBe(2);
  });

  it('knows the nearest object around one, through lists', () => {
    const inner = { b: {} };
    const body = { a: [inner] };
    const around: (object | null)[] = [];
    everyObject(body, (found) => {
      around.push(aroundOf(found));
      return 'enter';
    });
    expect(around).toEqual([null, body, inner]);
  });

  it('follows nesting that no stack could', () => {
    let deep: object = { bottom: true };
    for (let level = 0; level < 100_000; level += 1) deep = level % 2 === 0 ? [deep] : { deep };
    let visits = 0;
    everyObject(deep, () => {
      visits += 1;
      return 'enter';
    });
    expect(visits).toBe(50_001);
  });
});
