import { any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

const source = object({
  pointer: maybe(any('/data/attributes/name')),
  parameter: maybe(w.fieldName),
});

/** Forms with a list of errors at the top. */
export const lists = [
  json(
    'json-api',
    object({
      errors: some(
        object({
          id: maybe(w.uuid),
          status: maybe(w.httpStatus.map(String)),
          code: maybe(w.upperSnake),
          title: maybe(w.phrase),
          detail: maybe(w.sentence),
          source: maybe(source),
          links: maybe(object({ about: w.url })),
          meta: maybe(object({ timestamp: w.isoTime })),
        }),
      ),
      jsonapi: maybe(object({ version: any('1.0', '1.1') })),
    }),
    { mediaType: 'application/vnd.api+json' },
  ),
  json(
    'telnyx',
    object({
      errors: some(
        object({
          code: any('10015', '10009', '90103', '20100'),
          title: w.phrase,
          detail: w.sentence,
          source: maybe(source),
          meta: maybe(object({ url: w.url })),
        }),
      ),
    }),
  ),
  json('datadog', object({ errors: some(w.sentence) })),
  json(
    'sendgrid',
    object({
      errors: some(
        object({
          message: w.sentence,
          field: any(null, 'from.email'),
          help: any(null, 'x'),
          error_id: maybe(w.hex),
        }),
      ),
    }),
  ),
  json(
    'messagebird',
    object({
      errors: some(
        object({
          code: any(2, 9, 20, 25),
          description: w.sentence,
          parameter: any(null, 'originator'),
        }),
      ),
    }),
  ),
  json(
    'square',
    object({
      errors: some(
        object({
          category: any('API_ERROR', 'AUTHENTICATION_ERROR'),
          code: w.upperSnake,
          detail: w.sentence,
          field: maybe(w.fieldName),
        }),
      ),
    }),
  ),
  json(
    'salesforce',
    some(
      object({ message: w.sentence, errorCode: w.upperSnake, fields: maybe(some(w.fieldName)) }),
    ),
  ),
  json(
    'x-api',
    object({
      errors: some(
        object({
          value: w.fieldName,
          detail: w.sentence,
          title: w.phrase,
          resource_type: any('user', 'tweet'),
          type: w.url,
        }),
      ),
    }),
  ),
  json('errors-by-field', object({ errors: w.fieldErrors })),
  json('errors-text', object({ errors: w.sentence, request_id: maybe(w.uuid) })),
  json(
    'express-validator',
    object({
      errors: some(
        object({
          type: any('field'),
          msg: w.sentence,
          path: w.fieldName,
          location: any('body', 'query'),
          value: maybe(w.anyId),
        }),
      ),
    }),
  ),
];
