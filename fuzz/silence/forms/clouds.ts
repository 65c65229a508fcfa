import fc from 'fast-check';
import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

/** Hosting, databases, search, monitoring, maps. */
export const clouds = [
  json(
    'cloudflare',
    object({
      success: always(false),
      errors: some(
        object({
          code: any(1_001, 7_003, 10_000),
          message: w.sentence,
          documentation_url: maybe(w.url),
        }),
      ),
      messages: any([]),
      result: any(null),
    }),
  ),
  json('digitalocean', object({ id: w.snake, message: w.sentence, request_id: maybe(w.uuid) })),
  json('heroku', object({ id: w.snake, message: w.sentence, url: maybe(w.url) })),
  json(
    'vercel',
    object({
      error: object({ code: w.snake, message: w.sentence, invalidToken: maybe(always(true)) }),
    }),
  ),
  json('netlify', object({ code: w.httpStatus, message: w.sentence })),
  json(
    'pagerduty',
    object({
      error: object({ message: w.sentence, code: any(2_001, 2_100), errors: some(w.sentence) }),
    }),
  ),
  json(
    'grafana',
    object({
      message: w.sentence,
      messageId: any('auth.unauthorized'),
      statusCode: w.httpStatus,
      traceID: w.hex,
      accessErrorId: maybe(w.prefixed),
    }),
  ),
  json(
    'prometheus',
    object({ status: always('error'), errorType: any('bad_data', 'timeout'), error: w.sentence }),
  ),
  json(
    'sentry',
    object({
      detail: fc.oneof(w.sentence, object({ message: w.sentence, code: w.snake, extra: any({}) })),
    }),
  ),
  json('new-relic', object({ error: object({ title: w.sentence }) })),
  json(
    'postgrest',
    object({
      code: any('PGRST116', '23505', '42501'),
      message: w.sentence,
      details: any(null, 'Key is there already.'),
      hint: any(null, 'x'),
    }),
  ),
  json(
    'supabase-storage',
    object({ statusCode: w.httpStatus.map(String), error: w.snake, message: w.sentence }),
  ),
  json(
    'elasticsearch',
    object({
      error: object({
        root_cause: some(object({ type: w.snake, reason: w.sentence })),
        type: w.snake,
        reason: w.sentence,
        index: maybe(any('orders')),
      }),
      status: w.httpStatus,
    }),
  ),
  json('algolia', object({ message: w.sentence, status: w.httpStatus })),
  json('couchdb', object({ error: w.snake, reason: w.sentence })),
  json('mongodb-data', object({ error: w.sentence, error_code: w.pascal, link: w.url })),
  json(
    'influxdb',
    object({ code: any('invalid', 'not found'), message: w.sentence, line: maybe(any(2)) }),
  ),
  json(
    'meilisearch',
    object({ message: w.sentence, code: w.snake, type: any('invalid_request'), link: w.url }),
  ),
  json(
    'mapbox',
    object({ message: w.sentence, error_detail: maybe(w.sentence), code: maybe(w.pascal) }),
  ),
  json(
    'here',
    object({
      title: w.phrase,
      status: w.httpStatus,
      code: any('E605001', '400013'),
      cause: w.sentence,
      action: w.sentence,
      correlationId: w.uuid,
      requestId: w.uuid,
    }),
  ),
];
