import { body, type Collision } from './collision.fixture.ts';

const PROBLEM = 'application/problem+json';
const GRANT = '{"error":"invalid_grant","error_description":"The code has expired."}';

/** A vendor that answers at its token endpoint as OAuth says. */
const tokenEndpoint = (vendor: string, url: string): Collision => ({
  between: ['oauth2', vendor],
  bodies: [
    body('invalid_grant on its host', 400, GRANT, vendor, { url }),
    body('the same elsewhere', 400, GRANT, 'oauth2'),
  ],
  why: 'The form and its words are those of OAuth 2, so that only the host makes them an answer of the vendor.',
});

/** A vendor whose pack has no form of its own for the two members of OAuth alone. */
const unclaimed = (vendor: string, url: string): Collision => ({
  between: ['oauth2', vendor],
  bodies: [
    body('invalid_grant on its host', 400, GRANT, 'oauth2', { url, others: [vendor] }),
    body('the same elsewhere', 400, GRANT, 'oauth2'),
  ],
  why: 'The form lists the word and the pack of the vendor does not, so that the form explains it and the host stands beside it.',
});

/** A vendor, and a form of nobody's in which it answers. */
export const betweenVendorAndForm: readonly Collision[] = [
  tokenEndpoint('auth0', 'https://shop.eu.auth0.com/oauth/token'),
  tokenEndpoint('aws', 'https://example.auth.eu-west-1.amazoncognito.com/oauth2/token'),
  tokenEndpoint('google', 'https://oauth2.googleapis.com/token'),
  tokenEndpoint('okta', 'https://shop.okta.com/oauth2/v1/token'),
  tokenEndpoint('paypal', 'https://api-m.paypal.com/v1/oauth2/token'),
  tokenEndpoint('shopify', 'https://example-shop.myshopify.com/admin/oauth/access_token'),
  tokenEndpoint('stripe', 'https://connect.stripe.com/oauth/token'),
  tokenEndpoint('supabase', 'https://project.supabase.co/auth/v1/token'),
  unclaimed('ringcentral', 'https://platform.ringcentral.com/restapi/oauth/token'),
  unclaimed('salesforce', 'https://login.salesforce.com/services/oauth2/token'),
  unclaimed('zoom', 'https://zoom.us/oauth/token'),
  {
    between: ['entra', 'oauth2'],
    bodies: [
      body(
        'a description with AADSTS',
        400,
        '{"error":"invalid_grant","error_description":"AADSTS70008: The code has expired.","error_codes":[70008],"timestamp":"2026-11-20 10:00:00Z","trace_id":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10","correlation_id":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f11"}',
        'entra',
      ),
      body(
        'numbers of somebody else beside the word',
        400,
        '{"error":"invalid_grant","error_codes":[17]}',
        'oauth2',
      ),
    ],
    why: 'Entra adds its number and ids to the members of OAuth, and without them the form is all that is known.',
  },
  {
    between: ['github', 'oauth2'],
    bodies: [
      body(
        'a word of GitHub at its login',
        200,
        '{"error":"bad_verification_code","error_description":"The code is incorrect or expired.","error_uri":"https://docs.github.com/"}',
        'github',
        {
          url: 'https://github.com/login/oauth/access_token',
          method: 'POST',
        },
      ),
      body(
        'a word and a description elsewhere',
        400,
        '{"error":"bad_verification_code","error_description":"The code is incorrect or expired."}',
        'oauth2',
      ),
    ],
    why: 'The form is that of OAuth 2, and the host makes it an answer of GitHub.',
  },
  {
    between: ['microsoft-graph', 'oauth2'],
    bodies: [
      body(
        'a challenge beside an error of Graph',
        401,
        '{"error":{"code":"InvalidAuthenticationToken","message":"Token is empty.","innerError":{"date":"2026-11-20T10:00:00","request-id":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10","client-request-id":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10"}}}',
        'microsoft-graph',
        {
          url: 'https://graph.microsoft.com/v1.0/me',
          headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
        },
      ),
    ],
    why: 'The body is what Graph itself says; the challenge of its token says the same in general words.',
  },
  {
    between: ['8x8', 'problem-details'],
    bodies: [
      body(
        'a problem with a requestId on its host',
        400,
        '{"title":"Invalid filter","status":400,"requestId":"demo-request-1"}',
        '8x8',
        {
          url: 'https://api.8x8.com/admin-provisioning/users',
          mediaType: PROBLEM,
        },
      ),
      body(
        'the same elsewhere',
        400,
        '{"title":"Invalid filter","status":400,"requestId":"demo-request-1"}',
        'problem-details',
        { mediaType: PROBLEM },
      ),
      body(
        'a problem in another form on its host',
        400,
        '{"title":"Invalid filter","status":400}',
        '8x8',
        {
          url: 'https://api.8x8.com/analytics/x',
          mediaType: PROBLEM,
          others: ['problem-details'],
        },
      ),
    ],
    why: 'The administration API answers with problem details that have no mark of their own, so that only the host tells them.',
  },
  {
    between: ['cloudflare', 'problem-details'],
    bodies: [
      body(
        'a problem of the edge',
        429,
        '{"type":"https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1015/","title":"Error 1015: You are being rate limited","status":429,"error_code":1015,"cloudflare_error":true}',
        'cloudflare',
        { mediaType: PROBLEM },
      ),
      body(
        'a problem of the site behind it',
        403,
        '{"title":"Forbidden","status":403}',
        'problem-details',
        {
          mediaType: PROBLEM,
          headers: { server: 'cloudflare', 'cf-ray': '0123456789abcdef-AMS' },
        },
      ),
    ],
    why: 'Its edge stands before many sites, and only cloudflare_error says that it answered by itself.',
  },
  {
    between: ['paypal', 'problem-details'],
    bodies: [
      body(
        'a problem with a debug_id',
        400,
        '{"type":"about:blank","title":"Bad Request","status":400,"debug_id":"7"}',
        'problem-details',
        { mediaType: PROBLEM },
      ),
      body(
        'a name of PayPal with a debug_id',
        422,
        '{"name":"UNPROCESSABLE_ENTITY","message":"Not possible","debug_id":"90957fca61718","details":[{"issue":"ORDER_NOT_APPROVED","description":"Not approved"}]}',
        'paypal',
      ),
    ],
    why: 'A debug_id is no mark by itself; the name must be one that PayPal lists.',
  },
  {
    between: ['problem-details', 'sinch'],
    bodies: [
      body(
        'a type of its registry',
        404,
        '{"type":"https://developers.sinch.com/docs/errors/registry/not-found","title":"Missing Resource Error"}',
        'sinch',
        { mediaType: PROBLEM },
      ),
      body(
        'a type of another',
        404,
        '{"type":"https://docs.shop.example/errors/registry/not-found","title":"Missing Resource Error"}',
        'problem-details',
        { mediaType: PROBLEM },
      ),
    ],
    why: 'The address in type says whose registry it is.',
  },
  {
    between: ['problem-details', 'vonage'],
    bodies: [
      body(
        'a type on its site',
        403,
        '{"type":"https://developer.vonage.com/en/api-errors#low-balance","title":"Low balance","detail":"Not enough credit.","instance":"bf0ca0bf927b3b52e3cb03217e1a1ddf"}',
        'vonage',
        { mediaType: PROBLEM },
      ),
      body(
        'a type of another',
        403,
        '{"type":"https://example.com/Error#out-of-credit","title":"You do not have enough credit","detail":"30 of 50.","instance":"7a8b9c"}',
        'problem-details',
        { mediaType: PROBLEM },
      ),
    ],
    why: 'The address in type says whose errors it leads to.',
  },
  {
    between: ['graphql', 'sendgrid'],
    bodies: [
      body(
        'messages with locations',
        400,
        '{"errors":[{"message":"Cannot query field x","locations":[{"line":1,"column":2}]}]}',
        'graphql',
      ),
      body(
        'messages with field and a link to SendGrid',
        400,
        '{"errors":[{"message":"Bad","field":"from","help":"http://sendgrid.com/docs/API_Reference/Web_API_v3/Mail/errors.html#message.from"}]}',
        'sendgrid',
      ),
      body(
        'messages with field and no link',
        400,
        '{"errors":[{"message":"is not valid","field":"email","help":null}]}',
        null,
      ),
    ],
    why: 'Both have a list of messages; the link in help is what only SendGrid sends.',
  },
  {
    between: ['cloudflare', 'graphql'],
    bodies: [
      body(
        'the whole envelope with a number of Cloudflare',
        404,
        '{"success":false,"errors":[{"code":7003,"message":"Could not route"}],"messages":[],"result":null}',
        'cloudflare',
      ),
      body(
        'the envelope with a number of another',
        400,
        '{"success":false,"errors":[{"code":42,"message":"Nothing in the cart"}],"messages":[],"result":null}',
        null,
      ),
    ],
    why: 'Its envelope is copied by many, so that off its host the number must be one of its own.',
  },
  {
    between: ['contentful', 'graphql'],
    bodies: [
      body(
        'extensions with contentful',
        400,
        '{"errors":[{"message":"Query is too complex","extensions":{"contentful":{"code":"TOO_COMPLEX_QUERY","requestId":"00000000-0000-4000-8000-000000000005"}}}]}',
        'contentful',
      ),
      body(
        'extensions with a code',
        400,
        '{"errors":[{"message":"Query is too complex","extensions":{"code":"TOO_COMPLEX_QUERY"}}]}',
        'graphql',
      ),
    ],
    why: 'Its GraphQL answers in the common form and keeps its own code in a member that has its name.',
  },
  {
    between: ['github', 'graphql'],
    bodies: [
      body(
        'a type of GitHub on its host',
        200,
        '{"data":{"repository":null},"errors":[{"type":"NOT_FOUND","path":["repository"],"locations":[{"line":1,"column":3}],"message":"Could not resolve"}]}',
        'github',
        { url: 'https://api.github.com/graphql', method: 'POST' },
      ),
      body(
        'the same elsewhere',
        200,
        '{"data":{"repository":null},"errors":[{"type":"NOT_FOUND","path":["repository"],"locations":[{"line":1,"column":3}],"message":"Could not resolve"}]}',
        'graphql',
        { url: 'https://api.shop.example/graphql', method: 'POST' },
      ),
    ],
    why: 'Nothing in the form is only of GitHub, so that the host must tell it.',
  },
  {
    between: ['graphql', 'shopify'],
    bodies: [
      body(
        'a link to Shopify in extensions',
        200,
        '{"data":null,"errors":[{"message":"Access denied","extensions":{"code":"ACCESS_DENIED","documentation":"https://shopify.dev/api/usage/access-scopes"}}]}',
        'shopify',
        { url: 'https://api.shop.example/graphql' },
      ),
      body(
        'a code that Shopify has too',
        429,
        '{"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}]}',
        'graphql',
      ),
    ],
    why: 'Its GraphQL has the common form, and only a link or the host makes it an answer of Shopify.',
  },
  {
    between: ['aws', 'graphql'],
    bodies: [
      body(
        'errorType beside errorInfo',
        200,
        '{"data":{"createOrder":null},"errors":[{"path":["createOrder"],"data":null,"errorType":"DynamoDB:ConditionalCheckFailedException","errorInfo":null,"locations":[{"line":2,"column":3,"sourceName":null}],"message":"The conditional request failed"}]}',
        'aws',
        { url: 'https://api.shop.example/graphql' },
      ),
      body(
        'the form without errorType',
        200,
        '{"data":null,"errors":[{"path":["createOrder"],"locations":[{"line":2,"column":3}],"message":"failed"}]}',
        'graphql',
        { url: 'https://api.shop.example/graphql' },
      ),
    ],
    why: 'AppSync adds members of its own to each error of the common form.',
  },
  {
    between: ['json-api', 'telnyx'],
    bodies: [
      body(
        'a number with a link to Telnyx',
        422,
        '{"errors":[{"code":"10015","title":"Bad request","detail":"x","meta":{"url":"https://developers.telnyx.com/docs/overview/errors/10015"}}]}',
        'telnyx',
      ),
      body(
        'a number under the media type of JSON:API',
        422,
        '{"errors":[{"status":"422","code":"10015","title":"Invalid attribute","source":{"pointer":"/data"}}]}',
        'json-api',
        { mediaType: 'application/vnd.api+json' },
      ),
      body(
        'a number and no link',
        422,
        '{"errors":[{"code":"10015","title":"Bad request","detail":"x"}]}',
        null,
      ),
    ],
    why: 'Its list has the members of JSON:API, and five digits as text are no mark without the link to Telnyx.',
  },
  {
    between: ['atlassian', 'json-api'],
    bodies: [
      body(
        'a word and a title on its host',
        404,
        '{"errors":[{"status":404,"code":"NOT_FOUND","title":"Not Found","detail":null}]}',
        'atlassian',
        { url: 'https://acme.atlassian.net/wiki/api/v2/pages/1' },
      ),
      body(
        'the same elsewhere',
        404,
        '{"errors":[{"status":404,"code":"NOT_FOUND","title":"Not Found","detail":null}]}',
        'json-api',
      ),
    ],
    why: 'Version 2 of Confluence answers nearly as JSON:API, so that only the host tells it.',
  },
  {
    between: ['datadog', 'json-api'],
    bodies: [
      body(
        'titles on its host',
        403,
        '{"errors":[{"status":"403","title":"Forbidden","detail":"Missing permission"}]}',
        'datadog',
        { url: 'https://api.datadoghq.com/api/v2/users' },
      ),
      body(
        'the same elsewhere',
        403,
        '{"errors":[{"status":"403","title":"Forbidden","detail":"Missing permission"}]}',
        'json-api',
      ),
      body('a list of sentences elsewhere', 400, '{"errors":["Quantity must be positive"]}', null),
    ],
    why: 'Version 2 of its API is JSON:API and version 1 a list of texts, and neither has a mark of its own.',
  },
  {
    between: ['auth0', 'nestjs'],
    bodies: [
      body(
        'an errorCode on its host',
        404,
        '{"statusCode":404,"error":"Not Found","message":"The user does not exist.","errorCode":"inexistent_user"}',
        'auth0',
        { url: 'https://shop.eu.auth0.com/api/v2/users/auth0%7C1' },
      ),
      body(
        'an errorCode of another',
        404,
        '{"statusCode":404,"error":"Not Found","message":"No such user","errorCode":"user_not_found"}',
        'nestjs',
      ),
    ],
    why: 'The Management API has the form of hapi, and an errorCode is common, so that the host must tell it.',
  },
  {
    between: ['atlassian', 'nestjs'],
    bodies: [
      body(
        'data with authorized and valid',
        404,
        '{"statusCode":404,"data":{"authorized":false,"valid":true,"errors":[],"successful":false},"message":"No content found"}',
        'atlassian',
      ),
      body(
        'statusCode, error and message',
        404,
        '{"statusCode":404,"message":"Cannot GET /cart","error":"Not Found"}',
        'nestjs',
      ),
    ],
    why: 'Confluence calls the number statusCode too, and keeps data beside it that nobody else has.',
  },
  {
    between: ['nestjs', 'supabase'],
    bodies: [
      body(
        'the status as text, on its host',
        400,
        '{"statusCode":"404","error":"not_found","message":"Object not found"}',
        'supabase',
        { url: 'https://project.supabase.co/storage/v1/object/a/b.png' },
      ),
      body(
        'the status as text elsewhere',
        404,
        '{"statusCode":"404","error":"not_found","message":"Object not found"}',
        null,
      ),
      body(
        'the status as a number',
        404,
        '{"statusCode":404,"error":"Not Found","message":"Object not found"}',
        'nestjs',
      ),
    ],
    why: 'Its Storage runs on Fastify and writes the status as text and a word in error, which is nobody off its host.',
  },
  {
    between: ['postgrest', 'supabase'],
    bodies: [
      body(
        'four members on its host',
        406,
        '{"code":"PGRST116","details":"The result contains 0 rows","hint":null,"message":"Cannot coerce"}',
        'supabase',
        { url: 'https://project.supabase.co/rest/v1/orders' },
      ),
      body(
        'four members elsewhere',
        406,
        '{"code":"PGRST116","details":"The result contains 0 rows","hint":null,"message":"Cannot coerce"}',
        'postgrest',
      ),
      body(
        'an SQLSTATE without details and hint',
        409,
        '{"code":"23505","message":"duplicate key value"}',
        null,
      ),
    ],
    why: 'The Data API of Supabase is PostgREST, and says so nowhere in the body.',
  },
  {
    between: ['api-gateways', 'aws'],
    bodies: [
      body(
        'a sentence of API Gateway, with its headers',
        403,
        '{"message":"Missing Authentication Token"}',
        'api-gateways',
        {
          headers: {
            'x-amz-apigw-id': 'made-up=',
            'x-amzn-requestid': '7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10',
            'x-amzn-errortype': 'MissingAuthenticationTokenException',
          },
        },
      ),
      body(
        'the name in a header without the gateway',
        429,
        '{"message":"Too many requests."}',
        'aws',
        {
          headers: {
            'x-amzn-errortype':
              'ThrottlingException:http://internal.amazon.com/coral/com.amazon.bedrock/',
          },
        },
      ),
      body('a message alone', 403, '{"message":"Forbidden"}', null),
    ],
    why: 'API Gateway stands before services of others and names itself by x-amz-apigw-id, which the services of AWS do not send.',
  },
  {
    between: ['api-gateways', 'emnify'],
    bodies: [
      body('a message alone on its host', 401, '{"message":"Unauthorized"}', 'emnify', {
        url: 'https://cdn.emnify.net/api/v1/endpoint',
      }),
      body(
        'a sentence of the gateway before it',
        403,
        '{"message":"Missing Authentication Token"}',
        'api-gateways',
        {
          url: 'https://cdn.emnify.net/api/v1/endpoint',
          headers: {
            'x-amz-apigw-id': 'made-up=',
            'x-amzn-errortype': 'MissingAuthenticationTokenException',
          },
          others: ['emnify'],
        },
      ),
    ],
    why: 'A message alone says nothing but the host; a sentence that is in the list of the gateway before emnify is explained by that list.',
  },
  {
    between: ['microsoft-graph', 'odata'],
    bodies: [
      body(
        'ids in innerError',
        401,
        '{"error":{"code":"InvalidAuthenticationToken","message":"Token is empty.","innerError":{"date":"2026-11-20T10:00:00","request-id":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10","client-request-id":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10"}}}',
        'microsoft-graph',
      ),
      body(
        'the header of OData and no ids',
        404,
        '{"error":{"code":"NotFound","message":"No such entity."}}',
        'odata',
        { headers: { 'odata-version': '4.0' } },
      ),
    ],
    why: 'Graph answers in the form of OData 4, and its ids in innerError are what others do not have.',
  },
  {
    between: ['laravel', 'shopify'],
    bodies: [
      body(
        'texts by field on its host',
        422,
        '{"errors":{"title":["cannot be blank"]}}',
        'shopify',
        { url: 'https://example-shop.myshopify.com/admin/api/2025-10/products.json' },
      ),
      body(
        'texts by field elsewhere, as Rails sends them',
        422,
        '{"errors":{"title":["cannot be blank"]}}',
        null,
      ),
      body(
        'texts by field and a message',
        422,
        '{"message":"The title is required.","errors":{"title":["The title is required."]}}',
        'laravel',
      ),
    ],
    why: 'Texts by field alone are of nobody, as Rails and many others send them.',
  },
];
