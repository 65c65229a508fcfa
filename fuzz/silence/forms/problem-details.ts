import { any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

const PROBLEM = 'application/problem+json';
const type = any('about:blank', 'https://docs.acme.example/problems/out-of-credit', 'urn:acme:4');

/** RFC 9457 and what is built on it. */
export const problemDetails = [
  json(
    'rfc9457',
    object({
      type: maybe(type),
      title: maybe(w.phrase),
      status: maybe(w.httpStatus),
      detail: maybe(w.sentence),
      instance: maybe(w.path),
      code: maybe(w.smallNumber),
      errorId: maybe(w.uuid),
      timestamp: maybe(w.unixTime),
    }),
    { mediaType: PROBLEM },
  ),
  json(
    'aspnet-validation',
    object({
      type,
      title: w.sentence,
      status: w.httpStatus,
      traceId: w.hex.map((id) => `00-${id}-${id.slice(0, 16)}-00`),
      errors: w.fieldErrors,
    }),
    { mediaType: PROBLEM },
  ),
  json(
    'problem-with-list',
    object({
      status: w.httpStatus,
      title: w.phrase,
      errors: some(object({ field: w.fieldName, code: w.upperSnake, message: w.sentence })),
      requestId: w.uuid,
      time: w.isoTime,
    }),
    { mediaType: PROBLEM },
  ),
  json(
    'zalando-problem',
    object({
      type,
      title: w.phrase,
      status: w.httpStatus,
      violations: some(object({ field: w.fieldName, message: w.sentence })),
    }),
    { mediaType: PROBLEM },
  ),
  json('camunda', object({ type: w.pascal, message: w.sentence, code: maybe(w.smallNumber) })),
];
