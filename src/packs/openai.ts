import type { Pack } from '../model/pack.ts';

const docs = 'https://platform.openai.com/docs/guides/error-codes';

const fields = {
  message: 'What went wrong, for the developer.',
  type: 'The group that the error belongs to.',
  param: 'The parameter concerned, or null.',
  code: 'The kind of the error, the one explained here; null for some.',
} as const;

/**
 * OpenAI's API. Azure OpenAI, Groq, Mistral, OpenRouter, vLLM and many more answer in the same form and
 * with the same words; off its hosts only the header openai-version, which these do not send, tells it.
 */
export const openai = {
  id: 'openai',
  name: 'OpenAI',
  refines: ['openai-compatible'],
  docs,
  checked: '2026-11-21',
  hosts: ['api.openai.com', '*.api.openai.com'],
  idHeaders: ['x-request-id'],
  shapes: [
    {
      id: 'error',
      at: 'error',
      where: { message: 'string' },
      code: ['code', 'type'],
      message: 'message',
      detail: 'param',
      set: 'errors',
      fields,
    },
    {
      id: 'error-with-version',
      at: 'error',
      where: { message: 'string', type: 'string', param: 'present', code: 'present' },
      head: { headers: { 'openai-version': [] } },
      elsewhere: {},
      anyCode: true,
      code: ['code', 'type'],
      message: 'message',
      detail: 'param',
      set: 'errors',
      fields,
    },
  ],
  sets: { errors: { name: 'API error codes and types', docs, codes: {}, list: 'openai' } },
  statuses: {
    '401': {
      meaning: 'The key, the organization or the project of the call is not accepted.',
      fix: [
        'Check the key under platform.openai.com/api-keys.',
        'Check the OpenAI-Organization and OpenAI-Project headers, or leave them out.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The country, the role or the scopes of the key do not allow this call.',
      fix: ['Read the message for which of them it is, and correct that.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'Requests or tokens went past the rate limit, or credits and budget are used up.',
      fix: [
        'Look at the code: insufficient_quota needs a payment, anything else needs time.',
        'Wait for the time in the x-ratelimit-reset headers.',
      ],
      who: 'account-owner',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'The service at OpenAI failed or was overloaded.',
      fix: [
        'Send the request again with growing, random delays.',
        'Quote the {id} to OpenAI support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'A wrong key',
      url: 'https://api.openai.com/v1/chat/completions',
      method: 'POST',
      status: 401,
      headers: { 'openai-version': '2020-10-01', 'x-request-id': 'req_example' },
      body: `{"error":{"message":"Incorrect API key provided: sk-example.","type":"invalid_request_error",\
"param":null,"code":"invalid_api_key"}}`,
      findings: [{ shape: 'error-with-version', code: 'invalid_api_key' }],
    },
    {
      title: 'No code, so that the type speaks, and no header that scripts may read',
      url: 'https://api.openai.com/v1/images/generations',
      method: 'POST',
      status: 400,
      body: `{"error":{"message":"Unknown size.","type":"image_generation_user_error","param":"size",\
"code":null}}`,
      findings: [{ shape: 'error', code: 'image_generation_user_error' }],
    },
    {
      title: 'Passed on by a proxy of a shop, headers and all',
      url: 'https://llm.shop.example/v1/chat/completions',
      method: 'POST',
      status: 429,
      headers: { 'OpenAI-Version': '2020-10-01' },
      body: `{"error":{"message":"You exceeded your current quota.","type":"insufficient_quota","param":null,\
"code":"insufficient_quota"}}`,
      findings: [{ shape: 'error-with-version', code: 'insufficient_quota' }],
    },
  ],
  counterexamples: [
    {
      title: 'Groq, relayed',
      url: 'https://groq.shop.example/openai/v1/chat/completions',
      method: 'POST',
      status: 401,
      body: `{"error":{"message":"Invalid API Key","type":"invalid_request_error",\
"code":"invalid_api_key"}}`,
    },
    {
      title: 'Azure OpenAI',
      url: 'https://azure.shop.example/openai/deployments/a/chat/completions',
      method: 'POST',
      status: 400,
      headers: { 'apim-request-id': '00000000-0000-4000-8000-000000000000' },
      body: `{"error":{"message":"The response was filtered.","type":null,"param":"prompt",\
"code":"content_filter","status":400}}`,
    },
    {
      title: 'A server of vLLM with all four members',
      url: 'http://127.0.0.1:8000/v1/chat/completions',
      method: 'POST',
      status: 404,
      body: `{"error":{"message":"The model does not exist.","type":"invalid_request_error","param":null,\
"code":"model_not_found"}}`,
    },
    {
      title: 'The form of Stripe',
      url: 'https://pay.shop.example/v1/charges',
      method: 'POST',
      status: 400,
      body: `{"error":{"code":"parameter_missing","message":"Missing required param: amount.","param":"amount",\
"type":"invalid_request_error"}}`,
    },
  ],
} as const satisfies Pack;
