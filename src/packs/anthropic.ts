import type { Pack } from '../model/pack.ts';

const docs = 'https://platform.claude.com/docs/en/api/errors';

/** Anthropic's API. Others take over its form, but not the beginning of its request ids. */
export const anthropic = {
  id: 'anthropic',
  name: 'Anthropic',
  docs,
  checked: '2026-11-21',
  hosts: ['api.anthropic.com', 'console.anthropic.com', 'platform.claude.com', 'claude.ai'],
  idHeaders: ['request-id'],
  shapes: [
    {
      id: 'error',
      where: {
        type: { oneOf: ['error'] },
        'error.type': 'snake-word',
        'error.message': 'string',
      },
      elsewhere: { request_id: { startsWith: ['req_01'] } },
      code: ['error.details.error_code', 'error.type'],
      message: 'error.message',
      ids: [{ name: 'request_id', field: 'request_id' }],
      set: 'errors',
      fields: {
        type: 'Always error; other objects of the API have other words here.',
        'error.type': 'The kind of the error, the one explained here.',
        'error.message': 'What went wrong, for the developer; the words may change.',
        request_id: 'The id of this one request, by which support finds it.',
      },
    },
  ],
  sets: { errors: { name: 'API error types', docs, codes: {}, list: 'anthropic' } },
  statuses: {
    '401': {
      meaning: 'The call brought no key or token that Anthropic accepts.',
      fix: ['Send the key in x-api-key, or a token as Authorization: Bearer.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '413': {
      meaning: 'The body is larger than 32 MB, or than what this endpoint takes.',
      fix: ['Shorten the conversation, or send large files with the Files API.'],
      who: 'caller',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The organization went past its limit of requests, input tokens or output tokens.',
      fix: [
        'Wait for the seconds in the retry-after header.',
        'Compare the anthropic-ratelimit headers to see which limit it was.',
      ],
      who: 'account-owner',
      retry: 'after-wait',
    },
    '529': {
      meaning: 'Too many users at once keep the API busy; this is not about your own limits.',
      fix: ['Send the request again with growing, random delays.'],
      who: 'vendor',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'Something failed at Anthropic while it worked on the request.',
      fix: [
        'Send the request again with growing, random delays.',
        'Quote the {id} to Anthropic support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'Overloaded',
      url: 'https://api.anthropic.com/v1/messages',
      method: 'POST',
      status: 529,
      headers: { 'request-id': 'req_01ExampleExampleExample' },
      body: `{"type":"error","error":{"details":null,"type":"overloaded_error","message":"Overloaded"},\
"request_id":"req_01ExampleExampleExample"}`,
      findings: [{ shape: 'error', code: 'overloaded_error' }],
    },
    {
      title: 'Without an id, as older answers are',
      url: 'https://api.anthropic.com/v1/messages',
      method: 'POST',
      status: 401,
      body: '{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}',
      findings: [{ shape: 'error', code: 'authentication_error' }],
    },
    {
      title: 'Passed on by a shop',
      url: 'https://api.shop.example/chat',
      method: 'POST',
      status: 429,
      body: `{"type":"error","error":{"type":"rate_limit_error","message":"Number of requests has exceeded \
your limit."},"request_id":"req_01ExampleExampleExample"}`,
      findings: [{ shape: 'error', code: 'rate_limit_error' }],
    },
  ],
  counterexamples: [
    {
      title: 'A compatible service with request ids of its own',
      url: 'https://llm.shop.example/anthropic/v1/messages',
      method: 'POST',
      status: 400,
      body: `{"type":"error","error":{"type":"invalid_request_error","message":"unknown model"},\
"request_id":"05a1c2"}`,
    },
    {
      title: 'The form of OpenAI',
      url: 'https://llm.shop.example/v1/chat/completions',
      method: 'POST',
      status: 401,
      body: `{"error":{"message":"Incorrect API key provided.","type":"invalid_request_error","param":null,\
"code":"invalid_api_key"}}`,
    },
  ],
} as const satisfies Pack;
