import type { Pack } from '../model/pack.ts';

const rest = 'https://developers.messagebird.com/api/#errors';

/** MessageBird, today Bird: the older REST and Voice APIs, the platform of api.bird.com, and Bird's newest. */
export const messagebird = {
  id: 'messagebird',
  name: 'MessageBird (Bird)',
  docs: 'https://developers.messagebird.com/api/',
  checked: '2026-11-21',
  hosts: ['*.messagebird.com', '*.bird.com'],
  idHeaders: ['x-request-id'],
  shapes: [
    {
      id: 'rest',
      where: { errors: { each: { code: 'integer', description: 'string' } } },
      // Others have a code and a description too; these are the names of MessageBird's parameters.
      elsewhere: {
        errors: { each: { parameter: { oneOf: ['access_key', 'originator', 'recipients'] } } },
      },
      code: 'errors.*.code',
      message: 'errors.*.description',
      items: 'errors',
      item: { code: 'code', message: 'description', detail: 'parameter' },
      set: 'rest',
      fields: {
        errors: 'The single faults.',
        'errors.*.code': 'The number of the error, the one explained here.',
        'errors.*.description': 'The error in a sentence.',
        'errors.*.parameter': 'The parameter that is wrong.',
      },
    },
    {
      id: 'voice',
      where: { errors: { each: { code: 'integer', message: 'string' } } },
      code: 'errors.*.code',
      message: 'errors.*.message',
      items: 'errors',
      item: { code: 'code', message: 'message' },
      set: 'rest',
    },
    {
      id: 'bird',
      at: 'error',
      where: { code: 'string', type: 'string', message: 'string' },
      elsewhere: { doc_url: { startsWith: ['https://bird.com/'] } },
      anyCode: true,
      code: ['code', 'type'],
      message: 'message',
      detail: 'remediation',
      items: 'details',
      item: { message: 'message', detail: 'param' },
      ids: [{ name: 'request_id', field: 'request_id' }],
      set: 'bird',
      fields: {
        code: 'The number of the error behind an E, the one explained here.',
        name: 'The name of the error.',
        type: 'The group that the error is of.',
        param: 'The parameter that is wrong.',
        request_id: 'The id of the request, by which Bird support finds it.',
      },
    },
    {
      id: 'platform',
      where: { code: 'pascal-word', message: 'string' },
      code: 'code',
      message: 'message',
      items: 'details',
      set: 'platform',
    },
  ],
  sets: {
    rest: { name: 'MessageBird API error codes', docs: rest, codes: {}, list: 'messagebird' },
    bird: {
      name: 'Bird API error codes',
      docs: 'https://bird.com/docs/api/errors',
      page: 'https://bird.com/docs/api/errors/{code}',
      codes: {},
      list: 'bird',
    },
    platform: {
      name: 'Bird platform error codes',
      docs: 'https://docs.bird.com/api',
      codes: {
        InvalidPayload: {
          basis: 'observed',
          status: 422,
          meaning:
            'Properties of the body are not what the channel or resource takes; details names each.',
          fix: ['Read the paths in details, and correct or leave out these properties.'],
          who: 'caller',
          retry: 'after-change',
        },
      },
    },
  },
  statuses: {
    '401': {
      meaning: 'MessageBird found no access key that it knows in the request.',
      fix: ['Send Authorization: AccessKey and a live key from the dashboard.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '402': {
      meaning: 'The balance of the account or wallet is too low for the request.',
      fix: ['Add credit in the dashboard.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The account sends requests faster than the API allows.',
      fix: ['Wait as long as Retry-After says, then send more slowly.'],
      who: 'caller',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'A wrong key',
      url: 'https://rest.messagebird.com/messages',
      method: 'POST',
      status: 401,
      body: '{"errors":[{"code":2,"description":"Request not allowed (incorrect access_key)","parameter":"access_key"}]}',
      findings: [{ shape: 'rest', code: '2', items: ['2'] }],
    },
    {
      title: 'Passed on by a shop',
      url: 'https://api.shop.example/notify',
      method: 'POST',
      status: 502,
      body: '{"errors":[{"code":9,"description":"no (correct) recipients found","parameter":"recipients"},{"code":9,"description":"originator is required","parameter":"originator"}]}',
      findings: [{ shape: 'rest', code: '9', items: ['9', '9'] }],
    },
    {
      title: 'The Voice API',
      url: 'https://voice.messagebird.com/calls/0',
      status: 404,
      body: '{"data":null,"errors":[{"message":"No call found for ID `0`.","code":13}],"pagination":{"totalCount":0}}',
      findings: [{ shape: 'voice', code: '13', items: ['13'] }],
    },
    {
      title: "Bird's newer API",
      url: 'https://api.bird.com/v1/emails',
      method: 'POST',
      status: 422,
      body: '{"error":{"type":"validation_error","code":"E01001","name":"ValidationError","message":"One field is wrong.","doc_url":"https://bird.com/docs/api/errors/E01001","request_id":"req_0","details":[{"param":"to","message":"is required"}]}}',
      findings: [{ shape: 'bird', code: 'E01001', items: [null] }],
    },
    {
      title: "Bird's newer API, passed on",
      url: 'https://api.shop.example/notify',
      status: 502,
      body: '{"error":{"type":"permission_error","code":"E02035","name":"InsufficientScope","message":"A scope is missing.","param":"webhooks:read","doc_url":"https://bird.com/docs/api/errors/E02035","request_id":"req_0"}}',
      findings: [{ shape: 'bird', code: 'E02035' }],
    },
    {
      title: 'The platform',
      url: 'https://api.bird.com/workspaces/0/channels/0/messages',
      method: 'POST',
      status: 422,
      body: '{"code":"InvalidPayload","message":"One or more fields are malformed","details":{".receiver.contacts[0]":["property listId is unsupported"]}}',
      findings: [{ shape: 'platform', code: 'InvalidPayload', items: [null] }],
    },
  ],
  counterexamples: [
    {
      title: 'A code and a description of somebody else',
      url: 'https://api.shop.example/orders',
      status: 422,
      body: '{"errors":[{"code":9,"description":"The name is missing.","parameter":"name"}]}',
    },
    {
      title: 'Stripe: an error object with a link',
      url: 'https://api.shop.example/pay',
      status: 402,
      body: '{"error":{"type":"invalid_request_error","code":"parameter_missing","message":"Missing amount.","param":"amount","doc_url":"https://pay.example/docs/parameter-missing"}}',
    },
    {
      title: 'A word in PascalCase as code, elsewhere',
      url: 'https://api.shop.example/orders',
      status: 422,
      body: '{"code":"InvalidPayload","message":"The body is malformed.","details":{"name":["is missing"]}}',
    },
  ],
} as const satisfies Pack;
