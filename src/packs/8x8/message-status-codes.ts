import type { CodeEntry } from '../../model/pack.ts';

/**
 * Reasons of a message that is REJECTED BY CARRIER or TRASHED. The page promises reason codes of
 * three digits and then prints the table of HTTP statuses. So a meaning says no more than what the
 * number is listed as, and only 8x8 can tell what it was for this message.
 */
export const messageStatusCodes = {
  '200': {
    name: 'OK',
    meaning: 'The message was rejected or trashed, yet its reason is listed as success.',
    fix: [],
    who: 'nobody',
    retry: 'no',
    basis: 'documented',
  },
  '201': {
    name: 'Created',
    meaning: 'The message was rejected or trashed, yet its reason is listed as something created.',
    fix: [],
    who: 'nobody',
    retry: 'no',
    basis: 'documented',
  },
  '202': {
    name: 'Accepted',
    meaning: 'The message was rejected or trashed, yet its reason is listed as accepted for later.',
    fix: [],
    who: 'nobody',
    retry: 'no',
    basis: 'documented',
  },
  '204': {
    name: 'No Content',
    meaning:
      'The message was rejected or trashed, yet its reason is listed as success, no content.',
    fix: [],
    who: 'nobody',
    retry: 'no',
    basis: 'documented',
  },
  '400': {
    name: 'Bad Request',
    meaning: 'The message was rejected or trashed, with a reason listed as invalid syntax.',
    fix: [
      'Check the number, the sender, and the text of the message for characters out of place.',
      'Quote the {id} to 8x8 support and ask what was wrong in the message.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '401': {
    name: 'Unauthorized',
    meaning:
      'The message was rejected or trashed, with a reason listed as a missing or wrong API key.',
    fix: [
      'Check in 8x8 Connect that the API key which sent the message is enabled.',
      'Quote the {id} to 8x8 support if the key sends other messages.',
    ],
    who: 'credentials',
    retry: 'after-change',
    basis: 'documented',
  },
  '403': {
    name: 'Forbidden',
    meaning: 'The message was rejected or trashed, with a reason listed as missing permission.',
    fix: [
      'Check whether the account may send to this country with this sender.',
      'Quote the {id} to 8x8 support and ask which permission is missing.',
    ],
    who: 'account-owner',
    retry: 'after-change',
    basis: 'documented',
  },
  '404': {
    name: 'Not Found',
    meaning: 'The message was rejected or trashed, with a reason listed as something not found.',
    fix: [
      "Check that the recipient's number is in use and complete.",
      'Quote the {id} to 8x8 support and ask what was not found.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '410': {
    name: 'Gone',
    meaning:
      'The message was rejected or trashed, with a reason listed as something gone for good.',
    fix: [
      'Check that the message was sent through a version of the API that is still served.',
      'Quote the {id} to 8x8 support and ask what is gone.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '422': {
    // The page repeats the number in front of the name.
    name: 'Unprocessable Entity',
    meaning:
      'The message was rejected or trashed, with a reason listed as valid in form, not in sense.',
    fix: [
      'Check that number, sender, text, and times of the message make sense together.',
      'Quote the {id} to 8x8 support and ask what could not be done.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '429': {
    name: 'Too Many Requests',
    meaning:
      'The message was rejected or trashed, with a reason listed as too many requests at once.',
    fix: [
      'Send the message again later, and spread messages out over time.',
      'Quote the {id} to 8x8 support if slow sending meets it too.',
    ],
    who: 'caller',
    retry: 'after-wait',
    basis: 'documented',
  },
  '500': {
    name: 'Internal Server Error',
    meaning:
      'The message was rejected or trashed, with a reason listed as an internal server error.',
    fix: [
      'Send the message again after a pause.',
      'Quote the {id} to 8x8 support if it is stopped again.',
    ],
    who: 'vendor',
    retry: 'after-wait',
    basis: 'documented',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
