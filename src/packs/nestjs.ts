import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './nestjs/examples.ts';
import { nodeCodes } from './nestjs/node-codes.ts';
import { pluginCodes } from './nestjs/plugin-codes.ts';

const docs = 'https://docs.nestjs.com/exception-filters';

/** The phrases of HTTP statuses as Node.js, Nest and Boom write them. */
const phrase = {
  oneOf: [
    'Bad Request',
    'Unauthorized',
    'Payment Required',
    'Forbidden',
    'Not Found',
    'Method Not Allowed',
    'Not Acceptable',
    'Proxy Authentication Required',
    'Request Timeout',
    'Request Time-out',
    'Conflict',
    'Gone',
    'Length Required',
    'Precondition Failed',
    'Payload Too Large',
    'Request Entity Too Large',
    'URI Too Long',
    'Request-URI Too Large',
    'Unsupported Media Type',
    'Range Not Satisfiable',
    'Requested Range Not Satisfiable',
    'Expectation Failed',
    "I'm a teapot",
    "I'm a Teapot",
    'Misdirected Request',
    'Misdirected',
    'Unprocessable Entity',
    'Unprocessable Content',
    'Locked',
    'Failed Dependency',
    'Too Early',
    'Upgrade Required',
    'Precondition Required',
    'Too Many Requests',
    'Request Header Fields Too Large',
    'Unavailable For Legal Reasons',
    'Internal Server Error',
    'Not Implemented',
    'Bad Gateway',
    'Service Unavailable',
    'Gateway Timeout',
    'Gateway Time-out',
    'HTTP Version Not Supported',
    'Insufficient Storage',
  ],
} as const;

/** The member is the HTTP status of the response, and a number: others write it as text. */
const elsewhere = { statusCode: 'http-status' } as const;

const fields = {
  statusCode: 'The HTTP status once more.',
  error: 'The phrase of the HTTP status.',
  message: 'What went wrong, or the list of all complaints about the request.',
  code: "The framework's own word for the error, where there is one.",
} as const;

/** An error with a word for it, as Fastify has them. */
const coded = { statusCode: 'integer', code: 'string', message: 'string' } as const;

const codedMembers = {
  elsewhere,
  code: 'code',
  message: 'message',
  detail: 'error',
  status: 'statusCode',
  fields,
} as const;

/** The error form of Nest, of Boom that hapi brought up, and of Fastify: status, phrase and message. */
export const nestjs = {
  id: 'nestjs',
  name: 'NestJS',
  kind: 'form',
  also: ['Fastify', 'hapi'],
  docs,
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'fastify',
      name: 'Fastify',
      where: {
        ...coded,
        code: { startsWith: ['FST_ERR_'] },
        error: 'string',
        title: 'absent',
        type: 'absent',
      },
      ...codedMembers,
      set: 'fastify',
    },
    {
      id: 'fastify-plugin',
      name: 'Fastify',
      where: { ...coded, code: { startsWith: ['FST_'] }, error: 'string', title: 'absent' },
      ...codedMembers,
      set: 'plugins',
    },
    {
      id: 'coded',
      name: 'Fastify',
      where: { ...coded, error: phrase },
      ...codedMembers,
      set: 'node',
    },
    {
      id: 'complaints',
      name: 'NestJS',
      where: { statusCode: 'integer', error: phrase, message: 'texts' },
      elsewhere,
      message: ['message.*', 'error'],
      detail: 'error',
      status: 'statusCode',
      items: 'message',
      set: null,
      fields,
      unlisted: {
        meaning:
          'The ValidationPipe turned the request away; each complaint begins with the property it is about.',
        fix: [
          'Correct each property that message names.',
          'Leave out properties that "should not exist", which the whitelist of the pipe forbids.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'exception',
      where: { statusCode: 'integer', error: phrase, message: 'string' },
      elsewhere,
      message: 'message',
      detail: 'error',
      status: 'statusCode',
      set: null,
      fields,
    },
    {
      id: 'bare',
      name: 'NestJS',
      // The exceptions of Nest thrown without any words of the program.
      where: {
        statusCode: 'integer',
        message: { oneOf: [...phrase.oneOf, 'Internal server error'] },
        error: 'absent',
        code: 'absent',
        // Nitro, the server of Nuxt, has one.
        statusMessage: 'absent',
        // Azure API Management has one.
        activityId: 'absent',
      },
      elsewhere,
      message: 'message',
      status: 'statusCode',
      set: null,
      fields,
    },
  ],
  sets: {
    fastify: {
      name: 'Fastify error codes',
      docs: 'https://fastify.dev/docs/latest/Reference/Errors/',
      page: 'https://fastify.dev/docs/latest/Reference/Errors/#{code-lower}',
      codes: {},
      list: 'fastify',
    },
    plugins: {
      name: "Codes of Fastify's plugins",
      docs: 'https://fastify.dev/ecosystem/',
      codes: pluginCodes,
    },
    node: {
      name: 'System errors of Node.js',
      docs: 'https://nodejs.org/api/errors.html#common-system-errors',
      codes: nodeCodes,
    },
  },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
