import { describe, expect, it } from 'vitest';
import { isFind, isTicket } from './shortcuts.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('the key for finding', () => {
  it.each([
    ['Control+F', { ctrlKey: true }, true, false],
    ['Command+F', { metaKey: true }, false, true],
    ['Control+Shift+F', { ctrlKey: true, shiftKey: true }, false, false],
    ['Control+Alt+F', { ctrlKey: true, altKey: true }, false, false],
    ['Control+Command+F', { ctrlKey: true, metaKey: true }, false, false],
    ['F', {}, false, false],
  ])('%s', (_, modifiers, elsewhere, onMac) => {
    expect(isFind({ ...NONE, key: 'f', ...modifiers }, false)).toBe(elsewhere);
    expect(isFind({ ...NONE, key: 'F', ...modifiers }, true)).toBe(onMac);
  });
});

describe('the key for a ticket', () => {
  it.each([
    ['T', 't', {}, true],
    ['T under Caps Lock', 'T', {}, true],
    ['Shift+T', 'T', { shiftKey: true }, false],
    ['Control+T', 't', { ctrlKey: true }, false],
    ['Command+T', 't', { metaKey: true }, false],
    ['Alt+T', 't', { altKey: true }, false],
    ['another letter', 'r', {}, false],
  ])('%s', (_, key, modifiers, is) => {
    expect(isTicket({ ...NONE, key, ...modifiers })).toBe(is);
  });
});
