import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

const state = object({
  groupId: any(1, 2, 5),
  groupName: any('PENDING', 'UNDELIVERABLE', 'REJECTED'),
  id: any(7, 26, 12),
  name: w.upperSnake,
  description: w.sentence,
});

/** Messages, calls and SIM cards: the neighbors of most packs. */
export const telecom = [
  json(
    'twilio',
    object({
      code: any(20_003, 20_404, 21_211, 21_610),
      message: w.sentence,
      more_info: any('https://docs.acme.example/docs/errors/21211'),
      status: w.httpStatus,
    }),
  ),
  json(
    'twilio-v3',
    object({
      errors: some(
        object({
          code: any(21_211, 60_200),
          message: w.sentence,
          infoUrl: w.url,
          context: maybe(any({})),
        }),
      ),
    }),
  ),
  json(
    'signalwire',
    object({
      errors: some(
        object({
          type: any('validation_error'),
          code: w.snake,
          message: w.sentence,
          attribute: w.fieldName,
          url: w.url,
        }),
      ),
    }),
  ),
  json('vonage', object({ type: w.url, title: w.phrase, detail: w.sentence, instance: w.uuid }), {
    mediaType: 'application/problem+json',
  }),
  json(
    'vonage-sms',
    object({
      'message-count': any('1', '2'),
      messages: some(
        object({
          to: maybe(any('12025550123')),
          status: any('0', '4', '29'),
          'error-text': maybe(w.sentence),
          'message-id': maybe(w.hex),
        }),
      ),
    }),
  ),
  json(
    'vonage-verify',
    object({ request_id: maybe(w.hex), status: any('0', '3', '16'), error_text: w.sentence }),
  ),
  json(
    'infobip',
    object({
      requestError: object({
        serviceException: object({
          messageId: any('UNAUTHORIZED', 'BAD_REQUEST'),
          text: w.sentence,
          validationErrors: maybe(w.fieldErrors),
        }),
      }),
    }),
  ),
  json(
    'infobip-v4',
    object({
      errorCode: any('E400', 'E401'),
      description: w.sentence,
      action: w.sentence,
      violations: some(object({ property: w.fieldName, violation: w.sentence })),
      resources: any([]),
    }),
  ),
  json(
    'infobip-report',
    object({
      results: some(
        object({ messageId: w.hex, to: any('12025550123'), status: state, error: state }),
      ),
    }),
  ),
  json(
    'sinch-sms',
    object({ code: any('syntax_invalid_json', 'syntax_constraint_violation'), text: w.sentence }),
  ),
  json(
    'sinch-voice',
    object({ errorCode: any(40_001, 40_108, '40400'), message: w.sentence, reference: w.uuid }),
  ),
  json(
    'messagebird-voice',
    object({
      data: always(null),
      errors: some(object({ code: any(11, 13), message: w.sentence })),
    }),
  ),
  json(
    'bird',
    object({
      code: any('InvalidPayload', 'NotFound'),
      message: w.sentence,
      details: maybe(w.fieldErrors),
    }),
  ),
  json(
    'plivo',
    object({ api_id: w.uuid, error: any<unknown>('not found', { error: 'src is missing' }) }),
  ),
  json(
    'bandwidth',
    object({
      type: any('request-validation', 'unauthorized'),
      description: w.sentence,
      fieldErrors: maybe(some(object({ fieldName: w.fieldName, description: w.sentence }))),
      id: maybe(w.uuid),
    }),
  ),
  json(
    'ringcentral',
    object({
      errorCode: any('CMN-101', 'OAU-213', 'MSG-246'),
      message: w.sentence,
      errors: some(
        object({ errorCode: any('CMN-101'), message: w.sentence, parameterName: w.fieldName }),
      ),
    }),
  ),
  json(
    'zoom',
    object({
      code: any(124, 300, 1_001, 3_001, 1_300),
      message: w.sentence,
      errors: maybe(some(object({ field: w.fieldName, message: w.sentence }))),
    }),
  ),
  json(
    'thingspace',
    object({
      errorCode: any('UnifiedWebService.REQUEST_FAILED.SessionTokenExpired'),
      errorMessage: w.sentence,
    }),
  ),
  json(
    'clicksend',
    object({
      http_code: w.httpStatus,
      response_code: w.upperSnake,
      response_msg: w.sentence,
      data: any(null, {}),
    }),
  ),
  json(
    'budget-sms',
    object({ status: any('ERR'), code: any('1001', '2006'), message: maybe(w.sentence) }),
  ),
  json(
    'smpp-gateway',
    object({
      result: any('FAILED', 'error', 'ok'),
      error_code: any('61', '0x0B', 'ESME_RINVDSTADR'),
      desc: w.sentence,
    }),
  ),
  json(
    'delivery-receipt',
    object({
      umid: w.uuid,
      status: any('DELIVERED', 'UNDELIVERABLE', 'EXPIRED', 'SENT'),
      errorCode: any(0, 1, 12, 61),
      timestamp: w.isoTime,
    }),
  ),
  json(
    'enablex-unified',
    object({
      status: always('error'),
      error_code: w.upperSnake,
      message: w.sentence,
      request_id: w.hex.map((id) => `req_${id}`),
    }),
  ),
  json(
    'whatsapp-cloud',
    object({
      error: object({
        message: w.sentence,
        type: any('OAuthException'),
        code: any(100, 131_030, 131_047),
        error_data: object({ messaging_product: always('whatsapp'), details: w.sentence }),
        error_subcode: maybe(any(2_494_010)),
        fbtrace_id: w.hex,
      }),
    }),
  ),
  json(
    'sip-gateway',
    object({ response: object({ code: any(404, 486, 603), reason: w.phrase }), callId: w.uuid }),
  ),
  json(
    'number-lookup',
    object({
      msisdn: any('12025550123'),
      valid: any(true, false),
      errorCode: any(0, 2_005, 6_001),
      errorMessage: w.sentence,
    }),
  ),
];
