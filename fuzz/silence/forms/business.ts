import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

/** Customers, books, people, documents, tickets. */
export const business = [
  json(
    'workday',
    object({
      error: w.sentence,
      errors: some(object({ error: w.sentence, field: w.fieldName, location: w.path })),
    }),
  ),
  json(
    'xero',
    object({
      ErrorNumber: any(10, 17),
      Type: any('ValidationException'),
      Message: w.sentence,
      Elements: some(object({ ValidationErrors: some(object({ Message: w.sentence })) })),
    }),
  ),
  json(
    'xero-problem',
    object({
      Type: any(null),
      Title: w.phrase,
      Status: w.httpStatus,
      Detail: w.sentence,
      Instance: w.uuid,
      Extensions: any({}),
    }),
  ),
  json(
    'quickbooks',
    object({
      Fault: object({
        Error: some(
          object({
            Message: w.sentence,
            Detail: w.sentence,
            code: any('610', '6240'),
            element: maybe(any('')),
          }),
        ),
        type: any('ValidationFault', 'AUTHENTICATION'),
      }),
      time: w.isoTime,
    }),
  ),
  json(
    'quickbooks-gateway',
    object({
      warnings: any(null),
      intuitObject: any(null),
      fault: object({
        error: some(object({ message: w.sentence, detail: w.sentence, code: any('3200') })),
        type: any('AUTHENTICATION'),
      }),
      requestId: any(null),
      time: w.unixTime,
      status: any(null),
    }),
  ),
  json(
    'freshbooks',
    object({
      response: object({
        errors: some(
          object({
            errno: any(1_012),
            field: w.fieldName,
            message: w.sentence,
            object: any('client'),
            value: w.anyCode,
          }),
        ),
      }),
    }),
  ),
  json(
    'sage',
    some(
      object({
        $severity: any('error'),
        $dataCode: any('UnexpectedError'),
        $message: w.sentence,
        $source: w.fieldName,
      }),
    ),
  ),
  json(
    'netsuite',
    object({
      type: w.url,
      title: w.phrase,
      status: w.httpStatus,
      'o:errorDetails': some(object({ detail: w.sentence, 'o:errorCode': w.upperSnake })),
    }),
  ),
  json(
    'odoo',
    object({
      jsonrpc: always('2.0'),
      id: any(null, 1),
      error: object({
        code: any(200, 100),
        message: w.sentence,
        data: object({
          name: any('odoo.exceptions.AccessError'),
          message: w.sentence,
          debug: w.sentence,
          arguments: any([]),
          context: any({}),
        }),
      }),
    }),
  ),
  json(
    'servicenow',
    object({
      error: object({ message: w.sentence, detail: w.sentence }),
      status: always('failure'),
    }),
  ),
  json(
    'concur',
    object({
      httpStatus: any('404 Not Found'),
      path: w.path,
      timestamp: w.isoTime,
      errorId: w.uuid,
      errorCode: any('api.notFound'),
      errorMessage: w.sentence,
      validationErrors: any([]),
    }),
  ),
  json('smartsheet', object({ errorCode: any(1_006, 4_003), message: w.sentence, refId: w.hex })),
  json(
    'miro',
    object({
      status: w.httpStatus,
      code: any('2.0703', 'tokenNotProvided'),
      message: w.sentence,
      context: any({}),
      type: always('error'),
    }),
  ),
  json('figma', object({ status: w.httpStatus, err: w.sentence })),
  json('dropbox-sign', object({ error: object({ error_msg: w.sentence, error_name: w.snake }) })),
  json('pandadoc', object({ type: w.snake, detail: w.sentence })),
  json('adobe', object({ error_code: any('403010', '401013'), message: w.sentence })),
  json('signnow', object({ errors: some(object({ code: any(65_582), message: w.sentence })) })),
  json('wrike', object({ errorDescription: w.sentence, error: w.snake })),
  json('clockify', object({ message: w.sentence, code: any(4_017, 501) })),
  json(
    'front',
    object({
      _error: object({
        status: w.httpStatus,
        title: w.phrase,
        message: w.sentence,
        details: maybe(any([])),
      }),
    }),
  ),
  json('drift', object({ error: object({ type: w.snake, message: w.sentence }) })),
  json('crisp', object({ error: any(true), reason: w.snake, data: any({}) })),
  json(
    'kustomer',
    object({
      errors: some(
        object({ status: w.httpStatus, code: w.snake, title: w.phrase, links: maybe(any({})) }),
      ),
    }),
  ),
  json(
    'rocket-chat',
    object({ success: always(false), error: w.sentence, errorType: any('error-invalid-room') }),
  ),
  json('zulip', object({ result: always('error'), msg: w.sentence, code: w.upperSnake })),
  json(
    'freshdesk',
    object({
      description: w.sentence,
      errors: some(
        object({
          field: w.fieldName,
          message: w.sentence,
          code: any('missing_field', 'invalid_value'),
        }),
      ),
    }),
  ),
  json('freshdesk-code', object({ code: w.snake, message: w.sentence })),
  json(
    'zoho',
    object({ code: w.upperSnake, details: any({}), message: w.sentence, status: always('error') }),
  ),
  json('zoho-books', object({ code: any(57, 1_002, 14), message: w.sentence })),
  json(
    'pipedrive',
    object({
      success: always(false),
      error: w.sentence,
      error_info: w.sentence,
      data: any(null),
      additional_data: any(null),
    }),
  ),
  json('copper', object({ success: always(false), status: w.httpStatus, message: w.sentence })),
  json(
    'active-campaign',
    object({
      errors: some(
        object({
          title: w.sentence,
          detail: w.sentence,
          code: w.snake,
          source: object({ pointer: any('/data/attributes/email') }),
        }),
      ),
    }),
  ),
  json(
    'klaviyo',
    object({
      errors: some(
        object({
          id: w.uuid,
          status: w.httpStatus,
          code: w.snake,
          title: w.sentence,
          detail: w.sentence,
          source: any({}),
        }),
      ),
    }),
  ),
  json('iterable', object({ msg: w.sentence, code: w.pascal, params: any(null, {}) })),
  json('mailerlite', object({ message: w.sentence, errors: w.fieldErrors }), { statuses: [422] }),
  json('campaign-monitor', object({ Code: any(50, 100, 203), Message: w.sentence })),
  json(
    'constant-contact',
    some(object({ error_key: any('contacts.api.not_found'), error_message: w.sentence })),
  ),
  json(
    'smtp2go',
    object({
      request_id: w.uuid,
      data: object({ error_code: any('E_ApiResponseCodes.API_EXCEPTION'), error: w.sentence }),
    }),
  ),
  json(
    'typeform',
    object({
      code: w.upperSnake,
      description: w.sentence,
      details: maybe(
        some(
          object({
            code: w.upperSnake,
            description: w.sentence,
            field: w.fieldName,
            in: any('body'),
          }),
        ),
      ),
    }),
  ),
  json(
    'surveymonkey',
    object({
      error: object({
        id: any('1010'),
        name: w.phrase,
        docs: w.url,
        message: w.sentence,
        http_status_code: w.httpStatus,
      }),
    }),
  ),
  json('jotform', object({ responseCode: w.httpStatus, message: w.sentence, content: any('') })),
  json(
    'calendly',
    object({
      title: w.phrase,
      message: w.sentence,
      details: maybe(some(object({ parameter: w.fieldName, message: w.sentence }))),
    }),
  ),
  json(
    'cal-com',
    object({
      status: always('error'),
      timestamp: w.isoTime,
      path: w.path,
      error: object({ code: w.anyCode, message: w.sentence, details: any({}) }),
    }),
  ),
  json(
    'eventbrite',
    object({ error: w.upperSnake, error_description: w.sentence, status_code: w.httpStatus }),
  ),
  json('greenhouse', object({ errors: some(object({ message: w.sentence, field: w.fieldName })) })),
  json(
    'gusto',
    object({
      errors: some(
        object({
          error_key: w.fieldName,
          category: w.snake,
          message: w.sentence,
          metadata: any({}),
        }),
      ),
    }),
  ),
  json(
    'webex',
    object({
      message: w.sentence,
      errors: some(object({ description: w.sentence })),
      trackingId: w.prefixed,
    }),
  ),
  json(
    'genesys',
    object({
      message: w.sentence,
      code: any('not.found', 'bad.request'),
      status: w.httpStatus,
      messageParams: any({}),
      contextId: w.uuid,
      details: any([]),
      errors: any([]),
    }),
  ),
  json(
    'talkdesk',
    object({
      code: any('0011000', '0310'),
      message: w.sentence,
      description: maybe(w.sentence),
      fields: maybe(some(object({ name: w.fieldName, description: w.sentence }))),
    }),
  ),
  json('apple-push', object({ reason: w.pascal, timestamp: maybe(w.unixTime) })),
  json(
    'app-store',
    object({
      errors: some(
        object({
          id: w.uuid,
          status: w.httpStatus.map(String),
          code: w.upperSnake,
          title: w.sentence,
          detail: w.sentence,
        }),
      ),
    }),
  ),
  json(
    'expo',
    object({
      errors: some(object({ code: w.upperSnake, message: w.sentence, isTransient: any(false) })),
    }),
  ),
  json(
    'airship',
    object({
      ok: always(false),
      operation_id: w.uuid,
      error: w.sentence,
      error_code: any(40_001),
      details: maybe(any({})),
    }),
  ),
  json(
    'pushbullet',
    object({
      error: object({ type: w.snake, message: w.sentence, cat: any('(=^..^=)') }),
      error_code: w.snake,
    }),
  ),
  json(
    'pushover',
    object({ user: always('invalid'), errors: some(w.sentence), status: any(0), request: w.uuid }),
  ),
];
