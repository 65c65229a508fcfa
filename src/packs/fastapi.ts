import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './fastapi/examples.ts';
import { oldTypes } from './fastapi/old-types.ts';

const members = {
  elsewhere: {},
  code: 'detail.*.type',
  message: 'detail.*.msg',
  items: 'detail',
  item: { code: 'type', message: 'msg' },
  fields: {
    detail: 'Every fault of the request.',
    'detail.*.type': 'The kind of fault, the one explained here.',
    'detail.*.loc':
      'Where it is: body, query, path, header or cookie, then the names down to the field.',
    'detail.*.msg': 'What is wrong, for people to read.',
    'detail.*.input': 'The value that was sent.',
    'detail.*.ctx': 'The limits or words that the fault speaks of.',
  },
} as const;

/** The beginnings of types before Pydantic 2. */
const old = { startsWith: ['value_error', 'type_error', 'assertion_error'] } as const;

/** FastAPI's answer to a request that does not fit its model: the errors of Pydantic, in `detail`. */
export const fastapi = {
  id: 'fastapi',
  name: 'FastAPI',
  kind: 'form',
  also: ['Pydantic', 'Django Ninja'],
  docs: 'https://fastapi.tiangolo.com/tutorial/handling-errors/',
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'old-validation',
      where: {
        detail: { each: { loc: 'array', msg: 'string', type: old } },
        'detail.*.type': { startsWith: ['value_error.', 'type_error.'] },
      },
      ...members,
      set: 'pydantic-1',
    },
    {
      id: 'validation',
      where: { detail: { each: { loc: 'array', msg: 'string', type: 'string' } } },
      ...members,
      set: 'pydantic',
    },
    {
      id: 'unreadable-body',
      where: { detail: { oneOf: ['There was an error parsing the body'] } },
      elsewhere: {},
      message: 'detail',
      set: null,
      unlisted: {
        meaning: 'The body of the request could not be read as JSON or as a form.',
        fix: [
          'Send a well-formed body of the type that the Content-Type names.',
          'Leave the Content-Type of FormData to the browser, which adds the boundary.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
  ],
  sets: {
    pydantic: {
      name: 'Pydantic error types',
      docs: 'https://docs.pydantic.dev/latest/errors/validation_errors/',
      page: 'https://docs.pydantic.dev/latest/errors/validation_errors/#{code}',
      codes: {},
      list: 'pydantic',
    },
    'pydantic-1': {
      name: 'Pydantic 1 error types',
      docs: 'https://docs.pydantic.dev/1.10/usage/models/#error-handling',
      codes: oldTypes,
    },
  },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
