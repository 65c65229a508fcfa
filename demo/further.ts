import { type DemoError, RELAY_HOST } from './model.ts';

const COMMON = {
  vendor: 'none',
  method: 'POST',
  mediaType: 'application/json',
  headers: {},
  expected: [],
} as const satisfies Partial<DemoError>;

const TWILIO = {
  code: 21221,
  message: 'SipAuthUsername is too long',
  more_info: 'https://www.twilio.com/docs/errors/21221',
  status: 400,
} as const;

/**
 * Responses in forms that are no vendor's, and of vendors beyond those of the demo page. They are in no
 * button of it; the end-to-end tests say what is expected of them.
 */
export const FURTHER = {
  /** JSON that no pack claims. */
  unclaimed: {
    ...COMMON,
    id: 'further-unclaimed',
    title: 'A reason in a form of its own',
    method: 'GET',
    url: `http://${RELAY_HOST}/stock/further-unclaimed`,
    status: 404,
    headers: { 'X-Request-Id': '4c1f9a52-7d3e-4b60-8a15-92e0f6d7b3c8' },
    body: '{"reason":"There is no article 9."}',
  },
  /** A page, which is no JSON. */
  page: {
    ...COMMON,
    id: 'further-page',
    title: 'A page of a proxy',
    method: 'GET',
    url: `http://${RELAY_HOST}/stock/further-page`,
    status: 502,
    mediaType: 'text/html',
    body: '<!doctype html><title>502</title><h1>Bad Gateway</h1>',
  },
  /** The form of NestJS, without a code. */
  nestjs: {
    ...COMMON,
    id: 'further-nestjs',
    title: 'An error of NestJS',
    method: 'GET',
    url: `http://${RELAY_HOST}/orders/further-nestjs`,
    status: 404,
    body: '{"statusCode":404,"message":"Order 9 was not found","error":"Not Found"}',
  },
  /** An error under 200, read because of the path. */
  graphql: {
    ...COMMON,
    id: 'further-graphql',
    title: 'An error of GraphQL under 200',
    url: `http://${RELAY_HOST}/graphql`,
    status: 200,
    body:
      '{"data":{"order":null},"errors":[{"message":"Not allowed.","path":["order","margin"],' +
      '"extensions":{"code":"FORBIDDEN"}}]}',
  },
  /**
   * An error under 200, read where the settings say that the host speaks Slack's API: browsers ask Slack's
   * own hosts over TLS alone.
   */
  slack: {
    ...COMMON,
    id: 'further-slack',
    title: 'An error of Slack under 200',
    url: `http://chat.${RELAY_HOST}/api/further-slack`,
    status: 200,
    headers: { 'X-Slack-Req-Id': '5e1b7c3a9d024f68' },
    body: '{"ok":false,"error":"channel_not_found"}',
  },
  /** Its code is in the list that is loaded on demand. */
  twilio: {
    ...COMMON,
    id: 'further-twilio',
    title: 'A code of a long list',
    url: 'http://api.twilio.com/2010-04-01/Accounts/AC0/Calls.json',
    status: 400,
    headers: { 'Twilio-Request-Id': 'RQ0123456789abcdef0123456789abcdef' },
    body: JSON.stringify(TWILIO),
  },
  /** Wrapped into another server's own error. */
  relayed: {
    ...COMMON,
    id: 'further-relayed',
    title: 'An error of Twilio, passed on',
    url: `http://${RELAY_HOST}/calls/further-relayed`,
    status: 500,
    body: JSON.stringify({ ok: false, error: { upstream: TWILIO } }),
  },
  /** The same as a text. */
  relayedText: {
    ...COMMON,
    id: 'further-relayed-text',
    title: 'An error of Twilio, passed on as a text',
    url: `http://${RELAY_HOST}/calls/further-relayed-text`,
    status: 500,
    body: JSON.stringify({ ok: false, reason: JSON.stringify(TWILIO) }),
  },
  /** An error that stands in a header alone. */
  challenge: {
    ...COMMON,
    id: 'further-challenge',
    title: 'A token that has run out',
    method: 'GET',
    url: `http://${RELAY_HOST}/me/further-challenge`,
    status: 401,
    mediaType: '',
    headers: {
      'WWW-Authenticate':
        'Bearer realm="shop", error="invalid_token", error_description="The token has run out"',
    },
    body: '',
  },
  /** Two codes, of which the finer one is explained. */
  declined: {
    ...COMMON,
    id: 'further-declined',
    title: 'A card of Stripe that is declined, passed on',
    url: `http://${RELAY_HOST}/checkout/further-declined`,
    status: 402,
    body:
      '{"error":{"code":"card_declined","decline_code":"insufficient_funds",' +
      '"doc_url":"https://stripe.com/docs/error-codes/card-declined",' +
      '"message":"Your card has insufficient funds.","type":"card_error"}}',
  },
  /** A number that several lists of its vendor have, each with a meaning of its own. */
  receipt: {
    ...COMMON,
    id: 'further-receipt',
    title: 'A receipt that does not say of which channel',
    method: 'GET',
    url: 'http://sms.8x8.com/api/v1/subaccounts/demo/messages/further-receipt',
    status: 200,
    body: '{"umid":"0b1e7a44-52c3-4d0f-9a6e-7c8f1d2b3a45","status":{"state":"undelivered","errorCode":15}}',
  },
  /** A code of a vendor that is in none of its lists. */
  unknown: {
    ...COMMON,
    id: 'further-unknown',
    title: 'A code that is in no list',
    url: 'http://cdn.emnify.net/api/v1/endpoint/further-unknown',
    status: 400,
    body: '{"error_code":1999,"error_token":"BadRequest","message":"Cannot do it"}',
  },
} as const satisfies Readonly<Record<string, DemoError>>;
