import type { Pack } from '../model/pack.ts';
import { codes, oauthCodes, types } from './stripe/codes.ts';
import { declines } from './stripe/declines.ts';
import { counterexamples, examples } from './stripe/examples.ts';

/** The closed list of `error.type`, with those of older API versions. Others copy some of them. */
const TYPES = {
  oneOf: [
    'api_error',
    'card_error',
    'idempotency_error',
    'invalid_request_error',
    'rate_limit_error',
    'authentication_error',
    'api_connection_error',
    'invalid_grant',
    'temporary_session_expired',
  ],
} as const;

/** Where Stripe's own links in an error lead to. */
const DOCS = { startsWith: ['https://stripe.com/docs/', 'https://docs.stripe.com/'] } as const;
const LOG = { startsWith: ['https://dashboard.stripe.com/'] } as const;

const FIELDS = {
  type: 'The kind of error.',
  code: 'The code of the error; look it up by this.',
  decline_code: "The bank's reason for a declined card.",
  message: 'What went wrong, for people; that of a card error may be shown to the customer.',
  param: 'The field of the request that is at fault.',
  doc_url: 'The page of the code.',
  request_log_url: 'The request in the logs of the Dashboard.',
} as const;

const LOG_ID = [{ name: 'error.request_log_url', field: 'request_log_url' }] as const;

/**
 * Stripe. `decline_code` is a list of its own, because some words stand in both and mean another thing
 * in each. Off-host only a link of Stripe's tells the form from those that copy it.
 */
export const stripe = {
  id: 'stripe',
  name: 'Stripe',
  refines: ['oauth2'],
  docs: 'https://docs.stripe.com/api/errors',
  checked: '2026-11-21',
  hosts: ['*.stripe.com'],
  idHeaders: ['request-id'],
  shapes: [
    {
      id: 'decline',
      at: 'error',
      where: { type: TYPES, decline_code: 'snake-word', message: 'string' },
      elsewhere: { doc_url: DOCS },
      code: ['decline_code', 'code', 'type'],
      message: 'message',
      ids: LOG_ID,
      set: 'declines',
      fields: FIELDS,
    },
    {
      id: 'error',
      at: 'error',
      where: { type: TYPES, code: 'string', message: 'string', decline_code: 'absent' },
      elsewhere: { doc_url: DOCS },
      code: ['code', 'type'],
      message: 'message',
      ids: LOG_ID,
      set: 'api',
      fields: FIELDS,
    },
    {
      // Errors without a code have no doc_url.
      id: 'typed',
      at: 'error',
      where: { type: TYPES, code: 'absent', message: 'string', decline_code: 'absent' },
      elsewhere: { request_log_url: LOG },
      code: 'type',
      message: 'message',
      ids: LOG_ID,
      set: 'types',
      fields: FIELDS,
    },
    {
      // The second generation of the API; errors of the telemetry hosts have the message alone.
      id: 'v2',
      at: 'error',
      where: { message: 'string' },
      code: 'code',
      message: ['user_message', 'message'],
      set: 'api',
    },
    {
      // What a server passes on when it takes the error out of its wrapping.
      id: 'bare-decline',
      where: { type: TYPES, decline_code: 'snake-word', doc_url: DOCS },
      elsewhere: {},
      code: ['decline_code', 'code', 'type'],
      message: 'message',
      ids: LOG_ID,
      set: 'declines',
      fields: FIELDS,
    },
    {
      id: 'bare',
      where: { type: TYPES, code: 'string', doc_url: DOCS, decline_code: 'absent' },
      elsewhere: {},
      code: ['code', 'type'],
      message: 'message',
      ids: LOG_ID,
      set: 'api',
      fields: FIELDS,
    },
    {
      // The error object of the Node library, written as JSON by a server.
      id: 'library-decline',
      where: [
        { type: { startsWith: ['Stripe'] }, rawType: TYPES, decline_code: 'snake-word' },
        { type: { startsWith: ['Stripe'] }, rawType: TYPES, 'raw.decline_code': 'snake-word' },
      ],
      elsewhere: {},
      code: ['decline_code', 'raw.decline_code', 'code', 'rawType'],
      message: ['message', 'raw.message'],
      status: 'statusCode',
      ids: [{ name: 'requestId', field: 'requestId' }],
      set: 'declines',
    },
    {
      id: 'library-typed',
      where: {
        type: { startsWith: ['Stripe'] },
        rawType: TYPES,
        code: 'absent',
        decline_code: 'absent',
        'raw.decline_code': 'absent',
      },
      elsewhere: {},
      code: 'rawType',
      message: ['message', 'raw.message'],
      status: 'statusCode',
      ids: [{ name: 'requestId', field: 'requestId' }],
      set: 'types',
    },
    {
      id: 'library',
      where: {
        type: { startsWith: ['Stripe'] },
        rawType: TYPES,
        code: 'string',
        decline_code: 'absent',
        'raw.decline_code': 'absent',
      },
      elsewhere: {},
      code: ['code', 'rawType'],
      message: ['message', 'raw.message'],
      status: 'statusCode',
      ids: [{ name: 'requestId', field: 'requestId' }],
      set: 'api',
    },
    {
      // OAuth of Connect.
      id: 'oauth',
      where: { error: 'snake-word' },
      code: 'error',
      message: 'error_description',
      set: 'oauth',
    },
  ],
  sets: {
    api: {
      name: 'Stripe error codes',
      docs: 'https://docs.stripe.com/error-codes',
      page: 'https://docs.stripe.com/error-codes#{code-dashed}',
      codes,
      list: 'stripe',
    },
    types: {
      name: 'Stripe error types',
      docs: 'https://docs.stripe.com/api/errors',
      codes: types,
    },
    declines: {
      name: 'Stripe decline codes',
      docs: 'https://docs.stripe.com/declines/codes',
      codes: declines,
      list: 'stripe-declines',
    },
    oauth: {
      name: 'Stripe Connect OAuth errors',
      docs: 'https://docs.stripe.com/connect/oauth-reference',
      codes: oauthCodes,
    },
  },
  statuses: {
    '400': {
      meaning: 'Stripe refuses the request, often because a parameter is missing or wrong.',
      fix: ['Read error.message and correct the field in error.param.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'The call has no API key that Stripe knows.',
      fix: ['Send a key from Developers, API keys in the Authorization header.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '402': {
      meaning: 'The parameters were valid and the payment failed all the same.',
      fix: ['Read error.message, and ask the customer for another payment method.'],
      who: 'recipient',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The API key may not do this.',
      fix: ['Check the permissions of the restricted key in the Dashboard.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '404': {
      meaning: 'The object or the path does not exist for this account and mode.',
      fix: ['Check the ID, and whether it is of test or live mode.'],
      who: 'caller',
      retry: 'after-change',
    },
    '409': {
      meaning: 'Another request with the same Idempotency-Key is in the way.',
      fix: ['Wait for the first request, then send again with the same key.'],
      who: 'caller',
      retry: 'after-wait',
    },
    '424': {
      meaning: 'Something outside of Stripe that the request depends on failed.',
      fix: ['Read error.message for what failed, and send again when it works.'],
      who: 'vendor',
      retry: 'after-wait',
    },
    '429': {
      meaning: 'Too many requests hit the API, or one object, at a time.',
      fix: ['Wait and send again with growing pauses.'],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: "Something went wrong on Stripe's side, which is rare.",
      fix: [
        'Send the request again with the same Idempotency-Key.',
        'Quote the {id} to Stripe support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
