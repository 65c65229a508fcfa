import type { Pack } from '../model/pack.ts';

/** Datadog, which gives no codes: the HTTP status and a list of sentences say it all. */
export const datadog = {
  id: 'datadog',
  name: 'Datadog',
  docs: 'https://docs.datadoghq.com/api/latest/',
  checked: '2026-11-21',
  refines: ['json-api'],
  hosts: [
    '*.datadoghq.com',
    '*.datadoghq.eu',
    '*.ddog-gov.com',
    // Where the browser SDK sends to.
    '*.browser-intake-datadoghq.com',
    '*.browser-intake-datadoghq.eu',
    '*.browser-intake-us3-datadoghq.com',
    '*.browser-intake-us5-datadoghq.com',
    '*.browser-intake-ap1-datadoghq.com',
    '*.browser-intake-ap2-datadoghq.com',
    '*.browser-intake-ddog-gov.com',
  ],
  shapes: [
    {
      id: 'texts',
      where: { errors: 'texts' },
      message: 'errors.*',
      items: 'errors',
      set: null,
      fields: { errors: 'What went wrong, one sentence or word for each fault.' },
    },
    {
      id: 'with-contacts',
      where: {
        errors: 'texts',
        statuspage: {
          startsWith: ['http://status.datadoghq.', 'https://status.datadoghq.'],
        },
      },
      elsewhere: {},
      message: 'errors.*',
      items: 'errors',
      status: 'code',
      set: null,
      fields: { statuspage: 'Where Datadog reports incidents of this site.' },
    },
    {
      id: 'json-api',
      where: [
        { errors: { each: { title: 'string' } } },
        { errors: { each: { detail: 'string' } } },
      ],
      code: 'errors.*.code',
      message: ['errors.*.detail', 'errors.*.title'],
      items: 'errors',
      item: { code: 'code', message: ['detail', 'title'], status: 'status' },
      set: null,
      fields: { errors: 'The faults, each with a title, a detail and the member at fault.' },
    },
  ],
  sets: {},
  statuses: {
    '400': {
      meaning: 'Datadog cannot use the query or the body of the call.',
      fix: ['Read the sentences in errors.', 'Compare the body with the schema of the endpoint.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'The call does not identify itself: a key is missing or not known on this site.',
      fix: [
        'Send the API key in DD-API-KEY, and for reading the application key in DD-APPLICATION-KEY.',
        'Compare the host with the site of your organization, such as datadoghq.eu or us5.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'A key is wrong, belongs to another Datadog site, or lacks a permission or scope.',
      fix: [
        'Check the API key with the endpoint /api/v1/validate of the same host.',
        'Compare the host with the site of your organization, such as datadoghq.eu or us5.',
        'Give the role or the scopes of the application key the permission of this endpoint.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '404': {
      meaning: 'Nothing in this organization has the id, or the endpoint is not on this site.',
      fix: ['Check the id, the version in the path and the site in the host.'],
      who: 'caller',
      retry: 'after-change',
    },
    '413': {
      meaning: 'The payload, or one of the entries in it, is larger than the intake takes.',
      fix: ['Send fewer entries at once.', 'Shorten single entries that are very long.'],
      who: 'caller',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The limit of this endpoint for the organization is used up.',
      fix: [
        'Wait for the seconds in X-RateLimit-Reset.',
        'Find in X-RateLimit-Name which limit it is, and ask Datadog for more if need be.',
      ],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'Datadog failed, and not because of the request.',
      fix: [
        'Send the request again after a pause.',
        'Look at status.datadoghq.com for an incident.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'A key without the permission',
      url: 'https://api.datadoghq.eu/api/v1/monitor',
      status: 403,
      body: '{"errors":["Forbidden"]}',
      findings: [{ shape: 'texts', code: null, items: [null] }],
    },
    {
      title: 'The intake of the browser SDK refuses the client token',
      url: 'https://browser-intake-datadoghq.com/api/v2/rum',
      method: 'POST',
      status: 403,
      body: '{"errors":["Forbidden"]}',
      findings: [{ shape: 'texts', code: null, items: [null] }],
    },
    {
      title: 'Two faults of a monitor',
      url: 'https://api.us5.datadoghq.com/api/v1/monitor',
      method: 'POST',
      status: 400,
      body: '{"errors":["The value provided for parameter query is invalid","Missing required field: type"]}',
      findings: [{ shape: 'texts', code: null, items: [null, null] }],
    },
    {
      title: 'The older form with contacts',
      url: 'https://api.datadoghq.com/api/v1/series',
      method: 'POST',
      status: 403,
      body: '{"status":"error","code":403,"errors":["Forbidden"],"statuspage":"http://status.datadoghq.com"}',
      findings: [{ shape: 'with-contacts', code: null, items: [null] }],
    },
    {
      title: 'The older form, passed on by a shop',
      url: 'https://api.shop.example/metrics',
      method: 'POST',
      status: 403,
      body: '{"status":"error","code":403,"errors":["Forbidden"],"statuspage":"http://status.datadoghq.com"}',
      findings: [{ shape: 'with-contacts', code: null, items: [null] }],
    },
    {
      title: 'Version 2, with titles and details',
      url: 'https://api.datadoghq.com/api/v2/roles/none',
      status: 404,
      body: '{"errors":[{"status":"404","title":"Not Found","detail":"The role does not exist"}]}',
      findings: [{ shape: 'json-api', code: null, items: [null] }],
    },
    {
      title: 'Version 2, with a detail alone',
      url: 'https://api.datadoghq.com/api/v2/logs/config/metrics',
      method: 'POST',
      status: 400,
      body: '{"errors":[{"detail":"id must not be empty","source":{"pointer":"/data/id"}}]}',
      findings: [{ shape: 'json-api', code: null, items: [null] }],
    },
  ],
  counterexamples: [
    {
      title: 'A list of sentences of an in-house API',
      url: 'https://api.shop.example/cart',
      status: 400,
      body: '{"errors":["Quantity must be positive"]}',
    },
    {
      title: "Shopify's errors by field",
      url: 'https://shop.example/admin/products.json',
      status: 422,
      body: '{"errors":{"title":["can\'t be blank"]}}',
    },
  ],
} as const satisfies Pack;
