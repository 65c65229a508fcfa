import type { CodeEntry, CodeSet, Shape } from '../../model/pack.ts';

const signIn = { who: 'credentials', retry: 'after-change' } as const;
const wait = { status: 429, who: 'account-owner', retry: 'after-wait' } as const;

/** Codes of WSO2 API Manager: 9009 for the way in, 9008 for limits, and those of its connections. */
export const wso2Codes = {
  '900900': {
    basis: 'documented',
    name: 'Unclassified Authentication Failure',
    meaning: 'The gateway could not check the token, often as the key manager was out of reach.',
    fix: ['Repeat the call.', 'Check the connection of the gateway to the key manager.'],
    who: 'vendor',
    retry: 'after-wait',
  },
  '900901': {
    basis: 'documented',
    name: 'Invalid Credentials',
    status: 401,
    meaning: 'The gateway does not accept the token, as it is wrong, expired or of another issuer.',
    fix: [
      'Get a new access token for an application that subscribes to this API.',
      'Check that the token is of this environment and issuer.',
    ],
    ...signIn,
  },
  '900902': {
    basis: 'documented',
    name: 'Missing Credentials',
    status: 401,
    meaning: 'No token or key came in the place where the API expects it.',
    fix: ['Send Authorization: Bearer with the access token, or the key in its header.'],
    ...signIn,
  },
  '900903': {
    basis: 'documented',
    name: 'Access Token Expired',
    status: 401,
    meaning: 'The token was good, and has passed its time.',
    fix: ['Renew the token, then repeat the call.'],
    ...signIn,
  },
  '900904': {
    basis: 'documented',
    name: 'Access Token Inactive',
    status: 401,
    meaning: 'The token was revoked or replaced by a newer one.',
    fix: ['Get a new token for the application.'],
    ...signIn,
  },
  '900905': {
    basis: 'documented',
    name: 'Incorrect Access Token Type',
    meaning: 'The token is of a kind that this API does not take, such as one of an application.',
    fix: ['Get a token by the grant that the resource allows.'],
    ...signIn,
  },
  '900906': {
    basis: 'documented',
    name: 'No matching resource',
    meaning: 'The API has no resource for this path and method.',
    fix: ['Compare context, version, path and method with the definition of the API.'],
    who: 'caller',
    retry: 'after-change',
  },
  '900907': {
    basis: 'documented',
    name: 'API blocked',
    meaning: 'The owner has blocked the API, or this subscription to it.',
    fix: ['Ask the owner of the API when it is open again.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  '900908': {
    basis: 'documented',
    name: 'Resource forbidden',
    status: 403,
    meaning: 'The application of the token has no subscription to this API.',
    fix: ['Add a subscription of the application to the API and version in the portal.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  '900909': {
    basis: 'documented',
    name: 'Subscription inactive',
    status: 403,
    meaning: 'The subscription waits for an approval, or is on hold.',
    fix: ['Ask the owner of the API to approve the subscription.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  '900910': {
    basis: 'documented',
    name: 'Scope missing',
    status: 403,
    meaning: 'The token lacks a scope that the resource asks for.',
    fix: ['Get a token with the scope of the resource.', 'Give the user a role that has it.'],
    ...signIn,
  },
  '900911': {
    basis: 'observed',
    name: 'Invalid Credentials',
    status: 401,
    meaning: 'The name or the password of the Basic authentication is wrong.',
    fix: ['Check the name, with its domain and tenant, and the password.'],
    ...signIn,
  },
  '900800': {
    basis: 'documented',
    name: 'Message throttled out',
    ...wait,
    meaning: 'A limit was reached, and the gateway does not say which one.',
    fix: ['Wait until the time in the description, and send fewer calls.'],
  },
  '900801': {
    basis: 'documented',
    name: 'Hard limit exceeded',
    meaning: 'The service behind the gateway gets as many calls as its maximum throughput allows.',
    fix: ['Wait and repeat with growing delays.', 'Ask the owner of the API for more.'],
    who: 'account-owner',
    retry: 'after-wait',
  },
  '900802': {
    basis: 'documented',
    name: 'Resource level throttle out',
    ...wait,
    meaning: 'This one resource of the API has had all the calls that its policy allows.',
    fix: ['Wait for the next period, or call the resource less often.'],
  },
  '900803': {
    basis: 'documented',
    name: 'Application level throttle out',
    ...wait,
    meaning: 'The application has used up its calls to all of its APIs together.',
    fix: ['Wait for the next period, or choose a higher tier for the application.'],
  },
  '900804': {
    basis: 'documented',
    name: 'Subscription level throttle out',
    ...wait,
    meaning: 'The tier of this subscription has no calls left in the period.',
    fix: ['Wait for the next period, or choose a higher tier for the subscription.'],
  },
  '900805': {
    basis: 'documented',
    name: 'Message blocked',
    meaning: 'An administrator has put the user, application or address on the deny list.',
    fix: ['Ask the administrator of the gateway to take the entry away.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  '900806': {
    basis: 'documented',
    name: 'Custom policy throttled out',
    ...wait,
    meaning: 'A rule that the operator wrote for this gateway limits the calls.',
    fix: ['Wait and ask the operator what the rule counts.'],
  },
  '900807': {
    basis: 'documented',
    name: 'Burst control',
    ...wait,
    meaning: 'The calls of the subscription come too close together.',
    fix: ['Spread the calls over the minute.'],
  },
  '303001': {
    basis: 'example',
    name: 'Runtime Error',
    meaning: 'The gateway does not try the service for a while, since it failed before.',
    fix: ['Wait for the end of the suspension.', 'Check whether the service behind is up.'],
    who: 'vendor',
    retry: 'after-wait',
  },
  '101503': {
    basis: 'documented',
    name: 'Connection failed',
    meaning: 'The gateway could not open a connection to the service behind it.',
    fix: ['Check address, port, certificate and firewall of the service.'],
    who: 'vendor',
    retry: 'after-wait',
  },
  '101504': {
    basis: 'documented',
    name: 'Connection timed out',
    meaning: 'The connection to the service was open, and no answer came in time.',
    fix: ['Find out why the service is slow, or raise the timeout of the endpoint.'],
    who: 'vendor',
    retry: 'after-wait',
  },
} as const satisfies Readonly<Record<string, CodeEntry>> satisfies CodeSet['codes'];

const fields = {
  'fault.code': 'The number of the error.',
  'fault.message': 'Its short name.',
  'fault.description': 'The reason in this case.',
  code: 'The number of the error.',
  message: 'Its short name.',
  description: 'The reason in this case.',
} as const;

const toCaller = {
  fix: ['Read the description for the reason, and check path and token of the call.'],
  who: 'caller',
  retry: 'after-change',
} as const;

/** Up to version 3, within `fault`. */
export const wso2Fault = {
  id: 'wso2-fault',
  name: 'WSO2',
  where: { 'fault.code': 'numeric', 'fault.message': 'string', 'fault.description': 'string' },
  elsewhere: {},
  code: 'fault.code',
  message: 'fault.message',
  detail: 'fault.description',
  set: 'wso2',
  fields,
  unlisted: {
    meaning: 'A WSO2 gateway up to version 3 answered by itself, with a number not listed here.',
    ...toCaller,
  },
} as const satisfies Shape;

/** Since version 4, at the top: only the numbers of the gateway tell it from others. */
export const wso2 = {
  id: 'wso2',
  name: 'WSO2',
  where: [
    {
      code: { startsWith: ['9008', '9009', '700700', '900422', '303001', '10150'] },
      message: 'string',
      description: 'string',
    },
    { type: { oneOf: ['Status report'] }, code: 'numeric', description: 'string' },
  ],
  elsewhere: {},
  code: 'code',
  message: 'message',
  detail: 'description',
  set: 'wso2',
  fields,
  unlisted: {
    meaning: 'The gateway of WSO2 answered by itself, with a number that has no entry here.',
    ...toCaller,
  },
} as const satisfies Shape;
