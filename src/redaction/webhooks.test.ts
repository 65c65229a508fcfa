import { describe, expect, it } from 'vitest';
import { redactorOf } from './redactor.ts';

const NONE = { exchange: null, body: '' };
const UUID = '11111111-2222-4333-8444-555555555555';
const HEX = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl';

/** The address in each place that it may stand in. */
const PLACES: Readonly<Record<string, (path: string) => string>> = {
  'an address': (path) => redactorOf(NONE).url(`https://a.example${path}`),
  'a path': (path) => redactorOf(NONE).url(path),
  'a sentence': (path) => redactorOf(NONE).text(`Call of https://a.example${path} failed.`),
  'a sentence, the path alone': (path) => redactorOf(NONE).text(`POST ${path} failed.`),
  JSON: (path) => redactorOf(NONE).text(JSON.stringify({ url: `https://a.example${path}` })),
  'a query': (path) =>
    redactorOf(NONE).url(`/x?u=${encodeURIComponent(`https://a.example${path}`)}`),
};

describe.each([
  ['Outlook', '/webhook/', `${UUID}@${UUID}/IncomingWebhook/${HEX}/${UUID}`],
  ['Outlook, percent-encoded', '/webhookb2/', `${UUID}%40${UUID}/IncomingWebhook/${HEX}/${UUID}`],
  ['Discord', '/api/webhooks/123456789012345678/', LETTERS],
  ['Discord in a version', '/api/v10/webhooks/123456789012345678/', `a1-${LETTERS}`],
  ['an interaction of Discord', '/api/v10/interactions/123456789012345678/', LETTERS],
  ['Slack', '/services/T00000000/B00000000/', 'xxxxxxxxxxxxxxxxxxxxxxxx'],
  ['a workflow of Slack', '/workflows/T0123ABCD/A0123ABCD/123456789012345678/', 'abcdefghijklmnop'],
  ['Telegram', '/bot', '123456:ABC-DEFghIklzyxWvuABC-DEFghIklzyxWv'],
  ['Telegram, with a digit', '/', `bot1234567890:A${'A'}ABC-DEF1234ghIkl-zyx57W2v1u1`],
  ['Zapier', '/hooks/catch/123456/', 'abcdefg'],
  ['Mattermost', '/hooks/', 'abcdefghijklmnopqrstuvwxyz'],
  ['IFTTT', '/trigger/some/with/key/', 'abcdefghijklmnopq'],
  ['PagerDuty', '/integration/', HEX],
])('the webhook of %s', (_, front, secret) => {
  it.each(Object.keys(PLACES))('is masked in %s', (place) => {
    const masked = decodeURIComponent(PLACES[place]?.(`${front}${secret}`) ?? secret);
    expect(masked).toContain('MASKED-TOKEN-1');
    if (place === 'a path') expect(masked).toBe(`${front}MASKED-TOKEN-1`);
    for (const piece of secret.split('/')) expect(masked).not.toContain(decodeURIComponent(piece));
  });

  it('is masked before what follows', () => {
    expect(redactorOf(NONE).url(`https://a.example${front}${secret}/messages?wait=true`)).toMatch(
      /MASKED-TOKEN-1(?:\/messages)?\?wait=true$/,
    );
  });
});

it.each([
  `/webhook/${UUID}`,
  `/v1/webhooks/${UUID}/deliveries`,
  '/v1/webhooks/123456789012345678/deliveries',
  '/repos/acme/shop/hooks/123456789/deliveries/12345',
  '/services/Twilio/Basic/messages',
  '/services/TEAM/messages',
  '/bots/123456/messages',
  '/hooks/after-delivery',
  '/integration/orders/v2',
])('leaves the words of %s', (path) => {
  expect(redactorOf(NONE).url(`https://a.example${path}`)).toBe(`https://a.example${path}`);
});
