import type { Example, PackExample } from '../../model/pack.ts';

const API = 'https://api.github.com';

export const examples = [
  {
    title: 'Failed validation, an item for each fault',
    url: `${API}/repos/example/demo/labels`,
    method: 'POST',
    status: 422,
    headers: { 'x-github-request-id': '0001:0002:0003:0004:00000000' },
    body:
      '{"message":"Validation Failed","errors":[{"resource":"Label","code":"already_exists","field":"name"},' +
      '{"resource":"Label","code":"invalid","field":"color"}],' +
      '"documentation_url":"https://docs.github.com/rest/issues/labels#create-a-label","status":"422"}',
    findings: [
      { shape: 'linked-error', code: 'already_exists', items: ['already_exists', 'invalid'] },
    ],
  },
  {
    title: 'Passed on by a shop',
    url: 'https://api.shop.example/releases',
    status: 502,
    body:
      '{"message":"Not Found","documentation_url":"https://docs.github.com/rest/releases/releases",' +
      '"status":"404"}',
    findings: [{ shape: 'linked-error', code: 'Not Found' }],
  },
  {
    title: 'A sentence that names the user behind the reason',
    url: `${API}/user/repos`,
    status: 403,
    body:
      '{"message":"API rate limit exceeded for user ID 1.",' +
      '"documentation_url":"https://docs.github.com/rest/overview/rate-limits-for-the-rest-api","status":"403"}',
    findings: [{ shape: 'linked-error', code: 'API rate limit exceeded' }],
  },
  {
    title: 'The token of a workflow lacks a permission',
    url: `${API}/repos/example/demo/issues/1/comments`,
    method: 'POST',
    status: 403,
    body:
      '{"message":"Resource not accessible by integration",' +
      '"documentation_url":"https://docs.github.com/rest/issues/comments","status":"403"}',
    findings: [{ shape: 'linked-error', code: 'Resource not accessible by integration' }],
  },
  {
    title: 'An organization with single sign-on',
    url: `${API}/repos/example/demo`,
    status: 403,
    headers: { 'x-github-sso': 'required; url=https://github.com/orgs/example/sso' },
    body:
      '{"message":"Resource protected by organization SAML enforcement. You must grant your ' +
      'Personal Access token access to this organization.",' +
      '"documentation_url":"https://docs.github.com/articles/authenticating-to-a-github-organization-with-saml-single-sign-on/"}',
    findings: [
      { shape: 'linked-error', code: 'Resource protected by organization SAML enforcement' },
    ],
  },
  {
    title: 'A sentence that stands for nothing fixed',
    url: `${API}/repos/example/demo/merges`,
    method: 'POST',
    status: 409,
    body: '{"message":"Merge conflict","documentation_url":"https://docs.github.com/rest/branches"}',
    findings: [{ shape: 'linked-error', code: null }],
  },
  {
    title: 'A sentence that more sentences follow',
    url: `${API}/search/code?q=demo`,
    status: 403,
    headers: { 'retry-after': '60' },
    body:
      '{"message":"You have exceeded a secondary rate limit. Wait a few minutes.",' +
      '"documentation_url":"https://docs.github.com/rest/overview/rate-limits-for-the-rest-api"}',
    findings: [{ shape: 'linked-error', code: 'You have exceeded a secondary rate limit' }],
  },
  {
    title: 'Without a link',
    url: `${API}/repos/example/demo`,
    status: 401,
    body: '{"message":"Bad credentials","status":"401"}',
    findings: [{ shape: 'error', code: 'Bad credentials' }],
  },
  {
    title: 'GraphQL under 200',
    url: `${API}/graphql`,
    method: 'POST',
    status: 200,
    body:
      '{"data":{"repository":null},"errors":[{"type":"NOT_FOUND","path":["repository"],' +
      '"locations":[{"line":1,"column":3}],' +
      '"message":"Could not resolve to a Repository with the name \'example/demo\'."}]}',
    findings: [{ shape: 'graphql', code: 'NOT_FOUND', items: ['NOT_FOUND'] }],
  },
  {
    title: 'GraphQL, the rate limit',
    url: `${API}/graphql`,
    method: 'POST',
    status: 200,
    body:
      '{"errors":[{"type":"RATE_LIMIT","code":"graphql_rate_limit",' +
      '"message":"API rate limit already exceeded for user ID 1."}]}',
    findings: [{ shape: 'graphql', code: 'graphql_rate_limit', items: ['graphql_rate_limit'] }],
  },
  {
    title: 'GraphQL, a success',
    url: `${API}/graphql`,
    method: 'POST',
    status: 200,
    body: '{"data":{"viewer":{"login":"example"}}}',
    findings: [],
  },
  {
    title: 'OAuth under 200',
    url: 'https://github.com/login/oauth/access_token',
    method: 'POST',
    status: 200,
    body:
      '{"error":"bad_verification_code","error_description":"The code passed is incorrect or expired.",' +
      '"error_uri":"https://docs.github.com/apps/troubleshooting"}',
    findings: [{ shape: 'oauth', code: 'bad_verification_code' }],
  },
  {
    title: 'OAuth, passed on by a shop',
    url: 'https://api.shop.example/login/callback',
    status: 401,
    body:
      '{"error":"incorrect_client_credentials",' +
      '"error_description":"The client_id and/or client_secret passed are incorrect.",' +
      '"error_uri":"https://docs.github.com/apps/troubleshooting"}',
    findings: [{ shape: 'linked-oauth', code: 'incorrect_client_credentials' }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'Gitea answers alike, with a link of its own',
    url: 'https://git.shop.example/api/v1/repos/demo/one',
    status: 404,
    body: '{"message":"Not Found","url":"https://git.shop.example/api/swagger","errors":[]}',
  },
  {
    title: 'A message with a documentation_url of somebody else',
    url: 'https://api.shop.example/orders',
    status: 404,
    body: '{"message":"Not Found","documentation_url":"https://docs.shop.example/orders"}',
  },
  {
    title: 'The errors of another API with resource, field and code',
    url: 'https://api.shop.example/orders',
    status: 422,
    body:
      '{"message":"Validation Failed",' +
      '"errors":[{"resource":"Order","field":"name","code":"missing_field"}]}',
  },
] as const satisfies readonly PackExample[];
