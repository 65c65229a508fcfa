import type { Pack } from '../model/pack.ts';

/** Telnyx: messaging, voice and numbers. Its list of errors has the shape of JSON:API, with numbers as codes. */
export const telnyx = {
  id: 'telnyx',
  name: 'Telnyx',
  refines: ['json-api'],
  docs: 'https://developers.telnyx.com/development/api-fundamentals/api-errors',
  checked: '2026-11-21',
  hosts: ['*.telnyx.com'],
  idHeaders: ['x-request-id'],
  shapes: [
    {
      id: 'error-list',
      where: { errors: { each: { code: 'numeric', title: 'string' } } },
      // The link to the page of the code; without it, this is JSON:API with numbers.
      elsewhere: {
        errors: { each: { 'meta.url': { startsWith: ['https://developers.telnyx.com/'] } } },
      },
      anyCode: true,
      code: 'errors.*.code',
      message: ['errors.*.detail', 'errors.*.title'],
      items: 'errors',
      item: { code: 'code', message: ['detail', 'title'], detail: 'source.pointer' },
      set: 'api',
      fields: {
        errors: 'The single faults.',
        'errors.*.code': 'The number of the error, as text.',
        'errors.*.title': 'The name of the error.',
        'errors.*.detail': 'What went wrong in this case.',
        'errors.*.source': 'The part of the request that is wrong.',
      },
    },
    {
      // A message that was taken in and then failed: its record says why, under 200.
      id: 'message',
      at: 'data',
      where: {
        record_type: { oneOf: ['message'] },
        errors: { each: { code: 'numeric', title: 'string' } },
      },
      inSuccess: true,
      code: 'errors.*.code',
      message: ['errors.*.detail', 'errors.*.title'],
      items: 'errors',
      item: { code: 'code', message: ['detail', 'title'] },
      ids: [{ name: 'id', field: 'id' }],
      set: 'messaging',
      unlisted: {
        meaning: 'Telnyx accepted the message and could not deliver it.',
        fix: [
          'Read title and detail for the reason.',
          'Quote the {id} of the message to Telnyx support if they do not help.',
        ],
        who: 'recipient',
        retry: 'after-change',
      },
    },
  ],
  sets: {
    api: {
      name: 'Telnyx API error codes',
      docs: 'https://developers.telnyx.com/development/api-fundamentals/api-errors',
      codes: {},
      list: 'telnyx',
    },
    messaging: {
      name: 'Telnyx message delivery error codes',
      docs: 'https://developers.telnyx.com/docs/messaging/messages/error-codes',
      codes: {},
      list: 'telnyx-messaging',
    },
  },
  statuses: {
    '401': {
      meaning: 'The API key is missing from the request, or Telnyx does not know it.',
      fix: [
        'Send Authorization: Bearer with a current key from the API keys page of the Telnyx portal.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The key is good, but the account, its level or its role does not allow this call.',
      fix: [
        'Check level, balance and product settings of the account in the Telnyx portal.',
        'Check that the resource belongs to the account of the key.',
      ],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The account went over the rate that Telnyx allows for this endpoint.',
      fix: ['Wait as long as the rate limit headers say, then send more slowly.'],
      who: 'caller',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'A wrong key',
      url: 'https://api.telnyx.com/v2/messages',
      method: 'POST',
      status: 401,
      headers: { 'X-Request-Id': '7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10' },
      body: '{"errors":[{"code":"10009","title":"Authentication failed","detail":"The required authentication headers were either invalid or not included in the request.","meta":{"url":"https://developers.telnyx.com/docs/overview/errors/10009"}}]}',
      findings: [{ shape: 'error-list', code: '10009', items: ['10009'] }],
    },
    {
      title: 'Two faults, the first not in the list',
      url: 'https://api.telnyx.com/v2/messages',
      method: 'POST',
      status: 422,
      body: '{"errors":[{"code":"19999","title":"Unheard of"},{"code":"40310","title":"Invalid \'to\' address","detail":"It is no number.","source":{"pointer":"/to"}}]}',
      findings: [{ shape: 'error-list', code: '19999', items: ['19999', '40310'] }],
    },
    {
      title: 'Passed on by a shop, known by the links',
      url: 'https://api.shop.example/notify',
      method: 'POST',
      status: 502,
      body: '{"errors":[{"code":"10011","title":"Too many requests","detail":"You have exceeded the limit.","meta":{"url":"https://developers.telnyx.com/docs/overview/errors/10011"}}]}',
      findings: [{ shape: 'error-list', code: '10011', items: ['10011'] }],
    },
    {
      title: 'A message that was not delivered, under 200',
      url: 'https://api.telnyx.com/v2/messages/40000000-0000-4000-8000-000000000001',
      status: 200,
      body: '{"data":{"record_type":"message","id":"40000000-0000-4000-8000-000000000001","errors":[{"code":"40001","title":"Not routable","detail":"The number is a landline."}]}}',
      findings: [{ shape: 'message', code: '40001', items: ['40001'] }],
    },
    {
      title: 'A message that was delivered',
      url: 'https://api.telnyx.com/v2/messages/40000000-0000-4000-8000-000000000002',
      status: 200,
      body: '{"data":{"record_type":"message","id":"40000000-0000-4000-8000-000000000002","errors":[]}}',
      findings: [],
    },
  ],
  counterexamples: [
    {
      title: 'JSON:API with a number as code',
      url: 'https://api.shop.example/orders',
      status: 422,
      mediaType: 'application/vnd.api+json',
      body: '{"errors":[{"status":"422","code":"10015","title":"Invalid attribute","detail":"The name is too long.","source":{"pointer":"/data/attributes/name"}}]}',
    },
    {
      title: "SignalWire's list of errors",
      url: 'https://shop.signalwire.com/api/relay/rest/phone_numbers',
      status: 422,
      body: '{"errors":[{"detail":"Number is invalid","status":"422","title":"Invalid number","code":"invalid_number_format"}]}',
    },
    {
      title: 'A message record elsewhere',
      url: 'https://api.shop.example/messages/1',
      status: 400,
      body: '{"data":{"record_type":"message","errors":[{"code":"40001","title":"Not routable"}]}}',
    },
  ],
} as const satisfies Pack;
