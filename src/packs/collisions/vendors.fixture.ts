import { body, type Collision } from './collision.fixture.ts';

/** Two vendors, or a vendor and those who copied it. */
export const betweenVendors: readonly Collision[] = [
  {
    between: ['8x8', 'okta'],
    bodies: [
      body(
        'errorId with a code of Okta',
        404,
        '{"errorCode":"E0000007","errorSummary":"Not found","errorLink":"E0000007","errorId":"oaeExampleExampleExample","errorCauses":[]}',
        'okta',
      ),
      body(
        'errorId with a number',
        404,
        '{"code":1300,"message":"Not found","errorId":"1cc1eda1-f5dd-ea11-8288-0263195dd35a","timestamp":"2020-12-22T05:52:01.85Z"}',
        '8x8',
      ),
      body(
        'errorId with a number in errorCode',
        400,
        '{"errorCode":1002,"errorSummary":"Invalid MSISDN","errorId":"5b0f2c44-7a1d-4e39-9c66-2f8d0e71a3b6"}',
        null,
      ),
    ],
    why: 'Both have an errorId; 8x8 wants number, id and time together, Okta a code that it lists and its other members.',
  },
  {
    between: ['8x8', 'twilio'],
    bodies: [
      body(
        'a number and a link to Twilio',
        400,
        '{"code":21211,"message":"Not valid","more_info":"https://www.twilio.com/docs/errors/21211","status":400}',
        'twilio',
      ),
      body('a number and a message', 400, '{"code":1002,"message":"Invalid MSISDN"}', null),
    ],
    why: 'A number and a message are of nobody, and Twilio adds a link to its own page.',
  },
  {
    between: ['8x8', 'spring'],
    bodies: [
      body(
        'a number, a message and a time',
        404,
        '{"code":1300,"message":"Not found","timestamp":"2026-03-02T10:15:30.12Z"}',
        null,
      ),
      body(
        'a number, a message and a time on its host',
        404,
        '{"code":1300,"message":"Not found","timestamp":"2026-03-02T10:15:30.12Z"}',
        '8x8',
        { url: 'https://sms.8x8.com/api/v1/subaccounts/demo/messages' },
      ),
    ],
    why: 'A time beside an error is common, so that off its host 8x8 needs its errorId too.',
  },
  {
    between: ['discord', 'zoom'],
    bodies: [
      body('a number and a message', 404, '{"code":1001,"message":"User does not exist"}', null),
      body(
        'the same on the host of Zoom',
        404,
        '{"code":1001,"message":"User does not exist"}',
        'zoom',
        { url: 'https://api.zoom.us/v2/users/nobody' },
      ),
      body(
        'the same on the host of Discord',
        404,
        '{"code":10003,"message":"Unknown Channel"}',
        'discord',
        { url: 'https://discord.com/api/v10/channels/1' },
      ),
    ],
    why: 'The pair of number and message has no owner, and the same numbers mean different things at each.',
  },
  {
    between: ['8x8', 'emnify'],
    bodies: [
      body('1400 of 8x8', 403, '{"code":1400,"message":"Too soon"}', '8x8', {
        url: 'https://verify.8x8.com/api/v2/subaccounts/demo/sessions',
      }),
      body(
        '1400 of emnify',
        422,
        '{"error_code":1400,"error_token":"InputValidationFailed","message":"Input validation failed"}',
        'emnify',
      ),
    ],
    why: 'The numbers 1000, 1201 and 1400 are in both lists, and the members say whose they are.',
  },
  {
    between: ['8x8', 'enablex'],
    bodies: [
      body('1001 of 8x8', 400, '{"code":1001,"message":"Illegal SubAccountId"}', '8x8', {
        url: 'https://sms.8x8.com/api/v1/subaccounts/demo/messages',
      }),
      body(
        '1001 of EnableX',
        200,
        '{"result":"1001","msg":"Invalid token","desc":"The token is not valid."}',
        'enablex',
        { url: 'https://api.enablex.io/ucaas/v1/users' },
      ),
    ],
    why: 'The numbers 1001 and 1002 are in both lists, and host and members say whose they are.',
  },
  {
    between: ['emnify', 'enablex'],
    bodies: [
      body(
        '1401 of emnify',
        404,
        '{"error_code":1401,"error_token":"InvalidReference","message":"Endpoint with Id 1 not found."}',
        'emnify',
      ),
      body('1401 of EnableX', 200, '{"result":"1401","msg":"Invalid application"}', 'enablex', {
        url: 'https://api.enablex.io/ucaas/v1/users',
      }),
      body(
        'error_code as a word',
        401,
        '{"status":"error","error_code":"UNAUTHORIZED","message":"Check the credentials.","request_id":"req_0123456789"}',
        null,
      ),
    ],
    why: 'The numbers 1401 to 1403 and 1504 are in both lists; an error_code in words is not of emnify, and common elsewhere.',
  },
  {
    between: ['emnify', 'supabase'],
    bodies: [
      body(
        'error_code as a word of Auth',
        400,
        '{"code":400,"error_code":"bad_json","msg":"Could not parse"}',
        'supabase',
        { url: 'https://project.supabase.co/auth/v1/token' },
      ),
      body(
        'error_code as a number without its token',
        403,
        '{"error_code":1104,"message":"You may not see this."}',
        null,
      ),
    ],
    why: 'error_code is a number at emnify and a word at Supabase, and neither is enough off their hosts.',
  },
  {
    between: ['enablex', 'supabase'],
    bodies: [
      body(
        'a word in lower case and a status',
        400,
        '{"status":"error","error_code":"invalid_credentials","message":"Wrong password"}',
        null,
      ),
      body(
        'a word of Auth with msg',
        400,
        '{"code":400,"error_code":"invalid_credentials","msg":"Invalid login credentials"}',
        'supabase',
      ),
    ],
    why: 'EnableX writes its words in upper case and is named on its hosts only; Supabase needs code and msg beside the word.',
  },
  {
    between: ['slack', 'Telegram'],
    bodies: [
      body(
        'ok with a number',
        400,
        '{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}',
        null,
      ),
      body(
        'ok with a word of Slack on its host',
        200,
        '{"ok":false,"error":"channel_not_found"}',
        'slack',
        { url: 'https://slack.com/api/chat.postMessage' },
      ),
      body('ok with a word elsewhere', 404, '{"ok":false,"error":"user_not_found"}', null),
    ],
    why: 'ok is common, so that off its host Slack needs members beside it that only Slack has.',
  },
  {
    between: ['oauth2', 'slack'],
    bodies: [
      body('a word of OAuth beside ok', 400, '{"ok":false,"error":"invalid_scope"}', null),
      body('a word of OAuth alone', 400, '{"error":"invalid_scope"}', 'oauth2'),
    ],
    why: 'Beside a member of another envelope a word of OAuth is no answer of OAuth.',
  },
  {
    between: ['cloudflare', 'enablex'],
    bodies: [
      body(
        'result beside success',
        400,
        '{"success":false,"errors":[{"code":1004,"message":"DNS Validation Error"}],"messages":[],"result":null}',
        'cloudflare',
        { url: 'https://api.cloudflare.com/client/v4/zones' },
      ),
      body(
        'result as a number elsewhere',
        400,
        '{"result":1504,"msg":"Duplicate data","desc":"The name is taken."}',
        null,
      ),
    ],
    why: 'result is an object of the answer at Cloudflare and a code at EnableX, which is named on its hosts only.',
  },
  {
    between: ['enablex', 'json-rpc'],
    bodies: [
      body(
        'a number as the result of a call',
        200,
        '{"jsonrpc":"2.0","id":1,"result":1504}',
        null,
        { url: 'https://api.shop.example/rpc' },
      ),
    ],
    why: 'result is the success of JSON-RPC.',
  },
  {
    between: ['openai', 'stripe'],
    bodies: [
      body(
        'four members and no header',
        400,
        '{"error":{"message":"Unknown parameter","type":"invalid_request_error","param":"foo","code":"unknown_parameter"}}',
        'openai-compatible',
      ),
      body(
        'four members and the header of OpenAI',
        400,
        '{"error":{"message":"Unknown parameter","type":"invalid_request_error","param":"foo","code":"unknown_parameter"}}',
        'openai',
        { headers: { 'openai-version': '2020-10-01' } },
      ),
      body(
        'four members and a link to Stripe',
        400,
        '{"error":{"message":"Unknown parameter","type":"invalid_request_error","param":"foo","code":"parameter_unknown","doc_url":"https://stripe.com/docs/error-codes/parameter-unknown"}}',
        'stripe',
      ),
    ],
    why: 'OpenAI copied the form of Stripe with its words, and others copied OpenAI, so that a link or a header must tell.',
  },
  {
    between: ['meta', 'openai'],
    bodies: [
      body(
        'a number with a trace',
        400,
        '{"error":{"message":"Invalid OAuth access token.","type":"OAuthException","code":190,"fbtrace_id":"AExampleTrace"}}',
        'meta',
      ),
      body(
        'a number without a trace',
        400,
        '{"error":{"message":"Invalid token","type":"OAuthException","code":190}}',
        null,
      ),
    ],
    why: 'Message, type and code are common, and fbtrace_id is only of Meta.',
  },
  {
    between: ['anthropic', 'openai'],
    bodies: [
      body(
        'a type beside the error, with an id of Anthropic',
        429,
        '{"type":"error","error":{"type":"rate_limit_error","message":"Too many"},"request_id":"req_01ExampleExampleExample"}',
        'anthropic',
      ),
      body(
        'the same with an id of another',
        400,
        '{"type":"error","error":{"type":"invalid_request_error","message":"unknown model"},"request_id":"05a1c2"}',
        null,
      ),
    ],
    why: 'The types are the same words, and compatible services copy the whole form but for the id.',
  },
  {
    between: ['anthropic', 'atlassian'],
    bodies: [
      body(
        'a type beside a message on the host of Bitbucket',
        404,
        '{"type":"error","error":{"message":"Repository not found"}}',
        'atlassian',
        { url: 'https://api.bitbucket.org/2.0/repositories/acme/none' },
      ),
      body(
        'a type beside the error, of nobody',
        404,
        '{"type":"error","error":{"type":"not_found_error","message":"model: none"}}',
        null,
      ),
    ],
    why: 'Both put type beside error, and neither is known by that off its host.',
  },
  {
    between: ['twilio', 'SignalWire'],
    bodies: [
      body(
        'the same number with a link of its own',
        400,
        '{"code":"21211","message":"The number is invalid","more_info":"https://developer.signalwire.com/compatibility-api/errors","status":400}',
        null,
        { url: 'https://shop.signalwire.com/api/laml/2010-04-01/Accounts/0/Messages' },
      ),
      body(
        'the same number without a link',
        400,
        '{"code":21211,"message":"Invalid number","status":400}',
        null,
      ),
    ],
    why: 'SignalWire answers in the form and with the numbers of Twilio, so that only a link to Twilio names it.',
  },
  {
    between: ['telnyx', 'SignalWire'],
    bodies: [
      body(
        'a list with a word as code',
        422,
        '{"errors":[{"detail":"Number is invalid","status":"422","title":"Invalid number","code":"invalid_number_format"}]}',
        'json-api',
        { url: 'https://shop.signalwire.com/api/relay/rest/phone_numbers' },
      ),
    ],
    why: 'The list is one of JSON:API, and without a link to Telnyx it is nothing more.',
  },
  {
    between: ['okta', 'salesforce'],
    bodies: [
      body(
        'errorCode in a list, with a word',
        400,
        '[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]',
        'salesforce',
      ),
      body(
        'errorCode in a list, with a word that others have',
        404,
        '[{"errorCode":"NOT_FOUND","message":"There is no such order."}]',
        null,
      ),
      body(
        'errorCode at the top',
        404,
        '{"errorCode":"E0000007","errorSummary":"Not found","errorLink":"E0000007","errorId":"oaeExample","errorCauses":[]}',
        'okta',
      ),
    ],
    why: 'Salesforce sends a list and words, Okta one object with E and seven digits, and common words in a list are of nobody.',
  },
  {
    between: ['ringcentral', 'salesforce'],
    bodies: [
      body(
        'errorCode with a hyphen and a list',
        400,
        '{"errorCode":"CMN-101","message":"The name is wrong.","errors":[{"errorCode":"CMN-101","message":"The name is wrong.","parameterName":"name"}]}',
        'ringcentral',
      ),
      body(
        'errorCode with a hyphen alone',
        400,
        '{"errorCode":"CMN-101","message":"The name is wrong."}',
        null,
      ),
    ],
    why: 'errorCode is common, so that RingCentral needs a listed code and its list of parameters.',
  },
  {
    between: ['google', 'sinch'],
    bodies: [
      body(
        'the form on the host of Sinch',
        400,
        '{"error":{"code":400,"message":"Invalid argument","status":"INVALID_ARGUMENT"}}',
        'sinch',
        { url: 'https://eu.conversation.api.sinch.com/v1/projects/0/messages:send' },
      ),
      body(
        'the form on a host of Google',
        404,
        '{"error":{"code":404,"message":"Not found","status":"NOT_FOUND"}}',
        'google',
        { url: 'https://example.googleapis.com/v1/things' },
      ),
      body(
        'the form elsewhere',
        404,
        '{"error":{"code":404,"message":"No order 9","status":"NOT_FOUND"}}',
        'google-status',
      ),
    ],
    why: 'Sinch and others follow the style of Google with the same words, so that the form alone names neither.',
  },
  {
    between: ['firebase', 'google'],
    bodies: [
      body(
        'a word as message on the host of Firebase',
        400,
        '{"error":{"code":400,"message":"EMAIL_NOT_FOUND","errors":[{"message":"EMAIL_NOT_FOUND","domain":"global","reason":"invalid"}]}}',
        'firebase',
        { url: 'https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword' },
      ),
      body(
        'a sentence on another host of Google',
        404,
        '{"error":{"code":404,"message":"Not found.","errors":[{"message":"Not found.","domain":"global","reason":"notFound"}]}}',
        'google',
        { url: 'https://www.googleapis.com/drive/v3/files/none' },
      ),
    ],
    why: 'Firebase runs on hosts of Google, and puts its code in front of or in place of the message.',
  },
  {
    between: ['google', 'trpc'],
    bodies: [
      body(
        'a number, a message and a word',
        404,
        '{"error":{"code":404,"message":"No order 9","status":"NOT_FOUND"}}',
        'google-status',
      ),
      body(
        'a negative number and data',
        404,
        '{"error":{"code":-32004,"message":"No order 9","data":{"code":"NOT_FOUND","httpStatus":404}}}',
        'trpc',
      ),
    ],
    why: 'Both keep number, message and word in error, and tRPC keeps the word and the status in data.',
  },
  {
    between: ['google', 'telecomx'],
    bodies: [
      body(
        'status as a word',
        404,
        '{"error":{"code":404,"message":"Not found.","status":"NOT_FOUND"}}',
        'google',
        { url: 'https://storage.googleapis.com/storage/v1/b/missing' },
      ),
      body(
        'status as a number',
        404,
        '{"error":{"code":"mvnoAccount","message":"MVNO account not found","status":404}}',
        'telecomx',
        { url: 'https://api.telecomx.dk/mvno/account/1' },
      ),
      body(
        'status as a number elsewhere',
        404,
        '{"error":{"code":"not_found","message":"No such order","status":404}}',
        null,
      ),
    ],
    why: 'One error object with code, message and status is common, and at TelecomX only several errors in one are a mark.',
  },
  {
    between: ['microsoft-graph', 'telecomx'],
    bodies: [
      body(
        'innerError and no status',
        404,
        '{"error":{"code":"Request_ResourceNotFound","message":"The resource does not exist.","innerError":{}}}',
        'microsoft-graph',
        { url: 'https://graph.microsoft.com/v1.0/users/missing' },
      ),
      body(
        'inner with the word multiple',
        422,
        '{"error":{"code":"multiple","status":422,"inner":[{"message":"User not found","code":"userId","status":404}]}}',
        'telecomx',
      ),
    ],
    why: 'Both nest errors, Graph in innerError and TelecomX in inner under the word multiple.',
  },
  {
    between: ['elasticsearch', 'stripe'],
    bodies: [
      body(
        'a type and a reason',
        422,
        '{"error":{"type":"order_invalid","reason":"The zip is wrong."},"status":422}',
        null,
      ),
      body(
        'a type and a code',
        402,
        '{"error":{"type":"card_error","code":"card_declined","message":"Declined."}}',
        null,
      ),
    ],
    why: 'A type in error is common, so that one needs a root cause and the other a link to Stripe.',
  },
  {
    between: ['graphql', 'messagebird'],
    bodies: [
      body(
        'data and a list with numbers',
        404,
        '{"data":null,"errors":[{"code":13,"message":"Not found"}]}',
        null,
      ),
      body(
        'a list with description and parameter',
        422,
        '{"errors":[{"code":9,"description":"no (correct) recipients found","parameter":"recipients"}]}',
        'messagebird',
        { url: 'https://rest.messagebird.com/messages' },
      ),
    ],
    why: 'Its voice API answers nearly as GraphQL does, with a number where GraphQL has none.',
  },
  {
    between: ['github', 'Gitea'],
    bodies: [
      body(
        'a link of its own',
        404,
        '{"message":"Not Found","url":"https://git.shop.example/api/swagger"}',
        null,
        { url: 'https://git.shop.example/api/v1/repos/a/b' },
      ),
      body(
        'a link to GitHub',
        404,
        '{"message":"Not Found","documentation_url":"https://docs.github.com/rest/repos/repos#get-a-repository","status":"404"}',
        'github',
      ),
    ],
    why: 'A message and a link are common, and the link to GitHub names it.',
  },
  {
    between: ['infobip', 'OneAPI of operators'],
    bodies: [
      body(
        'the envelope with an SVC code',
        400,
        '{"requestError":{"serviceException":{"messageId":"SVC0002","text":"Invalid input value"}}}',
        null,
      ),
      body(
        'the envelope with a word of Infobip',
        401,
        '{"requestError":{"serviceException":{"messageId":"UNAUTHORIZED","text":"Invalid login details"}}}',
        'infobip',
      ),
    ],
    why: 'The envelope is the one of OneAPI, which operators use with codes of their own.',
  },
  {
    between: ['plivo', 'Vobiz'],
    bodies: [
      body(
        'api_id and error elsewhere',
        404,
        '{"api_id":"7f3c1e52-0d4b-11ef-9a51-3d2b6c8e4f10","error":"not found"}',
        null,
      ),
      body(
        'api_id and error on its host',
        404,
        '{"api_id":"7f3c1e52-0d4b-11ef-9a51-3d2b6c8e4f10","error":"not found"}',
        'plivo',
        { url: 'https://api.plivo.com/v1/Account/MA0/Call/0/' },
      ),
    ],
    why: 'Vendors that are compatible with Plivo send the same two members.',
  },
  {
    between: ['sinch', 'vonage'],
    bodies: [
      body(
        'a code and a text',
        400,
        '{"code":"blocked_account","text":"The account is blocked."}',
        null,
      ),
      body(
        'a code with colons',
        404,
        '{"code":"shop:error:not-found","description":"There is no such shop."}',
        null,
      ),
    ],
    why: 'A code and a sentence are of nobody, unless the code is one that only the vendor has.',
  },
  {
    between: ['bandwidth', 'stripe'],
    bodies: [
      body(
        'a type and a description',
        400,
        '{"type":"request-validation","description":"The order is empty."}',
        null,
      ),
      body(
        'a type and a description on its host',
        400,
        '{"type":"request-validation","description":"The order is empty."}',
        'bandwidth',
        { url: 'https://messaging.bandwidth.com/api/v2/users/0/messages' },
      ),
    ],
    why: 'A type and a sentence are common, so that Bandwidth is named on its hosts only.',
  },
  {
    between: ['contentful', 'Contentstack'],
    bodies: [
      body(
        'a number in error_code',
        404,
        '{"error_message":"The object was not found.","error_code":141,"errors":{}}',
        null,
      ),
      body(
        'sys with a word that Contentful has',
        429,
        '{"sys":{"type":"Error","id":"RateLimitExceeded"},"message":"x","requestId":"00000000-0000-4000-8000-000000000003"}',
        'contentful',
      ),
    ],
    why: 'Only sys with the type Error and a listed id is of Contentful.',
  },
];
