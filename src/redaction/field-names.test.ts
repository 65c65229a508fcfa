import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactorOf } from './redactor.ts';

/** In words; how they are joined is drawn. */
const NAMES = [
  ...[
    'password',
    'passwd',
    'pwd',
    'pass',
    'passcode',
    'passphrase',
    'user password',
    'new password',
  ],
  ...['secret', 'client secret', 'shared secret', 'app secret', 'api secret', 'private key'],
  ...['api key', 'stripe api key', 'access key', 'secret key', 'secret access key', 'app key'],
  ...['subscription key', 'license key', 'master key', 'encryption key', 'signing key', 'auth key'],
  ...['token', 'access token', 'refresh token', 'id token', 'csrf token', 'auth token', 'jwt'],
  ...['session id', 'session key', 'code verifier', 'client assertion', 'authorization code'],
  ...['signature', 'hmac', 'sig', 'pin', 'puk', 'otp', 'totp', 'mfa code', 'verification code'],
  ...['login otp', 'sim puk', 'session jwt', 'consumer key', 'passkey', 'seed phrase', 'kennwort'],
  ...['cvv', 'cvc', 'one time code', 'security code', 'first name', 'last name', 'date of birth'],
];

/** Headers whose name alone says that they hold a credential. */
const HEADERS = [
  ...['auth', 'session', 'credentials', 'authentication', 'key', 'mashape key', 'csrf'],
  ...['forwarded authorization', 'ms copy source authorization', 'jwt assertion', 'amzn oidc data'],
  ...['goog iap jwt assertion', 'ms client principal', 'wsse', 'insert key', 'firebase auth'],
];

const HEADER_CASINGS: Readonly<Record<string, (words: readonly string[]) => string>> = {
  header: (words) => `X-${words.map(capital).join('-')}`,
  lower: (words) => `x-${words.join('-')}`,
  CGI: (words) => `HTTP_X_${words.join('_').toUpperCase()}`,
};

const CASINGS: Readonly<Record<string, (words: readonly string[]) => string>> = {
  snake: (words) => words.join('_'),
  kebab: (words) => words.join('-'),
  upper: (words) => words.join('_').toUpperCase(),
  camel: (words) => words.map((word, index) => (index === 0 ? word : capital(word))).join(''),
  pascal: (words) => words.map(capital).join(''),
};

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

const SUFFIXES = ['', '[]', '[0]', '.0', '2', '_confirmation', '_confirmation[0]', '2[]'];

const escapedXml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** The redacted text of each place that a field with its value stands in. */
const PLACES: Readonly<Record<string, (name: string, value: string) => string>> = {
  query: (name, value) =>
    redactorOf(NONE).url(`https://a.example/x?page=2&${pair(name, value)}&size=3`),
  'query, its name as it is': (name, value) =>
    redactorOf(NONE).url(`https://a.example/x?page=2&${name}=${encodeURIComponent(value)}`),
  form: (name, value) =>
    redactorOf(NONE).body(
      `page=2&${pair(name, value)}`,
      'application/x-www-form-urlencoded',
      'request',
    ),
  'form without its type': (name, value) =>
    redactorOf(NONE).body(`page=2&${pair(name, value)}`, '', 'request'),
  JSON: (name, value) =>
    redactorOf(NONE).body(
      JSON.stringify({ page: 2, [name]: value }),
      'application/json',
      'request',
    ),
  'JSON, as a list': (name, value) =>
    redactorOf(NONE).body(
      JSON.stringify({ [name]: [value, value] }),
      'application/json',
      'response',
    ),
  'JSON in JSON': (name, value) =>
    redactorOf(NONE).text(JSON.stringify({ sent: JSON.stringify({ [name]: value }) })),
  'content of XML': (name, value) =>
    redactorOf(NONE).body(
      `<a><${xmlName(name)}>${escapedXml(value)}</${xmlName(name)}></a>`,
      'text/xml',
      'response',
    ),
  'CDATA of XML': (name, value) =>
    redactorOf(NONE).body(
      `<a><${xmlName(name)} type="t"><![CDATA[${value}]]></${xmlName(name)}></a>`,
      'text/xml',
      'response',
    ),
  'field of HTML': (name, value) =>
    redactorOf(NONE).body(
      `<input type="text" name="${name}" value="${escapedXml(value)}">`,
      'text/html',
      'response',
    ),
  'parameter of XML': (name, value) =>
    redactorOf(NONE).body(
      `<param name="${name}">${escapedXml(value)}</param>`,
      'text/xml',
      'response',
    ),
};

const HEADER_PLACES: typeof PLACES = {
  ...PLACES,
  header: (name, value) => redactorOf(NONE).header({ name, value }, 'request').value,
  'line of text': (name, value) =>
    redactorOf(NONE).text(`Sent were\n${name}: "${value}"\nand more`),
};

const NONE = { exchange: null, body: '' };

function pair(name: string, value: string): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

/** No element may be named with brackets. */
function xmlName(name: string): string {
  return name.replace(/\[\d*\]/g, '');
}

/** Nothing that gives itself away, and no word that stands around it. */
const values = fc
  .stringMatching(/^q[a-z]{2}[a-zA-Z0-9 !*+/=<&~-]{0,12}[0-9]{1,3}[qxz]{2}$/)
  .map((value) => value.replace(/ {2,}/g, ' '));

const secrets = fc
  .tuple(
    fc.constantFrom(...NAMES.map((name) => name.split(' '))),
    fc.constantFrom(...Object.values(CASINGS)),
    fc.constantFrom(...SUFFIXES),
  )
  .map(([words, cased, suffix]) => `${cased(words)}${suffix}`);

const headers = fc
  .tuple(
    fc.constantFrom(...HEADERS.map((name) => name.split(' '))),
    fc.constantFrom(...Object.values(HEADER_CASINGS)),
  )
  .map(([words, cased]) => cased(words));

describe.each([
  ['secret', secrets, PLACES],
  ['header that holds a credential', headers, HEADER_PLACES],
])('a %s', (_, names, places) => {
  it.each(Object.keys(places))('is masked under every way to name it: %s', (place) => {
    const property = fc.property(names, values, (name, value) => {
      const masked = places[place]?.(name, value) ?? value;
      for (const written of [value, encodeURIComponent(value), escapedXml(value)]) {
        expect(masked, name).not.toContain(written);
      }
      expect(masked, name).toMatch(/MASKED-[A-Z-]+-1/);
    });
    fc.assert(property, { seed: 20_261_123, numRuns: 1500 });
  });
});
