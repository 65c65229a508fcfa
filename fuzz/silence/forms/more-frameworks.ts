import fc from 'fast-check';
import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

const detailed = object({ message: w.sentence, code: maybe(w.anyCode) });

/** What further frameworks answer when nobody has written anything. */
export const moreFrameworks = [
  json('gin', object({ error: w.sentence, code: maybe(w.httpStatus) })),
  json('echo', object({ message: fc.oneof(w.sentence, w.phrase) })),
  json('encore', object({ code: w.snake, message: w.sentence, details: any<unknown>(null, {}) })),
  json(
    'goa',
    object({
      name: w.snake,
      id: w.hex,
      message: w.sentence,
      temporary: any(false, true),
      timeout: any(false),
      fault: any(false, true),
    }),
  ),
  json(
    'huma',
    object({
      $schema: w.url,
      title: w.phrase,
      status: w.httpStatus,
      detail: w.sentence,
      errors: maybe(some(object({ message: w.sentence, location: w.fieldName, value: w.anyCode }))),
    }),
    { mediaType: 'application/problem+json' },
  ),
  json(
    'rocket',
    object({
      error: object({ code: w.httpStatus, reason: w.phrase, description: w.sentence }),
    }),
  ),
  json(
    'slim',
    object({
      message: w.sentence,
      exception: maybe(
        some(
          object({
            type: any('Slim\\Exception\\HttpNotFoundException'),
            code: w.httpStatus,
            message: w.sentence,
            file: w.path,
            line: any(91),
          }),
        ),
      ),
    }),
  ),
  json(
    'cakephp',
    object({
      message: w.sentence,
      url: w.path,
      code: w.httpStatus,
      file: maybe(w.path),
      line: maybe(any(7)),
    }),
  ),
  json(
    'yii',
    object({
      name: w.phrase,
      message: w.sentence,
      code: any(0),
      status: w.httpStatus,
      type: maybe(any('yii\\web\\NotFoundHttpException')),
    }),
  ),
  json('yii-fields', some(object({ field: w.fieldName, message: w.sentence })), {
    statuses: [422],
  }),
  json(
    'codeigniter',
    object({
      status: w.httpStatus,
      error: w.httpStatus,
      messages: object({ error: w.sentence }),
    }),
  ),
  json(
    'flask-restful',
    object({
      message: fc.oneof(w.sentence, object({ name: w.sentence })),
      status: maybe(w.httpStatus),
    }),
  ),
  json(
    'litestar',
    object({
      status_code: w.httpStatus,
      detail: w.sentence,
      extra: maybe(some(object({ message: w.sentence, key: w.fieldName, source: any('body') }))),
    }),
  ),
  json('sanic', object({ description: w.phrase, status: w.httpStatus, message: w.sentence })),
  json(
    'falcon',
    object({ title: w.phrase, description: maybe(w.sentence), code: maybe(w.anyCode) }),
  ),
  json(
    'eve',
    object({
      _status: always('ERR'),
      _error: object({ code: w.httpStatus, message: w.sentence }),
      _issues: maybe(object({ name: w.sentence })),
    }),
  ),
  json('pydantic-bare', some(object({ loc: some(w.fieldName), msg: w.sentence, type: w.snake })), {
    statuses: [400, 422],
  }),
  json('play', object({ error: object({ requestId: any(1), message: w.sentence }) })),
  json(
    'javalin',
    object({
      title: w.sentence,
      status: w.httpStatus,
      type: w.url,
      details: any({}),
    }),
  ),
  json(
    'resteasy',
    object({
      title: w.sentence,
      status: w.httpStatus,
      violations: some(object({ field: w.fieldName, message: w.sentence })),
    }),
  ),
  json(
    'servicestack',
    object({
      responseStatus: object({
        errorCode: w.pascal,
        message: w.sentence,
        stackTrace: maybe(w.sentence),
        errors: maybe(
          some(object({ errorCode: w.pascal, fieldName: w.fieldName, message: w.sentence })),
        ),
      }),
    }),
  ),
  json(
    'fastendpoints',
    object({ statusCode: w.httpStatus, message: w.sentence, errors: w.fieldErrors }),
  ),
  json(
    'adonis',
    object({
      errors: some(
        object({ message: w.sentence, rule: maybe(any('required')), field: maybe(w.fieldName) }),
      ),
    }),
  ),
  json(
    'zod',
    object({
      success: always(false),
      error: object({
        name: always('ZodError'),
        issues: some(object({ code: w.snake, path: some(w.fieldName), message: w.sentence })),
      }),
    }),
  ),
  json(
    'elysia',
    object({
      type: always('validation'),
      on: any('body', 'query'),
      summary: w.sentence,
      property: any('/name'),
      message: w.sentence,
      errors: any([]),
    }),
  ),
  json(
    'nitro',
    object({
      error: maybe(always(true)),
      url: w.path,
      statusCode: w.httpStatus,
      statusMessage: w.phrase,
      message: w.sentence,
      data: maybe(any({})),
      stack: maybe(any('', [])),
    }),
  ),
  json(
    'moleculer',
    object({
      name: w.pascal,
      message: w.sentence,
      code: w.httpStatus,
      type: w.upperSnake,
      data: maybe(any({})),
    }),
  ),
  json(
    'meteor',
    object({
      isClientSafe: always(true),
      error: w.httpStatus,
      reason: w.sentence,
      message: w.sentence,
      errorType: always('Meteor.Error'),
    }),
  ),
  json('vapor', object({ error: always(true), reason: w.sentence })),
  json(
    'node-error',
    object({
      name: any('Error', 'AxiosError', 'TypeError'),
      message: w.sentence,
      code: fc.oneof(w.upperSnake, any('ECONNREFUSED', 'ERR_BAD_REQUEST')),
      status: maybe(w.httpStatus),
      stack: maybe(w.sentence),
    }),
  ),
  json(
    'boxed-error',
    object({
      error: object({
        status: maybe(w.httpStatus),
        code: w.anyCode,
        type: maybe(w.anyCode),
        message: w.sentence,
        details: maybe(some(detailed)),
      }),
    }),
  ),
  json(
    'flat-error',
    object({
      error: w.anyCode,
      code: maybe(w.anyCode),
      message: maybe(w.sentence),
      status: maybe(w.httpStatus),
      detail: maybe(w.sentence),
    }),
  ),
  json('listed-errors', object({ errors: some(detailed), status: maybe(w.httpStatus) })),
  json(
    'upper-words',
    object({
      status: any('error', 'fail', 'failed'),
      errorCode: w.anyCode,
      errorMessage: w.sentence,
      timestamp: maybe(w.isoTime),
      requestId: maybe(w.uuid),
    }),
  ),
];
