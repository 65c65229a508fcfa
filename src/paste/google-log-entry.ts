import { statusOf } from '../har/http.ts';
import { member } from '../har/member.ts';
import { isoTime } from './log-words.ts';
import type { Parts } from './parts.ts';

/**
 * Reads a LogEntry of Google Cloud that holds an error of Google's own: `jsonPayload.error` as the APIs answer it, or
 * the google.rpc.Status of an audit log, written as they would answer it. Null for any other record.
 */
export function readGoogleLogEntry(value: unknown): Parts | null {
  const error = member(member(value, 'jsonPayload'), 'error');
  const status = member(member(value, 'protoPayload'), 'status');
  const body = isApiError(error) ? { error } : ofRpcStatus(status);
  if (body === null || typeof member(value, 'logName') !== 'string') return null;
  const request = member(value, 'httpRequest');
  const method = textOf(member(request, 'requestMethod'));
  const url = textOf(member(request, 'requestUrl'));
  const startedAt = isoTime(member(value, 'timestamp'));
  return {
    ...(method !== null && { method }),
    ...(url !== null && { url }),
    ...(startedAt !== null && { startedAt }),
    status: statusOf(member(request, 'status')),
    body: JSON.stringify(body),
  };
}

/** AIP-193. */
function isApiError(error: unknown): boolean {
  return typeof member(error, 'code') === 'number' && typeof member(error, 'message') === 'string';
}

/** The words of google.rpc.Code by its numbers, and the HTTP status that Google's APIs answer with (`code.proto`). */
const CODES: ReadonlyMap<unknown, readonly [word: string, status: number]> = new Map([
  [1, ['CANCELLED', 499]],
  [2, ['UNKNOWN', 500]],
  [3, ['INVALID_ARGUMENT', 400]],
  [4, ['DEADLINE_EXCEEDED', 504]],
  [5, ['NOT_FOUND', 404]],
  [6, ['ALREADY_EXISTS', 409]],
  [7, ['PERMISSION_DENIED', 403]],
  [8, ['RESOURCE_EXHAUSTED', 429]],
  [9, ['FAILED_PRECONDITION', 400]],
  [10, ['ABORTED', 409]],
  [11, ['OUT_OF_RANGE', 400]],
  [12, ['UNIMPLEMENTED', 501]],
  [13, ['INTERNAL', 500]],
  [14, ['UNAVAILABLE', 503]],
  [15, ['DATA_LOSS', 500]],
  [16, ['UNAUTHENTICATED', 401]],
]);

/** A google.rpc.Status as AIP-193 writes it in JSON over HTTP. A call that went well has none, or an empty one. */
function ofRpcStatus(status: unknown): object | null {
  const [word, code] = CODES.get(member(status, 'code')) ?? [];
  if (word === undefined) return null;
  const message = textOf(member(status, 'message')) ?? '';
  return { error: { code, message, status: word, details: member(status, 'details') } };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
