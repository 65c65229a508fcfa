import type { Evidence } from '../model/finding.ts';
import type { SkipReason } from '../model/inspection.ts';
import type { Basis, Retry, Who } from '../model/pack.ts';
import type { Unreadable } from './log.ts';

// What the panel says of its own accord. What it says of an error comes from the packs and the vendors.

export const WHO: Readonly<Record<Who, string>> = {
  caller: 'Whoever makes the request: change the call',
  credentials: 'Whoever holds the credentials: renew or correct them',
  'account-owner': 'The owner of the account at the vendor',
  vendor: 'The vendor: hand it to support',
  recipient: 'The recipient or their device',
  nobody: 'Nobody: nothing can be done about it',
};

export const RETRY: Readonly<Record<Retry, string>> = {
  no: 'No, the same request will fail again',
  'after-change': 'Only after the request was changed',
  'after-wait': 'Yes, after waiting',
  yes: 'Yes',
};

export const BASIS: Readonly<Record<Basis, string>> = {
  documented: "From the vendor's table of codes",
  example: "Only an example on the vendor's page has this code",
  range: 'The vendor documents the range that the code lies in, not the code',
  observed: "Seen in recorded traffic; in none of the vendor's tables",
  status: 'What the vendor says of the HTTP status',
  http: 'What HTTP itself says of the status; the vendor says nothing of it',
};

/** For an explanation that only the form of the body supports. */
export const NO_BASIS = 'Errata has no record of this code; only the form is known';

export const EVIDENCE: Readonly<Record<Evidence, string>> = {
  'host+shape': "The vendor's host and its form of error body",
  shape: 'A form of body that only this vendor uses, on another host',
  host: "The vendor's host alone",
  form: 'A form that several vendors share',
  http: 'The HTTP status alone',
};

export const SKIPPED: Readonly<Record<SkipReason, string>> = {
  success: 'A success whose head gives no reason to look for an error',
  redirect: 'A redirection',
  'media-type': 'A failure that is no JSON, from no known vendor',
  'no-body': 'A response without a body by its kind',
  'no-response': 'No response: blocked, aborted or not connected',
};

export const UNAVAILABLE: Readonly<Record<Unreadable, string>> = {
  withheld: 'The browser did not hand the body over',
  'not-exported': 'The body is missing from the HAR',
  'bad-base64': 'The body is broken base64',
  'not-json': 'The body is not JSON',
  truncated: 'The body is cut off before its end',
};

/** `1 error`, `2 errors`: a count with its noun, whose plural adds an s unless given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}
