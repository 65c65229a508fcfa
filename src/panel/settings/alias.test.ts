import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../engine/catalogue.ts';
import type { HostAlias } from '../../engine/hosts.ts';
import { httpStatuses, packs } from '../../packs/index.ts';
import { addAlias, aliasState } from './alias.ts';
import { MOST_ALIASES } from './settings.ts';

const catalogue = createCatalogue(packs, httpStatuses);
const SHOP: HostAlias = { host: 'api.shop.example', vendor: 'emnify' };

function problemOf(typed: string, vendor = '8x8', aliases: readonly HostAlias[] = [SHOP]) {
  const added = addAlias(aliases, typed, vendor, catalogue);
  return added.kind === 'refused' ? added.problem : null;
}

describe('adding an alias', () => {
  it('puts it behind the others, as a pack writes hosts', () => {
    const alias = { host: 'api.mycorp.example', vendor: '8x8' };
    expect(addAlias([SHOP], 'https://API.mycorp.example:8443/v1', '8x8', catalogue)).toEqual({
      kind: 'added',
      aliases: [SHOP, alias],
      alias,
      dropped: ['port', 'path'],
    });
  });

  it.each(['*.shop.example', 'shop.example', '*.api.shop.example'])(
    'takes %s beside a host that it overlaps',
    (typed) => {
      expect(problemOf(typed)).toBeNull();
    },
  );

  it('says what is wrong with the host', () => {
    expect(problemOf('api.*.example')).toEqual({ kind: 'star-place' });
  });

  it.each([
    ['sms.8x8.com', '8x8', 'sms.8x8.com', '8x8'],
    ['https://sms.8x8.com/api', 'emnify', 'sms.8x8.com', '8x8'],
    ['*.8x8.com', 'emnify', '*.8x8.com', '8x8'],
    ['*.sms.8x8.com', 'emnify', '*.sms.8x8.com', '8x8'],
    ['api.telecomx.dk', '8x8', 'api.telecomx.dk', 'telecomx'],
  ])("refuses a vendor's own host: %s for %s", (typed, wanted, host, vendor) => {
    expect(problemOf(typed, wanted)).toEqual({ kind: 'own-host', host, vendor });
  });

  it('takes a domain around one own host, which stays the vendor’s', () => {
    expect(problemOf('*.telecomx.dk', '8x8')).toBeNull();
  });

  it.each(['8x8', 'emnify'])('refuses a host that has one, be it for %s', (vendor) => {
    const taken = { kind: 'taken', host: SHOP.host, vendor: SHOP.vendor };
    expect(problemOf('api.shop.example', vendor)).toEqual(taken);
  });

  it('refuses a vendor of no pack', () => {
    expect(problemOf('api.mycorp.example', 'nobody')).toEqual({
      kind: 'unknown-vendor',
      vendor: 'nobody',
    });
  });

  it('refuses more than are kept', () => {
    const host = (index: number): HostAlias => ({ host: `h${index}.example`, vendor: '8x8' });
    const full = Array.from({ length: MOST_ALIASES }, (_, index) => host(index));
    expect(problemOf('one.example', '8x8', full)).toEqual({ kind: 'too-many', most: 200 });
    expect(problemOf('one.example', '8x8', full.slice(1))).toBeNull();
  });
});

describe('a stored alias', () => {
  it.each([
    ['api.mycorp.example', '8x8', 'active'],
    ['*.mycorp.example', '8x8', 'active'],
    ['api.mycorp.example', 'gone', 'unknown-vendor'],
    ['sms.8x8.com', 'emnify', 'own-host'],
    ['sms.8x8.com', 'gone', 'own-host'],
  ])('%s for %s: %s', (host, vendor, state) => {
    expect(aliasState({ host, vendor }, catalogue)).toBe(state);
  });

  it('can be taken for another host’s by nobody: aliases have no say in it', () => {
    const own = createCatalogue(packs, httpStatuses);
    own.setAliases([{ host: 'api.mycorp.example', vendor: '8x8' }]);
    expect(own.ownerOf('api.mycorp.example')).toBeNull();
    expect(aliasState({ host: 'api.mycorp.example', vendor: '8x8' }, own)).toBe('active');
  });
});
