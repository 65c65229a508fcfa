import type { Shape } from '../../model/pack.ts';

/** Forms of 8x8's other products: administration, voice, and number lookup. */
export const productShapes = [
  {
    id: 'administration',
    where: [
      { title: 'string', errors: { each: { code: 'upper-word', message: 'string' } } },
      { title: 'string', status: 'http-status', requestId: 'string' },
      { title: 'string', status: 'http-status', detail: 'string' },
    ],
    code: 'errors.*.code',
    message: ['detail', 'title'],
    time: 'time',
    status: 'status',
    items: 'errors',
    item: { code: 'code', message: 'message' },
    ids: [
      { name: 'requestId', field: 'requestId' },
      { name: 'responseId', field: 'responseId' },
    ],
    set: 'administration',
    fields: {
      title: 'The kind of problem, in a few words.',
      detail: 'What went wrong in this case.',
      errors: 'The single faults, each with a field, a code and a message.',
      requestId: 'The id of this request, for support.',
    },
  },
  {
    id: 'failed-operation',
    where: { operationId: 'string', status: { oneOf: ['FAILED'] }, 'error.title': 'string' },
    inSuccess: true,
    code: 'error.errors.*.code',
    message: ['error.detail', 'error.title'],
    status: 'error.status',
    items: 'error.errors',
    item: { code: 'code', message: 'message' },
    ids: [{ name: 'operationId', field: 'operationId' }],
    set: 'administration',
    fields: {
      operationId: 'The id of the operation that was started and failed later.',
      error: 'Why it failed, as a problem of its own.',
    },
    unlisted: {
      meaning: 'The operation was taken in and failed when it was carried out.',
      fix: ['Read the title and the errors for the reason.', 'Send a corrected operation.'],
      who: 'caller',
      retry: 'after-change',
    },
  },
  {
    id: 'voice-callflow',
    where: { sessionStatus: { oneOf: ['NOT_CREATED', 'NOT CREATED'] }, statusCode: 'numeric' },
    elsewhere: { callFlowRequestId: 'hex-id', statusMessage: 'string' },
    anyCode: true,
    inSuccess: true,
    code: 'statusCode',
    message: 'statusMessage',
    ids: [
      { name: 'callFlowRequestId', field: 'callFlowRequestId' },
      { name: 'sessionId', field: 'sessionId' },
    ],
    set: 'voice',
    fields: {
      sessionStatus: 'Whether a session was made for the call flow.',
      statusCode: 'Why not: below zero a code of this API, otherwise the HTTP status.',
      statusMessage: 'Why not, in words.',
      callFlowRequestId: 'The id of this request, for support.',
    },
    unlisted: {
      meaning: 'No session was made for the call flow, so no call was placed.',
      fix: [
        'Read statusMessage for the reason.',
        'Quote the {id} to 8x8 support if it is not clear.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
  },
  {
    id: 'number-lookup',
    where: {
      phoneNumber: 'string',
      'status.state': { oneOf: ['error'] },
      'status.errorCode': 'numeric',
    },
    inSuccess: true,
    code: 'status.errorCode',
    message: 'status.errorMessage',
    detail: 'status.detail',
    time: 'status.timestamp',
    ids: [{ name: 'requestId', field: 'requestId' }],
    set: 'lookup',
    fields: {
      'status.errorCode': 'Why the lookup gave nothing or not all; no HTTP status.',
      requestId: 'The id of this lookup, for support.',
    },
    unlisted: {
      meaning: 'The lookup of the number did not succeed, or only in part.',
      fix: ['Repeat the lookup later.', 'Quote the {id} to 8x8 support if it fails again.'],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
] as const satisfies readonly Shape[];
