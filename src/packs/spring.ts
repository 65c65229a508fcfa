import type { Pack } from '../model/pack.ts';
import { constraints } from './spring/constraints.ts';
import { counterexamples, examples } from './spring/examples.ts';
import { exceptions } from './spring/exceptions.ts';

const docs = 'https://docs.spring.io/spring-boot/reference/web/servlet.html';

const fields = {
  timestamp: 'When the error was written, by the clock of the server.',
  status: 'The HTTP status once more.',
  error: 'The phrase of the HTTP status.',
  message: 'The message of the exception; empty unless server.error.include-message allows it.',
  path: 'The path of the request as the server saw it.',
  exception: 'The Java class of the exception, where the server is set to show it.',
  errors: 'The constraints that the request breaks, each with its field.',
  requestId: 'The id of the request, which a reactive server also writes to its log.',
} as const;

/** What the attributes have in common. */
const members = {
  elsewhere: {},
  message: ['message', 'error'],
  detail: 'error',
  status: 'status',
  time: 'timestamp',
  ids: [{ name: 'requestId', field: 'requestId' }],
  fields,
} as const;

/** The attributes that Spring Boot puts into every error, the time as text or, in old versions, as a number. */
const attributes = [
  { timestamp: 'date', status: 'http-status', error: 'string', path: 'string' },
  { timestamp: 'integer', status: 'http-status', error: 'string', path: 'string' },
] as const;

/** Spring Boot's error attributes, and the errors of Spring Data REST. Spring's problem details are those of RFC 9457. */
export const spring = {
  id: 'spring',
  name: 'Spring Boot',
  kind: 'form',
  also: ['Spring Cloud Gateway', 'Spring WebFlux', 'Spring Data REST'],
  docs,
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'binding-errors',
      where: [
        { ...attributes[0], errors: { each: { defaultMessage: 'string', code: 'string' } } },
        { ...attributes[1], errors: { each: { defaultMessage: 'string', code: 'string' } } },
      ],
      ...members,
      code: 'errors.*.code',
      items: 'errors',
      item: { code: 'code', message: 'defaultMessage' },
      set: 'constraints',
      unlisted: {
        meaning: 'The request breaks constraints of the object that the controller takes.',
        fix: ['Correct each field that errors names.'],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'exception',
      where: [
        { ...attributes[0], exception: 'string', errors: 'absent' },
        { ...attributes[1], exception: 'string', errors: 'absent' },
      ],
      ...members,
      code: 'exception',
      set: 'exceptions',
    },
    { id: 'error-attributes', where: attributes, ...members, set: null },
    {
      id: 'repository-errors',
      name: 'Spring Data REST',
      where: {
        errors: {
          each: {
            entity: 'string',
            property: 'string',
            message: 'string',
            invalidValue: 'present',
          },
        },
      },
      elsewhere: {},
      message: 'errors.*.message',
      items: 'errors',
      item: { message: 'message' },
      set: null,
      unlisted: {
        meaning:
          'Spring Data REST did not save the entity, because a validator found faults in it.',
        fix: ['Correct each property that errors names.'],
        who: 'caller',
        retry: 'after-change',
      },
    },
  ],
  sets: {
    constraints: {
      name: 'Constraints of Jakarta Validation',
      docs: 'https://docs.spring.io/spring-framework/reference/core/validation/beanvalidation.html',
      codes: constraints,
    },
    exceptions: {
      name: 'Exceptions of Spring and Java',
      docs,
      codes: exceptions,
    },
  },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
