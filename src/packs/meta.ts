import type { Pack } from '../model/pack.ts';

const docs = 'https://developers.facebook.com/docs/graph-api/guides/error-handling';

/** Meta's Graph API: Facebook, Instagram, Threads, Messenger, ads, and WhatsApp's Cloud API. */
export const meta = {
  id: 'meta',
  name: 'Meta',
  docs,
  checked: '2026-11-21',
  hosts: [
    'graph.facebook.com',
    'graph-video.facebook.com',
    'graph.beta.facebook.com',
    'rupload.facebook.com',
    'graph.instagram.com',
    'api.instagram.com',
    'graph.threads.net',
    'graph.threads.com',
    'graph.oculus.com',
  ],
  idHeaders: ['x-fb-trace-id', 'x-fb-request-id', 'x-fb-debug'],
  shapes: [
    {
      id: 'graph',
      at: 'error',
      where: { message: 'string', code: 'integer' },
      elsewhere: { fbtrace_id: 'string' },
      anyCode: true,
      code: ['error_subcode', 'code'],
      message: 'message',
      detail: 'error_user_msg',
      ids: [{ name: 'fbtrace_id', field: 'fbtrace_id' }],
      set: 'errors',
      fields: {
        message: 'What went wrong, for developers.',
        type: 'The kind of exception; OAuthException covers far more than sign-in.',
        code: 'The number of the error.',
        error_subcode: 'A number that narrows the code down.',
        error_user_title: 'A heading that may be shown to the person.',
        error_user_msg: 'A sentence that may be shown to the person.',
        fbtrace_id: 'The id of this call, for support.',
      },
    },
    {
      id: 'whatsapp',
      at: 'error',
      where: {
        message: 'string',
        code: 'integer',
        'error_data.messaging_product': { oneOf: ['whatsapp'] },
      },
      elsewhere: { fbtrace_id: 'string' },
      anyCode: true,
      code: ['error_subcode', 'code'],
      message: 'message',
      detail: 'error_data.details',
      ids: [{ name: 'fbtrace_id', field: 'fbtrace_id' }],
      set: 'errors',
      fields: {
        code: 'The number of the error, the one to build on.',
        'error_data.details': 'What exactly was wrong in this case.',
      },
    },
    {
      id: 'instagram-sign-in',
      where: { error_type: { startsWith: ['OAuth'] }, error_message: 'string', code: 'integer' },
      code: 'error_type',
      message: 'error_message',
      status: 'code',
      set: null,
      fields: { error_type: 'The kind of exception.', code: 'The HTTP status once more.' },
      unlisted: {
        meaning: 'Instagram refuses the sign-in or the exchange of the authorization code.',
        fix: [
          'Compare redirect_uri with the one in the app dashboard, to the last slash.',
          'Use each authorization code once and soon.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
  ],
  sets: {
    errors: {
      name: 'Graph API and WhatsApp error codes',
      docs,
      list: 'meta',
      codes: {
        '33': {
          basis: 'documented',
          name: 'Unsupported request, or number deleted',
          meaning:
            'The object cannot be reached: it is gone or hidden from this token; alone, the phone number is.',
          fix: [
            'Check the id and the version in the path.',
            'Use a token whose user or app has access to the object and the needed permission.',
          ],
          who: 'caller',
          retry: 'after-change',
        },
      },
      ranges: [
        {
          from: 200,
          to: 299,
          meaning: 'The token lacks a permission for this call, or the permission was taken back.',
          fix: [
            'Open the token in the Access Token Debugger to see its permissions.',
            'Ask the person for the missing permission by the login dialog.',
          ],
          who: 'credentials',
          retry: 'after-change',
        },
      ],
    },
  },
  statuses: {
    '400': {
      meaning: 'Meta refuses the call; under this status code and error_subcode tell the cause.',
      fix: ['Read message and error_user_msg.', 'Look the code up together with its subcode.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'The access token is missing, or it is not accepted for this call.',
      fix: ['Open the token in the Access Token Debugger.', 'Get a new token if it has ended.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The app or the person lacks a permission, or Meta has put a stop to the action.',
      fix: ['Check the permissions and the access level of the app in its dashboard.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The app, page or account has made as many calls as it may for now.',
      fix: [
        'Wait for the minutes in estimated_time_to_regain_access.',
        'Read X-App-Usage and X-Business-Use-Case-Usage to stay below the limit.',
      ],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'Meta failed on its own side, mostly for a moment.',
      fix: ['Send the call again after a pause.', 'Quote the {id} to Meta support if it goes on.'],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'A token that ended with a change of password',
      url: 'https://graph.facebook.com/v23.0/me',
      status: 400,
      body: `{"error":{"message":"Error validating access token","type":"OAuthException",\
"code":190,"error_subcode":460,"fbtrace_id":"AExampleTrace01"}}`,
      findings: [{ shape: 'graph', code: '460' }],
    },
    {
      title: 'An object that the token cannot see',
      url: 'https://graph.facebook.com/v23.0/100',
      status: 400,
      body: `{"error":{"message":"Unsupported get request.","type":"GraphMethodException",\
"code":100,"error_subcode":33,"fbtrace_id":"AExampleTrace02"}}`,
      findings: [{ shape: 'graph', code: '33' }],
    },
    {
      title: 'A permission of the group 200 to 299',
      url: 'https://graph.facebook.com/v23.0/100/feed',
      method: 'POST',
      status: 403,
      body: `{"error":{"message":"(#283) Requires a permission","type":"OAuthException",\
"code":283,"fbtrace_id":"AExampleTrace03"}}`,
      findings: [{ shape: 'graph', code: '283' }],
    },
    {
      title: 'Ads, passed on by a shop, with a subcode that no list has',
      url: 'https://api.shop.example/campaigns',
      method: 'POST',
      status: 400,
      body: `{"error":{"message":"Invalid parameter","type":"OAuthException","code":100,\
"error_subcode":1885000,"is_transient":false,"error_user_title":"No budget",\
"error_user_msg":"The budget is too low.","fbtrace_id":"AExampleTrace04"}}`,
      findings: [{ shape: 'graph', code: '1885000' }],
    },
    {
      title: 'WhatsApp: a template that is not there',
      url: 'https://graph.facebook.com/v23.0/100/messages',
      method: 'POST',
      status: 404,
      body: `{"error":{"message":"(#132001) Template name does not exist in the translation",\
"type":"OAuthException","code":132001,"error_data":{"messaging_product":"whatsapp",\
"details":"template name (none) does not exist in en"},"fbtrace_id":"AExampleTrace05"}}`,
      findings: [{ shape: 'whatsapp', code: '132001' }],
    },
    {
      title: 'WhatsApp, within the answer of a shop',
      url: 'https://api.shop.example/notify',
      method: 'POST',
      status: 502,
      body: `{"upstream":{"error":{"message":"(#131030) Recipient not in allowed list",\
"type":"OAuthException","code":131030,"error_data":{"messaging_product":"whatsapp",\
"details":"Add the recipient first."},"fbtrace_id":"AExampleTrace06"}}}`,
      findings: [{ shape: 'whatsapp', code: '131030' }],
    },
    {
      title: 'Instagram: an authorization code used twice',
      url: 'https://api.instagram.com/oauth/access_token',
      method: 'POST',
      status: 400,
      body: `{"error_type":"OAuthException","code":400,\
"error_message":"This authorization code has been used"}`,
      findings: [{ shape: 'instagram-sign-in', code: 'OAuthException' }],
    },
  ],
  counterexamples: [
    {
      title: "OpenAI's message, type and code",
      url: 'https://models.shop.example/v1/chat/completions',
      method: 'POST',
      status: 429,
      body: `{"error":{"message":"You exceeded your quota","type":"insufficient_quota",\
"param":null,"code":"insufficient_quota"}}`,
    },
    {
      title: "Google's code, message and status",
      url: 'https://api.shop.example/v1/places',
      status: 403,
      body: '{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}',
    },
    {
      title: 'A number of Meta without the trace, elsewhere',
      url: 'https://api.shop.example/login',
      status: 401,
      body: '{"error":{"message":"Your session has ended.","type":"AuthError","code":190}}',
    },
  ],
} as const satisfies Pack;
