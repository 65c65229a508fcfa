import type { Pack } from '../model/pack.ts';
import { authCodes } from './supabase/auth-codes.ts';
import { databaseCodes, dataCodes, functionCodes, storageCodes } from './supabase/data-codes.ts';
import { counterexamples, examples } from './supabase/examples.ts';
import { gatewayCodes } from './supabase/gateway-codes.ts';

const POSTGREST = { message: 'string', details: 'present', hint: 'present' } as const;

const POSTGREST_FIELDS = {
  code: 'A code of the Data API (PGRST...) or an SQLSTATE of the database.',
  message: 'What went wrong.',
  details: 'More on the case; null when there is none.',
  hint: 'What the database suggests; null when there is none.',
} as const;

/** What the gateway before all services says; its sentences stand for codes. */
const GATEWAY = {
  field: 'message',
  startsWith: [
    'No API key found in request',
    'Invalid API key',
    'Invalid authentication credentials',
  ],
} as const;

/** A function that anybody wrote, with words of its own. */
const FUNCTION = {
  meaning: 'The Edge Function at this path failed, most likely with an answer of its own code.',
  fix: [
    'Read the body, and look up where the function makes this answer.',
    'Read the logs of the function in the dashboard of the project.',
  ],
  who: 'caller',
  retry: 'after-change',
} as const;

/**
 * Supabase: Auth, the Data API (PostgREST), Storage and Edge Functions below one host, each with a form
 * and a list of its own. The forms are told apart by their members, so that they hold on own domains too.
 */
