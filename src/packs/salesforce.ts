import type { Pack } from '../model/pack.ts';

/** Salesforce, whose REST APIs answer with a list of errors. */
export const salesforce = {
  id: 'salesforce',
  name: 'Salesforce',
  docs: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm',
  checked: '2026-11-21',
  hosts: [
    '*.salesforce.com',
    '*.force.com',
    '*.cloudforce.com',
    '*.salesforce-sites.com',
    // Experience Cloud sites.
    '*.my.site.com',
  ],
  idHeaders: ['sforce-request-id', 'x-sfdc-request-id'],
  shapes: [
    {
      id: 'rest',
      list: true,
      where: { errorCode: 'upper-word', message: 'string' },
      code: 'errorCode',
      message: 'message',
      set: 'errors',
      fields: {
        errorCode: 'The word for the error; look it up by this.',
        message: 'What went wrong in this case.',
        fields: 'The API names of the fields at fault, if any.',
      },
    },
    {
      id: 'record',
      list: true,
      where: [
        { errorCode: 'upper-word', message: 'string', fields: 'array' },
        {
          // Words that only this platform has.
          errorCode: {
            oneOf: [
              'CANNOT_EXECUTE_FLOW_TRIGGER',
              'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
              'FIELD_CUSTOM_VALIDATION_EXCEPTION',
              'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
              'INSUFFICIENT_ACCESS_OR_READONLY',
              'INVALID_CROSS_REFERENCE_KEY',
              'INVALID_FIELD_FOR_INSERT_UPDATE',
              'INVALID_SESSION_ID',
              'MALFORMED_QUERY',
              'UNABLE_TO_LOCK_ROW',
            ],
          },
          message: 'string',
          statusCode: 'absent',
        },
      ],
      elsewhere: {},
      code: 'errorCode',
      message: 'message',
      set: 'errors',
    },
    {
      id: 'subrequest',
      at: 'anywhere',
      where: [
        { httpStatusCode: 'integer', 'body.*.errorCode': 'upper-word', referenceId: 'string' },
        { statusCode: 'integer', 'result.*.errorCode': 'upper-word' },
      ],
      inSuccess: true,
      code: ['body.*.errorCode', 'result.*.errorCode'],
      message: ['body.*.message', 'result.*.message'],
      ids: [{ name: 'referenceId', field: 'referenceId' }],
      set: 'errors',
      fields: { referenceId: 'The name that the request gave to this part of it.' },
    },
    {
      id: 'record-result',
      at: 'anywhere',
      where: { success: { is: false }, 'errors.*.statusCode': 'upper-word' },
      inSuccess: true,
      code: 'errors.*.statusCode',
      message: 'errors.*.message',
      items: 'errors',
      item: { code: 'statusCode', message: 'message' },
      ids: [
        { name: 'referenceId', field: 'referenceId' },
        { name: 'id', field: 'id' },
      ],
      set: 'errors',
      fields: { errors: 'Why this one record was not saved.' },
    },
  ],
  sets: {
    errors: {
      name: 'REST API error codes',
      docs: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm',
      codes: {},
      list: 'salesforce',
    },
  },
  statuses: {
    '401': {
      meaning: 'The session id or OAuth token has expired or is not valid here.',
      fix: [
        'Get a new access token with the refresh token or by signing in again.',
        'Send it to the instance_url that came with it.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The user lacks a permission, or the org has used up its API requests.',
      fix: [
        'Read errorCode: REQUEST_LIMIT_EXCEEDED is the limit, others are permissions.',
        'Check the profile and the permission sets of the user in Setup.',
      ],
      who: 'account-owner',
      retry: 'after-change',
    },
    '404': {
      meaning: 'The record, object or path is not there, or this user may not see it.',
      fix: [
        'Check the API name, the record id and the version in the path.',
        'Check the access of the user to the object.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
    '415': {
      meaning: 'The body comes in a format that the resource does not take.',
      fix: ['Send Content-Type application/json, or the type that the resource asks for.'],
      who: 'caller',
      retry: 'after-change',
    },
    '5xx': {
      meaning: 'Salesforce could not complete the request on its own side.',
      fix: [
        'Send the request again after a pause.',
        'Look at trust.salesforce.com for your instance.',
        'Quote the {id} to Salesforce support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'A session that has ended',
      url: 'https://acme.my.salesforce.com/services/data/v62.0/sobjects/Account',
      status: 401,
      body: '[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]',
      findings: [{ shape: 'record', code: 'INVALID_SESSION_ID' }],
    },
    {
      title: 'A path that leads to nothing',
      url: 'https://acme.my.salesforce.com/services/data/v62.0/none',
      status: 404,
      body: '[{"errorCode":"NOT_FOUND","message":"The requested resource does not exist"}]',
      findings: [{ shape: 'rest', code: 'NOT_FOUND' }],
    },
    {
      title: 'Two faults of a record',
      url: 'https://acme.my.salesforce.com/services/data/v62.0/sobjects/Contact',
      method: 'POST',
      status: 400,
      body: `[{"message":"Required fields are missing: [LastName]",\
"errorCode":"REQUIRED_FIELD_MISSING","fields":["LastName"]},\
{"message":"Email: invalid email address: none","errorCode":"INVALID_EMAIL_ADDRESS",\
"fields":["Email"]}]`,
      findings: [
        { shape: 'record', code: 'REQUIRED_FIELD_MISSING' },
        { shape: 'record', code: 'INVALID_EMAIL_ADDRESS' },
      ],
    },
    {
      title: 'A record, passed on by a shop',
      url: 'https://api.shop.example/leads',
      method: 'POST',
      status: 400,
      body: `[{"message":"Required fields are missing: [Company]",\
"errorCode":"REQUIRED_FIELD_MISSING","fields":["Company"]}]`,
      findings: [{ shape: 'record', code: 'REQUIRED_FIELD_MISSING' }],
    },
    {
      title: 'A rule of the org, passed on without fields',
      url: 'https://api.shop.example/leads',
      method: 'POST',
      status: 400,
      body: `[{"message":"Phone is needed for hot leads.",\
"errorCode":"FIELD_CUSTOM_VALIDATION_EXCEPTION"}]`,
      findings: [{ shape: 'record', code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION' }],
    },
    {
      title: 'One part of a composite request',
      url: 'https://acme.my.salesforce.com/services/data/v62.0/composite',
      method: 'POST',
      status: 200,
      body: `{"compositeResponse":[{"body":{"id":"001000000000001AAA","success":true,"errors":[]},\
"httpHeaders":{},"httpStatusCode":201,"referenceId":"refAccount"},{"body":[{"errorCode":\
"PROCESSING_HALTED","message":"Invalid reference specified."}],"httpHeaders":{},\
"httpStatusCode":400,"referenceId":"refContact"}]}`,
      findings: [{ shape: 'subrequest', code: 'PROCESSING_HALTED' }],
    },
    {
      title: 'One part of a batch',
      url: 'https://acme.my.salesforce.com/services/data/v62.0/composite/batch',
      method: 'POST',
      status: 200,
      body: `{"hasErrors":true,"results":[{"statusCode":204,"result":null},{"statusCode":404,\
"result":[{"errorCode":"NOT_FOUND","message":"Provided external ID field does not exist"}]}]}`,
      findings: [{ shape: 'subrequest', code: 'NOT_FOUND' }],
    },
    {
      title: 'Records saved together, one of them not',
      url: 'https://acme.my.salesforce.com/services/data/v62.0/composite/sobjects',
      method: 'PATCH',
      status: 200,
      body: `[{"id":"003000000000001AAA","success":true,"errors":[]},{"success":false,"errors":[\
{"statusCode":"DUPLICATES_DETECTED","message":"Use one of these records?","fields":[]}]}]`,
      findings: [
        { shape: 'record-result', code: 'DUPLICATES_DETECTED', items: ['DUPLICATES_DETECTED'] },
      ],
    },
  ],
  counterexamples: [
    {
      title: 'A list of an in-house API with a word that Salesforce has too',
      url: 'https://api.shop.example/orders/none',
      status: 404,
      body: '[{"errorCode":"NOT_FOUND","message":"There is no such order."}]',
    },
    {
      title: "Okta's errorCode, in no list",
      url: 'https://login.shop.example/api/v1/users/none',
      status: 404,
      body: `{"errorCode":"E0000007","errorSummary":"Not found","errorLink":"E0000007",\
"errorId":"oaeExample","errorCauses":[]}`,
    },
    {
      title: 'The same members with a word that no Salesforce API has',
      url: 'https://api.shop.example/orders',
      method: 'POST',
      status: 400,
      body: '[{"errorCode":"CART_EMPTY","message":"The cart is empty.","fields":["items"]}]',
    },
  ],
} as const satisfies Pack;
