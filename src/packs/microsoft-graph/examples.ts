import type { Example, PackExample } from '../../model/pack.ts';

const id = '00000000-0000-4000-8000-000000000001';

export const examples = [
  {
    title: 'A token that is missing',
    url: 'https://graph.microsoft.com/v1.0/me',
    status: 401,
    headers: { 'request-id': id },
    body: `{"error":{"code":"InvalidAuthenticationToken","message":"Access token is empty.","innerError":{\
"date":"2026-11-20T10:00:00","request-id":"${id}","client-request-id":"${id}"}}}`,
    findings: [{ shape: 'graph', code: 'InvalidAuthenticationToken' }],
  },
  {
    title: 'A more exact code within',
    url: 'https://graph.microsoft.com/beta/me/drive/root:/a.txt:/content',
    method: 'PUT',
    status: 409,
    body: `{"error":{"code":"invalidRequest","message":"Name already exists","innerError":{"code":\
"nameAlreadyExists","date":"2026-11-20T10:00:00","request-id":"${id}","client-request-id":"${id}"}}}`,
    findings: [{ shape: 'graph', code: 'nameAlreadyExists' }],
  },
  {
    title: 'Several faults of one user',
    url: 'https://graph.microsoft.com/v1.0/users',
    method: 'POST',
    status: 400,
    body: `{"error":{"code":"Request_BadRequest","message":"Invalid value.","details":[{"code":\
"PropertyConflict","target":"mailNickname","message":"Invalid value."}],"innerError":{\
"date":"2026-11-20T10:00:00","request-id":"${id}","client-request-id":"${id}"}}}`,
    findings: [{ shape: 'graph', code: 'Request_BadRequest', items: ['PropertyConflict'] }],
  },
  {
    title: 'An empty code',
    url: 'https://graph.microsoft.com/v1.0/sites/a/lists',
    status: 404,
    body: '{"error":{"code":"","message":"The list does not exist."}}',
    findings: [{ shape: 'graph', code: null }],
  },
  {
    title: 'Passed on by a portal',
    url: 'https://portal.shop.example/api/people',
    status: 502,
    body: `{"message":"lookup failed","cause":{"error":{"code":"Request_ResourceNotFound","message":\
"Resource 'a' does not exist.","innerError":{"date":"2026-11-20T10:00:00","request-id":"${id}",\
"client-request-id":"${id}"}}}}`,
    findings: [{ shape: 'graph', code: 'Request_ResourceNotFound' }],
  },
  {
    title: 'One request of a batch',
    url: 'https://graph.microsoft.com/v1.0/$batch',
    method: 'POST',
    status: 200,
    body: `{"responses":[{"id":"1","status":200,"body":{"displayName":"A"}},{"id":"2","status":403,"body":{\
"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges.","innerError":{\
"date":"2026-11-20T10:00:00","request-id":"${id}","client-request-id":"${id}"}}}}]}`,
    findings: [{ shape: 'batch', code: 'Authorization_RequestDenied' }],
  },
  {
    title: 'A resource group that is not there',
    url: `https://management.azure.com/subscriptions/${id}/resourceGroups/a?api-version=2021-04-01`,
    status: 404,
    body: '{"error":{"code":"ResourceGroupNotFound","message":"Resource group \'a\' could not be found."}}',
    findings: [{ shape: 'azure', code: 'ResourceGroupNotFound' }],
  },
  {
    title: 'A deployment that failed within',
    url: `https://management.azure.com/subscriptions/${id}/providers/Microsoft.Resources/deployments/a`,
    method: 'PUT',
    status: 400,
    body: `{"error":{"code":"InvalidTemplateDeployment","message":"The template deployment is not valid.",\
"details":[{"code":"SkuNotAvailable","message":"The requested size is not available."}]}}`,
    findings: [{ shape: 'azure', code: 'SkuNotAvailable', items: ['SkuNotAvailable'] }],
  },
  {
    title: 'A secret that Key Vault does not have',
    url: 'https://example.vault.azure.net/secrets/a?api-version=7.4',
    status: 404,
    headers: { 'x-ms-request-id': id },
    body: '{"error":{"code":"SecretNotFound","message":"A secret with (name/id) a was not found."}}',
    findings: [{ shape: 'vault', code: 'SecretNotFound' }],
  },
  {
    title: 'A caller without a role on the vault',
    url: 'https://example.vault.azure.net/keys/a/sign?api-version=7.4',
    method: 'POST',
    status: 403,
    body: `{"error":{"code":"Forbidden","message":"Caller is not authorized.","innererror":{"code":\
"ForbiddenByRbac"}}}`,
    findings: [{ shape: 'vault', code: 'ForbiddenByRbac' }],
  },
  {
    title: 'A deployment that Azure OpenAI does not have',
    url: 'https://example.openai.azure.com/openai/deployments/a/chat/completions?api-version=2024-10-21',
    method: 'POST',
    status: 404,
    headers: { 'apim-request-id': id },
    body: '{"error":{"code":"DeploymentNotFound","message":"The API deployment does not exist."}}',
    findings: [{ shape: 'model', code: 'DeploymentNotFound' }],
  },
  {
    title: 'A limit of a deployment of Azure OpenAI',
    url: 'https://example.openai.azure.com/openai/deployments/a/chat/completions?api-version=2024-10-21',
    method: 'POST',
    status: 429,
    headers: { 'apim-request-id': id, 'retry-after': '20' },
    body: '{"error":{"code":"429","message":"Requests have exceeded the rate limit. Retry after 20 seconds."}}',
    findings: [{ shape: 'model', code: '429' }],
  },
  {
    title: 'A project that Azure DevOps does not have',
    url: 'https://dev.azure.com/example/none/_apis/git/repositories',
    status: 404,
    body: `{"$id":"1","innerException":null,"message":"TF200016: The project does not exist: none.",\
"typeName":"Microsoft.TeamFoundation.Core.WebApi.ProjectDoesNotExistWithNameException, Microsoft.TeamFoundation.Core.WebApi",\
"typeKey":"ProjectDoesNotExistWithNameException","errorCode":0,"eventId":3000}`,
    findings: [{ shape: 'devops', code: 'ProjectDoesNotExistWithNameException' }],
  },
  {
    title: 'A service of Azure with a form of its own',
    url: 'https://example.documents.azure.com/dbs/a/colls/b',
    status: 404,
    headers: { 'x-ms-request-id': id },
    body: '{"code":"NotFound","message":"The resource does not exist."}',
    findings: [{ shape: null, code: null }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'An OData service of another company',
    url: 'https://odata.shop.example/v4/Orders(7)',
    status: 404,
    body: '{"error":{"code":"ResourceNotFound","message":"Order 7 does not exist.","target":"Orders"}}',
  },
  {
    title: 'An inner error without the ids of Graph',
    url: 'https://odata.shop.example/v4/Orders(7)',
    status: 400,
    body: `{"error":{"code":"BadRequest","message":"Invalid.","innerError":{"code":"invalidRequest",\
"date":"2026-11-20T10:00:00"}}}`,
  },
  {
    title: "A customer's machine in the cloud of Azure",
    url: 'https://shop.westeurope.cloudapp.azure.com/orders/7',
    status: 404,
    body: '{"error":{"code":"NotFound","message":"There is no order 7."}}',
  },
  {
    title: 'A class of another company, in the form of Azure DevOps',
    url: 'https://tfs.shop.example/orders/7',
    status: 404,
    body: '{"message":"No order 7","typeName":"Acme.Orders.NotFoundException, Acme.Orders","typeKey":"NotFoundException"}',
  },
] as const satisfies readonly PackExample[];
