import { describe, expect, it } from 'vitest';
import { messageReader } from './messages.ts';

const read = messageReader({
  plain: { message: 'Clear the list' },
  direct: { message: '$2 before $1' },
  one: { message: 'Copy $NAME$', placeholders: { name: { content: '$1' } } },
  Cased: { message: '$Name$, $NAME$', placeholders: { nAmE: { content: '$1' } } },
  two: {
    message: '$SHOWN$ of $all_2$',
    placeholders: { shown: { content: '$1' }, ALL_2: { content: '$2' } },
  },
  fixed: { message: '$LINK$', placeholders: { link: { content: 'about:$1, $1' } } },
  dollars: { message: '$$ $$$ $$1 5$ $-' },
  unknown: { message: 'a $NOBODY$ b' },
  tenth: { message: '$10' },
});

describe('a message', () => {
  it.each([
    ['plain', [], 'Clear the list'],
    ['direct', ['a', 'b'], 'b before a'],
    ['one', ['errorId'], 'Copy errorId'],
    ['cased', ['x'], 'x, x'],
    ['TWO', ['3', '40'], '3 of 40'],
    ['two', ['$2', '$SHOWN$'], '$2 of $SHOWN$'],
    ['fixed', ['x'], 'about:x, x'],
    ['dollars', ['x'], '$ $$ $1 5$ $-'],
    ['unknown', [], 'a  b'],
    ['one', [], 'Copy '],
    ['tenth', [...'abcdefghij'], 'j'],
    ['nothing', [], ''],
    ['constructor', [], ''],
  ])('%s with %j is read as a browser does: %j', (name, values, text) => {
    expect(read(name, values)).toBe(text);
  });
});
