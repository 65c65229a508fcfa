import { describe, expect, it } from 'vitest';
import { entryOfExample } from '../har/example-entry.ts';
import type { Pack, PackExample } from '../model/pack.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import { hostOf } from './address.ts';
import { createCatalogue } from './catalogue.ts';
import { gate, isJson, isXml } from './gate.ts';

const catalogue = createCatalogue(packs, httpStatuses);

function decide(head: Omit<PackExample, 'title' | 'body'>): string {
  const { exchange } = entryOfExample({ title: '', body: '', ...head });
  const decision = gate(exchange, catalogue.packOfHost(hostOf(head.url)), catalogue.successForms);
  return decision.kind === 'read' ? 'read' : decision.why;
}

/** The statuses from 300 on that records and lists name, each with a host of the vendor, or of anybody. */
async function statusesOfCodes() {
  const found = [];
  for (const { id, hosts, sets } of packs as readonly Pack[]) {
    const [host = 'api.shop.example'] = hosts.map((name) => name.replace('*.', 'api.'));
    for (const set of Object.values(sets)) {
      const own = Object.values(set.codes).flatMap((entry) => [entry].flat());
      const list = set.list === undefined ? null : await codeLists[set.list]?.();
      const listed = (list?.rows ?? []).map(([, , status]) => ({ status }));
      for (const { status } of [...own, ...listed] as readonly { status?: number | null }[]) {
        if (status && status >= 300) found.push({ id, host, status });
      }
    }
  }
  return found;
}

const OTHER = 'https://api.shop.example/x';
const EMNIFY = 'https://cdn.emnify.net/api/v1/user';
const ENABLEX = 'https://api.enablex.io/ucaas/v1/users';
const S3 = 'https://example-bucket.s3.eu-west-1.amazonaws.com/a.png';
const SMS = 'https://sms.8x8.com/api/v1/messages';

describe('the gate', () => {
  it.each([
    [OTHER, 404, 'application/json', 'read'],
    [OTHER, 404, '', 'read'],
    [OTHER, 500, 'text/plain', 'read'],
    [OTHER, 500, 'application/problem+json', 'read'],
    [OTHER, 404, 'text/html', 'read'],
    [OTHER, 404, 'application/xhtml+xml', 'media-type'],
    [OTHER, 404, 'image/png', 'media-type'],
    [OTHER, 404, 'text/css', 'media-type'],
    [OTHER, 404, 'application/javascript', 'media-type'],
    [EMNIFY, 404, 'text/html', 'read'],
    [OTHER, 200, 'application/json', 'success'],
    [EMNIFY, 200, 'application/json', 'success'],
    [ENABLEX, 200, 'application/json', 'read'],
    [ENABLEX, 200, '', 'read'],
    [ENABLEX, 304, 'application/json', 'read'],
    [ENABLEX, 200, 'text/html', 'success'],
    [ENABLEX, 204, 'application/json', 'no-body'],
    [ENABLEX, 101, '', 'no-body'],
    [ENABLEX, 302, 'application/json', 'redirect'],
    [OTHER, 300, 'application/json', 'read'],
    [OTHER, 300, 'text/html', 'redirect'],
    [OTHER, 302, 'application/json', 'redirect'],
    [OTHER, 302, '', 'redirect'],
    [S3, 301, 'application/xml', 'read'],
    [S3, 301, 'text/html', 'redirect'],
    [S3, 302, 'application/xml', 'redirect'],
    [SMS, 200, 'application/json', 'read'],
    [SMS, 200, 'image/png', 'success'],
    [OTHER, 0, '', 'no-response'],
    [EMNIFY, 0, '', 'no-response'],
  ])('%s under %i as "%s": %s', (url, status, mediaType, expected) => {
    expect(decide({ url, status, mediaType })).toBe(expected);
  });

  it('skips no status under which a vendor documents a code', async () => {
    const documented = await statusesOfCodes();
    expect(documented.map(({ status }) => status)).toEqual(expect.arrayContaining([300, 301, 307]));
    const skipped = documented.filter(
      ({ host, status }) =>
        !['application/json', 'application/xml'].some(
          (mediaType) => decide({ url: `https://${host}/x`, status, mediaType }) === 'read',
        ),
    );
    expect(skipped).toEqual([]);
  });

  it('knows that HEAD has no body, whatever its status', () => {
    expect(decide({ url: EMNIFY, status: 404, method: 'HEAD' })).toBe('no-body');
    expect(decide({ url: EMNIFY, status: 404, method: 'head' })).toBe('no-body');
    expect(decide({ url: ENABLEX, status: 200, method: 'HEAD' })).toBe('no-body');
  });

  it.each([
    ['application/json', true],
    ['text/json', true],
    ['application/problem+json', true],
    ['application/jsonl', false],
    ['text/plain', false],
    ['', false],
  ])('takes %s for JSON: %s', (mediaType, expected) => {
    expect(isJson(mediaType)).toBe(expected);
  });

  it.each([
    ['application/xml', true],
    ['text/xml', true],
    ['application/problem+xml', true],
    ['application/xhtml+xml', false],
    ['image/svg+xml', false],
    ['application/xml-dtd', false],
    ['text/html', false],
    ['application/json', false],
    ['xml', false],
    ['', false],
  ])('takes %s for XML: %s', (mediaType, expected) => {
    expect(isXml(mediaType)).toBe(expected);
  });
});

describe('the host of a vendor', () => {
  it.each([
    ['sms.8x8.com', '8x8'],
    ['sms.us.8x8.com', '8x8'],
    ['chatapps.8x8.uk', '8x8'],
    ['verify.8x8.id', '8x8'],
    ['api.wavecell.com', '8x8'],
    ['odcc2.bell.ca', '8x8'],
    ['sms.8x8.com.', '8x8'],
    ['cdn.emnify.net', 'emnify'],
    ['simforthings.bics.com', 'emnify'],
    ['api.enablex.io', 'enablex'],
    ['portal.enablex.io', 'enablex'],
    ['api.telecomx.dk', 'telecomx'],
    ['not8x8.com', undefined],
    ['8x8.com.evil.example', undefined],
    ['api.telecomx.dk.evil.example', undefined],
    ['', undefined],
  ])('%s: %s', (host, pack) => {
    expect(catalogue.packOfHost(hostOf(`https://${host}/`))?.pack.id).toBe(pack);
  });
});
