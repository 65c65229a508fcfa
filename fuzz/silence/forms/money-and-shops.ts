import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

/** Payments, shops, parcels. */
export const moneyAndShops = [
  json(
    'stripe',
    object({
      error: object({
        type: any('card_error', 'invalid_request_error', 'api_error'),
        code: maybe(w.snake),
        decline_code: maybe(any('do_not_honor')),
        message: w.sentence,
        param: maybe(w.fieldName),
        doc_url: maybe(w.url),
        request_log_url: maybe(w.url),
        charge: maybe(w.prefixed),
      }),
    }),
  ),
  json(
    'paypal',
    object({
      name: w.upperSnake,
      message: w.sentence,
      debug_id: w.hex,
      details: some(
        object({ issue: w.upperSnake, description: w.sentence, field: maybe(w.fieldName) }),
      ),
      links: maybe(some(object({ href: w.url, rel: any('information_link') }))),
    }),
  ),
  json(
    'adyen',
    object({
      status: w.httpStatus,
      errorCode: any('010', '101', '702'),
      message: w.sentence,
      errorType: any('security', 'validation'),
      pspReference: maybe(w.hex),
    }),
  ),
  json('braintree', object({ apiErrorResponse: object({ errors: any({}), message: w.sentence }) })),
  json(
    'klarna',
    object({
      error_code: w.upperSnake,
      error_messages: some(w.sentence),
      correlation_id: w.uuid,
      service_version: maybe(any('1.2')),
    }),
  ),
  json(
    'mollie',
    object({
      status: w.httpStatus,
      title: w.phrase,
      detail: w.sentence,
      field: maybe(w.fieldName),
      _links: object({ documentation: object({ href: w.url, type: any('text/html') }) }),
    }),
  ),
  json(
    'razorpay',
    object({
      error: object({
        code: any('BAD_REQUEST_ERROR'),
        description: w.sentence,
        source: any('business'),
        step: any('payment_initiation'),
        reason: w.snake,
        metadata: any({}),
      }),
    }),
  ),
  json(
    'plaid',
    object({
      error_type: any('INVALID_INPUT', 'ITEM_ERROR'),
      error_code: w.upperSnake,
      error_message: w.sentence,
      display_message: any(null, 'Try again'),
      request_id: w.hex,
      documentation_url: w.url,
    }),
  ),
  json(
    'gocardless',
    object({
      error: object({
        message: w.sentence,
        documentation_url: w.url,
        type: any('invalid_state'),
        request_id: w.uuid,
        errors: some(object({ reason: w.snake, message: w.sentence })),
        code: w.httpStatus,
      }),
    }),
  ),
  json(
    'paddle',
    object({
      error: object({
        type: any('request_error'),
        code: w.snake,
        detail: w.sentence,
        documentation_url: w.url,
        errors: maybe(some(object({ field: w.fieldName, message: w.sentence }))),
      }),
      meta: object({ request_id: w.uuid }),
    }),
  ),
  json(
    'shopify',
    object({
      errors: any<unknown>('Not Found', { title: ["can't be blank"] }, [{ message: 'x' }]),
    }),
  ),
  json(
    'bigcommerce',
    object({ status: w.httpStatus, title: w.sentence, type: w.url, errors: w.fieldErrors }),
  ),
  json(
    'magento',
    object({
      message: any('No such entity with %fieldName = %fieldValue'),
      parameters: any<unknown>({ fieldName: 'id', fieldValue: 4 }, [4]),
      trace: maybe(w.sentence),
    }),
  ),
  json(
    'commercetools',
    object({
      statusCode: w.httpStatus,
      message: w.sentence,
      errors: some(object({ code: w.pascal, message: w.sentence, field: maybe(w.fieldName) })),
    }),
  ),
  json(
    'woocommerce',
    object({
      code: any('woocommerce_rest_product_invalid_id'),
      message: w.sentence,
      data: object({ status: w.httpStatus }),
    }),
  ),
  json(
    'ebay',
    object({
      errors: some(
        object({
          errorId: w.smallNumber,
          domain: any('API_INVENTORY'),
          category: any('REQUEST'),
          message: w.sentence,
          longMessage: w.sentence,
          parameters: some(object({ name: w.fieldName, value: w.sentence })),
        }),
      ),
    }),
  ),
  json(
    'amazon-selling',
    object({ errors: some(object({ code: w.pascal, message: w.sentence, details: w.sentence })) }),
  ),
  json('etsy', object({ error: w.snake, error_description: w.sentence })),
  json(
    'easypost',
    object({
      error: object({
        code: any('ADDRESS.VERIFY.FAILURE'),
        message: w.sentence,
        errors: any([], [{ field: 'zip', message: 'too short' }]),
      }),
    }),
  ),
  json(
    'parcel',
    object({
      shipment: w.smallNumber,
      status: any('REJECTED BY RECIPIENT', 'LOST', 'HELD'),
      reason: w.sentence,
      'reason code': w.smallNumber.map(String),
    }),
  ),
  json(
    'dhl',
    object({ status: w.httpStatus, title: w.phrase, detail: w.sentence, instance: w.uuid }),
  ),
  json(
    'ups',
    object({
      response: object({
        errors: some(object({ code: any('250002', '111100'), message: w.sentence })),
      }),
    }),
  ),
  json(
    'fedex',
    object({
      transactionId: w.uuid,
      errors: some(object({ code: any('NOT.AUTHORIZED.ERROR'), message: w.sentence })),
    }),
  ),
  json(
    'checkout',
    object({ request_id: w.uuid, error_type: any('request_invalid'), error_codes: some(w.snake) }),
  ),
  json(
    'worldpay',
    object({
      errorName: any('bodyDoesNotMatchSchema'),
      message: w.sentence,
      validationErrors: some(
        object({ errorName: w.camel, jsonPath: any('$.value'), message: w.sentence }),
      ),
    }),
  ),
  json(
    'wise',
    object({
      errors: some(
        object({
          code: any('error.route.not.supported'),
          message: w.sentence,
          path: w.fieldName,
          arguments: any([]),
        }),
      ),
    }),
  ),
  json(
    'lago',
    object({ status: w.httpStatus, error: w.phrase, code: w.snake, error_details: w.fieldErrors }),
  ),
  json(
    'coinbase',
    object({
      error: w.upperSnake,
      code: any(3, 5),
      message: w.sentence,
      error_details: w.sentence,
      details: any([]),
    }),
  ),
  json('binance', object({ code: any(-1121, -2015, 0), msg: w.sentence })),
  json(
    'kraken',
    object({
      error: some(any('EGeneral:Invalid arguments', 'EAPI:Invalid key')),
      result: maybe(always({})),
    }),
  ),
];
