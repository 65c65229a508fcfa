import type { Pack } from '../model/pack.ts';
import { abpCodes } from './abp/codes.ts';
import { counterexamples, examples } from './abp/examples.ts';

const docs = 'https://abp.io/docs/latest/framework/fundamentals/exception-handling';

const fields = {
  code: 'The code of the error, with the namespace of its module; null for most.',
  message: 'What went wrong, in the language of the user.',
  details: 'More on it; the stack where the server is set to show it.',
  data: 'Values that belong to the error.',
  validationErrors: 'The complaints about the input, each with the members it is about.',
} as const;

const members = {
  elsewhere: {},
  message: 'message',
  detail: 'details',
  items: 'validationErrors',
  item: { message: 'message' },
  set: 'abp',
  fields,
} as const;

/** ABP Framework, and ASP.NET Boilerplate from which it came. */
export const abp = {
  id: 'abp',
  name: 'ABP',
  kind: 'form',
  also: ['ABP Framework', 'ASP.NET Boilerplate', 'ASP.NET Zero'],
  docs,
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'marked',
      name: 'ABP Framework',
      at: 'error',
      where: { message: 'string' },
      head: { headers: { _abperrorformat: ['true'] } },
      ...members,
      code: 'code',
    },
    {
      id: 'remote-service-error',
      name: 'ABP Framework',
      at: 'error',
      where: {
        message: 'string',
        code: 'present',
        details: 'present',
        data: 'present',
        validationErrors: 'present',
      },
      ...members,
      code: 'code',
    },
    {
      id: 'boilerplate',
      name: 'ASP.NET Boilerplate',
      also: ['ASP.NET Zero'],
      where: { __abp: { is: true }, success: { is: false }, 'error.message': 'string' },
      elsewhere: {},
      // 0 stands for no code.
      code: {
        field: 'error.code',
        startsWith: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '-'],
      },
      message: 'error.message',
      detail: 'error.details',
      items: 'error.validationErrors',
      item: { message: 'message' },
      set: null,
      fields: {
        success: 'False for every error.',
        'error.code': 'A number of the application; 0 when it gives none.',
        'error.message': 'What went wrong, in the language of the user.',
        'error.details': 'More on it.',
        unAuthorizedRequest: 'True when the user has to sign in or lacks a permission.',
        __abp: 'The mark by which the client knows an answer of the framework.',
      },
    },
  ],
  sets: {
    abp: {
      name: 'Codes of the framework and its modules',
      docs,
      codes: abpCodes,
    },
  },
  statuses: {
    '400': {
      meaning: 'The input of the application service is not valid.',
      fix: ['Correct each member that validationErrors names.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'ABP refused the call because nobody is signed in.',
      fix: ['Send the bearer token or the cookie of a user who is signed in.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning:
        'Either a permission is missing, or a business rule of the application says no; both come under 403.',
      fix: [
        'Read code and message for which of the two it is.',
        'Give the role the permission on the Permissions page of the identity module if it is one.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
    '404': {
      meaning:
        'No entity of the kind that the message names has this id, or a filter such as the tenant hides it.',
      fix: ['Check the id.', 'Check the header __tenant for the right tenant.'],
      who: 'caller',
      retry: 'after-change',
    },
    '409': {
      meaning:
        'Another user has changed the entity since it was read, so its concurrency stamp is old.',
      fix: ['Get the entity again and repeat the change with its new concurrencyStamp.'],
      who: 'caller',
      retry: 'after-change',
    },
    '500': {
      meaning:
        'An exception ended the request; the message says only what the framework lets clients see of it.',
      fix: [
        'Look in the Logs folder of the server for the exception.',
        'Set SendExceptionsDetailsToClients in development to see it here.',
      ],
      who: 'vendor',
      retry: 'after-change',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
