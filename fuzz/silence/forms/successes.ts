import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

const nothing = any<unknown>(null, '', [], {}, false, 0, '0', 'None', 'ok');

/** Bodies that report no error at all, some of them with the words of one. */
export const successes = [
  json(
    'record',
    object({
      id: w.anyId,
      name: w.sentence,
      status: any('active', 'Succeeded', 'TRASHED', 'done'),
      created_at: w.isoTime,
      code: maybe(w.anyId),
      message: maybe(w.sentence),
    }),
  ),
  json(
    'page-of-records',
    object({
      data: some(object({ id: w.anyId, code: w.upperSnake, message: w.sentence })),
      total: w.smallNumber,
      page: any(1),
      errors: maybe(nothing),
    }),
  ),
  json(
    'no-error',
    object({
      status: any('Succeeded', 'success', 'OK'),
      error: maybe(nothing),
      errors: maybe(nothing),
      code: maybe(nothing),
      message: maybe(nothing),
      result: maybe(any('ok', true, {})),
      error_code: maybe(nothing),
      errorId: maybe(always(null)),
    }),
  ),
  json(
    'job',
    object({
      id: w.uuid,
      state: any('failed', 'succeeded', 'rejected', 'running'),
      error: any<unknown>(null, { code: 'None', message: null }, 'exit 1'),
      startedAt: w.isoTime,
    }),
  ),
  json(
    'health',
    object({
      status: any('UP', 'DOWN'),
      components: object({
        db: object({ status: any('UP', 'DOWN'), details: maybe(object({ error: w.sentence })) }),
      }),
    }),
  ),
  json(
    'log-lines',
    some(
      object({
        timestamp: w.isoTime,
        level: any('error', 'warn'),
        message: w.sentence,
        code: maybe(w.smallNumber),
        errorId: maybe(w.prefixed),
        requestId: maybe(w.uuid),
      }),
      5,
    ),
  ),
  json('list-of-words', some(w.upperSnake, 5)),
  json(
    'feature',
    object({
      type: any('FeatureCollection'),
      features: some(
        object({
          type: any('Feature'),
          geometry: any(null),
          properties: object({ code: w.smallNumber, error: w.sentence }),
        }),
      ),
    }),
  ),
  json(
    'country-table',
    some(
      object({ code: any('DE', 'BR', 'US'), numeric: any('276', '076', '840'), name: w.sentence }),
    ),
  ),
  json('scalar', any<unknown>(null, true, 0, 1300, '', 'Not found', 1.5, [])),
  json(
    'translations',
    object({
      'error.code': w.sentence,
      error_code: w.sentence,
      error_token: w.sentence,
      message: w.sentence,
      errors: w.fieldErrors,
    }),
  ),
  json(
    'openapi',
    object({
      openapi: any('3.1.0'),
      info: object({ title: w.sentence, version: any('1') }),
      paths: any({}),
      components: object({
        schemas: object({
          Error: object({
            type: any('object'),
            properties: any({ code: { type: 'integer' }, errorId: { type: 'string' } }),
            example: any(null),
          }),
        }),
      }),
    }),
  ),
];
