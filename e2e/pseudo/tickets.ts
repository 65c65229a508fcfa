import type { Entry } from '../../src/model/entry.ts';
import { recorded } from './entries.ts';

// Errors with much, with too much and with nothing to mask in their tickets. The secrets are made up.

const URL = 'https://api.acme.example/charges';
const JSON_TYPE = 'application/json';

/** One value for each of many kinds, by a name that tells what it is. */
const SENT = {
  password: 'correct-horse-9',
  apiKey: 'k3y0f7h1s4pp0nly9',
  access_token: 'made-up-7c1d94f0a2',
  otp: '493021',
  signature: '9f86d081884c7d659a2feaa0c55ad015',
  email: 'anna@shop.example',
  phone: '+447700900123',
  imsi: '001010123456789',
  iccid: '8944500102198304826',
  ip: '203.0.113.7',
  mac: '00:00:5e:00:53:af',
  card: '4111111111111111',
  iban: 'GB29NWBK60161331926819',
  birthDate: '1970-01-02',
};

const error = {
  code: '«42»',
  // Longer than a ticket shows of a message.
  text: `«No ${SENT.phone} for ${SENT.email}, and again no ${SENT.phone}.»${' –'.repeat(2_500)}`,
  more: '«Ask the bank.»',
  at: '2026-11-20',
  id: '«1f3»',
  inner: [{ code: '«7»', text: '«No.»' }],
};

export const tickets: readonly Entry[] = [
  {
    url: `${URL}?1=2`,
    method: 'POST',
    status: 402,
    body: JSON.stringify({ error }),
    requestHeaders: [
      { name: 'Authorization', value: 'Bearer made-up-4f9a2c7be1' },
      { name: 'Cookie', value: 'session=c00k1e7of9this2test' },
    ],
    requestBody: { mimeType: JSON_TYPE, text: JSON.stringify(SENT) },
    responseHeaders: [{ name: 'X-Request-Id', value: '«5b0f2c44»' }],
  },
  {
    url: URL,
    method: 'POST',
    status: 499,
    body: '{"error":{"code":"«0»"}}',
    requestBody: { mimeType: 'text/plain', text: `\0${manyAddresses()}` },
  },
  { url: 'ftp://api.acme.example/', status: 418, body: '{}' },
].map(recorded);

/** More than are listed. */
function manyAddresses(): string {
  return Array.from({ length: 102 }, (_, index) => `user${index}@shop.example`).join('\n');
}
