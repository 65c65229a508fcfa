import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './laravel/examples.ts';
import { exceptions } from './laravel/exceptions.ts';

const fields = {
  message: 'A sentence on the error; for fields, the first complaint and how many more there are.',
  errors: 'The complaints by the name of the field; a dot leads into lists and objects.',
  exception: 'The PHP class of the exception, only shown while APP_DEBUG is true.',
  file: 'The file in which it was thrown.',
  line: 'The line of that file.',
} as const;

/** The answers of Laravel's exception handler to requests that expect JSON. */
export const laravel = {
  id: 'laravel',
  name: 'Laravel',
  kind: 'form',
  also: ['Lumen', 'Statamic'],
  docs: 'https://laravel.com/docs/validation',
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'validation',
      where: {
        message: 'string',
        errors: 'text-lists',
        // FastEndpoints has one beside the same members.
        statusCode: 'absent',
        title: 'absent',
        type: 'absent',
        code: 'absent',
        error: 'absent',
        error_code: 'absent',
      },
      head: { statuses: [422] },
      elsewhere: {},
      message: 'message',
      items: 'errors',
      set: null,
      fields,
      unlisted: {
        meaning: 'The request does not pass the validation rules of the route.',
        fix: [
          'Correct each field that errors names.',
          'Send the header Accept: application/json always, or Laravel answers with a redirect.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'exception',
      where: {
        message: 'string',
        exception: 'string',
        file: 'string',
        line: 'integer',
        trace: 'array',
      },
      elsewhere: {},
      code: { field: 'exception', after: '\\' },
      message: 'message',
      set: 'exceptions',
      fields,
      unlisted: {
        meaning:
          'The application threw an exception that its handler does not turn into an answer of its own.',
        fix: [
          'Look at file and line, and at storage/logs/laravel.log.',
          'Set APP_DEBUG to false on a server that outsiders can reach.',
        ],
        who: 'vendor',
        retry: 'after-change',
      },
    },
    {
      id: 'unauthenticated',
      where: { message: { oneOf: ['Unauthenticated.'] } },
      head: { statuses: [401] },
      elsewhere: {},
      message: 'message',
      set: null,
      fields,
      unlisted: {
        meaning:
          'No guard of the auth middleware knows the user: no valid session or token came with the request.',
        fix: [
          'Send the bearer token, or call the API with credentials after /sanctum/csrf-cookie and the sign-in.',
          "Add the page's host to SANCTUM_STATEFUL_DOMAINS and check SESSION_DOMAIN, for Sanctum with cookies.",
        ],
        who: 'credentials',
        retry: 'after-change',
      },
    },
    {
      id: 'csrf',
      where: { message: { oneOf: ['CSRF token mismatch.', 'Page Expired'] } },
      head: { statuses: [419] },
      elsewhere: {},
      message: 'message',
      set: null,
      fields,
      unlisted: {
        meaning:
          'The CSRF token is missing, belongs to another session, or the session has expired.',
        fix: [
          'Send the decoded XSRF-TOKEN cookie as the header X-XSRF-TOKEN, or _token with the form.',
          'Get /sanctum/csrf-cookie before the first change, and send requests with credentials.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'unauthorized',
      where: { message: { oneOf: ['This action is unauthorized.'] } },
      head: { statuses: [403] },
      elsewhere: {},
      message: 'message',
      set: null,
      fields,
      unlisted: {
        meaning: 'A gate, a policy, or authorize() of the form request says no to this user.',
        fix: [
          'Give the user the right that the policy asks for.',
          'Check that authorize() of the form request returns true.',
        ],
        who: 'credentials',
        retry: 'after-change',
      },
    },
    {
      id: 'unverified',
      where: { message: { oneOf: ['Your email address is not verified.'] } },
      head: { statuses: [403] },
      elsewhere: {},
      message: 'message',
      set: null,
      fields,
      unlisted: {
        meaning:
          'The route is behind the verified middleware, and the user has not confirmed the mail address.',
        fix: ['Open the link in the verification mail, or send a new one.'],
        who: 'recipient',
        retry: 'after-change',
      },
    },
    {
      id: 'throttled',
      where: { message: { oneOf: ['Too Many Attempts.'] } },
      head: { statuses: [429] },
      elsewhere: {},
      message: 'message',
      set: null,
      fields,
      unlisted: {
        meaning: 'The throttle middleware counted more requests than its limiter allows.',
        fix: [
          'Wait as long as the header Retry-After says.',
          'Spread the calls so that X-RateLimit-Remaining stays above zero.',
        ],
        who: 'caller',
        retry: 'after-wait',
      },
    },
    {
      id: 'no-model',
      where: { message: { startsWith: ['No query results for model ['] } },
      head: { statuses: [404] },
      elsewhere: {},
      message: 'message',
      set: null,
      fields,
      unlisted: {
        meaning:
          'No record of the model that message names has this id, or a global scope hides it.',
        fix: [
          'Check the id in the URL.',
          'Check whether the record is soft-deleted or belongs to another tenant.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
  ],
  sets: {
    exceptions: {
      name: 'Exceptions of Laravel, Symfony and PHP',
      docs: 'https://laravel.com/docs/errors',
      codes: exceptions,
    },
  },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
