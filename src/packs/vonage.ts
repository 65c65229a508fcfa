import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './vonage/examples.ts';

const docs = 'https://developer.vonage.com/en/api-errors';

/** Vonage APIs, formerly Nexmo: problem details in the newer ones, hyphens and HTTP 200 in the older. */
export const vonage = {
  id: 'vonage',
  name: 'Vonage',
  refines: ['problem-details'],
  docs,
  checked: '2026-11-21',
  hosts: [
    // api.nexmo.com, rest.nexmo.com, ws.nexmo.com, messages-sandbox.nexmo.com.
    '*.nexmo.com',
    // api-eu.vonage.com, api-us.vonage.com, video.api.vonage.com.
    '*.vonage.com',
  ],
  idHeaders: ['x-nexmo-trace-id'],
  shapes: [
    {
      id: 'problem',
      where: { type: 'string', title: 'string' },
      elsewhere: {
        type: {
          startsWith: [
            'https://developer.nexmo.com/api-errors',
            'https://developer.vonage.com/api-errors',
            'https://developer.vonage.com/en/api-errors',
            'https://www.developer.vonage.com/api-errors',
          ],
        },
      },
      anyCode: true,
      code: { field: 'type', after: '#' },
      message: ['detail', 'title'],
      ids: [{ name: 'instance', field: 'instance' }],
      items: 'invalid_parameters',
      item: { message: 'reason', detail: 'name' },
      set: 'api',
      fields: {
        type: 'A link whose end behind the # is the code.',
        title: 'The kind of error in a few words.',
        detail: 'What went wrong in this case.',
        instance: 'The id of this one occurrence, by which Vonage support finds it.',
        invalid_parameters: 'The parameters that are wrong, each with its reason.',
      },
    },
    {
      id: 'sms-message',
      at: 'anywhere',
      where: { 'error-text': 'string', status: 'numeric' },
      inSuccess: true,
      code: 'status',
      message: 'error-text',
      ids: [
        { name: 'message-id', field: 'message-id' },
        { name: 'client-ref', field: 'client-ref' },
      ],
      set: 'sms',
      fields: {
        status: 'The number of the reason; 0 is success, and the HTTP status is 200 in any case.',
        'error-text': 'The reason in words.',
      },
    },
    {
      // The same where a server passes the whole answer on. Only in the SMS API do keys have hyphens.
      id: 'sms-response',
      where: {
        'message-count': 'numeric',
        messages: { each: { status: 'numeric' } },
        'messages.*.error-text': 'string',
      },
      elsewhere: {},
      code: {
        field: 'messages.*.status',
        startsWith: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      },
      message: 'messages.*.error-text',
      items: 'messages',
      item: {
        code: 'status',
        message: 'error-text',
        ids: [{ name: 'message-id', field: 'message-id' }],
      },
      set: 'sms',
      unlisted: {
        meaning: 'The answer of the SMS API has accepted and refused messages side by side.',
        fix: [
          'Read the items that have an error text for the reasons.',
          'Send only the refused messages again.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'verify',
      where: { status: 'numeric', error_text: 'string' },
      inSuccess: true,
      success: ['0'],
      code: 'status',
      message: 'error_text',
      ids: [{ name: 'request_id', field: 'request_id' }],
      set: 'verify',
      fields: {
        status: 'The number of the reason; 0 is success, and the HTTP status is 200 in any case.',
        error_text: 'The reason in words.',
        request_id: 'The id of the verification.',
      },
    },
    {
      id: 'rest',
      where: { 'error-code': 'numeric', 'error-code-label': 'string' },
      elsewhere: {},
      inSuccess: true,
      success: ['200'],
      code: 'error-code',
      message: 'error-code-label',
      set: 'numbers',
    },
    {
      id: 'conversation',
      where: { code: 'string', description: 'string' },
      // Of the words before the first colon only those that nobody else would choose.
      elsewhere: {
        code: {
          startsWith: [
            'conversation:error:',
            'knocking:error:',
            'leg:error:',
            'nexmo-service:',
            'rtc:error:',
          ],
        },
      },
      code: 'code',
      message: 'description',
      set: 'conversation',
    },
    {
      id: 'voice',
      where: { type: 'upper-word', error_title: 'string' },
      code: 'type',
      message: 'error_title',
      items: 'invalid_parameters',
      item: { message: 'reason', detail: 'name' },
      set: null,
    },
  ],
  sets: {
    api: { name: 'Vonage API error types', docs, codes: {}, list: 'vonage-api' },
    sms: {
      name: 'SMS API statuses',
      docs: 'https://developer.vonage.com/en/api-errors/sms',
      codes: {
        '0': {
          basis: 'documented',
          name: 'Success',
          meaning: 'The SMS API accepted the message.',
          fix: [],
          who: 'nobody',
          retry: 'no',
        },
      },
      list: 'vonage-sms',
    },
    verify: {
      name: 'Verify (version 1) statuses',
      docs: 'https://developer.vonage.com/en/api/verify',
      codes: {},
      list: 'vonage-verify',
    },
    conversation: {
      name: 'Conversation API codes',
      docs: 'https://developer.vonage.com/en/api/conversation',
      codes: {},
      list: 'vonage-conversation',
    },
    numbers: {
      name: 'Numbers API codes',
      docs: 'https://developer.vonage.com/en/api/numbers',
      codes: {
        '401': {
          basis: 'example',
          name: 'authentication failed',
          status: 401,
          meaning: 'The Numbers API does not accept the API key and secret of the request.',
          fix: [
            'Copy the API key and secret from the Vonage Dashboard.',
            'Send them as Basic authentication or as api_key and api_secret.',
          ],
          who: 'credentials',
          retry: 'after-change',
        },
        '420': {
          basis: 'example',
          name: 'method failed',
          status: 420,
          meaning:
            'The number cannot be bought, changed or canceled as asked, or a parameter of the request is wrong.',
          fix: [
            'Check country and msisdn, and that the number is still free or yours.',
            'Open the number in the Vonage Dashboard; some countries ask for documents there.',
          ],
          who: 'caller',
          retry: 'after-change',
        },
      },
    },
  },
  statuses: {
    '401': {
      meaning: 'Vonage does not accept the API key and secret, or the JWT, of the request.',
      fix: [
        'Check in the Vonage Dashboard that key and secret, or application ID and private key, belong together.',
        'Use the kind of authentication that this API takes; Voice and Messages want a JWT.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '402': {
      meaning: 'The balance of the Vonage account does not cover the request.',
      fix: ['Add credit in the Vonage Dashboard, or switch auto-reload on.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'More requests came in the second than Vonage takes from this key.',
      fix: ['Wait a second, then send fewer requests each second.'],
      who: 'caller',
      retry: 'after-wait',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
