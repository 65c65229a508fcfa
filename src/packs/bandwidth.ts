import type { Pack } from '../model/pack.ts';

/** Bandwidth. The numbers API answers in XML, of which only host and status are read. */
export const bandwidth = {
  id: 'bandwidth',
  name: 'Bandwidth',
  docs: 'https://dev.bandwidth.com/docs/messaging/errors',
  checked: '2026-11-21',
  hosts: ['*.bandwidth.com'],
  shapes: [
    {
      id: 'api-error',
      where: { type: 'string', description: 'string' },
      elsewhere: {
        type: { oneOf: ['request-validation'] },
        fieldErrors: { each: { fieldName: 'string', description: 'string' } },
      },
      code: 'type',
      message: 'description',
      items: 'fieldErrors',
      item: { message: 'description', detail: 'fieldName' },
      ids: [{ name: 'id', field: 'id' }],
      set: 'types',
      fields: {
        type: 'The word for the error, the one explained here.',
        description: 'The error in a sentence.',
        fieldErrors: 'The fields that are wrong, each with its reason.',
        id: 'The id of this one occurrence; often null.',
      },
    },
    {
      id: 'mfa',
      where: { error: 'string', requestId: 'string' },
      message: 'error',
      ids: [{ name: 'requestId', field: 'requestId' }],
      set: null,
      fields: {
        error: 'The error in a sentence; the authentication API has no code for it.',
        requestId: 'The id of the request, by which Bandwidth support finds it.',
      },
    },
    {
      // A message that was taken in and then failed: the list of messages says why, under 200.
      id: 'message',
      at: 'anywhere',
      where: {
        messageStatus: { oneOf: ['FAILED', 'UNDELIVERED', 'REJECTED'] },
        errorCode: 'integer',
      },
      inSuccess: true,
      code: 'errorCode',
      ids: [{ name: 'messageId', field: 'messageId' }],
      set: 'delivery',
      unlisted: {
        meaning: 'The message was not delivered, for a reason of which Errata has no record.',
        fix: [
          'Look the errorCode up on the page of Bandwidth.',
          'Quote the {id} to Bandwidth support if the page does not help.',
        ],
        who: 'recipient',
        retry: 'after-change',
      },
    },
  ],
  sets: {
    types: {
      name: 'Bandwidth API error types',
      docs: 'https://dev.bandwidth.com/docs/messaging/errors',
      codes: {
        validation: {
          basis: 'example',
          status: 400,
          meaning: 'A field of the voice request is missing or invalid; the description names it.',
          fix: ['Correct the field that the description names; write numbers in E.164 form.'],
          who: 'caller',
          retry: 'after-change',
        },
        'authentication-error': {
          basis: 'example',
          status: 401,
          meaning: 'The Voice API does not accept the credentials for this account.',
          fix: ['Check user name, password and the account ID in the URL.'],
          who: 'credentials',
          retry: 'after-change',
        },
        'authorization-error': {
          basis: 'example',
          status: 403,
          meaning: 'The user is known and may not use the Voice API of this account.',
          fix: ['Ask the administrator of the account to give the user the voice role.'],
          who: 'account-owner',
          retry: 'after-change',
        },
      },
      list: 'bandwidth-types',
    },
    delivery: {
      name: 'Bandwidth messaging error codes',
      docs: 'https://dev.bandwidth.com/docs/messaging/errors',
      codes: {},
      list: 'bandwidth',
    },
  },
  statuses: {
    '429': {
      meaning: 'Requests or messages come faster than the account may send them.',
      fix: ['Wait a moment, then send at the rate of your account.'],
      who: 'caller',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'Messaging: a field that is wrong',
      url: 'https://messaging.bandwidth.com/api/v2/users/0/messages',
      method: 'POST',
      status: 400,
      body: '{"type":"request-validation","description":"Your request could not be accepted.","fieldErrors":[{"fieldName":"from","description":"\'+invalid\' must be replaced with a valid E164 formatted telephone number"}]}',
      findings: [{ shape: 'api-error', code: 'request-validation', items: [null] }],
    },
    {
      title: 'Messaging: passed on by a shop',
      url: 'https://api.shop.example/notify',
      method: 'POST',
      status: 502,
      body: '{"type":"request-validation","description":"Your request could not be accepted.","fieldErrors":[{"fieldName":"to","description":"is empty"}]}',
      findings: [{ shape: 'api-error', code: 'request-validation', items: [null] }],
    },
    {
      title: 'Voice',
      url: 'https://voice.bandwidth.com/api/v2/accounts/0/calls',
      method: 'POST',
      status: 400,
      body: '{"type":"validation","description":"Invalid to: must be an E164 telephone number","id":null}',
      findings: [{ shape: 'api-error', code: 'validation' }],
    },
    {
      title: 'Two-factor codes',
      url: 'https://mfa.bandwidth.com/api/v1/accounts/0/code/messaging',
      method: 'POST',
      status: 400,
      body: '{"error":"to number is required","requestId":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10"}',
      findings: [{ shape: 'mfa', code: null }],
    },
    {
      title: 'A list of messages, one of them failed',
      url: 'https://messaging.bandwidth.com/api/v2/users/0/messages',
      status: 200,
      body: '{"totalCount":2,"messages":[{"messageId":"0","messageStatus":"DELIVERED","errorCode":0},{"messageId":"1","messageStatus":"FAILED","errorCode":4720}]}',
      findings: [{ shape: 'message', code: '4720' }],
    },
    {
      title: 'XML of the numbers API',
      url: 'https://dashboard.bandwidth.com/api/accounts/0/orders',
      method: 'POST',
      status: 400,
      mediaType: 'application/xml',
      body: '<ErrorResponse><ErrorList><Error><Code>5000</Code></Error></ErrorList></ErrorResponse>',
      findings: [{ shape: null, code: null }],
    },
  ],
  counterexamples: [
    {
      title: 'A type and a description elsewhere',
      url: 'https://api.shop.example/orders',
      status: 400,
      body: '{"type":"request-validation","description":"The order is empty."}',
    },
    {
      title: 'A list of field errors of somebody else',
      url: 'https://api.shop.example/orders',
      status: 400,
      body: '{"type":"validation","description":"Two fields are wrong.","fieldErrors":[{"fieldName":"name","description":"is empty"}]}',
    },
  ],
} as const satisfies Pack;
