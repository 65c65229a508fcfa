import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './atlassian/examples.ts';
import { statuses } from './atlassian/statuses.ts';

const JIRA_FIELDS = {
  errorMessages: 'What is wrong with the request as a whole.',
  errors: 'What is wrong with single fields, by their names.',
} as const;

/** Atlassian's cloud: Jira, Confluence and Bitbucket; and Jira on servers of others. */
export const atlassian = {
  id: 'atlassian',
  name: 'Atlassian',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/',
  checked: '2026-11-21',
  refines: ['json-api', 'nestjs'],
  hosts: [
    '*.atlassian.net',
    '*.jira.com',
    'api.atlassian.com',
    'auth.atlassian.com',
    'id.atlassian.com',
    'api.bitbucket.org',
  ],
  idHeaders: ['atl-traceid', 'atl-request-id', 'x-arequestid'],
  shapes: [
    {
      id: 'jira',
      where: [{ errorMessages: 'texts', errors: 'object' }, { errorMessages: 'texts' }],
      elsewhere: { errorMessages: 'array', errors: 'object' },
      message: 'errorMessages.*',
      items: 'errorMessages',
      set: null,
      fields: JIRA_FIELDS,
    },
    {
      // Nothing is wrong with the request as a whole.
      id: 'jira-fields',
      where: { errorMessages: 'array', errors: 'object' },
      elsewhere: {},
      // The sentences by field have no list; these are the fields that most often have one.
      message: [
        'errors.summary',
        'errors.issuetype',
        'errors.project',
        'errors.description',
        'errors.assignee',
        'errors.reporter',
        'errors.priority',
        'errors.parent',
        'errors.labels',
        'errors.components',
        'errors.fixVersions',
        'errors.versions',
        'errors.duedate',
        'errors.comment',
        'errors.resolution',
        'errors.jql',
      ],
      items: 'errors',
      set: null,
      fields: JIRA_FIELDS,
    },
    {
      id: 'jira-plugin',
      where: { 'status-code': 'http-status', message: 'string' },
      message: 'message',
      status: 'status-code',
      set: null,
    },
    {
      id: 'confluence',
      where: { statusCode: 'integer', 'data.authorized': 'present', message: 'string' },
      elsewhere: {
        statusCode: 'http-status',
        'data.valid': 'present',
        'data.successful': 'present',
      },
      message: 'message',
      status: 'statusCode',
      items: 'data.errors',
      item: { code: 'message.key', message: ['message.translation', 'message.key'] },
      set: null,
      fields: {
        statusCode: 'The HTTP status once more.',
        message: 'What went wrong, often behind the name of a Java class.',
        'data.authorized': 'Whether the user may do this at all.',
        'data.valid': 'Whether the request passed validation.',
      },
    },
    {
      id: 'confluence-v2',
      where: { errors: { each: { code: 'upper-word', title: 'string' } } },
      code: 'errors.*.code',
      message: ['errors.*.detail', 'errors.*.title'],
      items: 'errors',
      item: { code: 'code', message: ['detail', 'title'], status: 'status' },
      set: 'confluence',
      fields: { errors: 'The faults, each with a code, a title and mostly a detail.' },
    },
    {
      id: 'gateway',
      where: { code: 'http-status', message: 'string' },
      message: 'message',
      status: 'code',
      set: null,
      fields: { code: 'The HTTP status once more.', message: 'Why the gateway refused the call.' },
    },
    {
      id: 'bitbucket',
      where: { type: { oneOf: ['error'] }, 'error.message': 'string' },
      message: 'error.message',
      detail: 'error.detail',
      items: 'error.fields',
      ids: [{ name: 'error.id', field: 'error.id' }],
      set: null,
      fields: { 'error.message': 'What went wrong.', 'error.fields': 'Sentences by field.' },
    },
  ],
  sets: {
    confluence: {
      name: 'Confluence REST v2 error codes',
      docs: 'https://developer.atlassian.com/cloud/confluence/rest/v2/intro/',
      codes: {
        NOT_FOUND: {
          basis: 'observed',
          status: 404,
          meaning:
            'Confluence has no such page or object, or hides it from this user or anonymous caller.',
          fix: [
            'Check the id in the path.',
            'Send credentials of a user who can open the page in the browser.',
            'Use api.atlassian.com/ex/confluence/ and the cloud id with a token that has scopes.',
          ],
          who: 'caller',
          retry: 'after-change',
        },
        INVALID_REQUEST_PARAMETER: {
          basis: 'observed',
          status: 400,
          meaning: 'A parameter in the query or the body has a value that Confluence cannot use.',
          fix: ['Correct the parameter that the title or the detail names.'],
          who: 'caller',
          retry: 'after-change',
        },
        UNAUTHORIZED: {
          basis: 'observed',
          status: 401,
          meaning: 'The user is not signed in, or the token lacks the scope of this endpoint.',
          fix: [
            'Send the email address and API token by Basic, or an OAuth token by Bearer.',
            'Compare the scopes of the token with those that the endpoint lists.',
          ],
          who: 'credentials',
          retry: 'after-change',
        },
        FORBIDDEN: {
          basis: 'observed',
          status: 403,
          meaning: 'The user is known, and lacks a permission in this space or on this page.',
          fix: ['Ask an administrator of the space for the permission.'],
          who: 'account-owner',
          retry: 'after-change',
        },
      },
    },
  },
  statuses,
  examples,
  counterexamples,
} as const satisfies Pack;
