import type { Pack } from '../model/pack.ts';

const DEBUG_ID = [{ name: 'debug_id', field: 'debug_id' }] as const;

const FIELDS = {
  name: 'The kind of error.',
  message: 'What went wrong in general.',
  debug_id: "The id of this one error; PayPal's support asks for it.",
  details: 'The single faults: issue, description and field.',
  links: 'Pages about the error.',
} as const;

/** PayPal's REST APIs. The word of the first issue says more than the name above it. */
export const paypal = {
  id: 'paypal',
  name: 'PayPal',
  refines: ['oauth2'],
  docs: 'https://developer.paypal.com/api/rest/responses/',
  checked: '2026-11-21',
  hosts: [
    'api-m.paypal.com',
    'api-m.sandbox.paypal.com',
    'api.paypal.com',
    'api.sandbox.paypal.com',
    'www.paypal.com',
    'www.sandbox.paypal.com',
  ],
  idHeaders: ['paypal-debug-id'],
  shapes: [
    {
      id: 'issues',
      where: {
        name: 'upper-word',
        message: 'string',
        details: { each: { issue: 'upper-word' } },
      },
      elsewhere: { debug_id: 'string' },
      code: ['details.*.issue', 'name'],
      message: 'message',
      detail: 'details.*.description',
      items: 'details',
      item: { code: 'issue', message: 'description', detail: 'field' },
      ids: DEBUG_ID,
      set: 'rest',
      fields: FIELDS,
    },
    {
      // Older APIs write a sentence into issue.
      id: 'error',
      where: { name: 'upper-word', message: 'string' },
      elsewhere: { debug_id: 'string' },
      code: 'name',
      message: 'message',
      items: 'details',
      item: { message: ['description', 'issue'], detail: 'field' },
      ids: DEBUG_ID,
      set: 'rest',
      fields: FIELDS,
    },
    {
      id: 'oauth',
      where: { error: 'snake-word', error_description: 'string' },
      code: 'error',
      message: 'error_description',
      set: 'rest',
    },
  ],
  sets: {
    rest: {
      name: 'PayPal REST error names and issues',
      docs: 'https://developer.paypal.com/api/rest/responses/',
      codes: {},
      list: 'paypal',
    },
  },
  statuses: {
    '400': {
      meaning: 'The request is not in the form that the schema of the call wants.',
      fix: ['Read details for the field and the issue.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'The access token is missing, expired or of the other environment.',
      fix: [
        'Get a new token from /v1/oauth2/token.',
        'Check that the host, live or sandbox, is that of the app.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The app or the account has no permission for this call.',
      fix: ['Add the feature to the app in the Developer Dashboard, then get a new token.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '404': {
      meaning: 'PayPal has nothing under this ID for your app and environment.',
      fix: ['Check the ID, and whether it is of live or sandbox.'],
      who: 'caller',
      retry: 'after-change',
    },
    '409': {
      meaning: 'The call clashes with another one or with the state of the resource.',
      fix: ['Get the resource and read its status before you repeat the call.'],
      who: 'caller',
      retry: 'after-change',
    },
    '422': {
      meaning: 'The request is well formed, and a business rule stands against it.',
      fix: ['Read the issue in details, and act on it.'],
      who: 'caller',
      retry: 'after-change',
    },
    '429': {
      meaning: 'PayPal limits the calls, because too many came or abuse is suspected.',
      fix: ['Wait before the next call, and use webhooks instead of asking again and again.'],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'PayPal failed on its own side, and the call may have taken effect.',
      fix: [
        'Send it again with the same PayPal-Request-Id.',
        'Quote the {id} to PayPal support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'An issue of the order',
      url: 'https://api-m.sandbox.paypal.com/v2/checkout/orders/EXAMPLE/capture',
      method: 'POST',
      status: 422,
      headers: { 'paypal-debug-id': 'example000001' },
      body:
        '{"name":"UNPROCESSABLE_ENTITY","message":"The requested action could not be performed.",' +
        '"debug_id":"example000001","details":[{"issue":"ORDER_NOT_APPROVED",' +
        '"description":"Payer has not yet approved the Order for payment."}],"links":[]}',
      findings: [{ shape: 'issues', code: 'ORDER_NOT_APPROVED', items: ['ORDER_NOT_APPROVED'] }],
    },
    {
      title: 'Two issues, passed on in a wrapping',
      url: 'https://api.shop.example/pay',
      method: 'POST',
      status: 400,
      body:
        '{"error":{"name":"INVALID_REQUEST","message":"Request is not well-formed.","debug_id":"example000002",' +
        '"details":[{"field":"/intent","location":"body","issue":"MISSING_REQUIRED_PARAMETER","description":"A required field is missing."},' +
        '{"field":"/purchase_units","location":"body","issue":"INVALID_PARAMETER_VALUE","description":"The value of a field is invalid."}]}}',
      findings: [
        {
          shape: 'issues',
          code: 'MISSING_REQUIRED_PARAMETER',
          items: ['MISSING_REQUIRED_PARAMETER', 'INVALID_PARAMETER_VALUE'],
        },
      ],
    },
    {
      title: 'A name without issues',
      url: 'https://api-m.paypal.com/v1/billing/plans/P-EXAMPLE',
      status: 404,
      body:
        '{"name":"RESOURCE_NOT_FOUND","message":"The specified resource does not exist.",' +
        '"debug_id":"example000003","links":[]}',
      findings: [{ shape: 'error', code: 'RESOURCE_NOT_FOUND' }],
    },
    {
      title: 'A sentence in the place of the issue, passed on by a shop',
      url: 'https://api.shop.example/pay',
      method: 'POST',
      status: 400,
      body:
        '{"name":"VALIDATION_ERROR","message":"Invalid request","debug_id":"example000004",' +
        '"details":[{"field":"payer.email","issue":"Value is invalid"}]}',
      findings: [{ shape: 'error', code: 'VALIDATION_ERROR', items: [null] }],
    },
    {
      title: 'The token endpoint',
      url: 'https://api-m.sandbox.paypal.com/v1/oauth2/token',
      method: 'POST',
      status: 401,
      body: '{"error":"invalid_client","error_description":"Client Authentication failed"}',
      findings: [{ shape: 'oauth', code: 'invalid_client' }],
    },
  ],
  counterexamples: [
    {
      title: 'A name in upper case and a message, without debug_id',
      url: 'https://api.shop.example/pay',
      status: 400,
      body: '{"name":"INVALID_REQUEST","message":"The request is not valid","details":[]}',
    },
    {
      title: 'All members, with a name that is none of PayPal',
      url: 'https://api.shop.example/pay',
      status: 400,
      body: '{"name":"CART_IS_EMPTY","message":"The cart is empty","debug_id":"7"}',
    },
    {
      title: 'Problem details with an id for debugging',
      url: 'https://api.shop.example/pay',
      status: 400,
      mediaType: 'application/problem+json',
      body: '{"type":"about:blank","title":"Bad Request","status":400,"debug_id":"7"}',
    },
  ],
} as const satisfies Pack;
