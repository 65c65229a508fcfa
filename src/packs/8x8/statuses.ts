import type { StatusEntry } from '../../model/pack.ts';

/** The page's table of HTTP statuses. It is for every 8x8 API, so no text assumes one of them. */
export const statuses = {
  '200': {
    meaning: 'The request succeeded.',
    fix: [],
    who: 'nobody',
    retry: 'no',
  },
  '201': {
    meaning: 'The request succeeded and created something new.',
    fix: [],
    who: 'nobody',
    retry: 'no',
  },
  '202': {
    meaning: '8x8 took the request in and has not acted on it yet.',
    fix: [],
    who: 'nobody',
    retry: 'no',
  },
  '204': {
    meaning: 'The request succeeded, and there is nothing to send back.',
    fix: [],
    who: 'nobody',
    retry: 'no',
  },
  '400': {
    meaning: '8x8 could not read the request, because its syntax is not valid.',
    fix: [
      'Check that the body is valid JSON and is declared as such in the Content-Type header.',
      'Compare the names and the kinds of its members with the API reference.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '401': {
    meaning: 'The request does not carry the correct API key where the API looks for it.',
    fix: [
      'Send the API key in the header that the API asks for, mostly Authorization.',
      'Check that the key is complete, enabled, and for this 8x8 product.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  '403': {
    meaning: 'The API key is accepted, but it has no permission for this content.',
    fix: [
      'Check that the URL leads to something of your own account.',
      'Ask the owner of the account to give the API key this permission.',
      'Quote the {id} to 8x8 support if the permission should be there.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  '404': {
    meaning: 'The server has nothing at this URL; the path or an id in it may be wrong.',
    fix: [
      'Compare the host and the path with the API reference.',
      'Check each id in the path, also for the region that it belongs to.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '410': {
    meaning: 'The URL led to something that is gone for good, usually an old version of the API.',
    fix: [
      'Find the current version of the endpoint in the API reference.',
      'Move the call to that version.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '422': {
    meaning: '8x8 understood the form of the request but could not act on its values.',
    fix: [
      'Read the message for the value that is at fault.',
      'Change the values that contradict each other or the state of the object.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  // Only in the later revision of the page, read 2026-07.
  '426': {
    meaning: 'The server refused the connection and asks for a newer version of TLS.',
    fix: [
      'Read the Upgrade header of the response for the version that is asked for.',
      'Update the client, library, or proxy that opens the connection.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '429': {
    meaning: 'More requests arrived in a short time than 8x8 allows.',
    fix: [
      'Wait for the time in the Retry-After header, then send again.',
      'Spread requests out, or send many messages in one batch.',
      'Quote the {id} to 8x8 support to ask for a higher limit if you need more.',
    ],
    who: 'caller',
    retry: 'after-wait',
  },
  '500': {
    meaning: 'An unexpected failure inside the server of 8x8 stopped the request.',
    fix: [
      'Check whether the request took effect before you repeat it.',
      'Send it again, with a longer pause after each failure.',
      'Quote the {id} to 8x8 support if the error goes on.',
    ],
    who: 'vendor',
    retry: 'after-wait',
  },
} as const satisfies Readonly<Record<string, StatusEntry>>;
