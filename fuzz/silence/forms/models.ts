import { always, any, json, maybe, object } from '../form.ts';
import * as w from '../words.ts';

/** Language models and their kin. */
export const models = [
  json(
    'openai',
    object({
      error: object({
        message: w.sentence,
        type: any('invalid_request_error', 'insufficient_quota'),
        param: any(null, 'model'),
        code: any(null, 'model_not_found'),
      }),
    }),
  ),
  json(
    'anthropic',
    object({
      type: always('error'),
      error: object({
        type: any('invalid_request_error', 'overloaded_error'),
        message: w.sentence,
      }),
      request_id: w.prefixed,
    }),
  ),
  json(
    'mistral',
    object({
      object: always('error'),
      message: any<unknown>('x', { detail: [{ loc: ['body'], msg: 'm', type: 't' }] }),
      type: w.snake,
      param: any(null),
      code: any(null, '1500', 3_000),
    }),
  ),
  json('cohere', object({ message: w.sentence, id: maybe(w.uuid) })),
  json(
    'hugging-face',
    object({
      error: any<unknown>('Model is loading', ['x']),
      estimated_time: maybe(any(20.5)),
      warnings: maybe(any([])),
    }),
  ),
  json('replicate', object({ detail: w.sentence, status: w.httpStatus, title: w.phrase })),
];
