import type { Pack } from '../model/pack.ts';
import { graphqlCodes, oauthCodes, restCodes } from './github/codes.ts';
import { counterexamples, examples } from './github/examples.ts';

/** GitHub's own pages, those of Enterprise Server included. */
const DOCS = {
  startsWith: ['https://docs.github.com/', 'https://developer.github.com/'],
} as const;

/**
 * Where a response has no word for its reason, its fixed sentence stands for one. What follows it, such as
 * the number of a user, is cut off.
 */
const CODE = [
  'errors.*.code',
  { field: 'message', before: ' for ', startsWith: ['API rate limit exceeded'] },
  { field: 'message', before: '.', startsWith: ['You have exceeded a secondary rate limit'] },
  {
    field: 'message',
    before: '.',
    startsWith: [
      'Bad credentials',
      'Requires authentication',
      'Not Found',
      'Resource not accessible by integration',
      'Resource not accessible by personal access token',
      'Resource protected by organization SAML enforcement',
    ],
  },
] as const;

const FIELDS = {
  message: 'What went wrong; some of these sentences are fixed.',
  errors: 'The single faults, with resource, field and code.',
  documentation_url: 'The page of the endpoint.',
  status: 'The HTTP status; older versions do not have it.',
} as const;

/** GitHub: REST, GraphQL and OAuth, each with a form and a list of its own. */
export const github = {
  id: 'github',
  name: 'GitHub',
  refines: ['graphql', 'oauth2'],
  docs: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
  checked: '2026-11-21',
  hosts: ['api.github.com', 'uploads.github.com', 'github.com', '*.ghe.com'],
  idHeaders: ['x-github-request-id'],
  shapes: [
    {
      id: 'error',
      where: { message: 'string' },
      code: CODE,
      message: 'message',
      status: 'status',
      items: 'errors',
      item: { code: 'code', message: 'message' },
      set: 'rest',
      fields: FIELDS,
    },
    {
      id: 'linked-error',
      where: { message: 'string', documentation_url: DOCS },
      elsewhere: {},
      anyCode: true,
      code: CODE,
      message: 'message',
      status: 'status',
      items: 'errors',
      item: { code: 'code', message: 'message' },
      set: 'rest',
      fields: FIELDS,
    },
    {
      id: 'graphql',
      where: { errors: { each: { message: 'string' } }, message: 'absent' },
      inSuccess: true,
      code: ['errors.*.code', 'errors.*.type', 'errors.*.extensions.code'],
      message: 'errors.*.message',
      items: 'errors',
      item: { code: ['code', 'type', 'extensions.code'], message: 'message' },
      set: 'graphql',
    },
    {
      id: 'oauth',
      where: { error: 'snake-word', error_description: 'string' },
      inSuccess: true,
      code: 'error',
      message: 'error_description',
      set: 'oauth',
    },
    {
      id: 'linked-oauth',
      where: { error: 'snake-word', error_description: 'string', error_uri: DOCS },
      elsewhere: {},
      code: 'error',
      message: 'error_description',
      set: 'oauth',
    },
  ],
  sets: {
    rest: {
      name: 'GitHub REST errors',
      docs: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      codes: restCodes,
      list: 'github',
    },
    graphql: {
      name: 'GitHub GraphQL error types',
      docs: 'https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api',
      codes: graphqlCodes,
      list: 'github-graphql',
    },
    oauth: {
      name: 'GitHub OAuth errors',
      docs: 'https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors',
      codes: oauthCodes,
      list: 'github-oauth',
    },
  },
  statuses: {
    '400': {
      meaning: 'The body is no JSON that GitHub can parse, or not of the expected type.',
      fix: ['Check the JSON, and send an object where one is wanted.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'GitHub has no valid token for this call.',
      fix: ['Send a valid token as Authorization: Bearer.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The token may not do this, or a rate limit is used up.',
      fix: [
        'Look at x-ratelimit-remaining and retry-after to tell the two apart.',
        'Compare the permissions of the token with x-accepted-github-permissions.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '404': {
      meaning: 'Nothing is at this path that the token may see; private things look missing.',
      fix: ['Check the path.', 'Give the token access to the repository or organization.'],
      who: 'caller',
      retry: 'after-change',
    },
    '409': {
      meaning: 'The state of the repository stands against it, such as a conflict or no commit.',
      fix: ['Read the message, and bring the branch or the SHA up to date.'],
      who: 'caller',
      retry: 'after-change',
    },
    '422': {
      meaning: 'GitHub understood the request and refuses a value in it.',
      fix: ['Read message and errors for the field.'],
      who: 'caller',
      retry: 'after-change',
    },
    '429': {
      meaning: 'A primary or secondary rate limit is used up.',
      fix: ['Wait for retry-after, or until the time in x-ratelimit-reset.'],
      who: 'caller',
      retry: 'after-wait',
    },
    '451': {
      meaning: 'The repository was taken down for legal reasons.',
      fix: [],
      who: 'account-owner',
      retry: 'no',
    },
    '5xx': {
      meaning: 'GitHub failed or gave up on the request, which may have been too large.',
      fix: [
        'Send again after a pause, with a smaller page.',
        'Look at githubstatus.com.',
        'Quote the {id} to GitHub support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
