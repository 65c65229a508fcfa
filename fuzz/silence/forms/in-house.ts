import fc from 'fast-check';
import { any, json, maybe, object, some, text } from '../form.ts';
import * as w from '../words.ts';

/** A value of the type that one of these forms has at the member, or of another. */
const value = fc.oneof(
  w.smallNumber,
  w.smallNumber.map(String),
  w.sentence,
  w.snake,
  w.upperSnake,
  w.pascal,
  w.anyId,
  w.isoTime,
  w.httpStatus,
  any<unknown>(null, true, false, [], {}),
);

/** What companies think up for themselves. */
export const inHouse = [
  json(
    'code-and-message',
    object({ code: fc.oneof(w.smallNumber, w.smallNumber.map(String)), message: w.sentence }),
  ),
  json(
    'code-and-msg',
    object({ code: w.smallNumber, msg: w.sentence, data: any<unknown>(null, {}, []) }),
  ),
  json(
    'code-message-time',
    object({ code: w.smallNumber, message: w.sentence, timestamp: w.isoTime, path: maybe(w.path) }),
  ),
  json(
    'code-message-trace',
    object({
      code: w.smallNumber,
      message: w.sentence,
      traceId: w.uuid,
      timestamp: maybe(w.unixTime),
    }),
  ),
  json(
    'result-and-desc',
    object({
      result: any<unknown>(0, 1, '1', '1504', 404, -1),
      msg: maybe(w.sentence),
      error: maybe(w.sentence),
      desc: maybe(w.sentence),
      data: maybe(any({})),
    }),
  ),
  json(
    'ret-code',
    object({ retCode: w.smallNumber, retMsg: w.sentence, result: any({}), time: w.unixTime }),
  ),
  json(
    'success-false',
    object({
      success: any(false, true),
      message: w.sentence,
      errors: maybe(any<unknown>(null, [], ['x'])),
      error: maybe(object({ code: w.snake, message: w.sentence })),
    }),
  ),
  json(
    'status-error',
    object({
      status: any('error', 'ERROR', 'fail'),
      code: maybe(w.smallNumber),
      error_code: maybe(w.smallNumber),
      message: w.sentence,
    }),
  ),
  json(
    'error-code-text',
    object({ error_code: fc.oneof(w.snake, w.upperSnake), error_message: w.sentence }),
  ),
  json(
    'error-code-number',
    object({ error_code: w.smallNumber, message: w.sentence, description: maybe(w.sentence) }),
  ),
  json(
    'error-with-status',
    object({
      error: object({
        code: w.snake,
        message: w.sentence,
        status: w.httpStatus,
        path: maybe(w.fieldName),
        check: maybe(w.snake),
      }),
    }),
  ),
  json(
    'errors-of-errors',
    object({
      error: object({
        code: any('validation', 'many'),
        inner: maybe(some(object({ code: w.snake, message: w.sentence }))),
        details: maybe(some(object({ code: w.snake, message: w.sentence }))),
      }),
    }),
  ),
  json(
    'many-of-one-kind',
    object({
      error: object({
        code: any('multiple', 'MULTIPLE', 'several'),
        message: maybe(w.sentence),
        inner: maybe(some(object({ code: w.snake, text: w.sentence }))),
        errors: maybe(some(object({ code: w.snake, message: w.sentence }))),
      }),
    }),
  ),
  json(
    'hyphenated',
    object({ 'error-code': w.smallNumber, 'error-text': w.sentence, 'request-id': w.uuid }),
  ),
  json(
    'pascal-members',
    object({ Code: w.smallNumber, Message: w.sentence, ErrorId: w.uuid, Timestamp: w.isoTime }),
  ),
  // The members of 8x8 and of emnify, with codes of nobody's.
  json(
    'camel-members',
    object({
      code: w.foreignNumber,
      message: maybe(w.sentence),
      errorId: w.uuid,
      timestamp: w.isoTime,
    }),
  ),
  json(
    'code-and-token',
    object({ error_code: w.foreignNumber, error_token: w.pascal, message: w.sentence }),
  ),
  json('capitals', object({ CODE: w.smallNumber, MESSAGE: w.sentence, ERROR: any(true) })),
  json('fault', object({ fault: object({ code: w.smallNumber, string: w.sentence }) })),
  json(
    'nested-twice',
    object({
      response: object({
        error: object({
          code: w.foreignNumber,
          message: w.sentence,
          errorId: w.uuid,
          timestamp: w.isoTime,
        }),
      }),
    }),
  ),
  json(
    'anything',
    fc.dictionary(any('a', 'b', 'kind', 'info', 'reason', 'why', 'what', 'where'), value, {
      minKeys: 1,
      maxKeys: 6,
    }),
  ),
  json('deep-anything', fc.jsonValue({ maxDepth: 4 })),
  text(
    'xml-error',
    fc
      .tuple(any('error', 'Error', 'response', 'problem'), w.pascal, w.sentence, w.uuid)
      .map(
        ([root, code, message, id]) =>
          `<${root}><code>${code}</code><type>${code}</type><status>404</status><title>${message}</title>` +
          `<message>${message}</message><detail>${message}</detail><requestId>${id}</requestId></${root}>`,
      ),
    { mediaType: 'application/xml' },
  ),
];
