import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './shopify/examples.ts';

const ITEM = { code: 'extensions.code', message: 'message' } as const;
const USER_ITEM = { code: 'code', message: 'message' } as const;

/** A mutation that did not take effect, with its reasons; the answer around it is a success. */
const REFUSED = {
  meaning: 'The mutation was refused without a code; the message and field say why.',
  fix: ['Read the message of each user error, and correct the input that field names.'],
  who: 'caller',
  retry: 'after-change',
} as const;

/**
 * Shopify: GraphQL under HTTP 200, with the refusals of mutations (user errors) below `data`, and the
 * older REST API, whose errors are texts. Off-host only a link to its own pages is its mark.
 */
export const shopify = {
  id: 'shopify',
  name: 'Shopify',
  refines: ['graphql', 'oauth2'],
  docs: 'https://shopify.dev/docs/api/usage/response-codes',
  checked: '2026-11-21',
  hosts: ['*.myshopify.com', '*.shopify.com'],
  idHeaders: ['x-request-id', 'x-shopify-request-id'],
  shapes: [
    {
      id: 'graphql',
      where: { errors: { each: { message: 'string' } } },
      inSuccess: true,
      code: 'errors.*.extensions.code',
      message: 'errors.*.message',
      items: 'errors',
      item: ITEM,
      set: 'graphql',
      fields: {
        errors: 'The errors of the query, each with a message and extensions.code.',
        extensions: 'What the query cost, and what is left.',
      },
    },
    {
      id: 'graphql-linked',
      where: {
        errors: {
          each: {
            message: 'string',
            'extensions.documentation': {
              startsWith: ['https://shopify.dev/', 'https://help.shopify.com/'],
            },
          },
        },
      },
      elsewhere: {},
      inSuccess: { endpoints: ['graphql.json', 'graphql'] },
      code: 'errors.*.extensions.code',
      message: 'errors.*.message',
      items: 'errors',
      item: ITEM,
      set: 'graphql',
    },
    {
      id: 'customer-user-errors',
      at: 'anywhere',
      where: { customerUserErrors: { each: { message: 'string' } } },
      inSuccess: true,
      code: 'customerUserErrors.*.code',
      message: 'customerUserErrors.*.message',
      items: 'customerUserErrors',
      item: USER_ITEM,
      set: 'graphql',
      unlisted: REFUSED,
    },
    {
      id: 'media-user-errors',
      at: 'anywhere',
      where: { mediaUserErrors: { each: { message: 'string' } } },
      inSuccess: true,
      code: 'mediaUserErrors.*.code',
      message: 'mediaUserErrors.*.message',
      items: 'mediaUserErrors',
      item: USER_ITEM,
      set: 'graphql',
      unlisted: {
        ...REFUSED,
        meaning: 'Shopify does not take the media of the mutation; message and field say why.',
      },
    },
    {
      id: 'user-errors',
      at: 'anywhere',
      where: { userErrors: { each: { message: 'string' } } },
      inSuccess: true,
      code: 'userErrors.*.code',
      message: 'userErrors.*.message',
      items: 'userErrors',
      item: USER_ITEM,
      set: 'graphql',
      unlisted: {
        ...REFUSED,
        meaning: 'An input of the mutation is not valid; message and field of the error say which.',
      },
    },
    {
      id: 'rest-text',
      where: { errors: 'string' },
      message: 'errors',
      set: null,
    },
    {
      id: 'rest-fields',
      where: { errors: 'object' },
      message: ['errors.base.*', 'errors.base'],
      items: 'errors',
      set: null,
    },
    {
      id: 'oauth',
      where: { error: 'string' },
      code: 'error',
      message: 'error_description',
      set: 'oauth',
    },
  ],
  sets: {
    graphql: {
      name: 'Shopify GraphQL error codes',
      docs: 'https://shopify.dev/docs/api/usage/response-codes',
      codes: {},
      list: 'shopify',
    },
    oauth: {
      name: 'Errors of authorization and token exchange at Shopify',
      docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
      codes: {
        invalid_request: {
          basis: 'documented',
          meaning: 'The authorization code or a parameter of the token call is wrong or used up.',
          fix: ['Repeat the installation, and exchange each code once.'],
          who: 'caller',
          retry: 'after-change',
        },
        invalid_client: {
          basis: 'documented',
          meaning: 'The client ID or the client secret is not that of the app.',
          fix: ['Copy both again from the settings of the app.'],
          who: 'credentials',
          retry: 'after-change',
        },
        invalid_subject_token: {
          basis: 'documented',
          meaning: 'The session token that was to be exchanged is expired or not valid.',
          fix: ['Get a fresh session token from App Bridge, and send it at once.'],
          who: 'credentials',
          retry: 'after-change',
        },
        application_cannot_be_found: {
          basis: 'observed',
          meaning: 'Shopify knows no app with this client ID.',
          fix: ['Check the client ID in the settings of the app.'],
          who: 'credentials',
          retry: 'after-change',
        },
      },
    },
  },
  statuses: {
    '400': {
      meaning: 'Shopify could not make sense of the request or its token exchange.',
      fix: ['Check the JSON, and send Content-Type: application/json.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'The access token is missing, wrong or of another shop.',
      fix: ['Send the token of this shop in X-Shopify-Access-Token.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '402': {
      meaning: 'The shop is frozen, because its bills are not paid.',
      fix: ['Ask the merchant to settle the plan of the shop.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The app lacks an access scope, or the shop does not allow the request.',
      fix: ['Add the scope to the app, and have the merchant approve it.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '404': {
      meaning: 'The resource, the API version or the shop does not exist.',
      fix: ['Check the shop, the version and the ID in the URL.'],
      who: 'caller',
      retry: 'after-change',
    },
    '422': {
      meaning: 'The body is well formed, and the shop refuses a value in it.',
      fix: ['Read errors: each member is a field with what is wrong about it.'],
      who: 'caller',
      retry: 'after-change',
    },
    '423': {
      meaning: 'The shop is locked, after too many calls or a suspicion of fraud.',
      fix: ['Ask the merchant, or Shopify support, why the shop is locked.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The app has used up its calls for this shop.',
      fix: ['Wait for the seconds in Retry-After, then send fewer calls.'],
      who: 'caller',
      retry: 'after-wait',
    },
    '430': {
      meaning: 'Shopify took the request for an attack and refused it.',
      fix: ['Send the calls from the server with a plain user agent, and more slowly.'],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'Shopify failed on its own side, or its edge could not reach the shop.',
      fix: [
        'Wait and send again.',
        'Look at shopifystatus.com.',
        'Quote the {id} to Shopify support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
