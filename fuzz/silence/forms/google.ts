import { any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

const detail = object({
  '@type': any('type.googleapis.com/google.rpc.ErrorInfo', 'type.googleapis.com/google.rpc.Help'),
  reason: w.upperSnake,
  domain: any('acme.example', 'global'),
  metadata: maybe(object({ service: any('orders') })),
});
const legacy = object({
  domain: any('global', 'usageLimits'),
  reason: w.camel,
  message: w.sentence,
});

/** Google's APIs, Firebase, and others that answer as they do. */
export const google = [
  json(
    'google',
    object({
      error: object({
        code: w.httpStatus,
        message: w.sentence,
        status: w.upperSnake,
        details: maybe(some(detail)),
        errors: maybe(some(legacy)),
      }),
    }),
  ),
  json(
    'google-list',
    some(
      object({ error: object({ code: w.httpStatus, message: w.sentence, status: w.upperSnake }) }),
    ),
  ),
  json(
    'firebase-auth',
    object({
      error: object({
        code: any(400),
        message: any('EMAIL_NOT_FOUND', 'INVALID_PASSWORD', 'WEAK_PASSWORD : Six at least'),
        errors: some(
          object({ message: w.upperSnake, domain: any('global'), reason: any('invalid') }),
        ),
      }),
    }),
    { statuses: [400] },
  ),
  json(
    'firebase-database',
    object({ error: any('Permission denied', 'Data could not be parsed') }),
  ),
  json(
    'grpc-gateway',
    object({ code: any(3, 5, 7, 13, 16), message: w.sentence, details: some(detail) }),
  ),
  json(
    'google-geocoding',
    object({
      status: any('REQUEST_DENIED', 'ZERO_RESULTS', 'OK'),
      error_message: maybe(w.sentence),
      results: any([]),
    }),
  ),
  json(
    'gemini-stream',
    some(
      object({
        error: object({
          code: w.httpStatus,
          message: w.sentence,
          status: w.upperSnake,
          details: some(detail),
        }),
      }),
    ),
  ),
];
