import type { Pack } from '../model/pack.ts';

const docs = 'https://www.rfc-editor.org/rfc/rfc7644.html#section-3.12';

/** SCIM 2.0: user provisioning between a directory and an application (RFC 7644 section 3.12). */
export const scim = {
  id: 'scim',
  name: 'SCIM',
  kind: 'form',
  also: ['SCIM 1.1'],
  docs,
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'error',
      where: {
        'schemas.*': { oneOf: ['urn:ietf:params:scim:api:messages:2.0:Error'] },
      },
      elsewhere: {},
      code: 'scimType',
      message: 'detail',
      status: 'status',
      set: 'types',
      fields: {
        schemas: 'The name of the form, the same in every error of SCIM 2.0.',
        scimType: 'The word for the kind of error; only some errors have one.',
        detail: "The provider's sentence on what is wrong.",
        status: 'The HTTP status, as text.',
      },
    },
    {
      id: 'media-type',
      where: { detail: 'string', status: 'http-status', schemas: 'absent' },
      elsewhere: {},
      head: { mediaTypes: ['application/scim+json'] },
      code: 'scimType',
      message: 'detail',
      status: 'status',
      set: 'types',
      fields: {
        scimType: 'The word for the kind of error; only some errors have one.',
        detail: "The provider's sentence on what is wrong.",
        status: 'The HTTP status of the answer.',
      },
    },
    {
      id: 'version-1',
      name: 'SCIM 1.1',
      where: [
        { 'schemas.*': { startsWith: ['urn:scim:schemas:'] }, 'Errors.description': 'string' },
        {
          Errors: { each: { description: 'string', code: 'http-status' } },
        },
      ],
      elsewhere: {},
      message: ['Errors.description', 'Errors.*.description'],
      set: 'types',
      fields: {
        Errors: 'What is wrong, as SCIM 1.1 writes it.',
        'Errors.description': "The provider's sentence.",
        'Errors.*.description': "The provider's sentence.",
      },
    },
  ],
  sets: { types: { name: 'SCIM error types', docs, codes: {}, list: 'scim' } },
  // RFC 7644 section 3.12, table 8.
  statuses: {
    '400': {
      meaning: 'The provider cannot work with the SCIM request, and names no narrower type.',
      fix: [
        'Read detail for the attribute or the operation.',
        'Compare the body with /Schemas and /ServiceProviderConfig of the provider.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'The provisioning token is missing, wrong or expired at the SCIM provider.',
      fix: [
        'Renew the token in the application, and put it into the provisioning settings.',
        'Send it as Authorization: Bearer.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The token is known, and may not do this operation on this resource.',
      fix: ['Give the token the right to manage users and groups in the application.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '404': {
      meaning: 'No user, group or endpoint of the SCIM provider stands under this address.',
      fix: [
        'Search for the user with a filter, as the id may be of an account that was deleted.',
        'Check the base address, which mostly ends with /scim/v2.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
    '409': {
      meaning: 'The change clashes with a resource that is there, or with a newer version of it.',
      fix: ['Search for the resource that has the same userName or externalId, and update that.'],
      who: 'caller',
      retry: 'after-change',
    },
    '412': {
      meaning: 'The resource has changed since its version was read.',
      fix: ['Read the resource again, and send its new ETag in If-Match.'],
      who: 'caller',
      retry: 'after-change',
    },
    '413': {
      meaning: 'A bulk request has more operations or bytes than the provider takes.',
      fix: ['Split it by maxOperations and maxPayloadSize of /ServiceProviderConfig.'],
      who: 'caller',
      retry: 'after-change',
    },
    '501': {
      meaning: 'The SCIM provider does not have this operation, such as PATCH or bulk.',
      fix: ['Check in /ServiceProviderConfig what is supported, and use PUT in place of PATCH.'],
      who: 'caller',
      retry: 'after-change',
    },
  },
  examples: [
    {
      title: 'A user name that is taken',
      url: 'https://app.shop.example/scim/v2/Users',
      method: 'POST',
      status: 409,
      mediaType: 'application/scim+json',
      body: `{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"scimType":"uniqueness",\
"detail":"The userName is taken.","status":"409"}`,
      findings: [{ shape: 'error', code: 'uniqueness' }],
    },
    {
      title: 'No type, and the status as a number',
      url: 'https://app.shop.example/scim/v2/Users/17',
      status: 404,
      body: `{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],\
"detail":"User 17 not found.","status":404}`,
      findings: [{ shape: 'error', code: null }],
    },
    {
      title: 'The media type speaks where schemas are left out',
      url: 'https://app.shop.example/scim/v2/Users',
      status: 400,
      mediaType: 'application/scim+json',
      body: '{"scimType":"invalidFilter","detail":"The filter is wrong.","status":"400"}',
      findings: [{ shape: 'media-type', code: 'invalidFilter' }],
    },
    {
      title: 'SCIM 1.1, with a list',
      url: 'https://app.shop.example/scim/v1/Users/17',
      status: 404,
      body: '{"Errors":[{"description":"Resource 17 not found","code":"404"}]}',
      findings: [{ shape: 'version-1', code: null }],
    },
    {
      title: 'SCIM 1.1, with one object and schemas',
      url: 'https://app.shop.example/scim/v1/Users',
      status: 401,
      body: `{"schemas":["urn:scim:schemas:core:1.0"],\
"Errors":{"description":"invalid_authentication","code":401}}`,
      findings: [{ shape: 'version-1', code: null }],
    },
  ],
  counterexamples: [
    {
      title: 'A detail and a status of an API of its own',
      url: 'https://api.shop.example/users/17',
      status: 404,
      body: '{"detail":"Not found.","status":"404"}',
    },
    {
      title: 'Problem details',
      url: 'https://api.shop.example/users/17',
      status: 404,
      mediaType: 'application/problem+json',
      body: '{"type":"about:blank","title":"Not Found","status":404,"detail":"No such user."}',
    },
    {
      title: 'An envelope with Errors and Description in capitals',
      url: 'https://api.shop.example/users/17',
      status: 400,
      body: '{"Errors":[{"Description":"Wrong","Code":"E17"}]}',
    },
  ],
} as const satisfies Pack;
