import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './emnify/examples.ts';
import { requestCodes } from './emnify/request-codes.ts';
import { resourceCodes } from './emnify/resource-codes.ts';

/** emnify, a platform for SIM cards in devices. */
export const emnify = {
  id: 'emnify',
  name: 'emnify',
  docs: 'https://docs.emnify.com/developers/api-guidelines/errors',
  checked: '2026-11-21',
  hosts: [
    'cdn.emnify.net',
    // White label: SIM for Things by BICS, with the same error page.
    'simforthings.bics.com',
  ],
  idHeaders: ['x-amzn-requestid', 'x-amz-cf-id'],
  shapes: [
    {
      id: 'api-error',
      where: { error_code: 'numeric' },
      elsewhere: { error_code: 'integer', error_token: 'pascal-word', message: 'string' },
      code: 'error_code',
      message: 'message',
      detail: 'description',
      items: 'errors',
      set: 'api',
      fields: {
        error_code: 'The number of the error; look it up by this.',
        error_token: 'A short name for the error; two numbers may share one.',
        message: 'What went wrong in this case, for people to read.',
        description: 'A further reason; not every error has one.',
        errors: 'The single faults when several were found, each with a number of its own.',
      },
    },
  ],
  sets: {
    api: {
      name: 'emnify API error codes',
      docs: 'https://docs.emnify.com/developers/api-guidelines/errors',
      codes: { ...requestCodes, ...resourceCodes },
      ranges: [
        {
          from: 2100,
          to: 2199,
          meaning:
            'An action on an endpoint failed; emnify documents only the group of the number.',
          fix: [
            'Read the message and the description for the reason.',
            'Check that the endpoint has a SIM and is in a state that allows the action.',
            'Quote the {id} to emnify support if it stays unclear.',
          ],
          who: 'caller',
          retry: 'after-change',
        },
        {
          from: 2200,
          to: 2299,
          meaning: 'An action on a SIM failed; emnify documents only the group of the number.',
          fix: [
            'Read the message and the description for the reason.',
            'Check whether the state of the SIM allows the action.',
            'Quote the {id} to emnify support if it stays unclear.',
          ],
          who: 'caller',
          retry: 'after-change',
        },
        {
          from: 2300,
          to: 2399,
          meaning:
            'An action on a service profile failed; emnify documents only the group of the number.',
          fix: [
            'Read the message and the description for the reason.',
            'Compare the settings of the service profile with the documentation of the call.',
            'Quote the {id} to emnify support if it stays unclear.',
          ],
          who: 'caller',
          retry: 'after-change',
        },
        {
          from: 2400,
          to: 2499,
          meaning:
            'An action on a traffic limit failed; emnify documents only the group of the number.',
          fix: [
            'Read the message and the description for the reason.',
            'Check the limit and what it is assigned to.',
            'Quote the {id} to emnify support if it stays unclear.',
          ],
          who: 'caller',
          retry: 'after-change',
        },
        {
          from: 2500,
          to: 2599,
          meaning: 'An action on a user failed; emnify documents only the group of the number.',
          fix: [
            'Read the message and the description for the reason.',
            'Check the state and the roles of the user.',
            'Quote the {id} to emnify support if it stays unclear.',
          ],
          who: 'caller',
          retry: 'after-change',
        },
        {
          from: 2600,
          to: 2699,
          meaning: 'An action on a tariff failed; emnify documents only the group of the number.',
          fix: [
            'Read the message and the description for the reason.',
            'Check that the tariff is one that your organization may use.',
            'Quote the {id} to emnify support if it stays unclear.',
          ],
          who: 'caller',
          retry: 'after-change',
        },
      ],
    },
  },
  // Numbers: what the rows of the table with that status have in common. Classes: the page's text.
  statuses: {
    '400': {
      meaning: 'emnify rejects the request; the documented case is an action that is not allowed.',
      fix: ['Read the message for the reason.', 'Correct the request or leave the action out.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'emnify does not accept how this call identifies itself: credentials or token.',
      fix: [
        'Get a new auth_token from /api/v1/authenticate.',
        'Send it as the bearer token in the Authorization header.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The sign-in is accepted, but its permissions do not cover this call.',
      fix: ['Ask the administrator of your organization which permission the call needs.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '404': {
      meaning: 'An object, a free resource or a place in the network was not found.',
      fix: ['Read the message for what is missing.', 'Check the ids in the URL and in the body.'],
      who: 'caller',
      retry: 'after-change',
    },
    '409': {
      meaning: 'The request conflicts with what is there, such as a duplicate or an object in use.',
      fix: [
        'Read the message and the description for the conflict.',
        'Resolve the conflict before you send the request again.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
    '422': {
      meaning: 'emnify understood the request but refuses a field, a filter or a sort order in it.',
      fix: ['Correct the part of the request that the message or the nested errors name.'],
      who: 'caller',
      retry: 'after-change',
    },
    '429': {
      meaning: 'Too many calls or too many sign-ins came in a short time.',
      fix: ['Wait before the next call.', 'Send fewer calls at once and sign in less often.'],
      who: 'caller',
      retry: 'after-wait',
    },
    '4xx': {
      meaning: 'emnify sees the cause on the side of the caller and not on its own.',
      fix: ['Read the message for the reason.', 'Correct the request before you send it again.'],
      who: 'caller',
      retry: 'after-change',
    },
    '5xx': {
      meaning: 'emnify sees the cause on the side of its own servers and not in the request.',
      fix: [
        'Repeat the request after a pause.',
        'Quote the {id} to emnify support if it fails again.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
