import type { Pack } from '../model/pack.ts';
import { codes, oauthCodes } from './okta/codes.ts';
import { counterexamples, examples } from './okta/examples.ts';

/** What all of Okta's own error objects have; errorId begins with these letters. */
const WHOLE = {
  errorLink: 'string',
  errorId: { startsWith: ['oae'] },
  errorCauses: 'array',
} as const;

/** Okta: its API, its authorization servers and Identity Engine, each with a form of its own. */
export const okta = {
  id: 'okta',
  name: 'Okta',
  refines: ['oauth2'],
  docs: 'https://developer.okta.com/docs/reference/error-codes/',
  checked: '2026-11-21',
  hosts: ['*.okta.com', '*.oktapreview.com', '*.okta-emea.com', '*.okta-gov.com', '*.okta.mil'],
  idHeaders: ['x-okta-request-id'],
  shapes: [
    {
      id: 'error',
      where: { errorCode: { startsWith: ['E0'] }, errorSummary: 'string' },
      elsewhere: WHOLE,
      code: 'errorCode',
      message: 'errorSummary',
      items: 'errorCauses',
      item: { message: 'errorSummary' },
      ids: [{ name: 'errorId', field: 'errorId' }],
      set: 'api',
      fields: {
        errorCode: 'The code of the error; look it up by this.',
        errorSummary: 'What went wrong.',
        errorLink: 'The code again.',
        errorId: "The id of this one error; Okta's support finds it by this.",
        errorCauses: 'The single faults.',
      },
    },
    {
      id: 'oauth-as-error',
      where: { errorCode: 'snake-word', errorSummary: 'string' },
      elsewhere: WHOLE,
      code: 'errorCode',
      message: 'errorSummary',
      items: 'errorCauses',
      item: { message: 'errorSummary' },
      ids: [{ name: 'errorId', field: 'errorId' }],
      set: 'oauth',
    },
    {
      id: 'oauth',
      where: { error: 'snake-word' },
      code: 'error',
      message: 'error_description',
      set: 'oauth',
    },
    {
      id: 'challenge',
      at: 'headers',
      where: { 'www-authenticate.error': 'snake-word' },
      code: 'www-authenticate.error',
      message: 'www-authenticate.error_description',
      set: 'oauth',
    },
    {
      id: 'identity-engine',
      where: { 'messages.value': { each: { message: 'string', class: { oneOf: ['ERROR'] } } } },
      elsewhere: {
        version: 'string',
        'messages.type': { oneOf: ['array'] },
        'messages.value': { each: { 'i18n.key': { startsWith: ['errors.E0'] } } },
      },
      code: { field: 'messages.value.*.i18n.key', after: 'errors.' },
      message: 'messages.value.*.message',
      items: 'messages.value',
      item: { code: { field: 'i18n.key', after: 'errors.' }, message: 'message' },
      set: 'api',
    },
  ],
  sets: {
    api: {
      name: 'Okta API error codes',
      docs: 'https://developer.okta.com/docs/reference/error-codes/',
      page: 'https://developer.okta.com/docs/reference/error-codes/#{code}',
      codes,
      list: 'okta',
    },
    oauth: {
      name: 'OAuth errors of Okta',
      docs: 'https://developer.okta.com/docs/reference/error-codes/',
      codes: oauthCodes,
    },
  },
  statuses: {
    '400': {
      meaning: 'Okta cannot use the request as it was sent.',
      fix: ['Read the message, and correct the parameter or field that it names.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'The call comes without a token or session that this org accepts.',
      fix: ['Check the token, its scheme (SSWS or Bearer) and the host of the org.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The caller is known and may not do this, or a policy forbids it.',
      fix: [
        'Check the admin role and the scopes of the token.',
        'Look in the System Log for a policy that decided.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '404': {
      meaning: 'The org has nothing at this path that the caller may see.',
      fix: ['Check the host of the org and the ID.'],
      who: 'caller',
      retry: 'after-change',
    },
    '429': {
      meaning: 'A rate limit of the org is used up; X-Rate-Limit-Reset says until when.',
      fix: ['Wait until that time, then send fewer calls.'],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'Okta failed to answer, for a reason on its own side.',
      fix: ['Wait and send again.', 'Quote the {id} to Okta support if it goes on.'],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
