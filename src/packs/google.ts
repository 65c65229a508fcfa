import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './google/examples.ts';
import { oauthCodes } from './google/oauth-codes.ts';
import { reasonCodes } from './google/reason-codes.ts';
import { statusCodes } from './google/status-codes.ts';
import { storageCodes } from './google/storage-codes.ts';

const docs = 'https://cloud.google.com/apis/design/errors';

/** Where a reason can stand, in the newer form and in the older one, and the word that every error has. */
const code = ['details.*.reason', 'errors.*.reason', 'status'] as const;

/** The elements of BadRequest, which say for each field what is wrong with it. */
const violations = {
  items: 'details.*.fieldViolations',
  item: { code: 'reason', message: 'description', detail: 'field' },
} as const;

const ids = [{ name: 'requestId', field: 'details.*.requestId' }] as const;

const fields = {
  code: 'The HTTP status once more.',
  status: 'The class of the error, one of sixteen words.',
  message: 'What went wrong, for the developer and in English.',
  'details.*.reason': 'Why it went wrong, as a word that programs can rely on.',
  'details.*.domain':
    'Whose word the reason is: googleapis.com for the platform, else the service.',
  'errors.*.reason': 'Why it went wrong, in the words of the older JSON APIs.',
  'errors.*.domain': 'The area that the reason belongs to: global, usageLimits, or a product.',
} as const;

/** The words of google.rpc.Code. */
const words = {
  oneOf: [
    'CANCELLED',
    'UNKNOWN',
    'INVALID_ARGUMENT',
    'DEADLINE_EXCEEDED',
    'NOT_FOUND',
    'ALREADY_EXISTS',
    'PERMISSION_DENIED',
    'UNAUTHENTICATED',
    'RESOURCE_EXHAUSTED',
    'FAILED_PRECONDITION',
    'ABORTED',
    'OUT_OF_RANGE',
    'UNIMPLEMENTED',
    'INTERNAL',
    'UNAVAILABLE',
    'DATA_LOSS',
  ],
} as const;

/**
 * Google's APIs: Cloud, Workspace, YouTube, Maps Platform and Gemini. Anybody who takes grpc-gateway or
 * Google's JSON style guide answers in the same form; away from Google's hosts only the domain of a
 * reason, or the old and the new form in one body, tells Google's own.
 */
export const google = {
  id: 'google',
  name: 'Google',
  refines: ['oauth2', 'google-status'],
  docs,
  checked: '2026-11-21',
  hosts: ['*.googleapis.com', 'accounts.google.com'],
  idHeaders: ['x-goog-request-id', 'x-guploader-uploadid'],
  shapes: [
    {
      id: 'error-info',
      at: 'error',
      where: { code: 'integer', status: 'upper-word', 'details.*.reason': 'upper-word' },
      elsewhere: { 'details.*.domain': { oneOf: ['googleapis.com'] } },
      anyCode: true,
      code,
      message: 'message',
      status: 'code',
      ...violations,
      ids,
      set: 'errors',
      fields,
    },
    {
      id: 'errors-and-status',
      at: 'error',
      where: {
        code: 'integer',
        status: words,
        'errors.*.reason': 'string',
        'errors.*.domain': 'string',
      },
      // The JSON style guide, which others follow too, has no status beside the list.
      elsewhere: { code: 'http-status', 'errors.*.domain': { oneOf: ['global', 'usageLimits'] } },
      code,
      message: 'message',
      status: 'code',
      ...violations,
      ids,
      set: 'errors',
      fields,
    },
    {
      id: 'errors',
      at: 'error',
      where: { code: 'integer', 'errors.*.reason': 'string' },
      elsewhere: {
        'errors.*.domain': {
          oneOf: [
            'usageLimits',
            'youtube.channel',
            'youtube.comment',
            'youtube.commentThread',
            'youtube.common',
            'youtube.liveBroadcast',
            'youtube.parameter',
            'youtube.playlist',
            'youtube.playlistItem',
            'youtube.quota',
            'youtube.search',
            'youtube.subscription',
            'youtube.video',
          ],
        },
      },
      code,
      message: 'message',
      status: 'code',
      items: 'errors',
      item: { code: 'reason', message: 'message', detail: 'location' },
      set: 'errors',
      fields,
    },
    {
      id: 'status',
      at: 'error',
      where: { code: 'integer', message: 'string' },
      code,
      message: 'message',
      status: 'code',
      ...violations,
      ids,
      set: 'errors',
      fields,
    },
    {
      // Streaming methods over HTTP, such as streamGenerateContent.
      id: 'listed',
      list: true,
      at: 'error',
      where: { code: 'integer', message: 'string' },
      code,
      message: 'message',
      status: 'code',
      ...violations,
      ids,
      set: 'errors',
      fields,
    },
    {
      // Cloud Storage, where it is asked in XML.
      id: 'storage-xml',
      at: '<Error>',
      where: { Code: 'pascal-word', Message: 'string' },
      code: 'Code',
      message: 'Message',
      detail: 'Details',
      set: 'storage',
      fields: {
        Code: 'The name of the error.',
        Message: 'What went wrong, in a sentence.',
        Details: 'More on the case, such as who lacks which permission.',
      },
    },
    {
      id: 'oauth',
      where: [{ error: 'string' }, { error_description: 'string' }],
      code: 'error',
      message: 'error_description',
      detail: 'error_subtype',
      set: 'oauth',
      fields: {
        error: 'The OAuth 2 word for what went wrong.',
        error_description: 'What went wrong, often in two words.',
        error_subtype: 'The rule of the Workspace domain that stopped the request.',
      },
    },
  ],
  sets: {
    errors: {
      name: 'Google API error reasons and status words',
      docs,
      codes: { ...reasonCodes, ...statusCodes },
      list: 'google',
    },
    storage: {
      name: 'Cloud Storage XML error codes',
      docs: 'https://cloud.google.com/storage/docs/xml-api/reference-status',
      codes: storageCodes,
    },
    oauth: {
      name: 'Google OAuth 2.0 errors',
      docs: 'https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors',
      codes: oauthCodes,
    },
  },
  statuses: {
    '401': {
      meaning: 'Google got no credential that is good for this call.',
      fix: [
        'Get a fresh access token and send it as Authorization: Bearer.',
        'Check that the token was not cut short or sent with quotes around it.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning:
        'Google knows the caller but refuses: a right, a scope, the API, billing or a quota.',
      fix: [
        'Read the message for which of them it is.',
        'Check the scopes of the token with the tokeninfo endpoint.',
        'Check that the API is enabled under APIs and Services.',
      ],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'A limit on the number of calls or tokens for each minute or day has been reached.',
      fix: [
        'Wait and send again with growing, random delays.',
        'Find the limit under APIs and Services, Quotas and System Limits.',
      ],
      who: 'account-owner',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'The service at Google failed or was too busy to answer.',
      fix: [
        'Send the request again with growing, random delays.',
        'Look at status.cloud.google.com or the Workspace status page.',
        'Quote the {id} to Google support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
