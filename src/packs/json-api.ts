import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './json-api/examples.ts';
import { statuses } from './json-api/statuses.ts';

const members = {
  elsewhere: {},
  code: 'errors.*.code',
  message: ['errors.*.detail', 'errors.*.title'],
  detail: 'errors.*.title',
  items: 'errors',
  item: {
    code: 'code',
    message: ['detail', 'title'],
    detail: 'title',
    status: 'status',
    ids: [
      { name: 'id', field: 'id' },
      { name: 'meta.requestId', field: 'meta.requestId' },
      { name: 'meta.request_id', field: 'meta.request_id' },
    ],
  },
  ids: [{ name: 'id', field: 'errors.*.id' }],
  set: null,
  fields: {
    errors: 'All errors of the request.',
    'errors.*.id': 'Names this one occurrence.',
    'errors.*.status': 'The HTTP status of this error, as text.',
    'errors.*.code': "The application's own code.",
    'errors.*.title': 'The kind of error, the same each time.',
    'errors.*.detail': 'What went wrong this time.',
    'errors.*.source':
      'What in the request caused it: a pointer into the body, a query parameter, or a header.',
  },
} as const;

/** JSON:API 1.1. The codes are each application's own; what the format says is in the statuses. */
export const jsonApi = {
  id: 'json-api',
  name: 'JSON:API',
  kind: 'form',
  also: ['Drupal', 'Ember Data', 'Rails JSONAPI::Resources', 'Laravel JSON:API'],
  docs: 'https://jsonapi.org/format/#errors',
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'media-type',
      where: [
        { errors: { each: { title: 'string' } } },
        { errors: { each: { detail: 'string' } } },
        { errors: { each: { code: 'string' } } },
        { errors: { each: { status: 'numeric' } } },
      ],
      head: { mediaTypes: ['application/vnd.api+json'] },
      ...members,
    },
    {
      id: 'errors',
      where: [
        { errors: { each: { status: 'numeric', title: 'string', message: 'absent' } } },
        { errors: { each: { status: 'numeric', detail: 'string', message: 'absent' } } },
        { 'jsonapi.version': 'string', errors: { each: { message: 'absent' } } },
      ],
      ...members,
    },
  ],
  sets: {},
  statuses,
  examples,
  counterexamples,
} as const satisfies Pack;
