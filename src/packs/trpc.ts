import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './trpc/examples.ts';

const where = {
  message: 'string',
  code: 'integer',
  'data.code': 'upper-word',
  'data.httpStatus': 'integer',
} as const;

/** The members of an error, wherever it stands. */
const members = {
  where,
  elsewhere: {},
  // A batch of which some calls failed, or all of them in several ways.
  inSuccess: { statuses: [207] },
  code: 'data.code',
  message: 'message',
  status: 'data.httpStatus',
  // Where the server adds the faults of the input, as its documentation shows it.
  items: 'data.zodError.fieldErrors',
  set: 'codes',
  fields: {
    message: 'The message of the error; for input that is not valid, a list of issues as JSON.',
    code: 'The number of the error in JSON-RPC, which says the same as data.code.',
    'data.code': 'The word for the error, the one explained here.',
    'data.httpStatus': 'The HTTP status of this call; a batch as a whole may have another.',
    'data.path': 'The procedure that was called.',
    'data.stack': 'The stack of the server, only in development.',
  },
} as const;

/** tRPC, plain and with superjson as transformer, single calls and batches. */
export const trpc = {
  id: 'trpc',
  name: 'tRPC',
  kind: 'form',
  docs: 'https://trpc.io/docs/server/error-handling',
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    { id: 'error', at: 'error', ...members },
    { id: 'transformed', at: 'error.json', ...members },
    { id: 'batch', list: true, at: 'error', ...members },
    { id: 'transformed-batch', list: true, at: 'error.json', ...members },
  ],
  sets: {
    codes: {
      name: 'tRPC error codes',
      docs: 'https://trpc.io/docs/server/error-handling#error-codes',
      codes: {},
      list: 'trpc',
    },
  },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
