import { describe, expect, it } from 'vitest';
import { HTTP_STATUSES, LISTS, PACKS } from '../../lookup/lookup.fixture.ts';
import { createLookup } from '../../lookup/lookup.ts';
import type { CodeLists } from '../../model/code-list.ts';
import { english } from './english.ts';
import { lookupAnnouncement, lookupRemarks, ownerName, recordText } from './lookup.ts';

async function resultOf(query: string, lists: CodeLists = LISTS) {
  return createLookup(PACKS, HTTP_STATUSES, lists).lookUp(query);
}

async function remarks(query: string, lists?: CodeLists): Promise<readonly string[]> {
  return lookupRemarks(english, await resultOf(query, lists), query);
}

async function firstOf(query: string) {
  const [match] = (await resultOf(query)).matches;
  if (!match) throw new Error('nothing found');
  return match.record;
}

describe('what is said of a result', () => {
  it.each([
    ['1504', []],
    ['(((', ['Give a code to look up, such as 1504, or a vendor and a code, such as 8x8 1002.']],
    ['tokens 1504', ['No such code at Token form; others have it.']],
    ['acme zeta -32601', ['No such code at Acme Pay, Zeta; others have it.']],
    ['card_dec', ['No code is “card_dec”; these are written much like it.']],
    ['acme', ['Add a code to “Acme Pay”, or unfold its codes below.']],
    ['zzz_zzz', ['No code and no name is like “zzz_zzz”: check how it is written.']],
    ['z\u202ez', ['No code and no name is like “z\\u{202e}z”: check how it is written.']],
  ])('on %j is %j', async (query, said) => {
    expect(await remarks(query)).toEqual(said);
  });

  it('tells what is missing', async () => {
    expect(await remarks('1504', {})).toEqual(['Some codes could not be loaded: Zeta.']);
  });
});

describe('what a screen reader is told of a result', () => {
  it.each([
    ['1504', 0, '3 codes found.'],
    ['5', 1, '1 code found. All words occur in 1 more explanation.'],
    ['5', 1_200, '1 code found. All words occur in 1,200 more explanations.'],
    [
      'tokens 5',
      1,
      '1 code found. No such code at Token form; others have it. All words occur in 1 more explanation.',
    ],
    [
      'card_dec',
      2,
      '0 codes found. No code is “card_dec”; these are written much like it. All words occur in 2 more explanations.',
    ],
    [
      'zzz_zzz',
      1,
      '0 codes found. No code and no name is like “zzz_zzz”: check how it is written. All words occur in 1 explanation.',
    ],
  ])('on %j with %d that have its words is %j', async (query, hits, said) => {
    expect(lookupAnnouncement(english, await resultOf(query), query, hits)).toBe(said);
  });
});

describe('a record', () => {
  it('is named by whose it is', async () => {
    expect(ownerName(english, await firstOf('acme 5'))).toBe('Acme Pay');
    expect(ownerName(english, await firstOf('-32601'))).toBe('Token form form');
    expect(ownerName(english, await firstOf('404'))).toBe('HTTP');
  });

  it('is copied as text with all that the detail says', async () => {
    expect(recordText(english, await firstOf('acme 1504'))).toBe(
      [
        'Acme Pay 1504 DuplicateOrder',
        'Acme API codes',
        '',
        'Acme 1504.',
        '',
        'Usual causes:',
        '- Sent twice.',
        '',
        'Who acts: Whoever makes the request: change the call',
        'Retry: No, the same request again does not help',
        'Explained by: From the documented table of codes',
        'Source: https://docs.acme.example/errors#1504 (compared on 2026-11-20)',
      ].join('\n'),
    );
    const status = recordText(english, await firstOf('acme 503'));
    expect(status).toContain(
      'HTTP statuses\n\nAcme is down.\nBy hand.\n\nWhat to do:\n1. Quote the',
    );
  });
});
