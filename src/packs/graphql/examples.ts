import type { Example, PackExample } from '../../model/pack.ts';

export const examples = [
  {
    title: 'An endpoint with the name of the operation behind it, under 200',
    url: 'https://shop.example/api/graphql/GetUser',
    method: 'POST',
    status: 200,
    body: '{"data":null,"errors":[{"message":"Sign in first","extensions":{"code":"UNAUTHENTICATED"}}]}',
    findings: [{ shape: 'errors', code: 'UNAUTHENTICATED', items: ['UNAUTHENTICATED'] }],
  },
  {
    title: 'Apollo Server, a field that may not be read, under 200',
    url: 'https://api.shop.example/graphql',
    method: 'POST',
    status: 200,
    body: `{"data":{"order":null},"errors":[{"message":"Not allowed.",\
"locations":[{"line":2,"column":3}],"path":["order","margin"],"extensions":{"code":"FORBIDDEN"}}]}`,
    findings: [{ shape: 'errors', code: 'FORBIDDEN', items: ['FORBIDDEN'] }],
  },
  {
    title: 'Apollo Server, two fields that are not in the schema',
    url: 'https://api.shop.example/api',
    method: 'POST',
    status: 400,
    body: `{"errors":[{"message":"Cannot query field \\"a\\" on type \\"Query\\".",\
"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}},{"message":"Unknown argument \\"b\\".",\
"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}`,
    findings: [
      {
        shape: 'errors',
        code: 'GRAPHQL_VALIDATION_FAILED',
        items: ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED'],
      },
    ],
  },
  {
    title: 'Hasura',
    url: 'https://data.shop.example/v1/graphql',
    method: 'POST',
    status: 200,
    body: `{"errors":[{"extensions":{"path":"$.selectionSet.orders","code":"validation-failed"},\
"message":"field 'orders' not found in type: 'query_root'"}]}`,
    findings: [{ shape: 'errors', code: 'validation-failed', items: ['validation-failed'] }],
  },
  {
    title: 'graphql-java, with a classification and no code',
    url: 'https://api.shop.example/graphql',
    method: 'POST',
    status: 200,
    body: `{"errors":[{"message":"Validation error","locations":[{"line":1,"column":9}],\
"extensions":{"classification":"ValidationError"}}]}`,
    findings: [{ shape: 'errors', code: 'ValidationError', items: ['ValidationError'] }],
  },
  {
    title: 'A path beside data, and no code at all',
    url: 'http://127.0.0.1:4000/graphql',
    method: 'POST',
    status: 500,
    body: '{"errors":[{"message":"Connection lost","path":["orders",0]}],"data":null}',
    findings: [{ shape: 'errors', code: null, items: [null] }],
  },
  {
    title: 'Places in the query, and nothing else',
    url: 'https://api.shop.example/query',
    method: 'POST',
    status: 400,
    body: `{"errors":[{"message":"Syntax Error: Unexpected \\"}\\".",\
"locations":[{"line":3,"column":1}]}]}`,
    findings: [{ shape: 'errors', code: null, items: [null] }],
  },
  {
    title: 'Directus, a REST API with the same form',
    url: 'https://content.shop.example/items/pages',
    status: 401,
    body: '{"errors":[{"message":"Token expired.","extensions":{"code":"TOKEN_EXPIRED"}}]}',
    findings: [{ shape: 'errors', code: 'TOKEN_EXPIRED', items: ['TOKEN_EXPIRED'] }],
  },
  {
    title: 'Messages alone, under 200 at an endpoint of GraphQL',
    url: 'https://api.shop.example/graphql?op=Orders',
    method: 'POST',
    status: 200,
    body: '{"errors":[{"message":"Must provide query string."}]}',
    findings: [{ shape: 'messages', code: null, items: [null] }],
  },
  {
    title: 'Messages alone, of the media type of GraphQL over HTTP',
    url: 'https://api.shop.example/api',
    method: 'POST',
    status: 400,
    mediaType: 'application/graphql-response+json',
    body: '{"errors":[{"message":"Must provide query string."}]}',
    findings: [{ shape: 'media-type', code: null, items: [null] }],
  },
  {
    title: 'Two operations in one request, of which one fails',
    url: 'https://api.shop.example/graphql',
    method: 'POST',
    status: 200,
    body: `[{"data":{"a":1}},{"data":null,"errors":[{"message":"Sign in first.",\
"extensions":{"code":"UNAUTHENTICATED"}}]}]`,
    findings: [{ shape: 'batch', code: 'UNAUTHENTICATED', items: ['UNAUTHENTICATED'] }],
  },
  {
    title: 'A success',
    url: 'https://api.shop.example/graphql',
    method: 'POST',
    status: 200,
    body: '{"data":{"report":{"errors":[{"message":"No stock"}]}}}',
    findings: [],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'JSON:API',
    url: 'https://api.shop.example/orders',
    status: 422,
    mediaType: 'application/vnd.api+json',
    body: `{"errors":[{"status":"422","title":"Invalid Attribute","detail":"Must not be empty.",\
"source":{"pointer":"/data/attributes/name"}}]}`,
  },
  {
    title: 'SendGrid',
    url: 'https://relay.shop.example/mail/send',
    method: 'POST',
    status: 400,
    body: `{"errors":[{"message":"The subject is required.","field":"subject",\
"help":"http://sendgrid.com/docs/API_Reference/errors.html"}]}`,
  },
  {
    title: 'MessageBird voice',
    url: 'https://relay.shop.example/calls',
    method: 'POST',
    status: 422,
    body: '{"data":null,"errors":[{"message":"The destination is wrong.","code":13}]}',
  },
  {
    title: 'Cloudflare',
    url: 'https://relay.shop.example/client/v4/zones',
    status: 400,
    body: `{"success":false,"errors":[{"code":7003,"message":"Could not route."}],\
"messages":[],"result":null}`,
  },
  {
    title: 'The list of issues that Zod makes',
    url: 'https://api.shop.example/orders',
    status: 400,
    body: `{"errors":[{"code":"invalid_type","expected":"string","received":"undefined",\
"path":["name"],"message":"Required"}]}`,
  },
  {
    title: 'The details that Joi makes, beside data',
    url: 'https://api.shop.example/orders',
    status: 400,
    body: `{"data":null,"errors":[{"message":"\\"name\\" is required","path":["name"],\
"type":"any.required","context":{"label":"name","key":"name"}}]}`,
  },
  {
    title: 'Messages alone, at another endpoint under 200',
    url: 'https://api.shop.example/import',
    method: 'POST',
    status: 200,
    body: '{"errors":[{"message":"Row 3 is empty."}]}',
  },
] as const satisfies readonly PackExample[];
