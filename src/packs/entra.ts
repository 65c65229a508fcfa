import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './entra/examples.ts';
import { oauthCodes } from './entra/oauth-codes.ts';
import { signInCodes } from './entra/sign-in-codes.ts';
import { tokenCodes } from './entra/token-codes.ts';

const docs = 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes';

/** The beginnings of the vendor's numbers: Entra ID, and its B2C. */
const numbers = ['AADSTS', 'AADB2C'] as const;

/**
 * Microsoft Entra ID, once Azure Active Directory, with External ID and B2C. Its number stands at the
 * beginning of the description, with a colon behind it, and again without letters in `error_codes`.
 */
export const entra = {
  id: 'entra',
  name: 'Microsoft Entra ID',
  refines: ['oauth2'],
  docs,
  checked: '2026-11-21',
  hosts: [
    'login.microsoftonline.com',
    'login.microsoftonline.us',
    'login.partner.microsoftonline.cn',
    'login.chinacloudapi.cn',
    'login.microsoft.com',
    'login.windows.net',
    'login.live.com',
    'sts.windows.net',
    '*.b2clogin.com',
    '*.ciamlogin.com',
  ],
  idHeaders: ['x-ms-request-id', 'client-request-id', 'x-ms-correlation-request-id'],
  shapes: [
    {
      id: 'token',
      where: [
        { error: 'string', error_description: { startsWith: numbers } },
        { error: 'string', error_codes: 'array' },
        { error: 'string' },
      ],
      elsewhere: { error_description: { startsWith: numbers } },
      anyCode: true,
      code: [{ field: 'error_description', before: ':', startsWith: numbers }, 'suberror', 'error'],
      message: 'error_description',
      time: 'timestamp',
      ids: [
        { name: 'correlation_id', field: 'correlation_id' },
        { name: 'trace_id', field: 'trace_id' },
      ],
      set: 'errors',
      fields: {
        error: 'The OAuth 2 word, by which programs should branch.',
        error_description: 'The number and the text; both may change at any time.',
        error_codes: 'The number once more, without letters.',
        suberror: 'A second word, which tells what an interactive sign-in can mend.',
        timestamp: 'When it happened, in UTC.',
        correlation_id: 'The id of the whole sign-in, the one to quote.',
        trace_id: 'The id of this one request.',
        claims: 'What to send along in the next authorize request.',
      },
    },
    {
      id: 'claims-challenge',
      at: 'headers',
      where: {
        'www-authenticate.error': { oneOf: ['insufficient_claims'] },
        'www-authenticate.claims': 'string',
      },
      elsewhere: {
        'www-authenticate.authorization_uri': {
          startsWith: [
            'https://login.microsoftonline.com/',
            'https://login.microsoftonline.us/',
            'https://login.windows.net/',
            'https://login.partner.microsoftonline.cn/',
          ],
        },
      },
      code: 'www-authenticate.error',
      message: ['www-authenticate.errordescription', 'www-authenticate.error_description'],
      set: 'errors',
      fields: {
        'www-authenticate.claims': 'What the next token must prove, as JSON in base64.',
        'www-authenticate.authorization_uri': 'Where to get that token.',
      },
    },
  ],
  sets: {
    errors: {
      name: 'Sign-in and token errors (AADSTS)',
      docs,
      page: 'https://login.microsoftonline.com/error?code={code-digits}',
      codes: { ...signInCodes, ...tokenCodes, ...oauthCodes },
      list: 'entra',
    },
  },
  statuses: {
    '400': {
      meaning: 'The sign-in or token request cannot be granted as it stands.',
      fix: [
        'Look the number up at login.microsoftonline.com/error, without its letters.',
        'Find the sign-in by the {id} under Sign-in logs in the Entra admin center.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning:
        'The application could not prove who it is with its secret, certificate or assertion.',
      fix: ['Check the credentials under Certificates & secrets in the app registration.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The token endpoint was asked too often in a short time.',
      fix: [
        'Wait for the seconds in Retry-After.',
        'Keep tokens in a cache, as MSAL does, and ask for a new one only near their end.',
      ],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'The sign-in service failed or was too busy for the moment.',
      fix: [
        'Send the request again after a pause.',
        'Quote the {id} to Microsoft support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
