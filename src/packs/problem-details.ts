import type { Pack } from '../model/pack.ts';
import { acmeCodes } from './problem-details/acme-codes.ts';
import { counterexamples, examples } from './problem-details/examples.ts';
import { registeredTypes } from './problem-details/registered-types.ts';

/** Extensions that programs add for a machine word of their own, the most used first. */
const codeFields = ['code', 'errorCode', 'error_code'] as const;

/** Types that name the HTTP status and nothing more. */
const statusPages = {
  startsWith: [
    'https://httpstatuses.',
    'http://httpstatuses.',
    'https://http.dev/',
    'https://tools.ietf.org/html/rfc',
    'http://tools.ietf.org/html/rfc',
    'https://datatracker.ietf.org/doc/html/rfc',
    'https://www.rfc-editor.org/rfc',
    'https://developer.mozilla.org/',
    'https://www.w3.org/Protocols/',
  ],
} as const;

const blank = { oneOf: ['about:blank'] } as const;

const type = {
  startsWith: ['https://', 'http://', 'urn:', 'tag:', '/'],
} as const;

const acmeType = { startsWith: ['urn:ietf:params:acme:error:'] } as const;

const registeredType = {
  startsWith: ['https://iana.org/assignments/http-problem-types#'],
} as const;

const violations = { each: { message: 'string' } } as const;

const invalidParams = { each: { name: 'string', reason: 'string' } } as const;

const mediaTypes = ['application/problem+json'] as const;

/** What all of these forms have in common, beside their code. */
const members = {
  elsewhere: {},
  message: ['detail', 'title', 'message'],
  status: 'status',
  ids: [
    { name: 'instance', field: 'instance' },
    { name: 'traceId', field: 'traceId' },
    { name: 'trace_id', field: 'trace_id' },
    { name: 'requestId', field: 'requestId' },
    { name: 'request_id', field: 'request_id' },
    { name: 'correlationId', field: 'correlationId' },
  ],
  fields: {
    type: 'A URI that names the kind of problem; about:blank says no more than the HTTP status.',
    title: 'The kind of problem in a few words, the same each time.',
    status: 'The HTTP status as the server that found the problem set it.',
    detail: 'What went wrong this time, for people to read.',
    instance: 'A URI that names this one occurrence.',
  },
} as const;

/** The elements of the list `errors`, as RFC 9457 shows it and as others write it. */
const errors = {
  items: 'errors',
  item: {
    code: ['code', 'errorCode', 'reason', 'type'],
    message: ['detail', 'message', 'description', 'title', 'error'],
  },
} as const;

/**
 * Problem details, RFC 9457 (before it RFC 7807). A body is one by its media type; without that, only
 * when type, title and status stand together and the status is that of the response.
 */
export const problemDetails = {
  id: 'problem-details',
  name: 'Problem details',
  kind: 'form',
  also: ['Spring 6', 'ASP.NET Core', 'Quarkus', 'API Platform', 'JHipster', 'ACME servers'],
  docs: 'https://www.rfc-editor.org/rfc/rfc9457.html',
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'acme',
      name: 'ACME servers',
      where: [
        { type: acmeType },
        // More tests than `typed` has.
        { type: acmeType, title: 'string', status: 'http-status', code: 'absent' },
      ],
      ...members,
      code: { field: 'type', after: ':' },
      items: 'subproblems',
      item: { code: { field: 'type', after: ':' }, message: ['detail', 'title'] },
      set: 'acme',
    },
    {
      id: 'registered',
      where: [
        { type: registeredType },
        { type: registeredType, title: 'string', status: 'http-status', code: 'absent' },
      ],
      ...members,
      code: { field: 'type', after: '#' },
      ...errors,
      set: 'registered',
    },
    {
      id: 'violations',
      name: 'Problem details',
      also: ['API Platform', 'Quarkus'],
      where: [
        {
          title: 'string',
          status: 'http-status',
          violations,
          errors: 'absent',
          fieldErrors: 'absent',
        },
        { type: 'string', title: 'string', violations },
      ],
      ...members,
      code: [...codeFields, 'violations.*.code'],
      items: 'violations',
      item: { code: ['code', 'type'], message: 'message' },
      set: null,
    },
    {
      id: 'field-errors',
      name: 'JHipster',
      where: {
        type: 'string',
        title: 'string',
        status: 'http-status',
        fieldErrors: { each: { field: 'string', message: 'string' } },
        errors: 'absent',
      },
      ...members,
      code: codeFields,
      items: 'fieldErrors',
      item: { message: 'message' },
      set: null,
    },
    {
      id: 'invalid-params',
      where: [
        { type: 'string', title: 'string', 'invalid-params': invalidParams },
        {
          type: 'string',
          title: 'string',
          status: 'http-status',
          'invalid-params': invalidParams,
          errors: 'absent',
        },
      ],
      ...members,
      code: [...codeFields, { field: 'type', after: '/' }],
      items: 'invalid-params',
      item: { message: 'reason' },
      set: null,
    },
    {
      id: 'status-only',
      where: [
        // One test more than `typed` has, which the same bodies fit.
        { type: statusPages, title: 'string', status: 'http-status', errors: 'absent' },
        { type: statusPages, title: 'string', status: 'http-status', errors: 'array' },
        { type: statusPages, title: 'string', status: 'http-status', errors: 'object' },
        { type: blank, title: 'string', status: 'http-status' },
      ],
      ...members,
      code: codeFields,
      ...errors,
      set: null,
    },
    {
      id: 'typed',
      where: { type, title: 'string', status: 'http-status' },
      ...members,
      code: [...codeFields, { field: 'type', after: '/' }],
      ...errors,
      set: null,
    },
    {
      id: 'media-type',
      where: { type: 'string' },
      head: { mediaTypes },
      ...members,
      code: [...codeFields, { field: 'type', after: '/' }],
      ...errors,
      set: null,
    },
    {
      id: 'media-type-status-only',
      where: [
        { type: blank, title: 'string' },
        { type: blank, detail: 'string' },
        { type: blank, status: 'http-status' },
        { type: statusPages, title: 'string' },
        { type: statusPages, detail: 'string' },
        { type: 'absent', title: 'string' },
        { type: 'absent', detail: 'string' },
        { type: 'absent', status: 'http-status' },
        { type: 'absent', message: 'string' },
      ],
      head: { mediaTypes },
      ...members,
      code: codeFields,
      ...errors,
      set: null,
    },
  ],
  sets: {
    registered: {
      name: 'Registered problem types',
      docs: 'https://www.rfc-editor.org/rfc/rfc9457.html#name-iana-considerations',
      codes: registeredTypes,
    },
    acme: {
      name: 'ACME error types',
      docs: 'https://www.rfc-editor.org/rfc/rfc8555.html#section-6.7',
      codes: acmeCodes,
    },
  },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
