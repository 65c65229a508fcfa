import { describe, expect, it, vi } from 'vitest';
import { entryOfExample } from '../har/example-entry.ts';
import type { BodyRead } from '../model/exchange.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { acmeCatalogue } from './acme.fixture.ts';
import { createCatalogue } from './catalogue.ts';
import type { HostAlias } from './hosts.ts';
import { API_ERROR } from './inspect.fixture.ts';
import { inspect } from './inspect.ts';

const GATEWAY = 'https://api.mycorp.example/v1/messages';
const GATEWAY_SPEAKS_8X8: HostAlias = { host: 'api.mycorp.example', vendor: '8x8' };
const MYCORP_SPEAKS_8X8: HostAlias = { host: '*.mycorp.example', vendor: '8x8' };

/** An error of 8x8 that only its own hosts are believed. */
const PLAIN_ERROR = { code: 1300, message: 'm', timestamp: 'now' };
const REJECTED = [{ umid: 'u-1', status: 'REJECTED_BY_CARRIER', 'reason code': 3 }];
/** A distinctive form of emnify. */
const EMNIFY_ERROR = { error_code: 1104, error_token: 'Forbidden', message: 'm' };

const all = () => createCatalogue(packs, httpStatuses);

/** What comes of a response, and whether its body was asked for. */
async function outcome(catalogue = all(), status = 404, body: unknown = {}, url = GATEWAY) {
  const { exchange, body: text } = entryOfExample({
    title: '',
    url,
    status,
    body: JSON.stringify(body),
  });
  const readBody = vi.fn(async (): Promise<BodyRead> => text);
  const { findings } = await inspect(exchange, readBody, catalogue);
  const found = findings.map(({ vendor, evidence }) => `${vendor} by ${evidence}`);
  return { found, findings, asked: readBody.mock.calls.length > 0 };
}

describe('a host that speaks a vendor’s API', () => {
  it('counts as the vendor’s from the moment it is said, and until it is taken back', async () => {
    const catalogue = all();
    const nobody = ['null by http'];
    expect((await outcome(catalogue, 404, PLAIN_ERROR)).found).toEqual(nobody);
    catalogue.setAliases([GATEWAY_SPEAKS_8X8]);
    const { found, findings } = await outcome(catalogue, 404, PLAIN_ERROR);
    expect(found).toEqual(['8x8 by host+shape']);
    expect(findings[0]).toMatchObject({ code: '1300', known: true });
    expect(findings[0]?.notes).toEqual([
      { kind: 'by-alias', text: 'api.mycorp.example speaks 8x8 by your settings.' },
    ]);
    const failed = await outcome(catalogue, 502);
    expect(failed.found).toEqual(['8x8 by host']);
    expect(failed.findings[0]?.notes[0]?.text).toContain('may have failed itself');
    catalogue.setAliases([]);
    expect((await outcome(catalogue, 404, PLAIN_ERROR)).found).toEqual(nobody);
    expect((await outcome(catalogue, 502)).found).toEqual(nobody);
  });

  it('has its success bodies opened, where the vendor reports errors in them, and only then', async () => {
    const catalogue = all();
    expect(await outcome(catalogue, 200, REJECTED)).toMatchObject({ asked: false, found: [] });
    catalogue.setAliases([GATEWAY_SPEAKS_8X8]);
    expect(await outcome(catalogue, 200, REJECTED)).toMatchObject({
      asked: true,
      found: ['8x8 by host+shape'],
    });
    catalogue.setAliases([{ ...GATEWAY_SPEAKS_8X8, vendor: 'emnify' }]);
    expect(await outcome(catalogue, 200, REJECTED)).toMatchObject({ asked: false, found: [] });
  });

  it('may pass on an error of somebody else, who is named first', async () => {
    const catalogue = all();
    catalogue.setAliases([GATEWAY_SPEAKS_8X8]);
    const { found, findings } = await outcome(catalogue, 403, EMNIFY_ERROR);
    expect(found).toEqual(['emnify by shape']);
    expect(findings[0]?.others).toMatchObject([{ vendor: '8x8', evidence: 'host' }]);
  });

  it('makes a distinctive form certain, which is named without it too', async () => {
    const catalogue = all();
    expect((await outcome(catalogue, 404, API_ERROR)).found).toEqual(['8x8 by shape']);
    catalogue.setAliases([GATEWAY_SPEAKS_8X8]);
    expect((await outcome(catalogue, 404, API_ERROR)).found).toEqual(['8x8 by host+shape']);
  });

  it('may be any host of a domain, but for those that another alias names more exactly', () => {
    const catalogue = all();
    catalogue.setAliases([
      MYCORP_SPEAKS_8X8,
      { host: 'sim.mycorp.example', vendor: 'emnify' },
      { host: '*.eu.mycorp.example', vendor: 'enablex' },
      { host: 'other.mycorp.example', vendor: 'in no pack' },
    ]);
    const vendorOf = (host: string) => catalogue.packOfHost(host)?.pack.id ?? null;
    expect(vendorOf('mycorp.example')).toBe('8x8');
    expect(vendorOf('a.b.mycorp.example')).toBe('8x8');
    expect(vendorOf('sim.mycorp.example')).toBe('emnify');
    expect(vendorOf('v1.sim.mycorp.example')).toBe('8x8');
    expect(vendorOf('a.eu.mycorp.example')).toBe('enablex');
    expect(vendorOf('other.mycorp.example')).toBeNull();
    expect(vendorOf('mycorp.example.evil.example')).toBeNull();
    expect(vendorOf('notmycorp.example')).toBeNull();
    expect(vendorOf('')).toBeNull();
  });

  it('is known by its alias, so that a finding can say so', () => {
    const catalogue = all();
    catalogue.setAliases([MYCORP_SPEAKS_8X8, { host: 'x.example', vendor: 'in no pack' }]);
    expect(catalogue.aliasOf('api.mycorp.example')).toEqual(MYCORP_SPEAKS_8X8);
    expect(catalogue.aliasOf('sms.8x8.com')).toBeNull();
    expect(catalogue.aliasOf('x.example')).toBeNull();
    expect(catalogue.aliasOf('shop.example')).toBeNull();
  });

  it('speaks that of the first alias for it', () => {
    const catalogue = all();
    catalogue.setAliases([GATEWAY_SPEAKS_8X8, { ...GATEWAY_SPEAKS_8X8, vendor: 'emnify' }]);
    expect(catalogue.packOfHost('api.mycorp.example')?.pack.id).toBe('8x8');
  });
});

