import type { Pack } from '../model/pack.ts';
import { challengeCodes, codes } from './oauth2/codes.ts';
import { counterexamples, examples } from './oauth2/examples.ts';

/** Words that nobody has for anything else; they need no description beside them. */
const own = {
  oneOf: [
    'invalid_grant',
    'invalid_client',
    'unauthorized_client',
    'unsupported_grant_type',
    'unsupported_response_type',
    'unsupported_token_type',
    'invalid_scope',
    'insufficient_scope',
    'invalid_target',
    'authorization_pending',
    'slow_down',
    'invalid_redirect_uri',
    'invalid_client_metadata',
    'invalid_software_statement',
    'unapproved_software_statement',
    'invalid_request_uri',
    'invalid_request_object',
    'invalid_authorization_details',
    'insufficient_user_authentication',
    'invalid_dpop_proof',
    'use_dpop_nonce',
  ],
} as const;

/** What an API of its own has around a word, and OAuth has not. */
const noEnvelope = { ok: 'absent', success: 'absent' } as const;

/** The schemes whose challenges carry the words of RFC 6750, RFC 9449 and RFC 9470. */
const schemes = { oneOf: ['bearer', 'dpop'] } as const;

/** The words that RFC 6750, RFC 9449 and RFC 9470 have for a challenge. */
const challenges = {
  oneOf: [
    'invalid_request',
    'invalid_token',
    'insufficient_scope',
    'insufficient_user_authentication',
    'invalid_dpop_proof',
    'use_dpop_nonce',
  ],
} as const;

/** The members of a challenge. */
const challenge = {
  code: 'www-authenticate.error',
  message: [
    'www-authenticate.error_description',
    '<body>.error_description',
    '<body>.message',
    '<body>.error.message',
  ],
  detail: 'www-authenticate.scope',
  ids: [
    { name: 'requestId', field: '<body>.requestId' },
    { name: 'request_id', field: '<body>.request_id' },
    { name: 'traceId', field: '<body>.traceId' },
    { name: 'trace_id', field: '<body>.trace_id' },
    { name: 'correlation_id', field: '<body>.correlation_id' },
  ],
  fields: {
    'www-authenticate.error': 'The word for what is wrong with the token.',
    'www-authenticate.error_description': "The API's sentence on it.",
    'www-authenticate.scope': 'The scopes that the call needs.',
  },
} as const;

/**
 * OAuth 2.0: the answers of token, device, registration and revocation endpoints (RFC 6749 section 5.2
 * and its kin), and what an API says of a token in `www-authenticate` (RFC 6750 section 3).
 */
export const oauth2 = {
  id: 'oauth2',
  name: 'OAuth 2.0',
  kind: 'form',
  also: [
    'OpenID Connect',
    'Keycloak',
    'IdentityServer',
    'Ory Hydra',
    'Spring Authorization Server',
  ],
  docs: 'https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2',
  checked: '2026-11-21',
  hosts: [],
  idHeaders: ['x-auth0-requestid'],
  shapes: [
    {
      id: 'error',
      where: [
        { error: 'snake-word', error_description: 'string', ...noEnvelope },
        { error: own, message: 'absent', ...noEnvelope },
      ],
      elsewhere: {},
      code: 'error',
      message: 'error_description',
      detail: 'error_hint',
      ids: [
        { name: 'correlation_id', field: 'correlation_id' },
        { name: 'trace_id', field: 'trace_id' },
      ],
      set: 'words',
      fields: {
        error: 'The word for the kind of error; look it up by this.',
        error_description: "The server's sentence for the developer of the client, not for users.",
        error_uri: 'A page of the server about this error.',
        error_hint: 'A further hint, which Ory Hydra gives.',
        interval: 'The seconds to wait before the next poll.',
      },
      unlisted: {
        meaning: 'The server answers in the form of OAuth 2.0, with a word that no standard has.',
        fix: [
          'Read error_description for the reason.',
          'Look the word up in the documentation of the authorization server.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      // Of a token endpoint the same word is said of a form in a body.
      id: 'challenge-request',
      at: 'headers',
      where: { 'www-authenticate.error': { oneOf: ['invalid_request'] } },
      elsewhere: { 'www-authenticate.scheme': 'string' },
      ...challenge,
      set: 'challenge',
    },
    {
      id: 'challenge',
      at: 'headers',
      where: [
        { 'www-authenticate.error': 'string', 'www-authenticate.scheme': schemes },
        // Behind a challenge for another scheme, as for HTTP Basic.
        { 'www-authenticate.error': challenges },
      ],
      elsewhere: {},
      ...challenge,
      set: 'words',
      unlisted: {
        meaning: 'The API refuses the token with a word that none of the standards has.',
        fix: [
          'Read error_description in the www-authenticate header for the reason.',
          'Get a new token, and send it as Authorization: Bearer.',
        ],
        who: 'credentials',
        retry: 'after-change',
      },
    },
    {
      id: 'no-token',
      at: 'headers',
      where: { 'www-authenticate.scheme': schemes, 'www-authenticate.error': 'absent' },
      elsewhere: {},
      head: { statuses: [401] },
      set: null,
      fields: { 'www-authenticate.scheme': 'The way in which a token is to be sent.' },
      unlisted: {
        meaning: 'The API asks for an access token, and names no fault of one that was sent.',
        fix: [
          'Send the access token in the Authorization header, after the word Bearer and a space.',
          'Check that a redirect, a proxy or CORS does not take the header away.',
        ],
        who: 'credentials',
        retry: 'after-change',
      },
    },
  ],
  sets: {
    words: {
      name: 'OAuth 2.0 and OpenID Connect error words',
      docs: 'https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2',
      codes,
      list: 'oauth2',
    },
    challenge: {
      name: 'Bearer challenge error words',
      docs: 'https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1',
      codes: challengeCodes,
    },
  },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
