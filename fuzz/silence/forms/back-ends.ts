import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

/** Back ends that are rented, stores of contents, sign-in, language models, messages. */
export const backEnds = [
  // GraphQL's list on an API that is none.
  json(
    'directus',
    object({
      errors: some(
        object({
          message: w.sentence,
          extensions: object({ code: w.upperSnake, reason: maybe(w.sentence) }),
        }),
      ),
    }),
  ),
  json(
    'payload-cms',
    object({
      errors: some(object({ name: maybe(w.pascal), data: maybe(any([])), message: w.sentence })),
    }),
  ),
  json(
    'ghost',
    object({
      errors: some(
        object({
          message: w.sentence,
          context: any(null, 'x'),
          type: any('NotFoundError'),
          details: any(null),
          property: any(null),
          help: any(null),
          code: any(null),
          id: w.uuid,
          ghostErrorCode: any(null),
        }),
      ),
    }),
  ),
  json(
    'prismic',
    object({
      type: any('api_security_error', 'api_notfound_error'),
      message: w.sentence,
      oauth_initiate: maybe(w.url),
    }),
  ),
  json(
    'kontent',
    object({
      message: w.sentence,
      request_id: w.hex,
      error_code: any(105, 100),
      specific_code: any(0),
    }),
  ),
  json(
    'webflow',
    object({ message: w.sentence, code: w.snake, externalReference: any(null), details: any([]) }),
  ),
  json(
    'appwrite',
    object({
      message: w.sentence,
      code: w.httpStatus,
      type: any('general_unauthorized_scope', 'user_invalid_credentials'),
      version: any('1.6.0'),
    }),
  ),
  json(
    'pocketbase',
    object({
      code: w.httpStatus,
      message: w.sentence,
      data: any<unknown>({}, { email: { code: 'validation_required', message: 'Missing.' } }),
    }),
  ),
  json(
    'pocketbase-status',
    object({
      status: w.httpStatus,
      message: w.sentence,
      data: any<unknown>({}, { email: { code: 'validation_required', message: 'Missing.' } }),
    }),
  ),
  json('parse', object({ code: any(101, 209, 142), error: w.sentence })),
  json(
    'xano',
    object({ code: any('ERROR_CODE_UNAUTHORIZED'), message: w.sentence, payload: maybe(any('')) }),
  ),
  json(
    'fusionauth',
    object({
      fieldErrors: any<unknown>(
        {},
        { 'user.email': [{ code: '[blank]user.email', message: 'x' }] },
      ),
      generalErrors: some(object({ code: any('[invalid]'), message: w.sentence })),
    }),
  ),
  json(
    'ping',
    object({
      id: w.uuid,
      code: any('INVALID_DATA', 'NOT_FOUND'),
      message: w.sentence,
      details: maybe(
        some(object({ code: any('INVALID_VALUE'), target: w.fieldName, message: w.sentence })),
      ),
    }),
  ),
  json(
    'onelogin',
    object({
      status: object({ error: any(true), code: w.httpStatus, type: w.phrase, message: w.sentence }),
    }),
  ),
  json(
    'duo',
    object({
      code: any(40_103, 40_002),
      message: w.sentence,
      message_detail: w.sentence,
      stat: always('FAIL'),
    }),
  ),
  json(
    'descope',
    object({
      errorCode: any('E011002'),
      errorDescription: w.sentence,
      errorMessage: w.sentence,
      message: w.sentence,
    }),
  ),
  json(
    'clerk',
    object({
      errors: some(
        object({
          message: w.sentence,
          long_message: w.sentence,
          code: any('form_password_incorrect', 'resource_not_found'),
          meta: any({}),
        }),
      ),
      clerk_trace_id: w.hex,
    }),
  ),
  json(
    'stytch',
    object({
      status_code: w.httpStatus,
      request_id: w.prefixed,
      error_type: w.snake,
      error_message: w.sentence,
      error_url: w.url,
    }),
  ),
  json(
    'workos',
    object({
      message: w.sentence,
      code: maybe(w.snake),
      errors: maybe(some(object({ code: w.snake, field: w.fieldName }))),
    }),
  ),
  json(
    'ory',
    object({
      error: object({
        code: w.httpStatus,
        status: w.phrase,
        reason: w.sentence,
        message: w.sentence,
        request: w.uuid,
        id: maybe(w.snake),
      }),
    }),
  ),
  json(
    'zitadel',
    object({
      code: any(3, 5, 16),
      message: w.sentence,
      details: some(
        object({
          '@type': any('type.googleapis.com/zitadel.v1.ErrorDetail'),
          id: any('QUERY-x'),
          message: w.sentence,
        }),
      ),
    }),
  ),
  json(
    'keycloak-admin',
    object({ errorMessage: w.sentence, field: maybe(w.fieldName), params: maybe(any([])) }),
  ),
  json(
    'youtrack',
    object({
      error: w.phrase,
      error_description: w.sentence,
      error_developer_message: maybe(w.sentence),
    }),
  ),
  json(
    'vllm',
    object({
      object: always('error'),
      message: w.sentence,
      type: any('BadRequestError', 'NotFoundError'),
      param: any(null),
      code: w.httpStatus,
    }),
  ),
  json(
    'openai-alike',
    object({
      error: object({
        message: w.sentence,
        type: any('invalid_request_error', 'authentication_error', 'rate_limit_error', 'tokens'),
        param: any(null),
        code: any<unknown>(null, 'invalid_api_key', 'model_not_found', 'rate_limit_exceeded', 400),
      }),
      user_id: maybe(w.hex),
    }),
  ),
  json(
    'openrouter',
    object({
      error: object({
        code: any(402, 429, 400),
        message: w.sentence,
        metadata: maybe(any({ provider_name: 'x', raw: '{}' })),
      }),
      user_id: maybe(w.hex),
    }),
  ),
  json('xai', object({ code: w.sentence, error: w.sentence })),
  json('ollama', object({ error: w.sentence })),
  json(
    'azure-openai',
    object({
      error: object({
        code: any('DeploymentNotFound', '401', 'content_filter'),
        message: w.sentence,
        innererror: maybe(any({ code: 'ResponsibleAIPolicyViolation' })),
      }),
    }),
  ),
  json(
    'deepgram',
    object({ err_code: any('INVALID_AUTH'), err_msg: w.sentence, request_id: w.uuid }),
  ),
  json('elevenlabs', object({ detail: object({ status: w.snake, message: w.sentence }) })),
  json(
    'stability',
    object({ id: w.hex, name: any('bad_request', 'unauthorized'), errors: some(w.sentence) }),
  ),
  json(
    'msg91',
    object({ type: always('error'), message: w.sentence, code: maybe(any('201', '418')) }),
  ),
  json(
    'kaleyra',
    object({ code: any('RBC105', 'E400'), message: w.sentence, data: any([]), error: any({}) }),
  ),
  json('gupshup', object({ status: always('error'), message: w.sentence })),
  json(
    'textlocal',
    object({
      errors: some(object({ code: any(3, 7, 32), message: w.sentence })),
      status: always('failure'),
    }),
  ),
  json(
    'clickatell',
    object({
      messages: any([]),
      error: any<unknown>(null, 'x'),
      errorCode: maybe(any(108, 609)),
      errorDescription: maybe(w.sentence),
    }),
  ),
  json(
    'esendex',
    object({
      errors: some(
        object({ code: any('invalid_value'), description: w.sentence, values: any([]) }),
      ),
    }),
  ),
  json(
    'bulksms',
    object({ type: w.url, title: w.phrase, status: w.httpStatus, detail: w.sentence }),
    { mediaType: 'application/problem+json' },
  ),
  json(
    'telesign',
    object({
      reference_id: w.hex,
      external_id: any(null),
      status: object({ code: any(10_000, 11_000), description: w.sentence, updated_on: w.isoTime }),
    }),
  ),
  json(
    'cm-com',
    object({
      details: w.sentence,
      errorCode: any(101, 201, 999),
      messages: some(
        object({
          to: any('00490000'),
          status: any('Rejected'),
          messageErrorCode: any(304),
          messageDetails: w.sentence,
        }),
      ),
    }),
  ),
  json(
    'africas-talking',
    object({
      SMSMessageData: object({
        Message: w.sentence,
        Recipients: some(
          object({
            statusCode: any(403, 406),
            number: any('+000'),
            status: any('InvalidPhoneNumber'),
            cost: any('0'),
          }),
        ),
      }),
    }),
  ),
  json(
    'onesignal',
    object({
      errors: any<unknown>(['x'], { invalid_player_ids: ['x'] }),
      success: maybe(any(false)),
    }),
  ),
  json(
    'linear',
    object({
      errors: some(
        object({
          message: w.sentence,
          path: maybe(any(['issue'])),
          locations: maybe(any([{ line: 1, column: 2 }])),
          extensions: object({
            type: any('authentication error'),
            userError: any(true),
            code: w.upperSnake,
          }),
        }),
      ),
      data: maybe(any(null)),
    }),
  ),
];