describe('a vendor’s own host', () => {
  it('stays the vendor’s, whatever an alias says', () => {
    const catalogue = all();
    catalogue.setAliases([
      { host: 'sms.8x8.com', vendor: 'emnify' },
      { host: '*.8x8.com', vendor: 'emnify' },
      { host: '*.telecomx.dk', vendor: '8x8' },
    ]);
    expect(catalogue.packOfHost('sms.8x8.com')?.pack.id).toBe('8x8');
    expect(catalogue.aliasOf('sms.8x8.com')).toBeNull();
    expect(catalogue.packOfHost('api.telecomx.dk')?.pack.id).toBe('telecomx');
    expect(catalogue.packOfHost('www.telecomx.dk')?.pack.id).toBe('8x8');
  });

  it('is told apart from others by its owner', () => {
    const catalogue = all();
    catalogue.setAliases([GATEWAY_SPEAKS_8X8]);
    expect(catalogue.ownerOf('sms.8x8.com')).toBe('8x8');
    expect(catalogue.ownerOf('*.8x8.com')).toBe('8x8');
    expect(catalogue.ownerOf('*.sms.8x8.com')).toBe('8x8');
    expect(catalogue.ownerOf('api.telecomx.dk')).toBe('telecomx');
    expect(catalogue.ownerOf('*.telecomx.dk')).toBeNull();
    expect(catalogue.ownerOf('api.mycorp.example')).toBeNull();
  });

  it('is nobody’s once its pack is left out, and its aliases neither', () => {
    const catalogue = acmeCatalogue();
    const [acme] = catalogue.packs;
    if (!acme) throw new Error('no pack');
    const alias = { host: 'api.mycorp.example', vendor: 'acme' };
    catalogue.setAliases([alias]);
    expect(catalogue.packOfHost('api.mycorp.example')?.pack.id).toBe('acme');
    catalogue.leaveOut(acme, 'broke');
    expect(catalogue.packOfHost('api.mycorp.example')).toBeNull();
    expect(catalogue.aliasOf('api.mycorp.example')).toBeNull();
    expect(catalogue.packOfHost('api.acme.example')).toBeNull();
  });
});
