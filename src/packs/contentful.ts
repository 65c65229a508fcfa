import type { Pack } from '../model/pack.ts';

const docs = 'https://www.contentful.com/developers/docs/references/errors/';

/** Contentful, a store of content behind several APIs that answer alike. */
export const contentful = {
  id: 'contentful',
  name: 'Contentful',
  docs,
  checked: '2026-11-21',
  refines: ['graphql'],
  // cdn., preview., api., graphql. and upload., also as cdn.eu.contentful.com.
  hosts: ['*.contentful.com', '*.ctfassets.net'],
  idHeaders: ['x-contentful-request-id'],
  shapes: [
    {
      id: 'api',
      where: { 'sys.type': { oneOf: ['Error'] }, 'sys.id': 'string' },
      elsewhere: { 'sys.id': 'pascal-word', message: 'string' },
      code: 'sys.id',
      message: 'message',
      items: 'details.errors',
      item: { code: 'name', message: ['details', 'value'] },
      ids: [{ name: 'requestId', field: 'requestId' }],
      set: 'errors',
      fields: {
        'sys.id': 'The word for the error; look it up by this.',
        message: 'What went wrong, in a short sentence.',
        requestId: 'The id of this request, for support.',
        'details.errors': 'The single faults, each with its path in the content.',
      },
    },
    {
      id: 'graphql',
      where: { 'errors.*.extensions.contentful.code': 'upper-word' },
      elsewhere: {},
      anyCode: true,
      inSuccess: true,
      code: 'errors.*.extensions.contentful.code',
      message: 'errors.*.message',
      items: 'errors',
      item: {
        code: 'extensions.contentful.code',
        message: 'message',
        ids: [{ name: 'requestId', field: 'extensions.contentful.requestId' }],
      },
      set: 'graphql',
      fields: { errors: 'The faults; data may be there in part all the same.' },
    },
  ],
  sets: {
    errors: { name: 'Error ids', docs, codes: {}, list: 'contentful' },
    graphql: {
      name: 'GraphQL error codes',
      docs: 'https://www.contentful.com/developers/docs/references/graphql/',
      codes: {},
      list: 'contentful-graphql',
    },
  },
  statuses: {
    '401': {
      meaning: 'The access token is missing, or it is not one for this API of Contentful.',
      fix: [
        'Copy the token from Settings and API keys; delivery, preview and management differ.',
        'Send it as Bearer in Authorization, or as access_token in the query.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The token is valid, and its role or the plan does not cover this.',
      fix: ['Give the role or key access to the space and environment under Settings.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '404': {
      meaning: 'The space, environment or entry is not there, or it is not published.',
      fix: [
        'Check the ids in the path.',
        'Use preview.contentful.com with a preview token for drafts.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
    '409': {
      meaning: 'The entry was changed since it was read, so the change was not taken.',
      fix: ['Get the entry again and send its sys.version in X-Contentful-Version.'],
      who: 'caller',
      retry: 'after-change',
    },
    '429': {
      meaning: 'More requests came in a second than the space may make.',
      fix: ['Wait for the seconds in X-Contentful-RateLimit-Reset.', 'Keep answers in a cache.'],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'Contentful failed, and not because of the request.',
      fix: [
        'Send the request again after a pause.',
        'Quote the {id} to Contentful support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'An entry that is not there',
      url: 'https://cdn.contentful.com/spaces/acme/environments/master/entries/none',
      status: 404,
      mediaType: 'application/vnd.contentful.delivery.v1+json',
      body: `{"sys":{"type":"Error","id":"NotFound"},"message":"The resource could not be found.",\
"details":{"type":"Entry","id":"none"},"requestId":"00000000-0000-4000-8000-000000000001"}`,
      findings: [{ shape: 'api', code: 'NotFound' }],
    },
    {
      title: 'An entry with two faults',
      url: 'https://api.contentful.com/spaces/acme/environments/master/entries/1/published',
      method: 'PUT',
      status: 422,
      mediaType: 'application/vnd.contentful.management.v1+json',
      body: `{"requestId":"00000000-0000-4000-8000-000000000002","message":"Validation error",\
"details":{"errors":[{"name":"required","path":["fields","title"],"details":\
"The property \\"title\\" is required here"},{"name":"size","path":["fields","slug","en"],\
"value":""}]},"sys":{"type":"Error","id":"ValidationFailed"}}`,
      findings: [{ shape: 'api', code: 'ValidationFailed', items: ['required', 'size'] }],
    },
    {
      title: 'A limit, passed on by a shop',
      url: 'https://www.shop.example/api/content',
      status: 429,
      body: `{"sys":{"type":"Error","id":"RateLimitExceeded"},"message":"You have exceeded the limit",\
"requestId":"00000000-0000-4000-8000-000000000003"}`,
      findings: [{ shape: 'api', code: 'RateLimitExceeded' }],
    },
    {
      title: 'GraphQL: a link that leads nowhere, beside the data',
      url: 'https://graphql.contentful.com/content/v1/spaces/acme',
      method: 'POST',
      status: 200,
      body: `{"data":{"page":{"hero":null}},"errors":[{"message":"Link cannot be resolved",\
"locations":[{"line":1,"column":8}],"path":["page","hero"],"extensions":{"contentful":\
{"code":"UNRESOLVABLE_LINK","requestId":"00000000-0000-4000-8000-000000000004"}}}]}`,
      findings: [{ shape: 'graphql', code: 'UNRESOLVABLE_LINK', items: ['UNRESOLVABLE_LINK'] }],
    },
    {
      title: 'GraphQL, passed on by a shop',
      url: 'https://www.shop.example/api/content',
      method: 'POST',
      status: 400,
      body: `{"errors":[{"message":"Query is too complex","extensions":{"contentful":\
{"code":"TOO_COMPLEX_QUERY","requestId":"00000000-0000-4000-8000-000000000005"}}}]}`,
      findings: [{ shape: 'graphql', code: 'TOO_COMPLEX_QUERY', items: ['TOO_COMPLEX_QUERY'] }],
    },
  ],
  counterexamples: [
    {
      title: 'An entry that was read',
      url: 'https://cdn.contentful.com/spaces/acme/environments/master/entries/1',
      status: 200,
      mediaType: 'application/vnd.contentful.delivery.v1+json',
      body: '{"sys":{"type":"Entry","id":"1"},"fields":{"title":"Error"}}',
    },
    {
      title: 'An in-house API with sys, and an id that Contentful does not have',
      url: 'https://api.shop.example/items/1',
      status: 404,
      body: '{"sys":{"type":"Error","id":"ItemMissing"},"message":"There is no such item."}',
    },
    {
      title: "Contentstack's error_code",
      url: 'https://content.shop.example/v3/entries/1',
      status: 404,
      body: '{"error_message":"The object was not found.","error_code":141,"errors":{}}',
    },
  ],
} as const satisfies Pack;
