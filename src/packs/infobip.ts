import type { Pack } from '../model/pack.ts';

const docs = 'https://www.infobip.com/docs/developer-resources/api-fundamentals/handling-errors';
const codesPage =
  'https://www.infobip.com/docs/essentials/api-essentials/response-status-and-error-codes';

/**
 * Infobip. The words of `serviceException` are its own; the envelope around them is that of OneAPI, in
 * which others answer with codes such as SVC0002.
 */
export const infobip = {
  id: 'infobip',
  name: 'Infobip',
  docs,
  checked: '2026-11-21',
  // Every account has a host of its own below api.infobip.com.
  hosts: ['*.infobip.com'],
  shapes: [
    {
      id: 'service-exception',
      at: 'requestError.serviceException',
      where: { text: 'string' },
      elsewhere: {
        messageId: {
          oneOf: [
            'BAD_REQUEST',
            'UNAUTHORIZED',
            'FORBIDDEN',
            'NOT_FOUND',
            'TOO_MANY_REQUESTS',
            'GENERAL_ERROR',
          ],
        },
      },
      code: 'messageId',
      message: 'text',
      items: 'validationErrors',
      set: 'api',
      fields: {
        messageId: 'The word for the error, the one explained here.',
        text: 'The error in a sentence.',
        validationErrors: 'The fields that are wrong, each with its reasons.',
      },
    },
    {
      id: 'api-error',
      where: { errorCode: 'string', description: 'string' },
      elsewhere: {
        errorCode: { startsWith: ['E'] },
        action: 'string',
        violations: 'array',
        resources: 'array',
      },
      code: 'errorCode',
      message: 'description',
      detail: 'action',
      items: 'violations',
      item: { message: 'violation', detail: 'property' },
      set: 'api',
      fields: {
        errorCode: 'The number of the error behind an E, the one explained here.',
        description: 'The error in a sentence.',
        action: 'What Infobip advises to do.',
        violations: 'The properties that are wrong, each with its reason.',
        resources: 'Links to further reading.',
      },
    },
    {
      // A delivery report or log; before the status, whose reason it is.
      id: 'delivery-error',
      at: 'anywhere',
      where: {
        'error.groupName': { oneOf: ['HANDSET_ERRORS', 'USER_ERRORS', 'OPERATOR_ERRORS'] },
        'error.id': 'integer',
      },
      inSuccess: true,
      code: 'error.id',
      message: 'error.description',
      detail: 'status.description',
      ids: [
        { name: 'messageId', field: 'messageId' },
        { name: 'bulkId', field: 'bulkId' },
      ],
      set: 'errors',
      fields: {
        error: 'Why the message failed; permanent says whether sending again can ever help.',
        status: 'How far the message came.',
        messageId: 'The id of the message, by which Infobip support finds it.',
      },
    },
    {
      id: 'message-status',
      at: 'anywhere',
      where: {
        'status.groupName': { oneOf: ['REJECTED', 'UNDELIVERABLE', 'EXPIRED'] },
        'status.id': 'integer',
      },
      inSuccess: true,
      code: 'status.id',
      message: 'status.description',
      ids: [
        { name: 'messageId', field: 'messageId' },
        { name: 'bulkId', field: 'bulkId' },
      ],
      set: 'statuses',
      fields: {
        status: 'How far the message came, and by its id why no further.',
        messageId: 'The id of the message, by which Infobip support finds it.',
      },
    },
  ],
  sets: {
    api: { name: 'Infobip API request errors', docs, codes: {}, list: 'infobip-api' },
    errors: {
      name: 'Infobip delivery error codes',
      docs: codesPage,
      codes: {},
      list: 'infobip-errors',
    },
    statuses: {
      name: 'Infobip message status codes',
      docs: codesPage,
      codes: {},
      list: 'infobip-statuses',
    },
  },
  statuses: {
    '401': {
      meaning: 'Infobip found no valid API key, token or password in the request.',
      fix: [
        'Send Authorization: App with an API key that is enabled and not expired.',
        'Use the base URL that the Infobip web interface shows for your account.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning:
        'The caller is known, and the API key lacks the scope or the address is not allowed.',
      fix: ['Add the scope of this API to the key in the Infobip web interface.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'More requests came than Infobip takes in this time at this endpoint.',
      fix: ['Wait some seconds, then put many messages into one request.'],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'The fault lies with Infobip and not with the request.',
      fix: [
        'Repeat the request after a growing pause.',
        'Quote the {id} to Infobip support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'A wrong key',
      url: 'https://0a1b2c.api.infobip.com/sms/2/text/advanced',
      method: 'POST',
      status: 401,
      body: '{"requestError":{"serviceException":{"messageId":"UNAUTHORIZED","text":"Invalid login details"}}}',
      findings: [{ shape: 'service-exception', code: 'UNAUTHORIZED' }],
    },
    {
      title: 'Two fields that are wrong',
      url: 'https://0a1b2c.api.infobip.com/whatsapp/1/message/text',
      method: 'POST',
      status: 400,
      body: '{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"to":["must not be blank"],"content.text":["size must be between 1 and 4096"]}}}}',
      findings: [{ shape: 'service-exception', code: 'BAD_REQUEST', items: [null, null] }],
    },
    {
      title: 'Passed on by a shop',
      url: 'https://api.shop.example/notify',
      method: 'POST',
      status: 502,
      body: '{"requestError":{"serviceException":{"messageId":"TOO_MANY_REQUESTS","text":"Too many requests"}}}',
      findings: [{ shape: 'service-exception', code: 'TOO_MANY_REQUESTS' }],
    },
    {
      title: 'The newer form',
      url: 'https://0a1b2c.api.infobip.com/sms/3/messages',
      method: 'POST',
      status: 400,
      body: '{"errorCode":"E400","description":"Request cannot be processed.","action":"Check the request.","violations":[{"property":"messages[0].sender","violation":"must not be blank"}],"resources":[]}',
      findings: [{ shape: 'api-error', code: 'E400', items: [null] }],
    },
    {
      title: 'The newer form, passed on',
      url: 'https://api.shop.example/notify',
      status: 502,
      body: '{"errorCode":"E403","description":"The key lacks a scope.","action":"Check the scopes of the key.","violations":[],"resources":[]}',
      findings: [{ shape: 'api-error', code: 'E403' }],
    },
    {
      title: 'Two messages under 200, one of them rejected',
      url: 'https://0a1b2c.api.infobip.com/sms/2/text/advanced',
      method: 'POST',
      status: 200,
      body: '{"bulkId":"1688025180464000013","messages":[{"messageId":"1688025180464000014","status":{"groupId":1,"groupName":"PENDING","id":26,"name":"PENDING_ACCEPTED","description":"Message sent to next instance"},"to":"41793026700"},{"messageId":"1688025180464000015","status":{"groupId":5,"groupName":"REJECTED","id":12,"name":"REJECTED_NOT_ENOUGH_CREDITS","description":"Not enough credits"},"to":"41793026701"}]}',
      findings: [{ shape: 'message-status', code: '12' }],
    },
    {
      title: 'A delivery report',
      url: 'https://0a1b2c.api.infobip.com/sms/1/reports',
      status: 200,
      body: '{"results":[{"messageId":"1688025180464000014","to":"41793026700","status":{"groupId":2,"groupName":"UNDELIVERABLE","id":9,"name":"UNDELIVERABLE_NOT_DELIVERED","description":"Message sent not delivered"},"error":{"groupId":1,"groupName":"HANDSET_ERRORS","id":27,"name":"EC_ABSENT_SUBSCRIBER","description":"Absent Subscriber","permanent":false}}]}',
      findings: [{ shape: 'delivery-error', code: '27' }],
    },
  ],
  counterexamples: [
    {
      title: 'OneAPI of another operator: the same envelope with SVC codes',
      url: 'https://api.operator.example/smsmessaging/v1/outbound',
      method: 'POST',
      status: 400,
      body: '{"requestError":{"serviceException":{"messageId":"SVC0002","text":"Invalid input value for message part %1","variables":"address"}}}',
    },
    {
      title: 'OneAPI without a code',
      url: 'https://api.operator.example/smsmessaging/v1/outbound',
      method: 'POST',
      status: 400,
      body: '{"requestError":{"serviceException":{"text":"Invalid input"}}}',
    },
    {
      title: 'A code with an E and a description',
      url: 'https://api.shop.example/orders',
      status: 400,
      body: '{"errorCode":"E400","description":"The order is empty."}',
    },
  ],
} as const satisfies Pack;
