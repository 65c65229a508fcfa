import { describe, expect, it } from 'vitest';
import { KINDS } from '../../redaction/kinds.ts';
import { english } from './english.ts';
import { ticketCopied, ticketTitle, ticketWords, whereMasked } from './ticket.ts';

describe('what is said of a ticket that is copied', () => {
  it.each([
    [0, 0, 'Ticket copied, nothing masked'],
    [1, 0, 'Ticket copied, 1 value masked'],
    [3, 0, 'Ticket copied, 3 values masked'],
    [1, 2, 'Ticket copied, 1 value masked, 2 left as found'],
    [2, 1, 'Ticket copied, 2 values masked, 1 left as found'],
    [0, 2, 'Ticket copied, nothing masked, 2 left as found'],
  ])('%d masked, %d not', (masked, unmasked, said) => {
    expect(ticketCopied(english, masked, unmasked)).toBe(said);
  });
});

describe('the title of a ticket', () => {
  it.each([
    ['Acme Pay', '1300', 'Ticket for Acme Pay 1300'],
    ['Acme Pay', '1\u202e3', 'Ticket for Acme Pay 1\\u{202e}3'],
    ['Acme Pay', null, 'Ticket for an error of Acme Pay without a code'],
    ['', '1300', 'Ticket for the error 1300'],
    ['', null, 'Ticket for an error of no known vendor'],
  ])('of vendor %j and code %j', (vendor, code, title) => {
    expect(ticketTitle(english, vendor, code)).toBe(title);
  });
});

describe('where a value stood', () => {
  it('is told once for each place, with how often', () => {
    const header = { in: 'request-header', name: 'X-\u202eKey' } as const;
    expect(whereMasked(english, [{ in: 'url' }], 1)).toBe('address of the request');
    expect(whereMasked(english, [{ in: 'url' }, header, { in: 'url' }], 1_200)).toBe(
      'address of the request, request header X-\\u{202e}Key; 1,200 times',
    );
  });

  it('is told differently for each place', () => {
    const plain = (['url', 'request-body', 'response-body', 'text'] as const).map((place) => ({
      in: place,
    }));
    const headers = (['request-header', 'response-header'] as const).map((place) => ({
      in: place,
      name: 'x-key',
    }));
    const said = [...plain, ...headers].map((place) => whereMasked(english, [place], 1));
    expect(new Set(said).size).toBe(6);
  });
});

describe('what a ticket says of its own accord', () => {
  it('has the form for each count, and shows what a masked value looks like', () => {
    const { moreCharacters, moreNested, masked } = ticketWords(english);
    expect(moreCharacters(1)).toBe('1 further character');
    expect(moreCharacters(2_500)).toBe('2,500 further characters');
    expect(moreNested(1)).toBe('1 further error not shown');
    expect(moreNested(20)).toBe('20 further errors not shown');
    expect(masked).toMatch(/^Words such as MASKED-PHONE-1 stand for /);
  });

  it('is nowhere empty, and tells evidences and bases apart', () => {
    const { evidences, bases, ...rest } = ticketWords(english);
    const said = [...Object.values(evidences), ...Object.values(bases)];
    expect([...Object.values(rest), ...said]).not.toContain('');
    expect(new Set(said).size).toBe(said.length);
  });
});

it('every kind is named differently, one value and all of them', () => {
  const one = KINDS.map((kind) => english.of('maskedKind', kind));
  const all = KINDS.map((kind) => english.of('maskedKinds', kind));
  expect(new Set([...one, ...all, '']).size).toBe(2 * KINDS.length + 1);
});
