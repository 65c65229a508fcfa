import type { Pack } from '../model/pack.ts';
import { codes } from './openai-compatible/codes.ts';
import { counterexamples, examples } from './openai-compatible/examples.ts';

const docs = 'https://platform.openai.com/docs/guides/error-codes';

/** Types that OpenAI and its kin give; Stripe, from whom the form is taken, has some of them too. */
const types = {
  oneOf: [
    'invalid_request_error',
    'authentication_error',
    'permission_error',
    'not_found_error',
    'rate_limit_error',
    'insufficient_quota',
    'tokens',
    'requests',
    'server_error',
    'service_unavailable_error',
  ],
} as const;

/** Codes of which Stripe has none. */
const words = {
  oneOf: [
    'invalid_api_key',
    'model_not_found',
    'unsupported_model',
    'context_length_exceeded',
    'string_above_max_length',
    'content_policy_violation',
    'insufficient_quota',
    'rate_limit_exceeded',
    'unknown_parameter',
    'unsupported_parameter',
    'missing_required_parameter',
    'unsupported_value',
    'invalid_value',
    'invalid_type',
  ],
} as const;

const members = {
  code: ['code', 'type'],
  message: 'message',
  detail: 'param',
  set: 'codes',
  fields: {
    message: "The server's sentence on what went wrong.",
    type: 'The group that the error belongs to.',
    param: 'The member of the request that it is about, or null.',
    code: 'The kind of the error, the one explained here; null for some.',
    innererror: 'What the filter of Azure found.',
  },
} as const;

/** What the form alone says, but for its meaning. */
const unlisted = {
  fix: [
    'Read the message for the reason.',
    'Look the word up in the documentation of the provider that the base URL leads to.',
  ],
  who: 'caller',
  retry: 'after-change',
} as const;

/**
 * The error form of OpenAI's API, which most servers of language models share. OpenAI took it from Stripe:
 * only a null in `param`, which Stripe never sends, or a word that Stripe does not have tells the two.
 */
export const openaiCompatible = {
  id: 'openai-compatible',
  name: 'OpenAI API',
  kind: 'form',
  also: ['Groq', 'Azure OpenAI', 'Mistral', 'DeepSeek', 'vLLM', 'Ollama', 'LiteLLM'],
  docs,
  checked: '2026-11-21',
  hosts: [],
  idHeaders: ['x-request-id', 'apim-request-id', 'x-ms-request-id'],
  shapes: [
    {
      // All four members are always there, and `param` is null unless one is at fault.
      id: 'error',
      at: 'error',
      where: [
        { message: 'string', type: 'string', code: 'present', param: 'present' },
        { message: 'string', type: 'present', code: 'string', param: 'present' },
      ],
      elsewhere: { param: 'absent' },
      ...members,
      unlisted: {
        ...unlisted,
        meaning:
          'The server of a language model refuses or fails the call, with a word of its own.',
      },
    },
    {
      id: 'known-code',
      at: 'error',
      where: { message: 'string', type: types, code: words },
      elsewhere: {},
      ...members,
    },
    {
      id: 'filtered',
      name: 'Azure OpenAI',
      at: 'error',
      where: { message: 'string', code: { oneOf: ['content_filter'] }, param: 'string' },
      elsewhere: {},
      ...members,
    },
    {
      // Mistral, and vLLM before it took over the form with `error` around it.
      id: 'bare',
      name: 'Mistral',
      also: ['vLLM'],
      where: {
        object: { oneOf: ['error'] },
        type: 'string',
        message: 'present',
        param: 'present',
        code: 'present',
      },
      elsewhere: { param: 'absent' },
      ...members,
      unlisted: {
        ...unlisted,
        meaning: 'The model server refuses or fails the call, with a type or number of its own.',
      },
    },
  ],
  sets: { codes: { name: 'Codes and types of OpenAI-compatible servers', docs, codes } },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
