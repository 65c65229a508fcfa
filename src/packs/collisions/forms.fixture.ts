import { body, type Collision } from './collision.fixture.ts';

const PROBLEM = 'application/problem+json';
const CHALLENGE = { 'www-authenticate': 'Bearer error="invalid_token"' };

/** Two forms of nobody's. */
export const betweenForms: readonly Collision[] = [
  {
    between: ['aspnet', 'problem-details'],
    bodies: [
      body(
        'texts by field and a traceId',
        400,
        '{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"Not valid","status":400,"errors":{"Name":["is required"]},"traceId":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"}',
        'aspnet',
        { mediaType: PROBLEM },
      ),
      body(
        'a list of errors with pointers',
        422,
        '{"type":"https://shop.example/problems/validation","title":"Not valid","status":422,"errors":[{"detail":"must be positive","pointer":"#/age"}]}',
        'problem-details',
        { mediaType: PROBLEM },
      ),
    ],
    why: 'ASP.NET Core answers with problem details, and only its traceId or its texts by field tell it from others.',
  },
  {
    between: ['aspnet', 'laravel'],
    bodies: [
      body(
        'texts by field under a message',
        422,
        '{"message":"The name field is required.","errors":{"name":["The name field is required."]}}',
        'laravel',
      ),
      body(
        'texts by field under a title',
        400,
        '{"title":"One or more validation errors occurred.","status":400,"errors":{"Name":["The Name field is required."]}}',
        'aspnet',
      ),
    ],
    why: 'Both keep texts by field, and the title of problem details is what only ASP.NET has.',
  },
  {
    between: ['json-api', 'problem-details'],
    bodies: [
      body(
        'a list of problems without the media type',
        404,
        '{"errors":[{"status":"404","title":"Not Found","detail":"There is no order 9."}]}',
        'json-api',
      ),
      body(
        'one problem',
        404,
        '{"title":"Not Found","status":404,"detail":"No order 9."}',
        'problem-details',
        {
          mediaType: PROBLEM,
        },
      ),
    ],
    why: 'The members are the same, and JSON:API puts them into a list where problem details has them at the top.',
  },
  {
    between: ['graphql', 'json-api'],
    bodies: [
      body(
        'a message and a path',
        400,
        '{"errors":[{"message":"No such field","path":["order"],"extensions":{"code":"BAD_USER_INPUT"}}]}',
        'graphql',
      ),
      body(
        'a status, a title and a pointer',
        422,
        '{"errors":[{"status":"422","title":"Invalid","source":{"pointer":"/data/attributes/name"}}]}',
        'json-api',
      ),
      body('messages alone', 400, '{"errors":[{"message":"No such field"}]}', null),
    ],
    why: 'Both have a list of errors; a message beside path, locations or extensions is of GraphQL, a title or pointer of JSON:API, and a message alone of nobody.',
  },
  {
    between: ['json-rpc', 'trpc'],
    bodies: [
      body(
        'a version and a number',
        400,
        '{"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"Invalid Request"}}',
        'json-rpc',
      ),
      body(
        'a version, and the data of tRPC',
        404,
        '{"jsonrpc":"2.0","id":1,"error":{"code":-32004,"message":"No order 9","data":{"code":"NOT_FOUND","httpStatus":404,"path":"order.byId"}}}',
        'trpc',
      ),
    ],
    why: 'tRPC took its numbers from JSON-RPC, and the word and status in data are only its own.',
  },
  {
    between: ['drf', 'fastapi'],
    bodies: [
      body('a detail alone', 404, '{"detail":"Not Found"}', null),
      body(
        'places and types',
        422,
        '{"detail":[{"loc":["body","name"],"msg":"Field required","type":"missing"}]}',
        'fastapi',
      ),
      body(
        'the code of SimpleJWT',
        401,
        '{"detail":"Given token not valid for any token type","code":"token_not_valid","messages":[{"token_class":"AccessToken","token_type":"access","message":"Token is expired"}]}',
        'drf',
      ),
    ],
    why: 'A detail alone is no framework, as both and many others answer with it.',
  },
  {
    between: ['oauth2', 'spring'],
    bodies: [
      body(
        'the phrase of the status in error',
        401,
        '{"timestamp":"2026-11-20T10:00:00.000+00:00","status":401,"error":"Unauthorized","path":"/orders"}',
        'spring',
      ),
      body('a word of OAuth in error', 401, '{"error":"invalid_client"}', 'oauth2'),
      body(
        'a word of OAuth, in the form of older Spring Security',
        401,
        '{"error":"unauthorized","error_description":"Full authentication is required"}',
        'oauth2',
      ),
    ],
    why: 'Both have a text in error, which is a phrase beside path and timestamp at Spring and a word at OAuth.',
  },
  {
    between: ['aspnet', 'oauth2'],
    bodies: [
      body(
        'a challenge beside a problem with a traceId',
        401,
        '{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.2","title":"Unauthorized","status":401,"traceId":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"}',
        'oauth2',
        { mediaType: PROBLEM, headers: CHALLENGE, others: ['aspnet'] },
      ),
    ],
    why: 'Header and body each hold an error; the challenge has a code that its form lists, and the body only says the status in its own way.',
  },
  {
    between: ['oauth2', 'problem-details'],
    bodies: [
      body('a challenge beside a problem', 401, '{"title":"Unauthorized","status":401}', 'oauth2', {
        mediaType: PROBLEM,
        headers: CHALLENGE,
        others: ['problem-details'],
      }),
    ],
    why: 'Header and body each hold an error; the challenge has a code that its form lists, and the body only says the status in its own way.',
  },
  {
    between: ['nestjs', 'oauth2'],
    bodies: [
      body(
        'a challenge beside status and phrase',
        401,
        '{"statusCode":401,"message":"Unauthorized"}',
        'oauth2',
        {
          headers: CHALLENGE,
          others: ['nestjs'],
        },
      ),
    ],
    why: 'Header and body each hold an error; the challenge has a code that its form lists, and the body only says the status in its own way.',
  },
  {
    between: ['connect', 'grpc-web'],
    bodies: [
      body(
        'a word and a message',
        400,
        '{"code":"failed_precondition","message":"the order is not paid"}',
        'connect',
      ),
      body('the header of gRPC', 200, '', 'grpc-web', {
        mediaType: 'application/grpc-web+proto',
        headers: { 'grpc-status': '9', 'grpc-message': 'the order is not paid' },
      }),
    ],
    why: 'The same statuses stand as words in a body of Connect and as a number in a header of gRPC-Web.',
  },
  {
    between: ['connect', 'Twirp'],
    bodies: [
      body(
        'a word beside msg',
        400,
        '{"code":"invalid_argument","msg":"quantity must be positive"}',
        null,
      ),
      body(
        'a word under the status of Connect, which many APIs send',
        404,
        '{"code":"not_found","message":"No such order."}',
        null,
      ),
    ],
    why: 'The words are common; Connect is named for those that hardly anybody else has, or with its typed details.',
  },
  {
    between: ['nestjs', 'spring'],
    bodies: [
      body(
        'statusCode, time and path of a filter of its own',
        404,
        '{"statusCode":404,"timestamp":"2026-03-02T10:15:30.123Z","path":"/api/orders/9"}',
        null,
      ),
      body(
        'status and error',
        404,
        '{"timestamp":"2026-03-02T10:15:30.123Z","status":404,"error":"Not Found","path":"/api/orders/9"}',
        'spring',
      ),
      body(
        'statusCode and error',
        404,
        '{"statusCode":404,"error":"Not Found","message":"Cannot GET /api/orders/9"}',
        'nestjs',
      ),
    ],
    why: 'Spring calls the number status and has a path, Nest calls it statusCode and has a message.',
  },
  {
    between: ['api-gateways', 'nestjs'],
    bodies: [
      body(
        'a sentence of Azure API Management',
        401,
        '{"statusCode":401,"message":"Access denied due to missing subscription key. Make sure to include one."}',
        'api-gateways',
      ),
      body(
        'an unforeseen failure with an activityId',
        500,
        '{"statusCode":500,"message":"Internal server error","activityId":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10"}',
        'api-gateways',
      ),
      body(
        'the same without an id',
        500,
        '{"statusCode":500,"message":"Internal server error"}',
        'nestjs',
      ),
    ],
    why: 'Both write statusCode and message, and only the sentences and the activityId are of the gateway.',
  },
  {
    between: ['problem-details', 'scim'],
    bodies: [
      body(
        'a detail under the media type of problems',
        404,
        '{"title":"Not Found","status":404,"detail":"No such user."}',
        'problem-details',
        { mediaType: PROBLEM },
      ),
      body(
        'a detail with schemas',
        404,
        '{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"404","detail":"No such user."}',
        'scim',
      ),
      body('a detail and a status alone', 404, '{"detail":"Not found.","status":"404"}', null),
    ],
    why: 'Detail and status are common, and schemas or the media type say whose they are.',
  },
  {
    between: ['abp', 'odata'],
    bodies: [
      body(
        'code, message and details',
        400,
        '{"error":{"code":"InvalidName","message":"The name is not valid.","details":[]}}',
        null,
      ),
      body(
        'the same with validationErrors',
        400,
        '{"error":{"code":null,"message":"Not valid","details":"x","data":{},"validationErrors":[{"message":"Name is required","members":["name"]}]}}',
        'abp',
      ),
      body(
        'the same with the header of OData',
        400,
        '{"error":{"code":"0x8006088a","message":"Resource not found for the segment"}}',
        'odata',
        { headers: { 'odata-version': '4.0' } },
      ),
    ],
    why: 'Code and message in error are everywhere, so that a header or the members around them must speak.',
  },
  {
    between: ['elasticsearch', 'spring'],
    bodies: [
      body('a text and a status', 404, '{"error":"Not Found","status":404}', null),
      body(
        'a root cause',
        404,
        '{"error":{"root_cause":[{"type":"index_not_found_exception","reason":"no such index"}],"type":"index_not_found_exception","reason":"no such index"},"status":404}',
        'elasticsearch',
      ),
    ],
    why: 'Some answers of Elasticsearch are a text and a status, and so are those of many others, Spring without its path among them.',
  },
];
