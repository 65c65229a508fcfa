import type { Example, PackExample } from '../../model/pack.ts';

const ORG = 'https://example-org.okta.com';

export const examples = [
  {
    title: 'A user that is not there',
    url: `${ORG}/api/v1/users/nobody`,
    status: 404,
    headers: { 'x-okta-request-id': 'example-request-1' },
    body:
      '{"errorCode":"E0000007","errorSummary":"Not found: Resource not found: nobody (User)",' +
      '"errorLink":"E0000007","errorId":"oaeExampleExampleExample1","errorCauses":[]}',
    findings: [{ shape: 'error', code: 'E0000007' }],
  },
  {
    title: 'Several causes, on an own domain',
    url: 'https://login.shop.example/api/v1/users',
    method: 'POST',
    status: 400,
    body:
      '{"errorCode":"E0000001","errorSummary":"Api validation failed: login",' +
      '"errorLink":"E0000001","errorId":"oaeExampleExampleExample2",' +
      '"errorCauses":[{"errorSummary":"login: Username must be in the form of an email address"},' +
      '{"errorSummary":"email: Does not match required pattern"}]}',
    findings: [{ shape: 'error', code: 'E0000001', items: [null, null] }],
  },
  {
    title: 'A word of OAuth in the form of the API',
    url: `${ORG}/oauth2/default/v1/interact`,
    method: 'POST',
    status: 401,
    body:
      '{"errorCode":"invalid_client","errorSummary":"Invalid value for \'client_id\' parameter.",' +
      '"errorLink":"invalid_client","errorId":"oaeExampleExampleExample3","errorCauses":[]}',
    findings: [{ shape: 'oauth-as-error', code: 'invalid_client' }],
  },
  {
    title: 'The token endpoint',
    url: `${ORG}/oauth2/default/v1/token`,
    method: 'POST',
    status: 400,
    body: '{"error":"invalid_scope","error_description":"One or more scopes are not configured."}',
    findings: [{ shape: 'oauth', code: 'invalid_scope' }],
  },
  {
    title: 'The challenge alone, without a body',
    url: `${ORG}/oauth2/default/v1/userinfo`,
    status: 401,
    headers: {
      'www-authenticate':
        'Bearer error="invalid_token", error_description="The access token is invalid"',
    },
    body: '',
    findings: [{ shape: 'challenge', code: 'invalid_token' }],
  },
  {
    title: 'A sign-in of Identity Engine',
    url: `${ORG}/idp/idx/identify`,
    method: 'POST',
    status: 401,
    mediaType: 'application/ion+json',
    body:
      '{"version":"1.0.0","stateHandle":"example","messages":{"type":"array","value":[' +
      '{"message":"Authentication failed","i18n":{"key":"errors.E0000004"},"class":"ERROR"}]}}',
    findings: [{ shape: 'identity-engine', code: 'E0000004', items: ['E0000004'] }],
  },
  {
    title: 'A sign-in of Identity Engine on an own domain',
    url: 'https://login.shop.example/idp/idx/challenge/answer',
    method: 'POST',
    status: 403,
    mediaType: 'application/ion+json',
    body:
      '{"version":"1.0.0","messages":{"type":"array","value":[' +
      '{"message":"Invalid code","i18n":{"key":"errors.E0000068"},"class":"ERROR"}]}}',
    findings: [{ shape: 'identity-engine', code: 'E0000068', items: ['E0000068'] }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: '8x8 has an errorId too',
    url: 'https://api.shop.example/send',
    status: 400,
    body:
      '{"errorCode":1002,"errorSummary":"Invalid MSISDN",' +
      '"errorId":"5b0f2c44-7a1d-4e39-9c66-2f8d0e71a3b6"}',
  },
  {
    title: 'The code and the summary alone, on a host of nobody',
    url: 'https://api.shop.example/users',
    status: 404,
    body: '{"errorCode":"E0000007","errorSummary":"Not found"}',
  },
  {
    title: 'A service with codes that begin alike, with all members',
    url: 'https://api.shop.example/users',
    status: 404,
    body:
      '{"errorCode":"E0009999","errorSummary":"Not found","errorLink":"E0009999",' +
      '"errorId":"oaeExampleExampleExample4","errorCauses":[]}',
  },
] as const satisfies readonly PackExample[];
