import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './aspnet/examples.ts';
import { exceptions } from './aspnet/exceptions.ts';
import { identityCodes } from './aspnet/identity-codes.ts';
import { validators } from './aspnet/validators.ts';

const docs = 'https://learn.microsoft.com/aspnet/core/web-api/handle-errors';

/** Words of Identity; a code and a description with any other word may be anybody's. */
const identityWords = [
  'DefaultError',
  'ConcurrencyFailure',
  'PasswordMismatch',
  'InvalidToken',
  'RecoveryCodeRedemptionFailed',
  'LoginAlreadyAssociated',
  'InvalidUserName',
  'InvalidEmail',
  'DuplicateUserName',
  'DuplicateEmail',
  'InvalidRoleName',
  'DuplicateRoleName',
  'UserAlreadyHasPassword',
  'UserLockoutNotEnabled',
  'UserAlreadyInRole',
  'UserNotInRole',
  'PasswordTooShort',
  'PasswordRequiresUniqueChars',
  'PasswordRequiresNonAlphanumeric',
  'PasswordRequiresDigit',
  'PasswordRequiresLower',
  'PasswordRequiresUpper',
] as const;

/** A trace as the framework writes it: W3C, the older hierarchical one, or the number of a connection. */
const traceId = { startsWith: ['00-', '|', '0H'] } as const;

/** A link to the section of an RFC on the HTTP status; other types are the program's own. */
const statusPage = {
  startsWith: ['https://tools.ietf.org/html/rfc', 'https://www.rfc-editor.org/rfc/rfc'],
} as const;

const fields = {
  title: 'The kind of error in a few words.',
  status: 'The HTTP status once more.',
  detail: 'What went wrong this time, where the program says it.',
  errors: 'The complaints by the name of the property; $ stands for the whole JSON body.',
  traceId: 'The trace of this request, by which the server log finds it.',
} as const;

const webApiFields = {
  Message: 'A general sentence on the error.',
  ModelState: 'The complaints by the name of the argument and its property.',
  MessageDetail: 'What did not match, such as the controller or the action.',
  ExceptionMessage: 'The message of the exception; a production server should not show it.',
  ExceptionType: 'The .NET class of the exception.',
} as const;

/**
 * ASP.NET Core's problem details (a special case of RFC 9457), and the errors of ASP.NET Web API 2
 * before it.
 */
