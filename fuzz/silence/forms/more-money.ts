import fc from 'fast-check';
import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

/** Payments, banks, exchanges and markets all over the world. */
export const moreMoney = [
  json(
    'alipay',
    object({
      alipay_trade_query_response: object({
        code: any('40004', '20000'),
        msg: w.phrase,
        sub_code: any('ACQ.TRADE_NOT_EXIST'),
        sub_msg: w.sentence,
      }),
      sign: w.hex,
    }),
  ),
  json(
    'paystack',
    object({
      status: always(false),
      message: w.sentence,
      meta: maybe(any({ nextStep: 'x' })),
      type: maybe(w.snake),
      code: maybe(w.snake),
    }),
  ),
  json('flutterwave', object({ status: always('error'), message: w.sentence, data: any(null) })),
  json(
    'm-pesa',
    object({
      requestId: w.hex,
      errorCode: any('404.001.03', '400.002.02'),
      errorMessage: w.sentence,
    }),
  ),
  json(
    'paytm',
    object({
      head: any({}),
      body: object({
        resultInfo: object({
          resultStatus: any('F'),
          resultCode: any('501'),
          resultMsg: w.sentence,
        }),
      }),
    }),
  ),
  json(
    'phonepe',
    object({ success: always(false), code: w.upperSnake, message: w.sentence, data: any({}) }),
  ),
  json(
    'cashfree',
    object({
      message: w.sentence,
      code: w.snake,
      type: any('invalid_request_error', 'api_error', 'idempotency_error'),
    }),
  ),
  json(
    'moyasar',
    object({
      type: any('invalid_request_error', 'api_error'),
      message: w.sentence,
      errors: any<unknown>(null, { amount: ['must be a number'] }),
    }),
  ),
  json(
    'omise',
    object({ object: always('error'), location: w.url, code: w.snake, message: w.sentence }),
  ),
  json(
    'xendit',
    object({
      error_code: w.upperSnake,
      message: w.sentence,
      errors: maybe(some(object({ path: w.fieldName, message: w.sentence }))),
    }),
  ),
  json(
    'midtrans',
    object({ status_code: w.httpStatus.map(String), status_message: w.sentence, id: w.uuid }),
  ),
  json(
    'paymongo',
    object({
      errors: some(
        object({
          code: w.snake,
          detail: w.sentence,
          source: object({ pointer: any('data.attributes.amount'), attribute: w.fieldName }),
        }),
      ),
    }),
  ),
  json(
    'mercado-pago',
    object({
      message: w.sentence,
      error: w.snake,
      status: w.httpStatus,
      cause: some(object({ code: any(2_006, 324), description: w.sentence, data: any(null) })),
    }),
  ),
  json(
    'pagseguro',
    object({
      error_messages: some(
        object({
          code: any('40002', 'UNAUTHORIZED'),
          description: w.sentence,
          parameter_name: w.fieldName,
        }),
      ),
    }),
  ),
  json(
    'conekta',
    object({
      object: always('error'),
      type: w.snake,
      log_id: w.hex,
      details: some(
        object({
          debug_message: w.sentence,
          message: w.sentence,
          param: w.fieldName,
          code: any('conekta.errors.processing.bank.declined'),
        }),
      ),
    }),
  ),
  json(
    'dlocal',
    object({ code: any(5_001, 3_003), message: w.sentence, param: maybe(w.fieldName) }),
  ),
  json(
    'iyzico',
    object({
      status: always('failure'),
      errorCode: any('5001', '10051'),
      errorMessage: w.sentence,
      errorGroup: maybe(w.upperSnake),
      locale: any('tr'),
      systemTime: w.unixTime,
      conversationId: w.hex,
    }),
  ),
  json(
    'afterpay',
    object({
      errorCode: w.snake,
      errorId: w.hex,
      message: w.sentence,
      httpStatusCode: w.httpStatus,
    }),
  ),
  json(
    'affirm',
    object({
      status_code: w.httpStatus,
      type: w.snake,
      code: w.snake,
      message: w.sentence,
      field: maybe(w.fieldName),
    }),
  ),
  json(
    'sezzle',
    some(
      object({
        code: w.snake,
        message: w.sentence,
        location: maybe(w.fieldName),
        debug_uuid: w.uuid,
      }),
    ),
  ),
  json(
    'chargebee',
    object({
      message: w.sentence,
      type: any('invalid_request', 'payment'),
      api_error_code: w.snake,
      param: maybe(w.fieldName),
      error_code: w.snake,
      error_msg: w.sentence,
      http_status_code: w.httpStatus,
    }),
  ),
  json(
    'recurly',
    object({
      error: object({
        type: w.snake,
        message: w.sentence,
        params: maybe(some(object({ param: w.fieldName }))),
      }),
    }),
  ),
  json(
    'authorize-net',
    object({
      messages: object({
        resultCode: always('Error'),
        message: some(object({ code: any('E00027', 'E00007'), text: w.sentence })),
      }),
    }),
  ),
  json(
    'cybersource',
    object({
      submitTimeUtc: w.isoTime,
      status: any('INVALID_REQUEST', 'DECLINED'),
      reason: w.upperSnake,
      message: w.sentence,
      details: maybe(some(object({ field: w.fieldName, reason: w.upperSnake }))),
    }),
  ),
  json(
    'opayo',
    object({
      errors: some(
        object({
          description: w.sentence,
          property: w.fieldName,
          clientMessage: w.sentence,
          code: any(1_003, 1_009),
        }),
      ),
    }),
  ),
  json(
    'tap',
    object({ errors: some(object({ code: any('1101', '2107'), description: w.sentence })) }),
  ),
  json(
    'column',
    object({
      type: w.snake,
      code: w.snake,
      message: w.sentence,
      documentation_url: w.url,
      details: any({}),
    }),
  ),
  json(
    'dwolla',
    object({
      code: any('ValidationError', 'NotFound'),
      message: w.sentence,
      _embedded: maybe(
        object({
          errors: some(
            object({ code: any('Required'), message: w.sentence, path: any('/firstName') }),
          ),
        }),
      ),
    }),
  ),
  json(
    'modern-treasury',
    object({
      errors: object({ code: w.snake, message: w.sentence, parameter: maybe(w.fieldName) }),
    }),
  ),
  json(
    'yodlee',
    object({ errorCode: any('Y008', 'Y020'), errorMessage: w.sentence, referenceCode: w.hex }),
  ),
  json(
    'nordigen',
    object({
      summary: w.sentence,
      detail: w.sentence,
      status_code: w.httpStatus,
      type: maybe(w.pascal),
    }),
  ),
  json('marqeta', object({ error_message: w.sentence, error_code: any('400057', '404001') })),
  json('kucoin', object({ code: any('400003', '200004'), msg: w.sentence })),
  json(
    'bybit',
    object({
      retCode: any(10_003, 110_007),
      retMsg: w.sentence,
      result: any({}),
      retExtInfo: any({}),
      time: w.unixTime,
    }),
  ),
  json(
    'huobi',
    object({
      status: always('error'),
      'err-code': any('invalid-parameter'),
      'err-msg': w.sentence,
      data: any(null),
    }),
  ),
  json('bitfinex', fc.tuple(always('error'), any(10_100, 10_020), w.sentence)),
  json(
    'bitcoin-core',
    object({
      result: any(null),
      error: object({ code: any(-32_601, -5), message: w.sentence }),
      id: any(1, 'x'),
    }),
  ),
  json(
    'ethereum-node',
    object({
      jsonrpc: always('2.0'),
      id: any(1),
      error: object({
        code: any(-32_000, -32_005, 3),
        message: w.sentence,
        data: maybe(any('0x')),
      }),
    }),
  ),
  json(
    'xrpl',
    object({
      result: object({
        error: any('actNotFound'),
        error_code: any(19),
        error_message: w.sentence,
        request: any({}),
        status: always('error'),
      }),
    }),
  ),
  json(
    'horizon',
    object({
      type: w.url,
      title: w.phrase,
      status: w.httpStatus,
      detail: w.sentence,
      extras: maybe(any({ result_codes: { transaction: 'tx_bad_seq' } })),
    }),
    { mediaType: 'application/problem+json' },
  ),
  json(
    'walmart',
    object({
      error: some(
        object({
          code: any('INVALID_TOKEN.GMP_GATEWAY_API'),
          field: w.fieldName,
          description: w.sentence,
          info: w.sentence,
          severity: any('ERROR'),
          category: any('DATA'),
          causes: any([]),
          errorIdentifiers: any({}),
        }),
      ),
    }),
  ),
  json(
    'allegro',
    object({
      errors: some(
        object({
          code: any('ERROR', 'NotAcceptableException'),
          message: w.sentence,
          details: any(null),
          path: any(null, 'name'),
          userMessage: w.sentence,
        }),
      ),
    }),
  ),
  json(
    'bol',
    object({
      type: w.url,
      title: w.phrase,
      status: w.httpStatus,
      detail: w.sentence,
      host: any('Instance-111'),
      instance: w.path,
      violations: maybe(some(object({ name: w.fieldName, reason: w.sentence }))),
    }),
    { mediaType: 'application/problem+json' },
  ),
  json(
    'lazada',
    object({
      code: any('IncompleteSignature', 'IllegalAccessToken'),
      type: any('ISV', 'ISP'),
      message: w.sentence,
      request_id: w.hex,
    }),
  ),
  json(
    'shopee',
    object({ error: any('error_auth', 'error_param'), message: w.sentence, request_id: w.hex }),
  ),
  json(
    'toast',
    object({
      status: w.httpStatus,
      code: any(10_003, 10_022),
      message: w.sentence,
      messageKey: any(null),
      fieldName: any(null),
      link: any(null),
      requestId: w.uuid,
      developerMessage: any(null),
      errors: any([]),
      canRetry: any(null),
    }),
  ),
  json(
    'lightspeed',
    object({
      httpCode: w.httpStatus.map(String),
      httpMessage: w.phrase,
      message: w.sentence,
      errorClass: w.pascal,
    }),
  ),
  json(
    'squarespace',
    object({
      type: any('INVALID_REQUEST_ERROR'),
      subtype: any(null),
      message: w.sentence,
      details: any(null),
      contextId: w.hex,
    }),
  ),
  json(
    'shopware',
    object({
      errors: some(
        object({
          status: w.httpStatus.map(String),
          code: any('9', 'FRAMEWORK__INVALID_UUID'),
          title: w.phrase,
          detail: w.sentence,
          meta: maybe(any({})),
        }),
      ),
    }),
  ),
  json(
    'wix',
    object({
      message: w.sentence,
      details: object({
        applicationError: object({ description: w.sentence, code: w.upperSnake, data: any({}) }),
      }),
    }),
  ),
];
