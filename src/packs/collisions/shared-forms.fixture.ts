import { body, type Collision } from './collision.fixture.ts';

const CHAT = { url: 'https://llm.shop.example/v1/chat/completions' };
const AZURE = { url: 'https://example.openai.azure.com/openai/v1/chat/completions' };
const MODEL =
  '{"error":{"message":"The model does not exist.","type":"invalid_request_error","param":null,"code":"model_not_found"}}';
const REFUSED = '{"error":{"code":403,"message":"Not yours.","status":"PERMISSION_DENIED"}}';
const FILTERED =
  '{"error":{"message":"Filtered","type":null,"param":"prompt","code":"content_filter","status":400}}';

/** Forms that a vendor made known and many took over, with that vendor and with those who resemble it. */
export const aroundSharedForms: readonly Collision[] = [
  {
    between: ['openai', 'openai-compatible'],
    bodies: [
      body('four members on its host', 404, MODEL, 'openai', {
        url: 'https://api.openai.com/v1/chat/completions',
      }),
      body('four members and the header of OpenAI', 404, MODEL, 'openai', {
        ...CHAT,
        headers: { 'openai-version': '2020-10-01' },
      }),
      body('four members of a compatible server', 404, MODEL, 'openai-compatible', CHAT),
    ],
    why: 'Most servers of language models answer as OpenAI does, and only its host and its header are its own.',
  },
  {
    between: ['openai-compatible', 'stripe'],
    bodies: [
      body(
        'a code that both could have',
        400,
        '{"error":{"message":"Missing amount","type":"invalid_request_error","param":"amount","code":"parameter_missing"}}',
        null,
      ),
      body('a null, which Stripe never sends', 404, MODEL, 'openai-compatible'),
      body(
        'a code of Stripe with its link',
        400,
        '{"error":{"message":"Missing amount","type":"invalid_request_error","param":"amount","code":"parameter_missing","doc_url":"https://stripe.com/docs/error-codes/parameter-missing"}}',
        'stripe',
      ),
    ],
    why: 'OpenAI took the form from Stripe, so that a null or a word that Stripe does not have must tell.',
  },
  {
    between: ['anthropic', 'openai-compatible'],
    bodies: [
      body(
        'a type and a message, with a type beside the error',
        404,
        '{"type":"error","error":{"type":"not_found_error","message":"model: none"},"request_id":"req_01ExampleExampleExample"}',
        'anthropic',
      ),
      body('param and code beside them', 404, MODEL, 'openai-compatible'),
    ],
    why: 'Anthropic has no param and no code in its error, and a type around it.',
  },
  {
    between: ['meta', 'openai-compatible'],
    bodies: [
      body(
        'a number and a trace',
        400,
        '{"error":{"message":"Invalid token","type":"OAuthException","code":190,"fbtrace_id":"AExampleTrace"}}',
        'meta',
      ),
      body(
        'a word that a model server has',
        429,
        '{"error":{"message":"Wait","type":"tokens","code":"rate_limit_exceeded"}}',
        'openai-compatible',
      ),
    ],
    why: 'Both have message, type and code; numbers and a trace are of Meta, words and param of the others.',
  },
  {
    between: ['microsoft-graph', 'openai-compatible'],
    bodies: [
      body('a code that the form lists, on a host of Azure', 400, FILTERED, 'openai-compatible', {
        ...AZURE,
        others: ['microsoft-graph'],
      }),
      body(
        'the form without a code that it lists, on a host of Azure',
        400,
        '{"error":{"message":"Odd","type":"odd_error","param":null,"code":null}}',
        'microsoft-graph',
        { ...AZURE, others: ['openai-compatible'] },
      ),
      body(
        'a code of Azure alone, on its host',
        404,
        '{"error":{"code":"DeploymentNotFound","message":"No such deployment."}}',
        'microsoft-graph',
        AZURE,
      ),
      body('the form through a gateway', 400, FILTERED, 'openai-compatible', CHAT),
    ],
    why: 'A model behind Azure answers in the form of OpenAI, with ids of Azure in its headers, and Azure before it in its own.',
  },
  {
    between: ['google', 'google-status'],
    bodies: [
      body('a word of Google alone on its host', 403, REFUSED, 'google', {
        url: 'https://example.googleapis.com/v1/things',
      }),
      body('the same elsewhere', 403, REFUSED, 'google-status'),
      body(
        'a reason of Google elsewhere',
        403,
        '{"error":{"code":403,"message":"Off","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"SERVICE_DISABLED","domain":"googleapis.com"}]}}',
        'google',
      ),
    ],
    why: 'Gateways of gRPC and callable functions answer in the form of Google, and only a host or a domain is its own.',
  },
  {
    between: ['firebase', 'google-status'],
    bodies: [
      body('security rules of Firestore', 403, REFUSED, 'firebase', {
        url: 'https://firestore.googleapis.com/v1/projects/shop/databases/(default)/documents/a',
      }),
      body(
        'a callable function on a host of its project',
        401,
        '{"error":{"message":"Sign in","status":"UNAUTHENTICATED"}}',
        'google-status',
        { url: 'https://europe-west1-shop.cloudfunctions.net/order' },
      ),
    ],
    why: 'What runs in a callable function is the code of its project, and no answer of Firebase.',
  },
  {
    between: ['google-status', 'sinch'],
    bodies: [
      body('the form on the host of Sinch', 403, REFUSED, 'sinch', {
        url: 'https://eu.conversation.api.sinch.com/v1/projects/0/messages:send',
      }),
      body('the same on another', 403, REFUSED, 'google-status'),
    ],
    why: 'Its Conversation API is made with a gateway of gRPC, and nothing in the body says whose.',
  },
  {
    between: ['google-status', 'grpc-web'],
    bodies: [
      body('a word in the body', 403, REFUSED, 'google-status'),
      body('a number in a header', 403, '', 'grpc-web', { headers: { 'grpc-status': '7' } }),
    ],
    why: 'Both have the statuses of gRPC, one by name in the body and the other by number in a header.',
  },
  {
    between: ['google-status', 'json-rpc'],
    bodies: [
      body('a word and no version', 403, REFUSED, 'google-status'),
      body(
        'a version beside the error',
        400,
        '{"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"Invalid Request"}}',
        'json-rpc',
      ),
    ],
    why: 'Both keep a number and a message in error; the version is of JSON-RPC, the word of the form of Google.',
  },
  {
    between: ['google-status', 'meta'],
    bodies: [
      body('a word and the status', 403, REFUSED, 'google-status'),
      body(
        'a type and a trace',
        400,
        '{"error":{"message":"Invalid token","type":"OAuthException","code":190,"fbtrace_id":"AExampleTrace"}}',
        'meta',
      ),
    ],
    why: 'Both keep a number and a message in error, and word and trace tell them apart.',
  },
  {
    between: ['google-status', 'trpc'],
    bodies: [
      body('a word beside the number', 403, REFUSED, 'google-status'),
      body(
        'a word in data',
        403,
        '{"error":{"code":-32003,"message":"Not yours","data":{"code":"FORBIDDEN","httpStatus":403}}}',
        'trpc',
      ),
    ],
    why: 'Both keep number, message and word in error, and tRPC keeps the word and the status in data.',
  },
  {
    between: ['google-status', 'Java servers'],
    bodies: [
      body(
        'the name of an HTTP status',
        404,
        '{"error":{"status":"NOT_FOUND","message":"No order 9"}}',
        null,
      ),
      body(
        'a word that HTTP does not have',
        403,
        '{"error":{"status":"PERMISSION_DENIED","message":"Not yours"}}',
        'google-status',
      ),
    ],
    why: 'Java names the HTTP status in the same way, and shares NOT_FOUND with gRPC.',
  },
];
