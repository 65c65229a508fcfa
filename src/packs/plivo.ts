import type { Pack } from '../model/pack.ts';

/**
 * Plivo. Its errors have an `api_id` and a sentence and no code; codes stand in the records of messages
 * and calls. Others copy its API with the same members, so that the form names it on its own hosts only.
 */
export const plivo = {
  id: 'plivo',
  name: 'Plivo',
  docs: 'https://www.plivo.com/docs/messaging/troubleshooting/error-codes',
  checked: '2026-11-21',
  hosts: ['*.plivo.com'],
  shapes: [
    {
      id: 'api-error',
      where: [
        { api_id: 'string', error: 'string' },
        { api_id: 'string', error: 'object' },
      ],
      message: ['error', 'error.error'],
      ids: [{ name: 'api_id', field: 'api_id' }],
      set: null,
      fields: {
        api_id: 'The id of the request, by which Plivo support finds it.',
        error: 'What went wrong, in a sentence; Plivo has no code for it.',
      },
    },
    {
      // A message that was taken in and then failed: its record says why, under 200.
      id: 'message',
      at: 'anywhere',
      where: {
        message_state: { oneOf: ['failed', 'undelivered', 'rejected'] },
        error_code: 'numeric',
      },
      inSuccess: true,
      code: 'error_code',
      ids: [{ name: 'message_uuid', field: 'message_uuid' }],
      set: 'messages',
      unlisted: {
        meaning: 'The message was not delivered, for a reason of which Errata has no record.',
        fix: [
          'Look the error_code up on the page of Plivo.',
          'Quote the {id} to Plivo support if the page does not help.',
        ],
        who: 'recipient',
        retry: 'after-change',
      },
    },
    {
      id: 'call',
      at: 'anywhere',
      where: {
        call_state: { oneOf: ['BUSY', 'FAILED', 'NO_ANSWER', 'REJECTED', 'TIMEOUT'] },
        hangup_cause_code: 'numeric',
      },
      inSuccess: true,
      code: 'hangup_cause_code',
      message: 'hangup_cause_name',
      ids: [{ name: 'call_uuid', field: 'call_uuid' }],
      set: 'calls',
      unlisted: {
        meaning: 'The call did not come about, for a cause of which Errata has no record.',
        fix: ['Look the hangup cause up on the page of Plivo.'],
        who: 'recipient',
        retry: 'after-change',
      },
    },
  ],
  sets: {
    messages: {
      name: 'Plivo message error codes',
      docs: 'https://www.plivo.com/docs/messaging/troubleshooting/error-codes',
      codes: {},
      list: 'plivo-messages',
    },
    calls: {
      name: 'Plivo hangup causes',
      docs: 'https://www.plivo.com/docs/voice/troubleshooting/hangup-causes',
      codes: {},
      list: 'plivo-hangups',
    },
  },
  statuses: {
    '400': {
      meaning: 'A parameter of the request is missing or invalid; the error names it.',
      fix: ['Correct the parameter that the error names.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'Plivo does not accept the Auth ID and Auth Token of the Basic authentication.',
      fix: [
        'Copy Auth ID and Auth Token from the overview of the Plivo console.',
        'Check that the Auth ID in the URL is the same.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '404': {
      meaning: 'The account of the Auth ID has no such resource, or the path is wrong.',
      fix: ['Check the Auth ID and the ID in the URL.', 'Write the slash at the end of the path.'],
      who: 'caller',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The account sends more requests than Plivo allows it in this time.',
      fix: ['Wait a moment, then send requests more slowly.'],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'Plivo could not complete the request for a reason on its own side.',
      fix: [
        'Repeat the request after a growing pause.',
        'Quote the {id} to Plivo support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'The error as text',
      url: 'https://api.plivo.com/v1/Account/MA000000000000000000/Message/0/',
      status: 404,
      body: '{"api_id":"7f3c1e52-0d4b-11ef-9a51-3d2b6c8e4f10","error":"not found"}',
      findings: [{ shape: 'api-error', code: null }],
    },
    {
      title: 'The error as an object',
      url: 'https://api.plivo.com/v1/Account/MA000000000000000000/Message/',
      method: 'POST',
      status: 400,
      body: '{"api_id":"7f3c1e52-0d4b-11ef-9a51-3d2b6c8e4f10","error":{"error":"src parameter not present"}}',
      findings: [{ shape: 'api-error', code: null }],
    },
    {
      title: 'Messages of which one failed, under 200',
      url: 'https://api.plivo.com/v1/Account/MA000000000000000000/Message/',
      status: 200,
      body: '{"api_id":"7f3c1e52-0d4b-11ef-9a51-3d2b6c8e4f10","objects":[{"message_uuid":"10000000-0d4b-11ef-9a51-3d2b6c8e4f10","message_state":"delivered","error_code":"000"},{"message_uuid":"20000000-0d4b-11ef-9a51-3d2b6c8e4f10","message_state":"failed","error_code":"30"}]}',
      findings: [{ shape: 'message', code: '30' }],
    },
    {
      title: 'A call that did not come about',
      url: 'https://api.plivo.com/v1/Account/MA000000000000000000/Call/30000000-0d4b-11ef-9a51-3d2b6c8e4f10/',
      status: 200,
      body: '{"api_id":"7f3c1e52-0d4b-11ef-9a51-3d2b6c8e4f10","call_uuid":"30000000-0d4b-11ef-9a51-3d2b6c8e4f10","call_state":"FAILED","hangup_cause_code":2000,"hangup_cause_name":"Invalid Destination Address"}',
      findings: [{ shape: 'call', code: '2000' }],
    },
  ],
  counterexamples: [
    {
      title: 'Another vendor with the members of Plivo',
      url: 'https://api.calls.example/api/v1/Account/MA_0/Call/0/',
      status: 404,
      body: '{"api_id":"7f3c1e52-0d4b-11ef-9a51-3d2b6c8e4f10","error":"not found"}',
    },
  ],
} as const satisfies Pack;
