import type { Pack } from '../model/pack.ts';
import { errorCodes } from './drf/error-codes.ts';
import { counterexamples, examples } from './drf/examples.ts';
import { sentences } from './drf/sentences.ts';
import { simpleJwtCodes } from './drf/simple-jwt-codes.ts';

/** Django REST framework. A detail alone is no sign of it; its own sentences are, and some packages' codes. */
export const drf = {
  id: 'drf',
  name: 'Django REST framework',
  kind: 'form',
  also: ['Simple JWT', 'drf-standardized-errors', 'dj-rest-auth'],
  docs: 'https://www.django-rest-framework.org/api-guide/exceptions/',
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'simple-jwt',
      name: 'Simple JWT',
      where: {
        detail: 'string',
        code: {
          oneOf: [
            'token_not_valid',
            'bad_authorization_header',
            'user_not_found',
            'user_inactive',
            'password_changed',
          ],
        },
        error: 'absent',
        message: 'absent',
      },
      elsewhere: {},
      code: 'code',
      message: 'detail',
      items: 'messages',
      item: { message: 'message' },
      set: 'simple-jwt',
      fields: {
        detail: 'What is wrong with the token or its user.',
        code: 'The word for it.',
        messages: 'What each class of tokens has to say, such as AccessToken.',
      },
    },
    {
      id: 'standardized',
      name: 'drf-standardized-errors',
      where: {
        type: { oneOf: ['validation_error', 'client_error', 'server_error'] },
        errors: { each: { code: 'string', detail: 'string', attr: 'present' } },
      },
      elsewhere: {},
      code: ['errors.*.code', 'type'],
      message: 'errors.*.detail',
      items: 'errors',
      item: { code: 'code', message: 'detail' },
      set: 'errors',
      fields: {
        type: 'Whether a field, the request or the server is at fault.',
        errors: 'Each error with its code, its text, and the field in attr.',
      },
    },
    {
      id: 'non-field-errors',
      name: 'Django REST framework',
      also: ['dj-rest-auth'],
      where: { non_field_errors: 'texts' },
      elsewhere: {},
      message: ['detail', 'non_field_errors.*'],
      // All members are fields with their complaints.
      items: '',
      set: null,
      fields: {
        non_field_errors: 'What is wrong with the request as a whole, and not with one field.',
      },
      unlisted: {
        meaning:
          'The serializer turned the request away for what its fields are together, such as a wrong password.',
        fix: ['Read each complaint and correct the fields that it speaks of.'],
        who: 'caller',
        retry: 'after-change',
      },
    },
    ...sentences,
  ],
  sets: {
    'simple-jwt': {
      name: 'Simple JWT codes',
      docs: 'https://django-rest-framework-simplejwt.readthedocs.io/en/stable/',
      codes: simpleJwtCodes,
    },
    errors: {
      name: 'Codes of errors and validators',
      docs: 'https://www.django-rest-framework.org/api-guide/exceptions/',
      codes: errorCodes,
    },
  },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
