import type { Example, PackExample } from '../../model/pack.ts';

export const examples = [
  {
    title: 'Throttled, under 200',
    url: 'https://example-shop.myshopify.com/admin/api/2025-10/graphql.json',
    method: 'POST',
    status: 200,
    headers: { 'x-request-id': 'example-request-1' },
    body:
      '{"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}],' +
      '"extensions":{"cost":{"requestedQueryCost":502,"actualQueryCost":null}}}',
    findings: [{ shape: 'graphql', code: 'THROTTLED', items: ['THROTTLED'] }],
  },
  {
    title: 'Passed on by a shop, with the link',
    url: 'https://api.shop.example/graphql',
    method: 'POST',
    status: 200,
    body:
      '{"data":null,"errors":[{"message":"Access denied for orders field.",' +
      '"extensions":{"code":"ACCESS_DENIED","documentation":"https://shopify.dev/api/usage/access-scopes"}}]}',
    findings: [{ shape: 'graphql-linked', code: 'ACCESS_DENIED', items: ['ACCESS_DENIED'] }],
  },
  {
    title: 'A refused mutation below data',
    url: 'https://example-shop.myshopify.com/admin/api/2025-10/graphql.json',
    method: 'POST',
    status: 200,
    body:
      '{"data":{"productSet":{"product":null,"userErrors":[{"field":["input","handle"],' +
      '"message":"Handle has already been taken","code":"HANDLE_NOT_UNIQUE"}]}}}',
    findings: [{ shape: 'user-errors', code: 'HANDLE_NOT_UNIQUE', items: ['HANDLE_NOT_UNIQUE'] }],
  },
  {
    title: 'A refused mutation of the storefront',
    url: 'https://example-shop.myshopify.com/api/2025-10/graphql.json',
    method: 'POST',
    status: 200,
    body:
      '{"data":{"customerAccessTokenCreate":{"customerAccessToken":null,"customerUserErrors":[' +
      '{"field":null,"message":"Unidentified customer","code":"UNIDENTIFIED_CUSTOMER"}]}}}',
    findings: [
      {
        shape: 'customer-user-errors',
        code: 'UNIDENTIFIED_CUSTOMER',
        items: ['UNIDENTIFIED_CUSTOMER'],
      },
    ],
  },
  {
    title: 'A refused mutation of media',
    url: 'https://example-shop.myshopify.com/admin/api/2025-10/graphql.json',
    method: 'POST',
    status: 200,
    body:
      '{"data":{"productCreateMedia":{"media":[],"mediaUserErrors":[' +
      '{"field":["productId"],"message":"Product does not exist","code":"PRODUCT_DOES_NOT_EXIST"}]}}}',
    findings: [
      {
        shape: 'media-user-errors',
        code: 'PRODUCT_DOES_NOT_EXIST',
        items: ['PRODUCT_DOES_NOT_EXIST'],
      },
    ],
  },
  {
    title: 'A success without user errors',
    url: 'https://example-shop.myshopify.com/admin/api/2025-10/graphql.json',
    method: 'POST',
    status: 200,
    body: '{"data":{"productSet":{"product":{"id":"gid://shopify/Product/1"},"userErrors":[]}}}',
    findings: [],
  },
  {
    title: 'A text of the REST API',
    url: 'https://example-shop.myshopify.com/admin/api/2025-10/shop.json',
    status: 401,
    body: '{"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}',
    findings: [{ shape: 'rest-text', code: null }],
  },
  {
    title: 'Fields of the REST API',
    url: 'https://example-shop.myshopify.com/admin/api/2025-10/products.json',
    method: 'POST',
    status: 422,
    body: '{"errors":{"title":["can\'t be blank"],"handle":["is too long","is taken"]}}',
    findings: [{ shape: 'rest-fields', code: null, items: [null, null, null] }],
  },
  {
    title: 'The token endpoint',
    url: 'https://example-shop.myshopify.com/admin/oauth/access_token',
    method: 'POST',
    status: 400,
    body: '{"error":"invalid_subject_token","error_description":"The session token has expired."}',
    findings: [{ shape: 'oauth', code: 'invalid_subject_token' }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'Rails and others answer with errors by field too',
    url: 'https://api.store.example/products',
    method: 'POST',
    status: 422,
    body: '{"errors":{"title":["can\'t be blank"]}}',
  },
  {
    title: 'User errors of another GraphQL API',
    url: 'https://api.store.example/api/graph',
    method: 'POST',
    status: 422,
    body: '{"data":{"orderCreate":{"userErrors":[{"message":"Empty","code":"BLANK"}]}}}',
  },
  {
    title: 'GraphQL of somebody else, with the same code',
    url: 'https://api.store.example/api/graph',
    method: 'POST',
    status: 429,
    body: '{"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}]}',
  },
] as const satisfies readonly PackExample[];
