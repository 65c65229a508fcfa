import fc from 'fast-check';
import { always, any, json, maybe, object, some, text } from '../form.ts';
import * as w from '../words.ts';

/** Networks of people, pictures, films and music, chats. */
export const networks = [
  json(
    'reddit',
    object({
      message: w.phrase,
      error: w.httpStatus,
      reason: maybe(w.snake),
      explanation: maybe(w.sentence),
    }),
  ),
  json(
    'reddit-form',
    object({ json: object({ errors: some(fc.tuple(w.upperSnake, w.sentence, w.fieldName)) }) }),
  ),
  json(
    'mediawiki',
    object({
      error: object({
        code: any('badtoken', 'readonly'),
        info: w.sentence,
        '*': maybe(w.sentence),
        docref: maybe(w.sentence),
      }),
      servedby: any('mw1'),
    }),
  ),
  json(
    'mediawiki-rest',
    object({
      errorKey: any('rest-nonexistent-title'),
      messageTranslations: object({ en: w.sentence }),
      httpCode: w.httpStatus,
      httpReason: w.phrase,
    }),
  ),
  json(
    'wikimedia',
    object({
      type: w.url,
      title: w.phrase,
      method: always('get'),
      detail: w.sentence,
      uri: w.path,
    }),
    { mediaType: 'application/problem+json' },
  ),
  json(
    'line',
    object({
      message: w.sentence,
      details: maybe(some(object({ message: w.sentence, property: w.fieldName }))),
    }),
  ),
  json(
    'viber',
    object({
      status: any(2, 3, 6),
      status_message: any('invalidAuthToken', 'badData'),
      chat_hostname: any('chat.acme.example'),
    }),
  ),
  json(
    'wechat',
    object({ errcode: any(40_001, 40_013, 42_001, 45_009), errmsg: w.sentence, rid: maybe(w.hex) }),
  ),
  json(
    'feishu',
    object({
      code: any(99_991_663, 230_001),
      msg: w.sentence,
      error: maybe(object({ log_id: w.hex, troubleshooter: w.sentence })),
    }),
  ),
  json('kakao', object({ msg: w.sentence, code: any(-401, -10) })),
  json('naver', object({ errorMessage: w.sentence, errorCode: any('024', 'SE01') })),
  json('zalo', object({ error: any(-201, -216), message: w.sentence })),
  json(
    'vk',
    object({
      error: object({ error_code: any(5, 6, 100), error_msg: w.sentence, request_params: any([]) }),
    }),
  ),
  json('weibo', object({ error: w.snake, error_code: any(21_327), request: w.path })),
  json('atproto', object({ error: w.pascal, message: w.sentence })),
  json(
    'mastodon',
    object({ error: w.sentence, error_description: maybe(w.sentence), details: maybe(any({})) }),
  ),
  json('lemmy', object({ error: w.snake })),
  json(
    'discourse',
    object({
      errors: some(w.sentence),
      error_type: any('invalid_access', 'not_found'),
      extras: maybe(any({})),
    }),
  ),
  json(
    'stack-exchange',
    object({ error_id: any(400, 502), error_message: w.sentence, error_name: w.snake }),
  ),
  json('disqus', object({ code: any(2, 5), response: w.sentence })),
  json('flickr', object({ stat: always('fail'), code: any(100, 1), message: w.sentence })),
  json(
    'giphy',
    object({
      data: any([]),
      meta: object({ status: w.httpStatus, msg: w.phrase, response_id: w.hex }),
    }),
  ),
  json(
    'tumblr',
    object({
      meta: object({ status: w.httpStatus, msg: w.phrase }),
      response: any([]),
      errors: maybe(some(object({ title: w.phrase, code: any(1_016), detail: w.sentence }))),
    }),
  ),
  json('pinterest', object({ code: any(2, 3, 29), message: w.sentence })),
  json(
    'snapchat',
    object({
      request_status: always('ERROR'),
      request_id: w.hex,
      debug_message: w.sentence,
      display_message: w.sentence,
      error_code: any('E1001'),
    }),
  ),
  json(
    'instagram-old',
    object({
      meta: object({
        error_type: any('OAuthAccessTokenException'),
        code: w.httpStatus,
        error_message: w.sentence,
      }),
    }),
  ),
  json(
    'foursquare',
    object({
      meta: object({
        code: w.httpStatus,
        errorType: w.snake,
        errorDetail: w.sentence,
        requestId: w.hex,
      }),
      response: any({}),
    }),
  ),
  // The words of Facebook's Graph API, without its trace.
  json(
    'deezer',
    object({
      error: object({
        type: any('OAuthException', 'DataException'),
        message: w.sentence,
        code: any(200, 300, 800),
      }),
    }),
  ),
  json(
    'soundcloud',
    object({
      code: w.httpStatus,
      message: w.sentence,
      link: w.url,
      status: any('401 - Unauthorized'),
      errors: any([]),
      error: any(null),
    }),
  ),
  // The list that GitHub has under 422, without a link to its documentation.
  json(
    'strava',
    object({
      message: w.phrase,
      errors: some(
        object({
          resource: any('Athlete', 'Activity'),
          field: w.fieldName,
          code: any('invalid', 'missing', 'already_exists'),
        }),
      ),
    }),
  ),
  json(
    'fitbit',
    object({
      errors: some(
        object({
          errorType: any('invalid_token', 'request'),
          fieldName: maybe(w.fieldName),
          message: w.sentence,
        }),
      ),
      success: always(false),
    }),
  ),
  json('withings', object({ status: any(401, 503, 2_554), body: any({}), error: w.sentence })),
  json(
    'vimeo',
    object({
      error: w.sentence,
      link: any(null),
      developer_message: w.sentence,
      error_code: any(2_204, 8_003),
    }),
  ),
  json(
    'dailymotion',
    object({
      error: object({
        more_info: maybe(w.url),
        code: w.httpStatus,
        message: w.sentence,
        type: any('access_forbidden'),
      }),
    }),
  ),
  json('brightcove', some(object({ error_code: w.upperSnake, message: w.sentence }))),
  json('mux', object({ error: object({ type: w.snake, messages: some(w.sentence) }) })),
  json(
    'kaltura',
    object({
      objectType: always('KalturaAPIException'),
      code: any('INVALID_KS'),
      message: w.sentence,
      args: any({}),
    }),
  ),
  json('cloudinary', object({ error: object({ message: w.sentence }) })),
  json(
    'ably',
    object({
      error: object({
        message: w.sentence,
        code: any(40_140, 40_101),
        statusCode: w.httpStatus,
        href: w.url,
        nonfatal: maybe(any(false)),
      }),
    }),
  ),
  json(
    'pubnub',
    object({
      status: w.httpStatus,
      error: any(true),
      service: any('Access Manager'),
      message: w.sentence,
      payload: maybe(any({})),
    }),
  ),
  json('daily', object({ error: w.snake, info: w.sentence })),
  json('aircall', object({ error: w.phrase, troubleshoot: w.sentence })),
  // The style guide of Google's old APIs, which others follow.
  json(
    'json-style-guide',
    object({
      error: object({
        code: w.httpStatus,
        message: w.sentence,
        errors: some(
          object({
            domain: any('global', 'calls'),
            reason: w.camel,
            message: w.sentence,
            location: maybe(w.fieldName),
            locationType: maybe(any('parameter')),
          }),
        ),
      }),
    }),
  ),
  json(
    'json-style-guide-status',
    object({
      error: object({
        code: w.httpStatus,
        message: w.sentence,
        status: w.upperSnake,
        details: maybe(some(object({ field: w.fieldName, reason: w.upperSnake }))),
      }),
    }),
  ),
  json(
    'grpc-gateway-domain',
    object({
      error: object({
        code: w.httpStatus,
        message: w.sentence,
        status: w.upperSnake,
        details: some(
          object({
            '@type': any('type.googleapis.com/google.rpc.ErrorInfo'),
            reason: w.upperSnake,
            domain: any('acme.example'),
            metadata: maybe(any({})),
          }),
        ),
      }),
    }),
  ),
  text('consul', w.sentence, { mediaType: 'text/plain' }),
];
