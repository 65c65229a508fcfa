import type { CodeSet, Shape } from '../../model/pack.ts';

/** Tyk has fixed sentences in place of codes. */
export const tykCodes = {
  'Authorization field missing': {
    basis: 'documented',
    status: 401,
    meaning: 'Tyk found no key or token in the header that the API is set to read.',
    fix: ['Send the key in the Authorization header, or in the one that the API names.'],
    who: 'credentials',
    retry: 'after-change',
  },
  'Access to this API has been disallowed': {
    basis: 'documented',
    status: 403,
    meaning: 'Tyk does not know the key, or the policy of the key leaves this API out.',
    fix: [
      'Check the key and the organization that it belongs to.',
      'Add the API to the access rights of the key or its policy.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  'Access to this resource has been disallowed': {
    basis: 'observed',
    status: 403,
    meaning: 'The key is good for the API, but not for this path, method or version.',
    fix: ['Add path and method to the granular access of the key or its policy.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  'Key not authorised': {
    basis: 'documented',
    status: 403,
    meaning: 'The token is unknown to Tyk, or the OAuth client behind it was removed.',
    fix: ['Get a new token from the client that the API is set up for.'],
    who: 'credentials',
    retry: 'after-change',
  },
  'Bearer token malformed': {
    basis: 'documented',
    status: 400,
    meaning: 'The Authorization header is not the word Bearer, a space and a token.',
    fix: ['Write the header as Authorization: Bearer, then the token.'],
    who: 'caller',
    retry: 'after-change',
  },
  'Key has expired, please renew': {
    basis: 'observed',
    status: 401,
    meaning: 'The expiry date of the Tyk key has passed.',
    fix: ['Ask for a new key, or renew this one in the dashboard.'],
    who: 'credentials',
    retry: 'after-change',
  },
  'Rate limit exceeded': {
    basis: 'observed',
    status: 429,
    meaning: 'Calls with this key come faster than its rate in Tyk.',
    fix: ['Wait for the seconds of the period, and send fewer calls at once.'],
    who: 'account-owner',
    retry: 'after-wait',
  },
  'Quota exceeded': {
    basis: 'observed',
    status: 403,
    meaning: 'The number of calls that the key may make until its quota renews is used up.',
    fix: ['Wait until the time in X-RateLimit-Reset, or ask for a larger quota.'],
    who: 'account-owner',
    retry: 'after-wait',
  },
  'There was a problem proxying the request': {
    basis: 'observed',
    status: 500,
    meaning: 'Tyk could not reach the service behind it.',
    fix: ['Check the target address of the API, and look into the log of the gateway.'],
    who: 'vendor',
    retry: 'after-wait',
  },
} as const satisfies CodeSet['codes'];

export const tyk = {
  id: 'tyk',
  name: 'Tyk',
  where: { error: 'string' },
  elsewhere: {},
  head: { headers: { 'x-generator': ['tyk.io'] } },
  code: { field: 'error', before: '.', startsWith: Object.keys(tykCodes) },
  message: 'error',
  set: 'tyk',
  fields: { error: "Tyk's sentence, always the same for one cause." },
  unlisted: {
    meaning: 'Tyk answered by itself, before or in place of the service behind it.',
    fix: ['Read error for the reason, and look into the log of the gateway.'],
    who: 'account-owner',
    retry: 'after-change',
  },
} as const satisfies Shape;

/** Azure API Management has sentences that nobody else writes. */
export const azureCodes = {
  'Access denied due to missing subscription key': {
    basis: 'documented',
    status: 401,
    meaning: 'The API belongs to a product with subscriptions, and no key came along.',
    fix: ['Send the key as Ocp-Apim-Subscription-Key, or in the header that the API names.'],
    who: 'credentials',
    retry: 'after-change',
  },
  'Access denied due to invalid subscription key': {
    basis: 'documented',
    status: 401,
    meaning: 'The key is of no active subscription for this API.',
    fix: [
      'Copy the key again from the portal, and check that the subscription is active.',
      'Check that the product of the subscription has this API.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  'Access denied due to invalid subscription key or wrong API endpoint': {
    basis: 'documented',
    status: 401,
    meaning: 'The key is not of the Azure resource or region that the address leads to.',
    fix: ['Copy key and endpoint from the same resource in the Azure portal.'],
    who: 'credentials',
    retry: 'after-change',
  },
  'Rate limit is exceeded': {
    basis: 'documented',
    status: 429,
    meaning: 'A rate-limit policy of Azure API Management counts too many calls for now.',
    fix: ['Wait for the seconds in Retry-After.', 'Spread the calls over the period.'],
    who: 'caller',
    retry: 'after-wait',
  },
  'Out of call volume quota': {
    basis: 'documented',
    status: 403,
    meaning: 'The quota of calls of the subscription is used up until it renews.',
    fix: ['Wait for the time that the message names, or ask for a larger quota.'],
    who: 'account-owner',
    retry: 'after-wait',
  },
  'Internal server error': {
    basis: 'observed',
    status: 500,
    meaning: 'A policy failed, or the service behind Azure API Management was out of reach.',
    fix: ['Look for the {id} in Application Insights or in a trace of the API.'],
    who: 'vendor',
    retry: 'after-wait',
  },
} as const satisfies CodeSet['codes'];

const azureSentences = {
  startsWith: [
    'Access denied due to missing subscription key',
    'Access denied due to invalid subscription key',
    'Rate limit is exceeded. Try again in',
    'Out of call volume quota',
  ],
} as const;

const azureWords = { before: '.', startsWith: Object.keys(azureCodes) };

const azureUnlisted = {
  meaning: 'Azure API Management answered by itself, before or in place of the service behind it.',
  fix: ['Read the message, and look at the call in a trace of the API.'],
  who: 'account-owner',
  retry: 'after-change',
} as const;

export const azure = {
  id: 'azure',
  name: 'Azure API Management',
  where: [
    { statusCode: 'http-status', message: azureSentences, error: 'absent' },
    {
      statusCode: 'http-status',
      message: { oneOf: ['Internal server error'] },
      activityId: 'hex-id',
      error: 'absent',
      errors: 'absent',
      code: 'absent',
      path: 'absent',
    },
  ],
  elsewhere: {},
  code: { field: 'message', ...azureWords },
  message: 'message',
  ids: [{ name: 'activityId', field: 'activityId' }],
  set: 'azure',
  fields: {
    message: "The gateway's sentence.",
    activityId: 'The id of the call in the logs of the gateway.',
  },
  unlisted: azureUnlisted,
} as const satisfies Shape;

/** Azure services behind the same gateway, such as those of Azure AI. */
export const azureServices = {
  id: 'azure-services',
  name: 'Azure API Management',
  where: { 'error.code': 'numeric', 'error.message': azureSentences },
  elsewhere: {},
  code: { field: 'error.message', ...azureWords },
  message: 'error.message',
  set: 'azure',
  fields: { 'error.message': "The gateway's sentence." },
  unlisted: {
    ...azureUnlisted,
    meaning: 'The gateway before an Azure service answered, and the service was not asked.',
  },
} as const satisfies Shape;

/** Envoy says in headers that it was not the service behind it that said no; its bodies are plain text. */
export const envoyRateLimited = {
  id: 'envoy-rate-limited',
  name: 'Envoy',
  at: 'headers',
  where: { 'x-envoy-ratelimited': 'string' },
  elsewhere: {},
  set: null,
  fields: { 'x-envoy-ratelimited': 'Set by Envoy when its rate limiter turned the request away.' },
  unlisted: {
    meaning: 'The rate limiter of an Envoy proxy turned the request away.',
    fix: ['Wait and repeat with growing delays.', 'Send fewer requests at once.'],
    who: 'caller',
    retry: 'after-wait',
  },
} as const satisfies Shape;

export const envoyOverloaded = {
  id: 'envoy-overloaded',
  name: 'Envoy',
  at: 'headers',
  where: { 'x-envoy-overloaded': 'string' },
  elsewhere: {},
  set: null,
  fields: { 'x-envoy-overloaded': 'Set by Envoy when it drops requests to protect a service.' },
  unlisted: {
    meaning: 'An Envoy proxy dropped the request since it or the service behind it is overloaded.',
    fix: ['Wait and repeat with growing delays.'],
    who: 'vendor',
    retry: 'after-wait',
  },
} as const satisfies Shape;

export const apisixCodes = {
  '404 Route Not Found': {
    basis: 'documented',
    status: 404,
    meaning: 'APISIX has no route for this host, path and method.',
    fix: ['Compare host, path and method with the routes in APISIX.'],
    who: 'caller',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];

export const apisix = {
  id: 'apisix',
  name: 'APISIX',
  where: { error_msg: { oneOf: Object.keys(apisixCodes) } },
  elsewhere: {},
  code: 'error_msg',
  message: 'error_msg',
  set: 'apisix',
  fields: { error_msg: "The gateway's sentence." },
} as const satisfies Shape;
