import type { Pack } from '../model/pack.ts';
import { codes } from './graphql/codes.ts';
import { counterexamples, examples } from './graphql/examples.ts';

const docs = 'https://spec.graphql.org/October2021/#sec-Errors';

/** JSON:API has `title` and `detail` in the elements of `errors`; GraphQL has neither. */
const plain = { message: 'string', title: 'absent', detail: 'absent' } as const;

/** What tells the errors of GraphQL from the many other lists of messages. */
const where = [
  { errors: { each: plain }, 'errors.*.extensions': 'object' },
  { errors: { each: plain }, 'errors.*.locations.*.line': 'integer' },
  // Validators write paths too, and a code or a type beside them.
  {
    data: 'present',
    errors: { each: { ...plain, code: 'absent', type: 'absent' } },
    'errors.*.path': 'array',
  },
] as const;

/** A message with nothing beside it that the lists of others have. */
const bare = {
  ...plain,
  extensions: 'absent',
  locations: 'absent',
  code: 'absent',
  type: 'absent',
  field: 'absent',
  help: 'absent',
  description: 'absent',
  details: 'absent',
  errorCode: 'absent',
  errorType: 'absent',
  domain: 'absent',
  in: 'absent',
} as const;

/** What others have beside the list. */
const noEnvelope = {
  message: 'absent',
  status: 'absent',
  success: 'absent',
  title: 'absent',
  code: 'absent',
  type: 'absent',
} as const;

/** The ends of the paths at which GraphQL is served; Shopify has `graphql.json`. */
const endpoints = ['graphql', 'graphql.json', 'gql'] as const;

/** Before the name of an operation, which some clients put behind the endpoint. */
const segments = ['graphql', 'gql'] as const;

const mediaTypes = ['application/graphql-response+json'] as const;

/** The members that all of the forms have. */
const members = {
  code: [
    'errors.*.extensions.code',
    'errors.*.extensions.errorType',
    'errors.*.errorType',
    'errors.*.type',
    'errors.*.extensions.classification',
  ],
  message: 'errors.*.message',
  items: 'errors',
  item: {
    code: [
      'extensions.code',
      'extensions.errorType',
      'errorType',
      'type',
      'extensions.classification',
    ],
    message: 'message',
    ids: [{ name: 'extensions.requestId', field: 'extensions.requestId' }],
  },
  ids: [
    { name: 'extensions.requestId', field: 'errors.*.extensions.requestId' },
    { name: 'extensions.traceId', field: 'errors.*.extensions.traceId' },
  ],
  set: 'codes',
  fields: {
    errors:
      'All errors of the operation; data may stand beside them for the fields that succeeded.',
    'errors.*.message': "The server's sentence on the first error.",
    'errors.*.extensions.code': 'The word for the kind of error, a convention of most servers.',
    message: "The server's sentence on this error.",
    'extensions.code': 'The word for the kind of error.',
    data: 'What could be had all the same; null when nothing could.',
  },
} as const;

/** What the form alone says, but for its meaning. */
const unlisted = {
  fix: [
    'Read message, and path for the field that failed.',
    'Look into the log of the GraphQL server for the error at that path.',
  ],
  who: 'caller',
  retry: 'after-change',
} as const;

/**
 * GraphQL: the list `errors` of a response, mostly under HTTP 200. The specification leaves codes to the
 * servers; the words are those of Apollo, Hasura, graphql-java and others.
 */
export const graphql = {
  id: 'graphql',
  name: 'GraphQL',
  kind: 'form',
  also: ['Apollo', 'Hasura', 'graphql-java', 'AWS AppSync', 'Directus'],
  docs,
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'errors',
      where,
      elsewhere: {},
      inSuccess: { mediaTypes, endpoints, segments },
      ...members,
      unlisted: {
        ...unlisted,
        meaning: 'The GraphQL server failed all or a part of the operation, without a known code.',
      },
    },
    {
      id: 'messages',
      where: { errors: { each: bare }, ...noEnvelope },
      elsewhere: {},
      // Under any other status the end of the path is no sign: there it would be that of any host.
      head: { statuses: [200] },
      inSuccess: { endpoints, segments },
      ...members,
      unlisted: {
        ...unlisted,
        meaning:
          'The GraphQL endpoint answers with a message, and tells neither a code nor a place.',
      },
    },
    {
      id: 'media-type',
      where: { errors: { each: { message: 'string' } } },
      elsewhere: {},
      head: { mediaTypes },
      inSuccess: { mediaTypes },
      ...members,
      unlisted: {
        ...unlisted,
        meaning: 'The GraphQL server refused the request as a whole, without a known code.',
      },
    },
    {
      id: 'batch',
      list: true,
      where,
      elsewhere: {},
      inSuccess: { endpoints, segments },
      ...members,
      unlisted: {
        ...unlisted,
        meaning: 'One of several operations in a request failed, without a known code.',
      },
    },
  ],
  sets: {
    codes: {
      name: 'Codes of GraphQL servers (extensions.code)',
      docs,
      codes,
      list: 'graphql',
    },
  },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
