import type { Pack } from '../model/pack.ts';
import { serviceSets, serviceShapes } from './microsoft-graph/azure-services.ts';
import { counterexamples, examples } from './microsoft-graph/examples.ts';

const fields = {
  code: 'The kind of the error; a more exact one may stand within innerError or details.',
  message: 'What went wrong, for the developer.',
  target: 'What the error is about, such as a property.',
  details: 'The single faults when there were several.',
  innerError: 'A more exact code, and the ids by which support finds the request.',
} as const;

/**
 * Microsoft Graph, Azure Resource Manager and some services of Azure. Most answer in the OData form with
 * codes of their own; the path tells which it is, and off their hosts only Graph's ids in innerError and the
 * classes of Azure DevOps tell it.
 */
export const microsoftGraph = {
  id: 'microsoft-graph',
  name: 'Microsoft Graph and Azure',
  refines: ['odata', 'oauth2'],
  docs: 'https://learn.microsoft.com/graph/errors',
  checked: '2026-11-21',
  hosts: [
    'graph.microsoft.com',
    'graph.microsoft.us',
    'dod-graph.microsoft.us',
    'microsoftgraph.chinacloudapi.cn',
    'management.azure.com',
    'management.usgovcloudapi.net',
    'management.chinacloudapi.cn',
    // Services with hosts of their own. Not *.azure.com as a whole: cloudapp.azure.com is of customers.
    '*.vault.azure.net',
    '*.vault.usgovcloudapi.net',
    '*.vault.azure.cn',
    '*.managedhsm.azure.net',
    '*.openai.azure.com',
    '*.cognitiveservices.azure.com',
    '*.services.ai.azure.com',
    '*.communication.azure.com',
    '*.documents.azure.com',
    '*.batch.azure.com',
    '*.search.windows.net',
    'dev.azure.com',
    '*.dev.azure.com',
  ],
  idHeaders: [
    'request-id',
    'client-request-id',
    'x-ms-request-id',
    'x-ms-correlation-request-id',
    'apim-request-id',
    'x-vss-e2eid',
  ],
  shapes: [
    {
      id: 'graph',
      at: 'error',
      where: { code: 'string', message: 'string' },
      paths: ['/v1.0', '/beta'],
      elsewhere: {
        'innerError.request-id': 'hex-id',
        'innerError.client-request-id': 'hex-id',
        'innerError.date': 'date',
      },
      anyCode: true,
      code: [
        'innerError.innerError.code',
        'innerError.code',
        'innererror.innererror.code',
        'innererror.code',
        'code',
      ],
      message: 'message',
      detail: 'innerError.message',
      time: 'innerError.date',
      items: 'details',
      item: { code: 'code', message: 'message', detail: 'target' },
      ids: [
        { name: 'request-id', field: 'innerError.request-id' },
        { name: 'client-request-id', field: 'innerError.client-request-id' },
      ],
      set: 'graph',
      fields,
    },
    {
      id: 'azure',
      at: 'error',
      where: { code: 'string', message: 'string' },
      paths: ['/subscriptions', '/providers', '/tenants', '/batch'],
      withoutPath: { innerError: 'absent' },
      code: ['details.*.details.*.code', 'details.*.code', 'innererror.code', 'code'],
      message: 'message',
      items: 'details',
      item: { code: ['details.*.code', 'code'], message: 'message', detail: 'target' },
      set: 'azure',
      fields,
    },
    ...serviceShapes,
    {
      id: 'batch',
      at: 'anywhere',
      where: { 'body.error': 'object', status: 'integer' },
      inSuccess: true,
      code: ['body.error.innerError.code', 'body.error.innererror.code', 'body.error.code'],
      message: 'body.error.message',
      status: 'status',
      time: 'body.error.innerError.date',
      ids: [
        { name: 'request-id', field: 'body.error.innerError.request-id' },
        { name: 'id', field: 'id' },
      ],
      set: 'graph',
      fields: {
        id: 'The id that the request of the batch was given.',
        status: 'The HTTP status of this one request.',
        'body.error': 'What this one request would have been answered alone.',
      },
      note: 'This is one request of a batch; the batch itself was answered.',
    },
  ],
  sets: {
    graph: {
      name: 'Microsoft Graph error codes',
      docs: 'https://learn.microsoft.com/graph/errors',
      codes: {},
      list: 'microsoft-graph',
    },
    azure: {
      name: 'Azure Resource Manager error codes',
      docs: 'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
      codes: {},
      list: 'azure-arm',
    },
    ...serviceSets,
  },
  statuses: {
    '401': {
      meaning: 'The access token is missing, has expired, or was issued for another resource.',
      fix: [
        'Get a token with the resource that this host stands for as its audience.',
        'Read the www-authenticate header, which may hold a claims challenge.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The token is good, but scopes, roles or a license do not cover this call.',
      fix: [
        'Compare scp or roles in the token with the permissions on the page of the method.',
        'Ask an administrator for consent, or for a role on the resource in Azure.',
      ],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The app, the user or the tenant has been throttled for its number of calls.',
      fix: [
        'Wait for the seconds in Retry-After.',
        'Ask for less with $select, delta queries or batches.',
      ],
      who: 'account-owner',
      retry: 'after-wait',
    },
    '503': {
      meaning: 'The service is busy or under maintenance, and asks for a pause.',
      fix: [
        'Wait for the seconds in Retry-After, then send the request on a new connection.',
        'Quote the {id} to Microsoft support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
