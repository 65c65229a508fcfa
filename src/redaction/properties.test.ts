import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECRETS } from './corpus.fixture.ts';
import { pseudonymOf } from './kinds.ts';
import { type RedactionOptions, type Redactor, redactorOf } from './redactor.ts';

const RUNS = { seed: 20_261_121, numRuns: 600 };

/** Text with what the readers look for in it, so that they are met in every combination. */
const scraps = fc.oneof(
  fc.constantFrom(...SECRETS.map(({ secret }) => secret)),
  fc.constantFrom(
    'password=',
    '"token":',
    'Authorization: Bearer ',
    'Cookie: ',
    'https://',
    '{"',
    '}',
  ),
  fc.constantFrom(
    '@',
    '+',
    '%40',
    '%',
    '\\"',
    '\\u0040',
    '<a>',
    '</a>',
    '=',
    '&',
    ';',
    ' ',
    '\n',
    '?',
    '#',
  ),
  fc.constantFrom('MASKED-PHONE-1', 'MASKED-TOKEN-2', 'eyJ', '89', '::', '\ud800', '\u202e', '\0'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(scraps, { maxLength: 8 }).map((parts) => parts.join(''));
/**
 * With a space between, and each in one line: what a secret was glued to, and what comes after its last line,
 * may be taken for part of it when it is read again.
 */
const apart = fc
  .array(
    scraps.filter((scrap) => !/.\n./.test(scrap)),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

/** Each thing that a redactor reads. */
const READERS: Readonly<Record<string, (redactor: Redactor, text: string) => string>> = {
  text: (redactor, of) => redactor.text(of),
  url: (redactor, of) => redactor.url(of),
  header: (redactor, value) => redactor.header({ name: 'x-any', value }, 'request').value,
  cookie: (redactor, value) => redactor.header({ name: 'Cookie', value }, 'request').value,
  authorization: (redactor, value) =>
    redactor.header({ name: 'Authorization', value }, 'request').value,
  form: (redactor, of) => redactor.body(of, 'application/x-www-form-urlencoded', 'request'),
  parts: (redactor, of) => redactor.body(of, 'multipart/form-data; boundary=x', 'request'),
  member: (redactor, of) => redactor.body(of, 'application/json', 'response'),
};

const NONE = { exchange: null, body: '' };
const fresh = (options: RedactionOptions = {}): Redactor => redactorOf(NONE, options);

describe.each(Object.entries(READERS))('any %s', (name, read) => {
  const inputOf = (of: string): string =>
    name === 'member' ? JSON.stringify({ a: of, password: of }) : of;

  it('is read without a throw, and unmasked it is what it was', () => {
    const property = fc.property(text.map(inputOf), (of) => {
      const redactor = fresh();
      read(redactor, of);
      const unmask = new Set(redactor.masked().map(({ pseudonym }) => pseudonym));
      expect(read(fresh({ unmask }), of)).toBe(of);
    });
    fc.assert(property, RUNS);
  });

  it('has nothing left to mask once it is masked', () => {
    const property = fc.property(apart.map(inputOf), (of) => {
      const once = read(fresh(), of);
      expect(read(fresh(), once)).toBe(once);
    });
    fc.assert(property, RUNS);
  });
});

it('masks what gives itself away, whatever stands around it', () => {
  const loud = SECRETS.filter(({ at }) => at.message === 'The value {} was refused.');
  const property = fc.property(
    apart,
    fc.constantFrom(...loud),
    apart,
    (before, { secret }, after) => {
      const masked = fresh().text(`${before} ${secret} ${after}`);
      for (const part of masked.split(/MASKED-[A-Z-]+-\d+/)) expect(part).not.toContain(secret);
    },
  );
  expect(loud.length).toBeGreaterThan(30);
  fc.assert(property, RUNS);
});

it('leaves JSON that is JSON', () => {
  const property = fc.property(
    fc.json({ stringUnit: 'binary' }),
    text,
    text,
    (json, name, value) => {
      const body = `{${JSON.stringify(name)}:${JSON.stringify(value)},"pin":1234,"more":${json}}`;
      const masked = fresh().body(body, 'application/json', 'response');
      expect(() => JSON.parse(masked)).not.toThrow();
      expect(masked).toContain(pseudonymOf('pin', 1).slice(0, 10));
    },
  );
  fc.assert(property, RUNS);
});

/** Texts that make a careless reader read itself again and again. */
const BOMBS = [
  'a',
  '@',
  'a@',
  '1',
  '+1',
  '0 ',
  'eyJ',
  'eyJa-',
  `sk_${'live'}_`,
  'key=',
  'token=',
  'token="',
  '"@',
  '%25',
  'authorization:',
  '%252525253D',
  '/a?u=',
  'http://a?u=',
  '(http://a/',
  '[',
  '{"a":',
  '"',
  '\\"',
  '<a>b</',
  '<a ',
  'a:',
  'ab:',
  '1.',
  'QWxhZGRpbjpvcGVuIHNlc2FtZQ',
  'Bearer aaaa1aaaa ',
  'GB82 ',
  'cookie: a=b;',
  'https://a:b@c/',
  '//a:bc/@',
  'api key: ',
  ';a=',
  '&a=b',
  '\r\n',
  'phone number 12',
  '-----BEGIN ',
  'user[',
  '{"name":"password","value":"',
  '{"value":1,',
  '+44 7911 123456 ',
  '<a><![CDATA[',
  '<pin><![CDATA[',
  '<a name="pin" value="',
  'pin: rejected value [',
  "password '",
  'password: a',
  '&#64;',
  '&#38;',
  '&#38;#38;',
  '\u00a0',
  '\u0661',
  '%c3%a9',
  'your code is 1234',
  '1.2.3.4 ',
  'http://a?b=',
  '/bot12345:a',
  '/services/T00/B00/',
  'token 1',
  'token a1b2c3d4e5f6 ',
  'password is a1',
];

describe('reading is linear', () => {
  const LENGTH = 4000;
  /** Each encoding within another is read once more, and there are at most six. */
  const MOST_READINGS = 40;

  it.each(BOMBS)('of %j', (bomb) => {
    const readings = (length: number): number => {
      const of = bomb.repeat(Math.ceil(length / bomb.length)).slice(0, length);
      const counts = Object.values(READERS).map((read) => {
        const redactor = fresh();
        read(redactor, of);
        return redactor.read() / length;
      });
      return Math.max(...counts);
    };
    expect(readings(LENGTH)).toBeLessThan(MOST_READINGS);
    expect(readings(4 * LENGTH)).toBeLessThan(MOST_READINGS);
  });

  it.each([
    ['addresses in addresses', 'http://a?b=', 28],
    ['e-mail addresses', 'anna@shop.example ', 4],
    ['e-mail addresses, encoded', 'anna%40shop.example ', 8],
  ])('of an exchange with nothing but %s, with few readings', (_, repeated, most) => {
    const body = repeated.repeat(1000);
    expect(redactorOf({ exchange: null, body }).read()).toBeLessThanOrEqual(most * body.length);
  });

  it('of more addresses than a function takes arguments', () => {
    const body = '1.2.3.4 '.repeat(125_000);
    expect(redactorOf(NONE).text(body)).not.toContain('1.2.3.4');
  });

  it('of an exchange that is full of secrets, of which it remembers only some', () => {
    const body = JSON.stringify(
      Array.from({ length: 2000 }, (_, index) => ({ password: `aaaaaaaa${index}` })),
    );
    const redactor = redactorOf({ exchange: null, body });
    expect(redactor.read()).toBeLessThan(MOST_READINGS * body.length);
    expect(redactor.body(body, 'application/json', 'response')).not.toContain('aaaaaaaa');
  });
});

/** No group that repeats and holds a repeat without a bound: the only way for a pattern to be slow here. */
it('has no pattern in which one repeat lies in another', async () => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const folder = new URL('.', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => /^[a-z0-9-]+\.ts$/.test(name))) {
    const code = readFileSync(new URL(file, folder), 'utf8');
    for (const [pattern] of code.matchAll(
      /(?<=[=(,:]\s{0,20})\/(?![/*])(?:\\.|[^\n/\\])+\/[dgimsuvy]*(?=[;,.)\s])/g,
    )) {
      expect(pattern, file).not.toMatch(/[*+}]\)(?:[*+]|\{\d+,\})/);
    }
  }
});
