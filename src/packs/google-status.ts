import type { Pack } from '../model/pack.ts';
import { codes } from './google-status/codes.ts';
import { counterexamples, examples } from './google-status/examples.ts';

const docs = 'https://cloud.google.com/apis/design/errors';

/** The words of google.rpc.Code but for NOT_FOUND, which the statuses of HTTP have too. */
const otherWords = [
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'UNAUTHENTICATED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
] as const;

const members = {
  elsewhere: {},
  code: ['details.*.reason', 'status'],
  message: 'message',
  items: 'details.*.fieldViolations',
  item: { code: 'reason', message: 'description', detail: 'field' },
  ids: [{ name: 'requestId', field: 'details.*.requestId' }],
  set: 'codes',
  fields: {
    code: 'The HTTP status once more.',
    status: 'The class of the error, one of sixteen words.',
    message: "The server's sentence on what went wrong.",
    details: 'What a program can read of it: a reason, the fields at fault, a delay.',
    'details.*.reason': 'Why it went wrong, in a word of this service.',
  },
} as const;

/**
 * The error form of Google's APIs (AIP-193) where no word of Google's own is in it: gateways that make HTTP
 * of gRPC, and callable functions of Firebase, whose hosts are those of their projects.
 */
export const googleStatus = {
  id: 'google-status',
  name: 'Google API',
  kind: 'form',
  also: ['gRPC gateways', 'Firebase callable functions'],
  docs,
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'status',
      at: 'error',
      where: {
        code: 'integer',
        message: 'string',
        status: { oneOf: ['NOT_FOUND', ...otherWords] },
      },
      ...members,
      // The number is the status of the response: a service of its own may count otherwise.
      elsewhere: { code: 'http-status' },
      status: 'code',
    },
    {
      // Nothing beside the two but details; the function's own HTTP status is that of the response.
      id: 'callable',
      name: 'Firebase callable functions',
      at: 'error',
      where: {
        status: { oneOf: otherWords },
        message: 'string',
        code: 'absent',
        type: 'absent',
        errors: 'absent',
        timestamp: 'absent',
      },
      ...members,
    },
  ],
  sets: { codes: { name: 'Status words of google.rpc.Code', docs, codes } },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
