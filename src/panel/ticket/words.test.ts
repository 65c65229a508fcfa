import { describe, expect, it } from 'vitest';
import { KINDS } from '../../redaction/kinds.ts';
import { KIND_WORDS, KINDS_WORDS, ticketCopied, whereMasked } from './words.ts';

describe('what is said of a ticket that is copied', () => {
  it.each([
    [0, 0, 'Ticket copied, nothing masked'],
    [1, 0, 'Ticket copied, 1 value masked'],
    [3, 0, 'Ticket copied, 3 values masked'],
    [2, 1, 'Ticket copied, 2 values masked, 1 left as found'],
    [0, 2, 'Ticket copied, nothing masked, 2 left as found'],
  ])('%d masked, %d not', (masked, unmasked, said) => {
    expect(ticketCopied(masked, unmasked)).toBe(said);
  });
});

describe('where a value stood', () => {
  it('is told once for each place, with how often', () => {
    const header = { in: 'request-header', name: 'X-\u202eKey' } as const;
    expect(whereMasked([{ in: 'url' }], 1)).toBe('address of the request');
    expect(whereMasked([{ in: 'url' }, header], 1_200)).toBe(
      'address of the request, request header X-\\u{202e}Key; 1,200 times',
    );
  });
});

it('names every kind differently', () => {
  for (const words of [KIND_WORDS, KINDS_WORDS]) {
    expect(new Set(Object.values(words)).size).toBe(KINDS.length);
  }
});
