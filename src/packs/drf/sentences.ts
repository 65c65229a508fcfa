import type { Shape } from '../../model/pack.ts';

const fields = {
  detail: "The framework's own sentence; translated where the server does so.",
} as const;

const members = {
  name: 'Django REST framework',
  elsewhere: {},
  message: 'detail',
  set: null,
  fields,
} as const;

/** Answers that are one of the framework's own English sentences, which nobody else uses. */
export const sentences = [
  {
    id: 'not-authenticated',
    where: { detail: { oneOf: ['Authentication credentials were not provided.'] } },
    ...members,
    unlisted: {
      meaning:
        'The request came without credentials that an authentication class of the view looks at.',
      fix: [
        'Send the Authorization header with the right prefix, such as Token or Bearer.',
        'Send the session cookie with credentials if the view uses sessions.',
        'Check that mod_wsgi or the proxy passes the Authorization header on.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
  },
  {
    id: 'authentication-failed',
    where: { detail: { oneOf: ['Incorrect authentication credentials.'] } },
    ...members,
    unlisted: {
      meaning: 'Credentials came with the request, but an authentication class turned them down.',
      fix: ['Get a new token or sign in again.'],
      who: 'credentials',
      retry: 'after-change',
    },
  },
  {
    id: 'no-active-account',
    where: { detail: { oneOf: ['No active account found with the given credentials'] } },
    ...members,
    name: 'Simple JWT',
    unlisted: {
      meaning:
        'Simple JWT gave no token: the name or password is wrong, or the account is deactivated.',
      fix: ['Check the name and the password.', 'Check whether the user is active.'],
      who: 'credentials',
      retry: 'after-change',
    },
  },
  {
    id: 'permission-denied',
    where: { detail: { oneOf: ['You do not have permission to perform this action.'] } },
    ...members,
    unlisted: {
      meaning: 'A permission class of the view says no to this user or this object.',
      fix: ['Give the user the permission, group or ownership that the view asks for.'],
      who: 'credentials',
      retry: 'after-change',
    },
  },
  {
    id: 'csrf',
    where: { detail: { startsWith: ['CSRF Failed: '] } },
    ...members,
    unlisted: {
      meaning:
        'The session is valid, but the CSRF check of Django failed for the reason in detail.',
      fix: [
        'Send the csrftoken cookie as the header X-CSRFToken.',
        'Add the origin of the page to CSRF_TRUSTED_ORIGINS if detail speaks of Origin or Referer.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
  },
  {
    id: 'parse-error',
    where: { detail: { startsWith: ['JSON parse error - ', 'Multipart form parse error - '] } },
    ...members,
    unlisted: {
      meaning: 'The body could not be parsed as its Content-Type says; detail has the place.',
      fix: ['Send a well-formed body of the type in Content-Type, such as with JSON.stringify.'],
      who: 'caller',
      retry: 'after-change',
    },
  },
  {
    id: 'throttled',
    where: { detail: { startsWith: ['Request was throttled.'] } },
    ...members,
    unlisted: {
      meaning: 'A throttle class of the view counted more requests than its rate allows.',
      fix: ['Wait as many seconds as detail and Retry-After say.'],
      who: 'caller',
      retry: 'after-wait',
    },
  },
  {
    id: 'method-not-allowed',
    where: { detail: { startsWith: ['Method "', "Method '"] } },
    head: { statuses: [405] },
    ...members,
    unlisted: {
      meaning: 'The path exists, but its view has no handler for this HTTP method.',
      fix: [
        'Compare the method with the Allow header of the answer.',
        'Check the URL: a list takes POST, a single record PUT, PATCH and DELETE.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
  },
  {
    id: 'unsupported-media-type',
    where: { detail: { startsWith: ['Unsupported media type "'] } },
    head: { statuses: [415] },
    ...members,
    unlisted: {
      meaning: 'The view has no parser for the Content-Type of the request.',
      fix: ['Send Content-Type: application/json, or add the parser to the view.'],
      who: 'caller',
      retry: 'after-change',
    },
  },
] as const satisfies readonly Shape[];
