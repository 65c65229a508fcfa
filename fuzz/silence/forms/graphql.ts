import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

const location = object({ line: any(1, 2, 7), column: any(1, 5, 33) });
const extensions = object({
  code: maybe(any('BAD_USER_INPUT', 'UNAUTHENTICATED', 'INTERNAL_SERVER_ERROR')),
  requestId: maybe(w.uuid),
  timestamp: maybe(w.isoTime),
  stacktrace: maybe(some(w.sentence)),
});

/** GraphQL over HTTP, and errors that its data holds. */
export const graphql = [
  json(
    'graphql',
    object({
      errors: some(
        object({
          message: w.sentence,
          locations: maybe(some(location)),
          path: maybe(some(any<string | number>('order', 'items', 0))),
          extensions: maybe(extensions),
        }),
      ),
      data: maybe(always(null)),
    }),
    { mediaType: 'application/graphql-response+json', statuses: [400, 401, 500] },
  ),
  json(
    'graphql-user-errors',
    object({
      data: object({
        orderCreate: object({
          order: always(null),
          userErrors: some(
            object({ field: some(w.fieldName), message: w.sentence, code: w.upperSnake }),
          ),
        }),
      }),
      extensions: maybe(object({ cost: object({ actualQueryCost: w.smallNumber }) })),
    }),
  ),
  json(
    'hasura',
    object({
      errors: some(
        object({
          message: w.sentence,
          extensions: object({
            path: always('$.selectionSet'),
            code: any('validation-failed', 'access-denied'),
          }),
        }),
      ),
    }),
  ),
  json(
    'appsync',
    object({
      errors: some(
        object({ errorType: w.pascal, message: w.sentence, errorCode: maybe(w.smallNumber) }),
      ),
    }),
  ),
];
