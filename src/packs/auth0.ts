import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './auth0/examples.ts';

/** Names that Auth0 gives to a refused signup or password. */
const NAMES = {
  oneOf: [
    'BadRequestError',
    'PasswordStrengthError',
    'PasswordHistoryError',
    'PasswordDictionaryError',
    'PasswordNoUserInfoError',
  ],
} as const;

/**
 * Auth0. The Authentication API also answers on domains of its customers; there it is named only by a
 * refused signup or by a link to its own pages, for the rest is plain OAuth.
 */
export const auth0 = {
  id: 'auth0',
  name: 'Auth0',
  refines: ['oauth2', 'nestjs'],
  docs: 'https://auth0.com/docs/libraries/common-auth0-library-authentication-errors',
  checked: '2026-11-21',
  hosts: ['*.auth0.com'],
  idHeaders: ['x-auth0-requestid'],
  shapes: [
    {
      id: 'management',
      where: { statusCode: 'integer', error: 'string', message: 'string' },
      code: 'errorCode',
      message: 'message',
      status: 'statusCode',
      set: 'auth0',
      fields: {
        statusCode: 'The HTTP status.',
        error: 'The HTTP status in words.',
        message: 'What went wrong.',
        errorCode: 'The code of the error; not every error has one.',
      },
    },
    {
      // Words that nobody else has, so that they are known on any host.
      id: 'management-code',
      where: {
        statusCode: 'integer',
        error: 'string',
        message: 'string',
        errorCode: {
          oneOf: [
            'inexistent_user',
            'inexistent_client',
            'inexistent_connection',
            'inexistent_email_provider',
            'inexistent_email_template',
            'auth0_idp_error',
          ],
        },
      },
      elsewhere: {},
      code: 'errorCode',
      message: 'message',
      status: 'statusCode',
      set: 'auth0',
    },
    {
      id: 'signup',
      where: { code: 'string', description: 'present', statusCode: 'integer' },
      elsewhere: { name: NAMES, code: { oneOf: ['invalid_signup', 'invalid_password'] } },
      code: ['code', 'name'],
      message: ['description', 'message'],
      detail: 'policy',
      status: 'statusCode',
      set: 'auth0',
      fields: {
        name: 'The kind of error.',
        code: 'The code of the error; look it up by this.',
        description: 'What went wrong; of a refused password, the rules and whether each holds.',
        policy: 'The password policy in words.',
        statusCode: 'The HTTP status.',
      },
    },
    {
      id: 'oauth',
      where: { error: 'string', error_description: 'string' },
      elsewhere: { error_uri: { startsWith: ['https://auth0.com/'] } },
      code: 'error',
      message: 'error_description',
      set: 'auth0',
    },
    {
      // Cross-origin and older login endpoints.
      id: 'login',
      where: { code: 'string', description: 'string' },
      code: 'code',
      message: 'description',
      set: 'auth0',
    },
    {
      id: 'word',
      where: { error: 'string' },
      code: 'error',
      message: 'message',
      set: 'auth0',
    },
    {
      id: 'challenge',
      at: 'headers',
      where: { 'www-authenticate.error': 'snake-word' },
      code: 'www-authenticate.error',
      message: 'www-authenticate.error_description',
      set: 'auth0',
    },
  ],
  sets: {
    auth0: {
      name: 'Auth0 error codes',
      docs: 'https://auth0.com/docs/libraries/common-auth0-library-authentication-errors',
      codes: {
        invalid_token: {
          basis: 'recalled',
          meaning: 'The access token is expired, wrongly signed or made for another audience.',
          causes: [
            'The token has run out.',
            'It was issued for an API of yours and sent to the Management API, or the other way round.',
            'It comes from another tenant or region.',
          ],
          fix: [
            'Get a new token for the audience of the endpoint, and send it as Bearer.',
            'Check the tenant domain of the token and of the call.',
          ],
          who: 'credentials',
          retry: 'after-change',
        },
      },
      list: 'auth0',
    },
  },
  statuses: {
    '400': {
      meaning: 'Auth0 cannot use the request; the message says which field is at fault.',
      fix: ['Correct the field that the message names.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'The token or the client of this call is not accepted.',
      fix: ['Get a token for this tenant and this audience, and send it as Bearer.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The token lacks a scope, or the application may not use this grant.',
      fix: ['Add the scope or the grant to the application in the dashboard.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '404': {
      meaning: 'The tenant has nothing under this path or ID.',
      fix: ['Check the ID, written with %7C in place of the pipe, and the tenant domain.'],
      who: 'caller',
      retry: 'after-change',
    },
    '409': {
      meaning: 'Something of that name or address exists already in the tenant.',
      fix: ['Update what is there, or choose another name.'],
      who: 'caller',
      retry: 'after-change',
    },
    '429': {
      meaning: 'A rate limit of the tenant is used up, or an account is under protection.',
      fix: ['Wait until the time in x-ratelimit-reset, then send fewer calls.'],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'Auth0, or a connection behind it, failed to answer.',
      fix: ['Wait and send again.', 'Quote the {id} to Auth0 support if it goes on.'],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
