import { describe, expect, it } from 'vitest';
import { HTTP_STATUSES, LISTS, PACKS } from './lookup.fixture.ts';
import { createLookup } from './lookup.ts';
import { remarkOn } from './say.ts';

async function remark(query: string, lists = LISTS): Promise<string | null> {
  return remarkOn(await createLookup(PACKS, HTTP_STATUSES, lists).lookUp(query), query);
}

describe('the remark on a result', () => {
  it.each([
    ['1504', null],
    ['tokens 1504', 'Token form has no such code; others have.'],
    ['card_dec', 'No code is “card_dec”; these are written much like it.'],
    ['', 'Give a code to look up, such as 1504, or a vendor and a code, such as 8x8 1002.'],
    ['acme', 'Give a code beside Acme Pay, such as Acme Pay 1002.'],
    [' zz_ \n zz ', 'No pack has a code or a name like “zz_ zz”.'],
  ])('on %j is %j', async (query, said) => {
    expect(await remark(query)).toBe(said);
  });

  it('says whose codes could not be loaded', async () => {
    expect(await remark('1504', {})).toBe('The codes of Zeta could not be loaded.');
    expect(await remark('q'.repeat(200), {})).toBe(
      `No pack has a code or a name like “${'q'.repeat(79)}…”. The codes of Zeta could not be loaded.`,
    );
  });
});
