import type { Pack } from '../model/pack.ts';

const FIELDS = {
  ok: 'False for an error, whatever the HTTP status is.',
  error: 'The code of the error; look it up by this.',
  needed: 'The scopes of which one would do.',
  provided: 'The scopes that the token has.',
  response_metadata: 'Messages that say what is wrong with the arguments.',
} as const;

/**
 * Slack's Web API, which answers nearly everything under HTTP 200. `ok` and `error` alone are nobody's
 * mark: off-host only the members of a missing scope and the error of Slack's own library are.
 */
export const slack = {
  id: 'slack',
  name: 'Slack',
  docs: 'https://docs.slack.dev/apis/web-api/using-the-slack-web-api',
  checked: '2026-11-21',
  hosts: ['*.slack.com', '*.slack-gov.com'],
  idHeaders: ['x-slack-req-id', 'x-slack-unique-id'],
  shapes: [
    {
      // Of calls on several users, with a reason for each.
      id: 'several',
      where: { ok: { is: false }, errors: { each: { error: 'string' } } },
      inSuccess: true,
      code: ['errors.*.error', 'error'],
      items: 'errors',
      item: { code: 'error' },
      set: 'web',
    },
    {
      id: 'error',
      where: { ok: { is: false }, error: 'string' },
      inSuccess: true,
      code: 'error',
      message: 'response_metadata.messages.*',
      detail: 'needed',
      items: 'response_metadata.messages',
      set: 'web',
      fields: FIELDS,
    },
    {
      id: 'missing-scope',
      where: {
        ok: { is: false },
        error: { oneOf: ['missing_scope'] },
        needed: 'string',
        provided: 'string',
      },
      elsewhere: {},
      inSuccess: true,
      code: 'error',
      detail: 'needed',
      set: 'web',
      fields: FIELDS,
    },
    {
      // Repeats the code in a header, which is all that is left where the body is a text.
      id: 'header',
      at: 'headers',
      where: { 'x-slack-failure': 'snake-word' },
      elsewhere: {},
      anyCode: true,
      code: 'x-slack-failure',
      set: 'web',
    },
    {
      // The error object of the Node library, written as JSON by a server.
      id: 'library',
      where: {
        code: { oneOf: ['slack_webapi_platform_error'] },
        'data.ok': { is: false },
        'data.error': 'string',
      },
      elsewhere: {},
      anyCode: true,
      code: 'data.error',
      message: ['data.response_metadata.messages.*', 'message'],
      detail: 'data.needed',
      set: 'web',
    },
  ],
  sets: {
    web: {
      name: 'Slack Web API errors',
      docs: 'https://docs.slack.dev/apis/web-api/using-the-slack-web-api',
      codes: {},
      list: 'slack',
    },
  },
  statuses: {
    '403': {
      meaning: 'Slack does not let this through, such as a webhook that was switched off.',
      fix: ['Check that the app is still installed and the webhook URL is current.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '404': {
      meaning: 'The webhook, or the channel behind it, is no longer there.',
      fix: ['Create a new webhook in the settings of the app.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '410': {
      meaning: 'The channel of the webhook is archived.',
      fix: ['Choose another channel for the webhook.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The calls of this method for this workspace and minute are used up.',
      fix: [
        'Wait for the seconds in Retry-After.',
        'Send at most about one message a second to a channel.',
      ],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'Slack failed to answer, and the call may have taken effect.',
      fix: [
        'Wait and check whether the message was posted before you send it again.',
        'Quote the {id} to Slack support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'An error under 200',
      url: 'https://slack.com/api/chat.postMessage',
      method: 'POST',
      status: 200,
      headers: { 'x-slack-req-id': 'example0000000001' },
      body: '{"ok":false,"error":"channel_not_found"}',
      findings: [{ shape: 'error', code: 'channel_not_found' }],
    },
    {
      title: 'Arguments that are wrong, each with a message',
      url: 'https://slack.com/api/views.open',
      method: 'POST',
      status: 200,
      body:
        '{"ok":false,"error":"invalid_arguments","response_metadata":{"messages":' +
        '["[ERROR] missing required field: title","[ERROR] must provide a string"]}}',
      findings: [{ shape: 'error', code: 'invalid_arguments', items: [null, null] }],
    },
    {
      title: 'A success',
      url: 'https://slack.com/api/auth.test',
      method: 'POST',
      status: 200,
      body: '{"ok":true,"url":"https://example.slack.com/","team":"Example"}',
      findings: [],
    },
    {
      title: 'The rate limit',
      url: 'https://slack.com/api/conversations.list',
      status: 429,
      headers: { 'retry-after': '30' },
      body: '{"ok":false,"error":"ratelimited"}',
      findings: [{ shape: 'error', code: 'ratelimited' }],
    },
    {
      title: 'A reason for each user',
      url: 'https://slack.com/api/conversations.invite',
      method: 'POST',
      status: 200,
      body: '{"ok":false,"error":"cant_invite_self","errors":[{"user":"U0EXAMPLE","ok":false,"error":"cant_invite_self"}]}',
      findings: [{ shape: 'several', code: 'cant_invite_self', items: ['cant_invite_self'] }],
    },
    {
      title: 'A missing scope, passed on by a shop',
      url: 'https://api.shop.example/notify',
      method: 'POST',
      status: 500,
      body: '{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"channels:read"}',
      findings: [{ shape: 'missing-scope', code: 'missing_scope' }],
    },
    {
      title: 'The header, beside a text',
      url: 'https://hooks.slack.com/services/example',
      method: 'POST',
      status: 400,
      mediaType: 'text/plain',
      headers: { 'x-slack-failure': 'invalid_payload' },
      body: 'invalid_payload',
      findings: [{ shape: 'header', code: 'invalid_payload' }],
    },
    {
      title: 'The error of the Node library, in a wrapping',
      url: 'https://api.shop.example/notify',
      method: 'POST',
      status: 500,
      body:
        '{"error":{"code":"slack_webapi_platform_error",' +
        '"data":{"ok":false,"error":"not_in_channel","response_metadata":{}}}}',
      findings: [{ shape: 'library', code: 'not_in_channel' }],
    },
  ],
  counterexamples: [
    {
      title: 'Telegram has ok too',
      url: 'https://bot.shop.example/sendMessage',
      method: 'POST',
      status: 400,
      body: '{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}',
    },
    {
      title: 'The two members on a host of nobody',
      url: 'https://api.shop.example/users/7',
      status: 404,
      body: '{"ok":false,"error":"user_not_found"}',
    },
  ],
} as const satisfies Pack;
