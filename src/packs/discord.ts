import type { Pack } from '../model/pack.ts';

/** Discord, as its HTTP API answers bots, activities and web clients. */
export const discord = {
  id: 'discord',
  name: 'Discord',
  docs: 'https://docs.discord.com/developers/topics/opcodes-and-status-codes',
  checked: '2026-11-21',
  hosts: ['*.discord.com', '*.discordapp.com'],
  idHeaders: ['cf-ray'],
  shapes: [
    {
      id: 'api-error',
      where: { code: 'integer', message: 'string' },
      // 50035: the words and the tree of fields that no other API has together.
      elsewhere: { message: { startsWith: ['Invalid Form Body'] }, errors: 'object' },
      code: 'code',
      message: 'message',
      items: 'errors',
      item: { code: 'code', message: 'message' },
      set: 'json',
      fields: {
        code: 'The number of the error; 0 when only the HTTP status says more.',
        message: 'What went wrong, in a sentence of Discord.',
        errors: 'The wrong fields as a tree of their names, with a list _errors at each end.',
      },
    },
    {
      id: 'rate-limit',
      where: [
        { message: 'string', retry_after: 'present', global: { is: false } },
        { message: 'string', retry_after: 'present', global: { is: true } },
      ],
      elsewhere: {
        message: { startsWith: ['You are being rate limited', 'The resource is being'] },
      },
      code: 'code',
      message: 'message',
      set: 'json',
      fields: {
        retry_after: 'The seconds to wait before the next call, with a fraction.',
        global: 'Whether all calls of this bot are held back, and not only those of one route.',
      },
    },
  ],
  sets: {
    json: {
      name: 'JSON error codes',
      docs: 'https://docs.discord.com/developers/topics/opcodes-and-status-codes',
      list: 'discord',
      codes: {
        '0': [
          {
            basis: 'observed',
            name: 'General error',
            when: { status: 401 },
            meaning: 'Discord does not accept the token, or the call came without one.',
            fix: [
              'Send Authorization with the word Bot, a space and the token of the bot.',
              'Use Bearer in place of Bot for a token that a user granted by OAuth2.',
            ],
            who: 'credentials',
            retry: 'after-change',
          },
          {
            basis: 'observed',
            name: 'General error',
            when: { status: 404 },
            meaning: 'The path leads to no endpoint of this version of the API.',
            fix: [
              'Compare the path and its version with the reference.',
              'Check that no id in the path is empty.',
            ],
            who: 'caller',
            retry: 'after-change',
          },
          {
            basis: 'observed',
            name: 'General error',
            when: { status: 405 },
            meaning: 'The endpoint exists, and not for the HTTP method of this call.',
            fix: ['Use the method that the reference gives for the endpoint.'],
            who: 'caller',
            retry: 'after-change',
          },
          {
            basis: 'documented',
            name: 'General error',
            meaning:
              'Discord gives no narrower code; status and message hold the cause, often a broken body.',
            fix: [
              'Read the message for the reason.',
              'Send JSON with Content-Type application/json, or put it into payload_json beside files.',
            ],
            who: 'caller',
            retry: 'after-change',
          },
        ],
      },
    },
  },
  statuses: {
    '401': {
      meaning: 'The Authorization header is missing, or its token is not valid.',
      fix: ['Send the token behind Bot or Bearer, according to its kind.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The token is valid, and lacks the permission or scope for this call.',
      fix: ['Give the role of the bot the permission that the endpoint asks for.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The calls of this route, or of the bot as a whole, have reached their limit.',
      fix: [
        'Wait for the seconds in retry_after or in the Retry-After header.',
        'Keep calls apart by the X-RateLimit-Bucket header; X-RateLimit-Scope says whose limit it is.',
      ],
      who: 'caller',
      retry: 'after-wait',
    },
    '502': {
      meaning: 'No gateway of Discord was free to process the call.',
      fix: ['Wait a moment and send the call again.'],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'An unknown channel',
      url: 'https://discord.com/api/v10/channels/100000000000000001/messages',
      status: 404,
      headers: { 'CF-RAY': '0000000000000000-FRA' },
      body: '{"message":"Unknown Channel","code":10003}',
      findings: [{ shape: 'api-error', code: '10003' }],
    },
    {
      title: 'Wrong fields, as a tree',
      url: 'https://discord.com/api/v10/channels/100000000000000001/messages',
      method: 'POST',
      status: 400,
      body: `{"code":50035,"message":"Invalid Form Body","errors":{"embeds":{"0":{"fields":{"1":\
{"value":{"_errors":[{"code":"BASE_TYPE_REQUIRED","message":"This field is required"}]}}}}},\
"content":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH",\
"message":"Must be 2000 or fewer in length."}]}}}`,
      findings: [
        {
          shape: 'api-error',
          code: '50035',
          items: ['BASE_TYPE_REQUIRED', 'BASE_TYPE_MAX_LENGTH'],
        },
      ],
    },
    {
      title: 'A missing token, with the code that says nothing',
      url: 'https://discord.com/api/v10/users/@me',
      status: 401,
      body: '{"message":"401: Unauthorized","code":0}',
      findings: [{ shape: 'api-error', code: '0' }],
    },
    {
      title: 'Too many calls on one route',
      url: 'https://discord.com/api/v10/channels/100000000000000001/messages',
      method: 'POST',
      status: 429,
      headers: { 'Retry-After': '1', 'X-RateLimit-Scope': 'user' },
      body: '{"message":"You are being rate limited.","retry_after":0.748,"global":false}',
      findings: [{ shape: 'rate-limit', code: null }],
    },
    {
      title: 'Too many calls of the whole bot',
      url: 'https://discord.com/api/v10/gateway/bot',
      status: 429,
      body: '{"message":"You are being rate limited.","retry_after":12.5,"global":true}',
      findings: [{ shape: 'rate-limit', code: null }],
    },
    {
      title: 'Too many writes to a channel, with a code',
      url: 'https://discord.com/api/v10/channels/100000000000000001',
      method: 'PATCH',
      status: 429,
      body: '{"message":"The write action you are performing on the channel has hit the write rate limit.",\
"retry_after":312.2,"global":false,"code":20028}',
      findings: [{ shape: 'rate-limit', code: '20028' }],
    },
    {
      title: 'Wrong fields, passed on by the server of a game',
      url: 'https://api.game.example/announce',
      method: 'POST',
      status: 502,
      body: `{"upstream":{"code":50035,"message":"Invalid Form Body","errors":{"name":{"_errors":\
[{"code":"BASE_TYPE_BAD_LENGTH","message":"Must be between 1 and 100 in length."}]}}}}`,
      findings: [{ shape: 'api-error', code: '50035', items: ['BASE_TYPE_BAD_LENGTH'] }],
    },
    {
      title: 'The limit, passed on by the server of a game',
      url: 'https://api.game.example/announce',
      method: 'POST',
      status: 429,
      body: '{"message":"You are being rate limited.","retry_after":1.2,"global":false}',
      findings: [{ shape: 'rate-limit', code: null }],
    },
  ],
  counterexamples: [
    {
      title: "Zoom's pair of code and message",
      url: 'https://api.meetings.example/v2/users/nobody',
      status: 404,
      body: '{"code":1001,"message":"User does not exist: nobody."}',
    },
    {
      title: 'A code of Discord with nothing else, elsewhere',
      url: 'https://api.game.example/channels/1',
      status: 404,
      body: '{"message":"Unknown Channel","code":10003}',
    },
    {
      title: 'A limit of an in-house API',
      url: 'https://api.shop.example/search',
      status: 429,
      body: '{"message":"Too many searches.","retry_after":3,"global":false}',
    },
  ],
} as const satisfies Pack;