export const supabase = {
  id: 'supabase',
  name: 'Supabase',
  refines: ['postgrest', 'oauth2'],
  docs: 'https://supabase.com/docs/guides/api/rest/postgrest-error-codes',
  checked: '2026-11-21',
  hosts: ['*.supabase.co', '*.supabase.in', 'api.supabase.com', '*.storage.supabase.com'],
  idHeaders: ['sb-request-id'],
  shapes: [
    {
      id: 'auth',
      where: { error_code: 'snake-word', msg: 'string' },
      elsewhere: { code: 'http-status' },
      code: 'error_code',
      message: 'msg',
      status: 'code',
      set: 'auth',
      fields: {
        code: 'The HTTP status.',
        error_code: 'The code of the error; look it up by this.',
        msg: 'What went wrong.',
        weak_password: 'Why the password was refused.',
      },
    },
    {
      // Of API version 2024-01-01 and later.
      id: 'auth-dated',
      where: { code: 'snake-word', message: 'string' },
      code: 'code',
      message: 'message',
      set: 'auth',
    },
    {
      id: 'auth-plain',
      where: { msg: 'string', error_code: 'absent' },
      message: 'msg',
      status: 'code',
      set: 'auth',
    },
    {
      id: 'auth-oauth',
      where: { error: 'snake-word', error_description: 'string' },
      code: 'error',
      message: 'error_description',
      set: 'auth',
    },
    {
      // Auth says the code in a header too, of whatever version the body is.
      id: 'auth-header',
      at: 'headers',
      where: { 'x-sb-error-code': 'snake-word' },
      elsewhere: {},
      anyCode: true,
      code: 'x-sb-error-code',
      set: 'auth',
    },
    {
      // The error object of the JavaScript library, written as JSON by a server.
      id: 'auth-library',
      where: {
        __isAuthError: { is: true },
        name: 'pascal-word',
        status: 'integer',
        code: 'snake-word',
      },
      elsewhere: {},
      anyCode: true,
      code: 'code',
      message: 'message',
      status: 'status',
      set: 'auth',
      fields: {
        name: 'The class of the error in the library.',
        code: 'The code of the error; look it up by this.',
        status: 'The HTTP status that Auth answered with.',
      },
    },
    {
      id: 'data',
      where: { code: { startsWith: ['PGRST'] }, ...POSTGREST },
      code: 'code',
      message: 'message',
      detail: 'hint',
      set: 'data',
      fields: POSTGREST_FIELDS,
    },
    {
      id: 'database',
      where: { code: 'string', ...POSTGREST },
      code: 'code',
      message: 'message',
      detail: 'details',
      set: 'database',
      fields: POSTGREST_FIELDS,
    },
    {
      id: 'storage',
      where: { statusCode: 'numeric', error: 'string', message: 'string' },
      code: ['code', 'error'],
      message: 'message',
      status: 'statusCode',
      set: 'storage',
      fields: {
        statusCode: 'The HTTP status, which may differ from that of the response.',
        error: 'A word for the error.',
        code: 'The code of the error; older versions do not have it.',
        message: 'What went wrong.',
      },
    },
    {
      id: 'functions',
      where: { code: 'upper-word', message: 'string', details: 'absent', hint: 'absent' },
      code: 'code',
      message: 'message',
      set: 'functions',
      foreignStatus: true,
      unlisted: {
        ...FUNCTION,
        meaning:
          'The Edge Function answers with a word that Supabase does not list, most likely its own.',
      },
    },
    {
      id: 'functions-header',
      at: 'headers',
      where: { 'sb-error-code': 'upper-word' },
      elsewhere: {},
      anyCode: true,
      code: 'sb-error-code',
      set: 'functions',
    },
    {
      // What a function answers is up to whoever wrote it.
      id: 'function-answer',
      paths: ['/functions/v1/'],
      where: [{ code: 'absent' }, { code: 'snake-word' }, { code: 'integer' }],
      // No other path is one of functions.
      withoutPath: { code: 'upper-word' },
      code: GATEWAY,
      message: ['message', 'error', 'error.message', 'msg'],
      set: 'gateway',
      docs: 'https://supabase.com/docs/guides/functions/error-codes',
      foreignStatus: true,
      unlisted: FUNCTION,
    },
    {
      // The gateway before all of them.
      id: 'gateway',
      where: { message: 'string', code: 'absent' },
      code: GATEWAY,
      message: 'message',
      detail: 'hint',
      set: 'gateway',
    },
  ],
  sets: {
    auth: {
      name: 'Supabase Auth error codes',
      docs: 'https://supabase.com/docs/guides/auth/debugging/error-codes',
      codes: authCodes,
      list: 'supabase',
    },
    data: {
      name: 'Supabase Data API error codes',
      docs: 'https://supabase.com/docs/guides/api/rest/postgrest-error-codes',
      codes: dataCodes,
      list: 'postgrest',
    },
    database: {
      name: 'Codes of the database behind the Data API',
      docs: 'https://supabase.com/docs/guides/api/rest/postgrest-error-codes',
      codes: databaseCodes,
      list: 'sqlstate',
    },
    storage: {
      name: 'Supabase Storage error codes',
      docs: 'https://supabase.com/docs/guides/storage/debugging/error-codes',
      codes: storageCodes,
      list: 'supabase-storage',
    },
    functions: {
      name: 'Supabase Edge Functions error codes',
      docs: 'https://supabase.com/docs/guides/functions/error-codes',
      codes: functionCodes,
      list: 'supabase-functions',
    },
    gateway: {
      name: 'Sentences of the gateway of Supabase',
      docs: 'https://supabase.com/docs/guides/api/api-keys',
      codes: gatewayCodes,
    },
  },
  statuses: {
    '401': {
      meaning: 'Supabase has no valid API key or token for this call.',
      fix: [
        'Send the publishable (anon) key in the apikey header.',
        'Check that the key and the host are of the same project.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The key or the user may not do this.',
      fix: ['Check the policies of row level security, and whether the call needs the secret key.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '404': {
      meaning: 'No endpoint, table, function or object answers at this path.',
      fix: ['Check the path behind /rest/v1, /auth/v1, /storage/v1 or /functions/v1.'],
      who: 'caller',
      retry: 'after-change',
    },
    '422': {
      meaning: 'A value in the request is refused, such as a password that is too short.',
      fix: ['Correct the value that the message speaks of.'],
      who: 'caller',
      retry: 'after-change',
    },
    '429': {
      meaning: 'A rate limit of the project or of this IP address is used up.',
      fix: [
        'Wait a while, and send fewer calls.',
        'Change the limits in the dashboard of the project.',
      ],
      who: 'caller',
      retry: 'after-wait',
    },
    '522': {
      meaning: 'Cloudflare cannot reach the project, which may be overloaded or asleep.',
      fix: ['Look at the health of the project in the dashboard, and restart it if need be.'],
      who: 'account-owner',
      retry: 'after-wait',
    },
    '540': {
      meaning: 'The project is paused.',
      fix: ['Open the dashboard and have the project restored.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '546': {
      meaning: 'An Edge Function was stopped at its limit of memory or computing time.',
      fix: ['Split the work of the function, or move the heavy part elsewhere.'],
      who: 'caller',
      retry: 'after-change',
    },
    '5xx': {
      meaning: 'A service of the project failed or did not answer in time.',
      fix: [
        'Look at status.supabase.com and at the logs of the project.',
        'Quote the {id} to Supabase support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
