import fc from 'fast-check';
import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

/** Code, chats, documents, customers, networks of people. */
export const work = [
  json(
    'github',
    object({
      message: w.sentence,
      documentation_url: w.url,
      status: maybe(w.httpStatus.map(String)),
      errors: maybe(
        some(
          object({
            resource: any('Issue'),
            field: w.fieldName,
            code: any('missing_field', 'already_exists'),
          }),
        ),
      ),
    }),
  ),
  json(
    'gitlab',
    object({
      message: any<unknown>('404 Project Not Found', { name: ['has already been taken'] }),
      error: maybe(w.snake),
    }),
  ),
  json(
    'bitbucket',
    object({
      type: always('error'),
      error: object({ message: w.sentence, detail: maybe(w.sentence), id: maybe(w.hex) }),
    }),
  ),
  json(
    'slack',
    object({
      ok: always(false),
      error: w.snake,
      needed: maybe(any('chat:write')),
      provided: maybe(any('users:read')),
      response_metadata: maybe(object({ messages: some(w.sentence) })),
    }),
  ),
  json(
    'discord',
    object({
      code: any(0, 10_001, 50_001, 50_035),
      message: w.sentence,
      errors: maybe(any({ name: { _errors: [{ code: 'BASE_TYPE_REQUIRED', message: 'x' }] } })),
      retry_after: maybe(any(0.65)),
      global: maybe(always(false)),
    }),
  ),
  json(
    'telegram',
    object({
      ok: always(false),
      error_code: w.httpStatus,
      description: w.sentence,
      parameters: maybe(object({ retry_after: any(5) })),
    }),
  ),
  json(
    'mattermost',
    object({
      id: any('api.context.session_expired.app_error'),
      message: w.sentence,
      detailed_error: w.sentence,
      request_id: w.hex,
      status_code: w.httpStatus,
    }),
  ),
  json(
    'matrix',
    object({
      errcode: any('M_FORBIDDEN', 'M_LIMIT_EXCEEDED'),
      error: w.sentence,
      retry_after_ms: maybe(any(2_000)),
    }),
  ),
  json(
    'jira',
    object({ errorMessages: some(w.sentence), errors: any({}, { summary: 'You must say what.' }) }),
  ),
  json(
    'confluence',
    object({
      statusCode: w.httpStatus,
      data: object({
        authorized: any(true),
        valid: any(false),
        errors: any([]),
        successful: any(false),
      }),
      message: w.sentence,
    }),
  ),
  json(
    'hubspot',
    object({
      status: always('error'),
      message: w.sentence,
      correlationId: w.uuid,
      category: w.upperSnake,
      errors: maybe(some(object({ message: w.sentence, in: w.fieldName }))),
      context: maybe(any({})),
    }),
  ),
  json(
    'zendesk',
    object({
      error: any<unknown>('RecordNotFound', { title: 'Forbidden', message: 'x' }),
      description: maybe(w.sentence),
      details: maybe(w.fieldErrors),
    }),
  ),
  json(
    'intercom',
    object({
      type: always('error.list'),
      request_id: w.hex,
      errors: some(object({ code: w.snake, message: w.sentence })),
    }),
  ),
  json(
    'notion',
    object({
      object: always('error'),
      status: w.httpStatus,
      code: w.snake,
      message: w.sentence,
      request_id: w.uuid,
    }),
  ),
  json(
    'airtable',
    object({ error: fc.oneof(w.upperSnake, object({ type: w.upperSnake, message: w.sentence })) }),
  ),
  json(
    'asana',
    object({
      errors: some(
        object({
          message: w.sentence,
          help: w.sentence,
          phrase: maybe(any('6 sad squid snuggle softly')),
        }),
      ),
    }),
  ),
  json(
    'monday',
    object({
      error_code: any('ColumnValueException', 'InvalidUserIdException'),
      status_code: w.httpStatus,
      error_message: w.sentence,
      error_data: any({}),
    }),
  ),
  json('clickup', object({ err: w.sentence, ECODE: any('OAUTH_027', 'ITEM_013') })),
  json('trello', object({ message: w.sentence, error: w.upperSnake })),
  json(
    'contentful',
    object({
      sys: object({ type: always('Error'), id: w.pascal }),
      message: w.sentence,
      requestId: w.uuid,
      details: maybe(any({})),
    }),
    { mediaType: 'application/vnd.contentful.management.v1+json' },
  ),
  json(
    'sanity',
    object({
      error: object({ description: w.sentence, type: any('queryParseError'), start: any(1) }),
    }),
  ),
  json(
    'dropbox',
    object({
      error_summary: any('path/not_found/..'),
      error: object({ '.tag': any('path'), path: any({ '.tag': 'not_found' }) }),
      user_message: maybe(object({ text: w.sentence })),
    }),
  ),
  json(
    'box',
    object({
      type: always('error'),
      status: w.httpStatus,
      code: w.snake,
      context_info: maybe(any({})),
      help_url: w.url,
      message: w.sentence,
      request_id: w.hex,
    }),
  ),
  json(
    'docusign',
    object({ errorCode: w.upperSnake, message: w.sentence, referenceId: maybe(w.uuid) }),
  ),
  json(
    'meta-graph',
    object({
      error: object({
        message: w.sentence,
        type: any('OAuthException'),
        code: any(100, 190, 4),
        error_subcode: maybe(any(463)),
        fbtrace_id: w.hex,
      }),
    }),
  ),
  json(
    'linkedin',
    object({ serviceErrorCode: any(65_600, 100), message: w.sentence, status: w.httpStatus }),
  ),
  json(
    'tiktok',
    object({ code: any(40_001, 40_105, 0), message: w.sentence, request_id: w.hex, data: any({}) }),
  ),
  json('spotify', object({ error: object({ status: w.httpStatus, message: w.sentence }) })),
  json('twitch', object({ error: w.phrase, status: w.httpStatus, message: w.sentence })),
];
