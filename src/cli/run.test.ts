import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { createCatalogue } from '../engine/catalogue.ts';
import type { Pack } from '../model/pack.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { decode } from './decode.ts';
import { bytesOf, type Ran, ran, recordedOutput } from './output.fixture.ts';

const API_ERROR = {
  code: 1300,
  message: 'Object not found',
  errorId: '1cc1eda1-f5dd-ea11-8288-0263195dd35a',
  timestamp: '2020-12-22T05:52:01.85Z',
};

const HAR = {
  log: {
    version: '1.2',
    creator: { name: 'test', version: '1' },
    entries: [
      entry('https://shop.example/', 200, 'text/html', '<p>'),
      entry('https://sms.8x8.com/api/v1/x?key=secret', 404, 'application/json', API_ERROR),
      'no entry',
      entry('https://cdn.emnify.net/x', 500, 'text/html', '<html>'),
      entry('https://shop.example/orders', 404, 'application/json', { message: 'No such order.' }),
    ],
  },
};

function entry(url: string, status: number, mimeType: string, body: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    startedDateTime: '2026-11-20T10:00:00.000Z',
    time: 1,
    request: { method: 'GET', url, headers: [] },
    response: { status, headers: [], content: { size: text.length, mimeType, text } },
  };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'errata-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(text: string): string {
  const path = join(folder, 'test.har');
  writeFileSync(path, text);
  return path;
}

function errata(args: readonly string[], width: number | null = null): Promise<Ran> {
  return ran(args, '', { width });
}

describe('errata decode', () => {
  it('prints a table', async () => {
    const { code, out, err } = await errata(['decode', file(JSON.stringify(HAR))]);
    expect(code).toBe(0);
    expect(err).toMatch(/^errata: .+: 1 entry without a response .+ \(log\.entries\[2\]\)\n$/);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^STATUS +VENDOR +CODE +ID +MEANING$/);
    expect(lines[1]).toMatch(/^404 +8x8 +1300 +1cc1eda1-f5dd-ea11-8288-0263195dd35a +\S.*\.$/);
    expect(lines[2]).toMatch(/^500 +emnify +- +- +\S.*\.$/);
    // Nobody claims it: what HTTP says of the status.
    expect(lines[3]).toMatch(/^404 +- +- +- +\S.*\.$/);
  });

  it('fits the table to a terminal', async () => {
    const { out } = await errata(['decode', file(JSON.stringify(HAR))], 110);
    for (const line of out.trimEnd().split('\n')) expect(line.length).toBeLessThanOrEqual(110);
    expect(out).toContain('…');
  });

  it('calls a form a form, and keeps its columns however long what stands in them is', async () => {
    const entries = [
      entry('https://api.shop.example/a', 404, 'application/json', {
        statusCode: 404,
        message: 'There is no order 7.',
        error: 'Not Found',
      }),
      entry('https://login.microsoftonline.com/x/oauth2/v2.0/token', 400, 'application/json', {
        error: 'invalid_grant',
        error_description: 'AADSTS50126: m',
        error_codes: [50126],
        trace_id: '00000000-0000-4000-8000-000000000001',
      }),
      entry(
        'https://s3.amazonaws.com/x',
        403,
        'application/xml',
        `<Error><Code>\
SignatureDoesNotMatch</Code><RequestId>R${'1'.repeat(60)}</RequestId></Error>`,
      ),
    ];
    const har = file(JSON.stringify({ log: { entries } }));
    const printed = async (width: number | null) => {
      const { out } = await errata(['decode', har], width);
      const lines = out.trimEnd().split('\n');
      const starts = ['VENDOR', 'CODE', 'ID', 'MEANING'].map((name) => lines[0]?.indexOf(name));
      return { lines, starts };
    };
    const { lines, starts } = await printed(null);
    const vendors = ['NestJS form', 'Microsoft Entra ID', 'AWS'];
    const codes = ['-', 'AADSTS50126', 'SignatureDoesNotMatch'];
    for (const [index, line] of lines.slice(1).entries()) {
      expect(line.slice(starts[0], starts[1]).trimEnd()).toBe(vendors[index]);
      expect(line.slice(starts[1], starts[2]).trimEnd()).toBe(codes[index]);
      expect(line.slice(starts[3])).toMatch(/^[A-Z]/);
    }
    expect(lines[3]).toContain(`R${'1'.repeat(60)}  `);
    const narrow = await printed(130);
    for (const line of narrow.lines.slice(1))
      expect(line.slice(narrow.starts[3])).toMatch(/^[A-Z]/);
    expect(narrow.lines[3]).toContain(`  R${'1'.repeat(38)}…  `);
    expect(Math.max(...narrow.lines.map(({ length }) => length))).toBeLessThanOrEqual(130);
  });

  it('prints one JSON object a line, with every key', async () => {
    const { code, out } = await errata(['decode', '--json', file(JSON.stringify(HAR))]);
    expect(code).toBe(0);
    const findings = out
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    expect(findings.map((finding) => finding['entry'])).toEqual([1, 3, 4]);
    for (const finding of findings) expect(Object.keys(finding).sort()).toEqual(KEYS);
    expect(findings[0]).toMatchObject({ url: 'https://sms.8x8.com/api/v1/x?key=' });
  });

  it('says so when there are no findings', async () => {
    const fine = entry('https://shop.example/', 200, 'text/html', '<p>');
    const { code, out } = await errata([
      'decode',
      file(JSON.stringify({ log: { entries: [fine] } })),
    ]);
    expect([code, out]).toEqual([0, 'No errors were found.\n']);
  });

  it('shows how it is used', async () => {
    expect(await errata(['--help'])).toMatchObject({ code: 0, err: '' });
    expect((await errata([])).out).toContain('Usage: errata decode');
    expect((await errata(['decode', '-h'])).code).toBe(0);
    expect((await errata(['--version'])).out).toBe(`${packageJson.version}\n`);
  });
});

const KEYS = [
  'basis',
  'causes',
  'checked',
  'coarser',
  'code',
  'detail',
  'docs',
  'entry',
  'evidence',
  'fix',
  'ids',
  'items',
  'known',
  'meaning',
  'message',
  'method',
  'notes',
  'others',
  'params',
  'path',
  'retry',
  'set',
  'shape',
  'status',
  'time',
  'url',
  'vendor',
  'who',
];

it('names a pack that broke, and goes on with the others', async () => {
  const bad: Pack = { ...packs[0], id: 'bad\u0007', hosts: ['shop.example'] };
  Reflect.set(bad, 'shapes', null);
  const { output, out, err } = recordedOutput();
  const catalogue = createCatalogue([...packs, bad], httpStatuses);
  const options = {
    file: file(JSON.stringify(HAR)),
    as: null,
    json: true,
    redact: false,
    failOnError: false,
  };
  expect(await decode(options, output, bytesOf(''), catalogue)).toBe(0);
  expect(err()).toMatch(/\nerrata: the pack bad\\u\{7\} broke and was left out: .+\n$/);
  expect(out().trimEnd().split('\n')).toHaveLength(3);
});
