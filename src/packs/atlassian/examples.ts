import type { Pack } from '../../model/pack.ts';

export const examples = [
  {
    title: 'Jira: a field and nothing in general',
    url: 'https://acme.atlassian.net/rest/api/3/issue',
    method: 'POST',
    status: 400,
    headers: { 'Atl-Traceid': '00000000000000000000000000000001' },
    body: '{"errorMessages":[],"errors":{"summary":"You must specify a summary of the issue."}}',
    findings: [{ shape: 'jira-fields', code: null, items: [null] }],
  },
  {
    title: 'Jira: two sentences in general',
    url: 'https://acme.atlassian.net/rest/api/3/search/jql',
    status: 400,
    body: `{"errorMessages":["Field 'color' does not exist.","The value 'X' does not exist."],\
"errors":{}}`,
    findings: [{ shape: 'jira', code: null, items: [null, null] }],
  },
  {
    title: 'Jira: sentences and no errors',
    url: 'https://acme.atlassian.net/rest/api/3/myself',
    status: 401,
    body: '{"errorMessages":["You are not authenticated."]}',
    findings: [{ shape: 'jira', code: null, items: [null] }],
  },
  {
    title: "Jira on a company's own server",
    url: 'https://jira.shop.example/rest/api/2/issue/SHOP-1',
    status: 404,
    headers: { 'X-AREQUESTID': '100x200x1' },
    body: '{"errorMessages":["Issue Does Not Exist"],"errors":{}}',
    findings: [{ shape: 'jira', code: null, items: [null] }],
  },
  {
    title: 'Jira: a path that no resource has',
    url: 'https://acme.atlassian.net/rest/greenhopper/1.0/none',
    status: 404,
    body: '{"message":"null for uri: /rest/greenhopper/1.0/none","status-code":404}',
    findings: [{ shape: 'jira-plugin', code: null }],
  },
  {
    title: 'Confluence: a page that is hidden or gone',
    url: 'https://acme.atlassian.net/wiki/rest/api/content/1',
    status: 404,
    body: `{"statusCode":404,"data":{"authorized":false,"valid":true,"errors":[],\
"successful":false},"message":"No content found with id: ContentId{id=1}"}`,
    findings: [{ shape: 'confluence', code: null }],
  },
  {
    title: 'Confluence: a fault with its key',
    url: 'https://acme.atlassian.net/wiki/rest/api/content',
    method: 'POST',
    status: 400,
    body: `{"statusCode":400,"data":{"authorized":true,"valid":false,"errors":[{"message":\
{"key":"title.exists","args":[],"translation":"A page with this title is there."}}],\
"successful":false},"message":"A page with this title is there."}`,
    findings: [{ shape: 'confluence', code: null, items: ['title.exists'] }],
  },
  {
    title: "Confluence on a company's own server",
    url: 'https://wiki.shop.example/rest/api/content/1',
    status: 404,
    body: `{"statusCode":404,"data":{"authorized":false,"valid":true,\
"allowedInReadOnlyMode":true,"errors":[],"successful":false},"message":"No content found"}`,
    findings: [{ shape: 'confluence', code: null }],
  },
  {
    title: 'Confluence, version 2',
    url: 'https://acme.atlassian.net/wiki/api/v2/pages/1',
    status: 404,
    body: '{"errors":[{"status":404,"code":"NOT_FOUND","title":"Not Found","detail":null}]}',
    findings: [{ shape: 'confluence-v2', code: 'NOT_FOUND', items: ['NOT_FOUND'] }],
  },
  {
    title: 'The gateway refuses the scopes of a token',
    url: 'https://api.atlassian.com/ex/jira/00000000-0000-4000-8000-000000000000/rest/api/3/search',
    status: 401,
    body: '{"code":401,"message":"Unauthorized; scope does not match"}',
    findings: [{ shape: 'gateway', code: null }],
  },
  {
    title: 'Bitbucket: a repository that is not there',
    url: 'https://api.bitbucket.org/2.0/repositories/acme/none',
    status: 404,
    body: '{"type":"error","error":{"message":"Repository acme/none not found"}}',
    findings: [{ shape: 'bitbucket', code: null }],
  },
  {
    title: 'Bitbucket: sentences by field',
    url: 'https://api.bitbucket.org/2.0/repositories/acme/shop',
    method: 'PUT',
    status: 400,
    body: `{"type":"error","error":{"fields":{"name":["This field is required."]},\
"message":"Bad request","id":"0123456789abcdef"}}`,
    findings: [{ shape: 'bitbucket', code: null, items: [null] }],
  },
] as const satisfies Pack['examples'];

export const counterexamples = [
  {
    title: 'Messages without the errors beside them, elsewhere',
    url: 'https://api.shop.example/cart',
    status: 400,
    body: '{"errorMessages":["The cart is empty."]}',
  },
  {
    title: "Anthropic's error beside the type",
    url: 'https://models.shop.example/v1/messages',
    status: 404,
    body: '{"type":"error","error":{"type":"not_found_error","message":"model: none"}}',
  },
  {
    title: "NestJS's statusCode and message",
    url: 'https://api.shop.example/cart',
    status: 404,
    body: '{"statusCode":404,"message":"Cannot GET /cart","error":"Not Found"}',
  },
] as const satisfies Pack['counterexamples'];
