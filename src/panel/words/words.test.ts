import { describe, expect, it } from 'vitest';
import { english } from './english.ts';
import { createWords } from './words.ts';

describe('the words', () => {
  it('are those of the messages, with numbers and values in their places', () => {
    expect(english.text('clearList')).toBe('Clear the list');
    expect(english.text('labeled', 'Acme Pay', 1_200)).toBe('Acme Pay: 1,200');
    expect(english.text('showInBody', '/$1')).toBe('Show /$1 in the body');
  });

  it('for an id with other characters than letters are found', () => {
    expect(english.of('who', 'account-owner')).toBe('The owner of the account');
    expect(english.of('evidence', 'host+shape')).toMatch(/^The vendor's host and its form/);
  });

  it('agree with a count', () => {
    expect([0, 1, 2, 1_234].map((count) => english.count('errors', count))).toEqual([
      '0 errors',
      '1 error',
      '2 errors',
      '1,234 errors',
    ]);
    expect(english.count('packsLeftOut', 2, english.list(['acme', 'zenith']))).toBe(
      '2 packs left out: acme, zenith',
    );
  });

  it('of a language take its plural categories, and the last where it has no form for one', () => {
    const forms: Readonly<Record<string, string>> = {
      locale: 'pl',
      errors_one: 'jeden',
      errors_few: 'kilka',
      errors_other: 'inne',
    };
    const polish = createWords((name) => forms[name] ?? '');
    expect([1, 3, 5].map((count) => polish.count('errors', count))).toEqual([
      'jeden',
      'kilka',
      'inne',
    ]);
  });

  it('make lists, and times of day of dates', () => {
    expect(english.either(['a', 'b', 'c'])).toBe('a, b or c');
    expect(english.list(['a', 'b', 'c'])).toBe('a, b, c');
    expect(english.time('2026-11-20T19:05:09')).toBe('19:05:09');
    expect(english.time('yesterday')).toBe('');
  });
});
