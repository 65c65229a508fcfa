import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf as hostOfUrl } from '../../engine/address.ts';
import { readHost } from './host-name.ts';

const SEED = 20_261_121;

function hostOf(typed: string): string | null {
  const read = readHost(typed);
  return read.kind === 'host' ? read.host : null;
}

function problemOf(typed: string): string | null {
  const read = readHost(typed);
  return read.kind === 'problem' ? read.problem.kind : null;
}

describe('a host as somebody types it', () => {
  it.each([
    ['api.mycorp.example', 'api.mycorp.example'],
    ['  API.MyCorp.example ', 'api.mycorp.example'],
    ['api.mycorp.example.', 'api.mycorp.example'],
    ['*.mycorp.example', '*.mycorp.example'],
    ['*.MyCorp.example', '*.mycorp.example'],
    ['https://api.mycorp.example/v1/messages?to=1#top', 'api.mycorp.example'],
    ['HTTP://api.mycorp.example', 'api.mycorp.example'],
    ['wss://api.mycorp.example/live', 'api.mycorp.example'],
    ['//api.mycorp.example/v1', 'api.mycorp.example'],
    ['https://user:secret@api.mycorp.example/', 'api.mycorp.example'],
    ['https://*.mycorp.example/', '*.mycorp.example'],
    ['localhost', 'localhost'],
    ['localhost:8080', 'localhost'],
    ['*.localhost', '*.localhost'],
    ['gateway', 'gateway'],
    ['sms_gateway.mycorp.example', 'sms_gateway.mycorp.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['*.BÜCHER.example', '*.xn--bcher-kva.example'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://127.0.0.1:3000/api', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['::1', '[::1]'],
    ['[0:0:0:0:0:0:0:1]:8080', '[::1]'],
  ])('%s is %s', (typed, host) => {
    expect(hostOf(typed)).toBe(host);
  });

  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['api mycorp.example', 'not-a-host'],
    ['api\tmycorp.example', 'not-a-host'],
    ['me@mycorp.example', 'not-a-host'],
    ['https:api.mycorp.example', 'not-a-host'],
    ['https://', 'not-a-host'],
    ['/v1/messages', 'not-a-host'],
    ['api..mycorp.example', 'not-a-host'],
    ['api.mycorp.example..', 'not-a-host'],
    ['api,mycorp.example', 'not-a-host'],
    ['api.mycorp.example:http', 'not-a-host'],
    ['8', 'not-a-host'],
    ['0x7f.1', 'not-a-host'],
    ['256.1.1.1', 'not-a-host'],
    ['[::1', 'not-a-host'],
    ['ftp://api.mycorp.example', 'scheme'],
    ['chrome-extension://abcdef/panel.html', 'scheme'],
    [`${'a'.repeat(64)}.example`, 'too-long'],
    [`${'a.'.repeat(124)}exampl`, 'too-long'],
    [`*.${'a.'.repeat(122)}example1`, 'too-long'],
    ['api.*.example', 'star-place'],
    ['api*.mycorp.example', 'star-place'],
    ['*mycorp.example', 'star-place'],
    ['*.*.example', 'star-place'],
    ['*.127.0.0.1', 'star-address'],
    ['*.[::1]', 'star-address'],
    ['*', 'star-wide'],
    ['*.', 'star-wide'],
    ['*.com', 'star-wide'],
  ])('%j is none: %s', (typed, problem) => {
    expect(problemOf(typed)).toBe(problem);
  });

  it('may have 253 characters, the star among them', () => {
    const longest = `${'a.'.repeat(123)}example`;
    expect(longest).toHaveLength(253);
    expect(hostOf(longest)).toBe(longest);
    expect(problemOf(`*.${longest.slice(2)}`)).toBeNull();
    expect(problemOf(`*.b${longest.slice(2)}`)).toBe('too-long');
    expect(problemOf(`b${longest}`)).toBe('too-long');
  });

  it.each([
    ['api.mycorp.example', []],
    ['https://api.mycorp.example/', []],
    ['api.mycorp.example?x=1', []],
    ['api.mycorp.example:', []],
    ['localhost:8080', ['port']],
    ['[::1]:8080', ['port']],
    ['api.mycorp.example/v1', ['path']],
    ['api.mycorp.example\\v1', ['path']],
    ['https://api.mycorp.example:8443/v1', ['port', 'path']],
  ])('says what of %s does not count', (typed, dropped) => {
    expect(readHost(typed)).toMatchObject({ kind: 'host', dropped });
  });

  it('is read from a URL of any length', () => {
    expect(hostOf(`https://api.mycorp.example/${'a'.repeat(1_000_000)}`)).toBe(
      'api.mycorp.example',
    );
    expect(problemOf('a'.repeat(1_000_000))).toBe('too-long');
  });

  it('is not parsed when it is far too long, even where it would come out short', () => {
    const padded = (count: number) => `api${'\u00ad'.repeat(count)}.mycorp.example`;
    expect(hostOf(padded(1_000))).toBe('api.mycorp.example');
    expect(problemOf(padded(2_000))).toBe('too-long');
  });
});

describe('any text', () => {
  const parts = fc.constantFrom(
    ...['*', '*.', '.', ':', '/', '//', '\\', '@', '[', ']', '?', '#', '%2e', '%', ' ', '\t', '。'],
    ...['a', 'B', 'ü', 'xn--', '-', '_', '0x7f', '1', '127.0.0.1', '::1', ':8080', 'https://'],
    ...['mycorp.example', 'localhost', '\u00ad', '\u200b', '\ud800', '😀'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 8 }).map((chosen) => chosen.join('')),
    fc.webUrl(),
    fc.domain(),
    fc.ipV6(),
  );

  it('is a host that reads as itself, or none', () => {
    let hosts = 0;
    const property = fc.property(text, (typed) => {
      const host = hostOf(typed);
      if (host === null) return;
      hosts += 1;
      expect(host).toMatch(/^(?:\*\.)?(?:[a-z\d_.-]+|\[[\da-f:.]+\])$/);
      expect(host.length).toBeLessThanOrEqual(253);
      expect(readHost(host)).toEqual({ kind: 'host', host, dropped: [] });
    });
    fc.assert(property, { seed: SEED, numRuns: 5_000 });
    expect(hosts).toBeGreaterThan(1_000);
  });

  it('that is a host is the one that the engine sees in URLs of it', () => {
    const property = fc.property(fc.oneof(fc.domain(), fc.ipV4(), fc.webUrl()), (typed) => {
      const url = typed.includes('//') ? typed : `https://${typed}/v1`;
      expect(hostOf(typed)).toBe(hostOfUrl(url));
    });
    fc.assert(property, { seed: SEED, numRuns: 1_000 });
  });
});
