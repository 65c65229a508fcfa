import type { Pack } from '../model/pack.ts';

/** RingCentral. Three letters, a hyphen and three digits; the token endpoint puts OAuth's word beside it. */
export const ringcentral = {
  id: 'ringcentral',
  name: 'RingCentral',
  refines: ['oauth2'],
  docs: 'https://developers.ringcentral.com/guide/basics/errors',
  checked: '2026-11-21',
  hosts: ['*.ringcentral.com'],
  idHeaders: ['rcrequestid'],
  shapes: [
    {
      id: 'api-error',
      where: [
        { errorCode: 'string', message: 'string' },
        { errors: { each: { errorCode: 'string', message: 'string' } } },
      ],
      elsewhere: {
        errors: {
          each: {
            errorCode: {
              startsWith: ['ADG-', 'AGW-', 'AWR-', 'CMN-', 'MSG-', 'OAU-', 'PAB-', 'SUB-', 'TEL-'],
            },
          },
        },
      },
      code: ['errors.*.errorCode', 'errorCode', 'error'],
      message: ['message', 'error_description', 'errors.*.message'],
      items: 'errors',
      item: { code: 'errorCode', message: 'message', detail: 'parameterName' },
      set: 'api',
      fields: {
        errorCode: 'The code of the error, the one explained here.',
        message: 'The error in a sentence.',
        errors: 'The single faults, each with a code and the parameter that is wrong.',
        parameterName: 'The parameter that is wrong.',
        permissionName: 'The permission that is missing.',
      },
    },
    {
      // A message that was taken in and then failed: its record says why, under 200.
      id: 'message',
      at: 'anywhere',
      where: {
        messageStatus: { oneOf: ['SendingFailed', 'DeliveryFailed'] },
        deliveryErrorCode: 'string',
      },
      inSuccess: true,
      code: 'deliveryErrorCode',
      message: 'messageStatus',
      ids: [{ name: 'id', field: 'id' }],
      set: 'delivery',
      unlisted: {
        meaning:
          'RingCentral took the message and it was not delivered; the beginning of the code names who stopped it.',
        fix: [
          'Look the code up on the page on SMS errors.',
          'Check the number and the wording of the message before you send it again.',
        ],
        who: 'recipient',
        retry: 'after-change',
      },
    },
  ],
  sets: {
    api: {
      name: 'RingCentral API error codes',
      docs: 'https://developers.ringcentral.com/guide/basics/errors',
      codes: {},
      list: 'ringcentral',
    },
    delivery: {
      name: 'RingCentral SMS delivery error codes',
      docs: 'https://developers.ringcentral.com/guide/messaging/sms/sms-errors',
      codes: {},
    },
  },
  statuses: {
    '401': {
      meaning: 'RingCentral does not take the access token, or finds none.',
      fix: ['Get a new access token and send it as the bearer token.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The app, the role of the user or the plan lacks a permission that the call needs.',
      fix: [
        'Read the message for the name of the permission.',
        'Add it to the app in the Developer Console, or to the role of the user, and get a new token.',
      ],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The user or the app went over the rate of the usage group that the call is in.',
      fix: [
        'Wait for the seconds in Retry-After.',
        'Read the X-Rate-Limit headers and keep to the rate of the group.',
      ],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'RingCentral could not complete the request for a reason on its own side.',
      fix: [
        'Repeat the request after the seconds in Retry-After.',
        'Quote the {id} to RingCentral support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'A parameter that is wrong',
      url: 'https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/sms',
      method: 'POST',
      status: 400,
      headers: { RCRequestId: '7f3c1e52-0d4b-11ef-9a51-3d2b6c8e4f10' },
      body: '{"errorCode":"InvalidParameter","message":"Parameter [to] value is invalid","errors":[{"errorCode":"CMN-101","message":"Parameter [to] value is invalid","parameterName":"to"}],"parameterName":"to"}',
      findings: [{ shape: 'api-error', code: 'CMN-101', items: ['CMN-101'] }],
    },
    {
      title: 'Without a list',
      url: 'https://platform.devtest.ringcentral.com/restapi/v1.0/account/~/extension/~',
      status: 404,
      body: '{"errorCode":"CMN-102","message":"Resource for parameter [extensionId] is not found"}',
      findings: [{ shape: 'api-error', code: 'CMN-102' }],
    },
    {
      title: 'The token endpoint',
      url: 'https://platform.ringcentral.com/restapi/oauth/token',
      method: 'POST',
      status: 400,
      body: '{"error":"invalid_grant","errors":[{"errorCode":"OAU-213","message":"Token not found"}],"error_description":"Token not found"}',
      findings: [{ shape: 'api-error', code: 'OAU-213', items: ['OAU-213'] }],
    },
    {
      title: 'Passed on by a shop',
      url: 'https://api.shop.example/notify',
      method: 'POST',
      status: 502,
      body: '{"errorCode":"CMN-301","message":"Request rate exceeded","errors":[{"errorCode":"CMN-301","message":"Request rate exceeded"}]}',
      findings: [{ shape: 'api-error', code: 'CMN-301', items: ['CMN-301'] }],
    },
    {
      title: 'A list of messages, one of them not delivered',
      url: 'https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/message-store',
      status: 200,
      body: '{"records":[{"id":1,"messageStatus":"Delivered"},{"id":2,"messageStatus":"SendingFailed","deliveryErrorCode":"SMS-RC-413"}]}',
      findings: [{ shape: 'message', code: 'SMS-RC-413' }],
    },
  ],
  counterexamples: [
    {
      title: 'An errorCode with a hyphen elsewhere, without a list',
      url: 'https://api.shop.example/orders',
      status: 400,
      body: '{"errorCode":"CMN-101","message":"The name is wrong."}',
    },
    {
      title: 'A list of errorCodes of somebody else',
      url: 'https://api.shop.example/orders',
      status: 400,
      body: '{"errorCode":"ORD-101","message":"The name is wrong.","errors":[{"errorCode":"ORD-101","message":"The name is wrong.","parameterName":"name"}]}',
    },
  ],
} as const satisfies Pack;
