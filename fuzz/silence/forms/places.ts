import fc from 'fast-check';
import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

/** Maps, weather, travel, public offices, things. */
export const places = [
  json(
    'openweather',
    object({
      cod: fc.oneof(w.httpStatus, w.httpStatus.map(String)),
      message: w.sentence,
      parameters: maybe(some(w.fieldName)),
    }),
  ),
  json(
    'nasa',
    object({
      error: object({ code: any('API_KEY_INVALID', 'OVER_RATE_LIMIT'), message: w.sentence }),
    }),
  ),
  json(
    'weather-service',
    object({
      correlationId: w.hex,
      title: w.phrase,
      type: w.url,
      status: w.httpStatus,
      detail: w.sentence,
      instance: w.url,
    }),
    { mediaType: 'application/problem+json' },
  ),
  json('nominatim', object({ error: object({ code: w.httpStatus, message: w.sentence }) })),
  json(
    'graphhopper',
    object({
      message: w.sentence,
      hints: some(
        object({ message: w.sentence, details: any('java.lang.IllegalArgumentException') }),
      ),
    }),
  ),
  json(
    'openrouteservice',
    object({ error: object({ code: any(2_010, 2_004), message: w.sentence }), info: any({}) }),
  ),
  json(
    'tomtom',
    object({
      error: w.sentence,
      httpStatusCode: w.httpStatus,
      detailedError: object({ code: any('Forbidden', 'InvalidRequest'), message: w.sentence }),
    }),
  ),
  json(
    'mapquest',
    object({ info: object({ statuscode: w.httpStatus, messages: some(w.sentence) }) }),
  ),
  json('what3words', object({ error: object({ code: w.pascal, message: w.sentence }) })),
  json('geonames', object({ status: object({ message: w.sentence, value: any(10, 18) }) })),
  json(
    'ipinfo',
    object({ status: w.httpStatus, error: object({ title: w.phrase, message: w.sentence }) }),
  ),
  json(
    'apilayer',
    object({
      success: always(false),
      error: object({
        code: any(101, 104, 210),
        type: any('invalid_access_key'),
        info: w.sentence,
      }),
    }),
  ),
  json(
    'coinmarketcap',
    object({
      status: object({
        timestamp: w.isoTime,
        error_code: any(1_001, 1_008),
        error_message: w.sentence,
        elapsed: any(0),
        credit_count: any(0),
      }),
    }),
  ),
  json('alpha-vantage', object({ 'Error Message': w.sentence })),
  json(
    'amadeus',
    object({
      errors: some(
        object({
          status: w.httpStatus,
          code: any(477, 38_189, 1_797),
          title: w.upperSnake,
          detail: w.sentence,
          source: maybe(object({ parameter: w.fieldName, example: any('PAR') })),
        }),
      ),
    }),
  ),
  json(
    'sabre',
    object({
      status: any('NotProcessed'),
      type: any('Validation'),
      errorCode: any('ERR.2SG.SEC.INVALID_CREDENTIALS'),
      timeStamp: w.isoTime,
      message: w.sentence,
    }),
  ),
  json(
    'duffel',
    object({
      errors: some(
        object({
          type: w.snake,
          title: w.sentence,
          message: w.sentence,
          documentation_url: w.url,
          code: w.snake,
        }),
      ),
      meta: object({ status: w.httpStatus, request_id: w.hex }),
    }),
  ),
  json(
    'airbnb',
    object({ error_code: w.httpStatus, error_type: w.snake, error_message: w.sentence }),
  ),
  json('uber', object({ message: w.sentence, code: w.snake, fields: maybe(any({})) })),
  json(
    'yelp',
    object({
      error: object({
        code: w.upperSnake,
        description: w.sentence,
        field: maybe(w.fieldName),
        instance: maybe(any('x')),
      }),
    }),
  ),
  json('openfda', object({ error: object({ code: w.upperSnake, message: w.sentence }) })),
  json(
    'vies',
    object({ actionSucceed: always(false), errorWrappers: some(object({ error: w.upperSnake })) }),
  ),
  json(
    'hmrc',
    object({
      code: w.upperSnake,
      message: w.sentence,
      errors: maybe(some(object({ code: w.upperSnake, message: w.sentence, path: any('/a') }))),
    }),
  ),
  json(
    'notify',
    object({
      status_code: w.httpStatus,
      errors: some(object({ error: any('AuthError', 'BadRequestError'), message: w.sentence })),
    }),
  ),
  json(
    'companies-house',
    object({
      errors: some(object({ error: any('company-profile-not-found'), type: any('ch:service') })),
    }),
  ),
  json(
    'thingsboard',
    object({
      status: w.httpStatus,
      message: w.sentence,
      errorCode: any(2, 10, 32),
      timestamp: w.isoTime,
    }),
  ),
  json(
    'tuya',
    object({
      code: any(1_010, 1_106, 28_841_105),
      msg: w.sentence,
      success: always(false),
      t: w.unixTime,
      tid: w.hex,
    }),
  ),
  json(
    'hue',
    some(
      object({ error: object({ type: any(1, 7, 101), address: w.path, description: w.sentence }) }),
    ),
  ),
  json(
    'smartthings',
    object({
      requestId: w.hex,
      error: object({
        code: any('NotFoundError', 'ConstraintViolationError'),
        message: w.sentence,
        details: any([]),
      }),
    }),
  ),
  json('nest', object({ error: w.sentence, type: w.url, message: w.sentence, instance: w.uuid })),
  json('soracom', object({ code: any('AUM0003', 'SEM0050'), message: w.sentence })),
  json(
    '1nce',
    object({
      statusCode: w.httpStatus,
      statusText: w.phrase,
      errors: some(object({ errorCode: any('BusinessError'), errorMessage: w.sentence })),
    }),
  ),
  json('jasper', object({ errorMessage: w.sentence, errorCode: any('10000001', '20000001') })),
  json('hologram', object({ success: always(false), error: w.sentence, size: maybe(any(0)) })),
  json('losant', object({ type: any('Validation', 'NotFound'), message: w.sentence })),
];
