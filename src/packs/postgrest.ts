import type { Pack } from '../model/pack.ts';
import { tokenCodes } from './postgrest/token-codes.ts';

const FIELDS = {
  code: 'A code of PostgREST (PGRST...) or the five characters of an SQLSTATE of PostgreSQL.',
  message: 'What went wrong.',
  details: 'More on the case, such as the row or the key; null when there is none.',
  hint: 'What PostgreSQL or PostgREST suggests; null when there is none.',
} as const;

const IN_FULL = { details: 'present', hint: 'present' } as const;

/**
 * PostgREST, a program that anybody runs before a PostgreSQL database: it has no hosts, and is known by
 * its four members, two of which are often null, together with a code of its list.
 */
export const postgrest = {
  id: 'postgrest',
  name: 'PostgREST',
  docs: 'https://docs.postgrest.org/en/stable/references/errors.html',
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'error',
      where: { code: { startsWith: ['PGRST'] }, message: 'string', ...IN_FULL },
      elsewhere: {},
      inRedirect: [300],
      code: 'code',
      message: 'message',
      detail: 'hint',
      set: 'postgrest',
      fields: FIELDS,
    },
    {
      id: 'database-error',
      where: { code: 'string', message: 'string', ...IN_FULL },
      elsewhere: {},
      code: 'code',
      message: 'message',
      detail: 'details',
      set: 'sqlstate',
      fields: FIELDS,
    },
    {
      // RFC 9209, as PostgREST 13 and later send it; all that is left where there is no body.
      id: 'proxy-status',
      at: 'headers',
      where: { 'proxy-status': { startsWith: ['PostgREST; error=PGRST'] } },
      elsewhere: {},
      code: { field: 'proxy-status', after: 'error=' },
      set: 'postgrest',
    },
    {
      id: 'proxy-status-database',
      at: 'headers',
      where: { 'proxy-status': { startsWith: ['PostgREST; error='] } },
      elsewhere: {},
      code: { field: 'proxy-status', after: 'error=' },
      set: 'sqlstate',
    },
  ],
  sets: {
    postgrest: {
      name: 'PostgREST error codes',
      docs: 'https://docs.postgrest.org/en/stable/references/errors.html',
      page: 'https://docs.postgrest.org/en/stable/references/errors.html#{code-lower}',
      codes: tokenCodes,
      list: 'postgrest',
    },
    sqlstate: {
      name: 'PostgreSQL SQLSTATE codes, as PostgREST passes them on',
      docs: 'https://docs.postgrest.org/en/stable/references/errors.html',
      codes: {},
      list: 'sqlstate',
    },
  },
  statuses: {
    '400': {
      meaning: 'PostgREST or the database cannot do what the query string or the body asks for.',
      fix: ['Read message and hint, and correct the filter, the column or the value.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'The token does not hold, or the anonymous role lacks the right.',
      fix: ['Send a valid token as Authorization: Bearer.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The database refuses this to the role of the request.',
      fix: ['Give the role the privilege, or change the policy of row level security.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '404': {
      meaning: 'The table, view or function is not in the schema cache.',
      fix: [
        "Check the spelling and the schema, then send NOTIFY pgrst, 'reload schema' to the database.",
      ],
      who: 'caller',
      retry: 'after-change',
    },
    '406': {
      meaning: 'The rows cannot be given in the form that the Accept header wants.',
      fix: ['Ask for a list, or make the filter match one row.'],
      who: 'caller',
      retry: 'after-change',
    },
    '409': {
      meaning: 'The row clashes with another one: a key that is taken, or a row that it refers to.',
      fix: ['Read details for the key that clashes.'],
      who: 'caller',
      retry: 'after-change',
    },
    '503': {
      meaning: 'PostgREST has no connection to its database.',
      fix: ['Wait a moment, then check that the database runs and takes connections.'],
      who: 'account-owner',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'A single row was asked for',
      url: 'https://db.shop.example/orders?id=eq.7',
      status: 406,
      body:
        '{"code":"PGRST116","details":"The result contains 0 rows",' +
        '"hint":null,"message":"Cannot coerce the result to a single JSON object"}',
      findings: [{ shape: 'error', code: 'PGRST116' }],
    },
    {
      title: 'Two foreign keys to choose from, under 300',
      url: 'https://db.shop.example/orders?select=*,addresses(*)',
      status: 300,
      body:
        '{"code":"PGRST201","details":[{"cardinality":"many-to-one","embedding":"orders with addresses"}],' +
        '"hint":"Try changing addresses to one of the following: addresses!billing, addresses!shipping.",' +
        '"message":"Could not embed because more than one relationship was found"}',
      findings: [{ shape: 'error', code: 'PGRST201' }],
    },
    {
      title: 'Two functions that fit the arguments, under 300',
      url: 'https://db.shop.example/rpc/total',
      method: 'POST',
      status: 300,
      body:
        '{"code":"PGRST203","details":null,"hint":"Rename one of the functions.",' +
        '"message":"Could not choose the best candidate function"}',
      findings: [{ shape: 'error', code: 'PGRST203' }],
    },
    {
      title: 'A token that has run out',
      url: 'https://db.shop.example/orders',
      status: 401,
      body: '{"code":"PGRST301","details":null,"hint":null,"message":"JWT expired"}',
      findings: [{ shape: 'error', code: 'PGRST301' }],
    },
    {
      title: 'A constraint of the database',
      url: 'https://db.shop.example/orders',
      method: 'POST',
      status: 409,
      body:
        '{"code":"23505","details":"Key (id)=(7) already exists.","hint":null,' +
        '"message":"duplicate key value violates unique constraint \\"orders_pkey\\""}',
      findings: [{ shape: 'database-error', code: '23505' }],
    },
    {
      title: 'The header alone, where the body is a page of a proxy',
      url: 'https://db.shop.example/orders',
      status: 401,
      headers: { 'proxy-status': 'PostgREST; error=PGRST301' },
      body: '',
      findings: [{ shape: 'proxy-status', code: 'PGRST301' }],
    },
    {
      title: 'The header alone, with a code of the database',
      url: 'https://db.shop.example/orders',
      method: 'HEAD',
      status: 403,
      headers: { 'proxy-status': 'PostgREST; error=42501' },
      body: '',
      findings: [{ shape: 'proxy-status-database', code: '42501' }],
    },
    {
      title: 'Passed on in a wrapping',
      url: 'https://api.shop.example/orders',
      status: 500,
      body:
        '{"ok":false,"cause":{"code":"42P01","details":null,"hint":null,' +
        '"message":"relation \\"public.order\\" does not exist"}}',
      findings: [{ shape: 'database-error', code: '42P01' }],
    },
  ],
  counterexamples: [
    {
      title: 'The four members with a code that is none of PostgreSQL',
      url: 'https://api.shop.example/orders',
      status: 400,
      body: '{"code":"ORDER_CLOSED","message":"The order is closed","details":null,"hint":null}',
    },
    {
      title: 'An SQLSTATE without details and hint',
      url: 'https://api.shop.example/orders',
      status: 409,
      body: '{"code":"23505","message":"duplicate key value"}',
    },
    {
      title: "The error of node-postgres as JSON, which has PostgreSQL's own names",
      url: 'https://api.shop.example/orders',
      status: 500,
      body:
        '{"length":190,"name":"error","severity":"ERROR","code":"23505",' +
        '"detail":"Key (id)=(7) already exists.","schema":"public","table":"orders"}',
    },
  ],
} as const satisfies Pack;
