import type { StatusEntry } from '../../model/pack.ts';

/** What the format says of HTTP statuses in its sections on fetching and on changing data; 422 is from its page of examples. */
export const statuses = {
  '400': {
    meaning:
      'The request is not as JSON:API wants it, or the server does not support a query parameter of it.',
    fix: [
      'Correct what source points to.',
      'Leave out an include, a sort field or another query parameter that the server does not know.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '403': {
    meaning:
      'The server does not support this change at all, such as an id made by the client, or forbids it to the user.',
    fix: ['Leave the id out of a new resource.', 'Read detail for the right that is missing.'],
    who: 'caller',
    retry: 'after-change',
  },
  '404': {
    meaning: 'The resource, or one that a relationship in the request refers to, does not exist.',
    fix: ['Check the id in the URL and the ids under relationships.'],
    who: 'caller',
    retry: 'after-change',
  },
  '406': {
    meaning:
      'Every JSON:API media type in the Accept header has a parameter that the server cannot serve.',
    fix: ['Send Accept: application/vnd.api+json without parameters.'],
    who: 'caller',
    retry: 'after-change',
  },
  '409': {
    meaning:
      'The type or id in the body does not fit the URL, the id is taken, or the change conflicts with a rule.',
    fix: [
      'Compare type and id in data with the URL.',
      'Get the resource again and repeat the change if it has been changed meanwhile.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '415': {
    meaning:
      'The Content-Type is not that of JSON:API, or has a parameter that the server does not know.',
    fix: ['Send Content-Type: application/vnd.api+json without a charset or other parameters.'],
    who: 'caller',
    retry: 'after-change',
  },
  '422': {
    meaning:
      'The document is well formed, but its attributes or relationships break a rule of the application.',
    fix: ['Correct each attribute or relationship that a source.pointer names.'],
    who: 'caller',
    retry: 'after-change',
  },
} as const satisfies Readonly<Record<string, StatusEntry>>;
