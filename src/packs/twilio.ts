import type { Pack } from '../model/pack.ts';
import { apiCodes } from './twilio/api-codes.ts';
import { deliveryCodes } from './twilio/delivery-codes.ts';
import { counterexamples, examples } from './twilio/examples.ts';

/**
 * The pages of codes to which an error of Twilio's own links. SignalWire's compatible API answers in the
 * same form with the same numbers, but with links of its own or none.
 */
const link = {
  startsWith: [
    'https://www.twilio.com/docs/',
    'http://www.twilio.com/docs/',
    'https://twilio.com/docs/',
  ],
} as const;

/** Twilio: messages, calls, verification, lookups. SendGrid, of the same house, is a pack of its own. */
export const twilio = {
  id: 'twilio',
  name: 'Twilio',
  docs: 'https://www.twilio.com/docs/usage/twilios-response',
  checked: '2026-11-21',
  hosts: ['*.twilio.com'],
  idHeaders: ['twilio-request-id'],
  shapes: [
    {
      id: 'api-error',
      where: [
        { code: 'numeric', message: 'string' },
        // Older resources leave the code out.
        { message: 'string', more_info: 'string' },
      ],
      elsewhere: { more_info: link },
      anyCode: true,
      code: 'code',
      message: 'message',
      detail: 'detail',
      status: 'status',
      set: 'api',
      fields: {
        code: 'The number of the error, the one explained here.',
        message: "Twilio's sentence on this error, often with the value that is wrong.",
        more_info: 'The page on the code.',
        status: 'The HTTP status once more.',
      },
    },
    {
      id: 'rest-error',
      where: { code: 'numeric', message: 'string', httpStatusCode: 'integer' },
      elsewhere: { 'params.twilioErrorCodeUrl': link },
      anyCode: true,
      code: 'code',
      message: 'message',
      status: 'httpStatusCode',
      set: 'api',
      fields: {
        code: 'The number of the error, the one explained here.',
        userError: 'True when Twilio sees the cause in the request.',
        params: 'Values that belong to the message, the link to the page on the code among them.',
      },
    },
    {
      // Addresses that do not end in .json.
      id: 'xml',
      at: '<TwilioResponse>.RestException',
      where: { Code: 'numeric', Message: 'string' },
      elsewhere: { MoreInfo: link },
      anyCode: true,
      code: 'Code',
      message: 'Message',
      detail: 'Detail',
      status: 'Status',
      set: 'api',
      fields: {
        Code: 'The number of the error, the one explained here.',
        Message: "Twilio's sentence on this error.",
        MoreInfo: 'The page on the code.',
        Status: 'The HTTP status once more.',
      },
    },
    {
      id: 'error-list',
      where: { errors: { each: { code: 'numeric', message: 'string' } } },
      elsewhere: { errors: { each: { infoUrl: link } } },
      anyCode: true,
      code: 'errors.*.code',
      message: 'errors.*.message',
      items: 'errors',
      item: { code: 'code', message: 'message', detail: 'context' },
      set: 'api',
      fields: {
        errors: 'The single faults, each with a number, a link and the place in the request.',
      },
    },
    {
      // The error object of the Node library, written as JSON by a server; newer ones leave the message out.
      id: 'sdk',
      where: { code: 'integer', status: 'integer', moreInfo: link },
      elsewhere: {},
      anyCode: true,
      code: 'code',
      message: 'message',
      status: 'status',
      set: 'api',
      fields: {
        code: 'The number of the error, the one explained here.',
        moreInfo: 'The page on the code.',
        status: 'The HTTP status that Twilio answered with.',
        details: 'What Twilio adds to the error, if anything.',
      },
    },
    {
      // A message that was taken in and then failed: its record says why, under 200.
      id: 'message',
      at: 'anywhere',
      where: { error_code: 'numeric', sid: { startsWith: ['SM', 'MM'] } },
      inSuccess: true,
      code: 'error_code',
      message: 'error_message',
      ids: [{ name: 'sid', field: 'sid' }],
      set: 'api',
      unlisted: {
        meaning: 'The message was not delivered, for a reason of which Errata has no record.',
        fix: [
          'Look the error_code up in the Error and Warning Dictionary of Twilio.',
          'Quote the {id} to Twilio support if the dictionary does not help.',
        ],
        who: 'recipient',
        retry: 'after-change',
      },
    },
  ],
  sets: {
    api: {
      name: 'Twilio error and warning codes',
      docs: 'https://www.twilio.com/docs/api/errors',
      page: 'https://www.twilio.com/docs/api/errors/{code}',
      codes: { ...apiCodes, ...deliveryCodes },
      list: 'twilio',
    },
  },
  statuses: {
    '401': {
      meaning: 'Twilio does not know the credentials, or they are not good for this account.',
      fix: [
        'Send the Account SID with its Auth Token, or an API key SID with its own secret.',
        'Check that the account in the URL is the one that the credentials belong to.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The account has too many requests open at Twilio at this moment.',
      fix: [
        'Repeat the request after a growing, randomized pause.',
        'Send fewer requests in parallel.',
      ],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'Twilio could not complete the request for a reason on its own side.',
      fix: [
        'Repeat the request after a growing pause.',
        'Look at status.twilio.com for an incident.',
        'Quote the {id} to Twilio support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