export const aspnet = {
  id: 'aspnet',
  name: 'ASP.NET',
  kind: 'form',
  also: ['ASP.NET Core', 'ASP.NET Web API 2', 'FluentValidation', 'FastEndpoints'],
  refines: ['problem-details'],
  docs,
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'validation',
      name: 'ASP.NET Core',
      where: [
        // More tests than the general form of problem details has.
        {
          type: statusPage,
          title: 'string',
          status: 'http-status',
          errors: 'text-lists',
          message: 'absent',
        },
        {
          title: 'string',
          status: 'http-status',
          traceId,
          errors: 'text-lists',
          message: 'absent',
        },
        {
          title: { oneOf: ['One or more validation errors occurred.'] },
          errors: 'text-lists',
        },
      ],
      elsewhere: {},
      code: ['code', 'errorCode'],
      message: ['detail', 'title'],
      status: 'status',
      items: 'errors',
      ids: [{ name: 'traceId', field: 'traceId' }],
      set: null,
      fields,
      unlisted: {
        meaning:
          'The model state is not valid: the body, the query or the route does not fit the action.',
        fix: [
          'Correct each property that errors names.',
          'Send valid JSON with the types of the model; a complaint under $ or a parameter name is often only a follow-up.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'problem',
      name: 'ASP.NET Core',
      where: [
        { title: 'string', status: 'http-status', type: 'string', traceId, errors: 'absent' },
        { title: 'string', status: 'http-status', type: statusPage, 'exception.details': 'string' },
      ],
      elsewhere: {},
      code: ['code', 'errorCode'],
      message: ['detail', 'title'],
      status: 'status',
      ids: [{ name: 'traceId', field: 'traceId' }],
      set: null,
      fields,
    },
    {
      id: 'fast-endpoints',
      name: 'FastEndpoints',
      where: [
        {
          type: 'string',
          title: 'string',
          status: 'http-status',
          traceId: 'string',
          errors: { each: { name: 'string', reason: 'string' } },
        },
        {
          statusCode: 'http-status',
          message: { oneOf: ['One or more errors occurred!'] },
          errors: 'text-lists',
        },
      ],
      elsewhere: {},
      code: 'errors.*.code',
      message: ['detail', 'title', 'message'],
      status: 'status',
      items: 'errors',
      item: { code: 'code', message: 'reason' },
      ids: [{ name: 'traceId', field: 'traceId' }],
      set: 'validators',
      fields,
      unlisted: {
        meaning:
          'The validator of the endpoint, or the endpoint itself, complains about the request.',
        fix: ['Correct each property that errors names.'],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'identity',
      name: 'ASP.NET Core',
      list: true,
      where: { code: { oneOf: identityWords }, description: 'string' },
      elsewhere: {},
      code: 'code',
      message: 'description',
      set: 'identity',
      fields: {
        code: 'The word for the error, the one explained here.',
        description: 'What is wrong, for people to read.',
      },
    },
    {
      id: 'model-state',
      name: 'ASP.NET Web API 2',
      where: { Message: 'string', ModelState: 'text-lists' },
      elsewhere: {},
      message: 'Message',
      items: 'ModelState',
      set: null,
      fields: webApiFields,
      unlisted: {
        meaning: 'The arguments of a Web API 2 action do not fit its model.',
        fix: ['Correct each argument that ModelState names.'],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'web-api-exception',
      name: 'ASP.NET Web API 2',
      where: { Message: 'string', ExceptionMessage: 'string', ExceptionType: 'string' },
      elsewhere: {},
      code: 'ExceptionType',
      message: ['ExceptionMessage', 'Message'],
      detail: 'Message',
      set: 'exceptions',
      fields: webApiFields,
      unlisted: {
        meaning: 'The server threw a .NET exception that nothing caught.',
        fix: [
          'Look up the exception and its stack in the server log.',
          'Set customErrors and IncludeErrorDetailPolicy so that outsiders do not see it.',
        ],
        who: 'vendor',
        retry: 'after-change',
      },
    },
    {
      id: 'web-api-no-match',
      name: 'ASP.NET Web API 2',
      where: {
        Message: { startsWith: ['No HTTP resource was found that matches the request URI'] },
        MessageDetail: 'string',
      },
      elsewhere: {},
      message: ['MessageDetail', 'Message'],
      set: null,
      fields: webApiFields,
      unlisted: {
        meaning: 'No controller or action of the Web API matches this URL and method.',
        fix: [
          'Compare the path and the parameters with the route of the action.',
          'Check that the controller is public and its name ends with Controller.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'web-api-denied',
      name: 'ASP.NET Web API 2',
      where: { Message: { oneOf: ['Authorization has been denied for this request.'] } },
      elsewhere: {},
      message: 'Message',
      set: null,
      fields: webApiFields,
      unlisted: {
        meaning:
          'The Authorize attribute of the Web API turned the request away: no valid sign-in came with it.',
        fix: [
          'Send the token or cookie of a signed-in user.',
          'Check that the token is not expired and was issued for this API.',
        ],
        who: 'credentials',
        retry: 'after-change',
      },
    },
  ],
  sets: {
    identity: {
      name: 'ASP.NET Core Identity codes',
      docs: 'https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.identity.identityerrordescriber',
      codes: identityCodes,
    },
    validators: {
      name: 'Validators of FluentValidation',
      docs: 'https://docs.fluentvalidation.net/en/latest/built-in-validators.html',
      codes: validators,
    },
    exceptions: {
      name: '.NET exceptions',
      docs: 'https://learn.microsoft.com/dotnet/api/system.exception',
      page: 'https://learn.microsoft.com/dotnet/api/{code-lower}',
      codes: exceptions,
    },
  },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
