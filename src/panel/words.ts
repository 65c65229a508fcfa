import type { UnavailableReason } from '../model/exchange.ts';
import type { Evidence } from '../model/finding.ts';
import type { SkipReason } from '../model/inspection.ts';
import type { Basis, Retry, Who } from '../model/pack.ts';

// What the panel says of its own accord. What it says of an error comes from the packs and the vendors.

export const WHO: Readonly<Record<Who, string>> = {
  caller: 'Whoever makes the request: change the call',
  credentials: 'Whoever holds the credentials: renew or correct them',
  'account-owner': 'The owner of the account at the vendor',
  vendor: 'The vendor: hand it to support',
  recipient: 'The recipient or their device',
  nobody: 'Nobody: this is not an error',
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
export const NO_BASIS = 'The vendor documents nothing for this; only the form is known';

export const EVIDENCE: Readonly<Record<Evidence, string>> = {
  'host+shape': "The vendor's host and its form of error body",
  shape: 'A form of body that only this vendor uses, on another host',
  host: "The vendor's host; the body has no form known of it",
  form: 'A form that several vendors share',
  http: 'The HTTP status alone',
};

export const SKIPPED: Readonly<Record<SkipReason, string>> = {
  success: 'successes that hold no error by their head',
  redirect: 'redirections',
  'media-type': 'failures that are not JSON, from no known vendor',
  'no-body': 'without a body by their kind',
  'no-response': 'requests without a response (blocked, aborted, not connected)',
};

export const UNAVAILABLE: Readonly<Record<UnavailableReason, string>> = {
  withheld: 'bodies that the browser did not hand over',
  'not-exported': 'bodies missing from the HAR',
  'bad-base64': 'bodies with broken base64',
};

/** `1 error`, `2 errors`: a count with its noun, whose plural adds an s unless given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}
