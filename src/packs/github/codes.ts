import type { CodeEntry } from '../../model/pack.ts';

const COMMON = { who: 'caller', retry: 'after-change', basis: 'documented' } as const;

/**
 * Of the REST API: the words of `errors[].code`, and the fixed sentences of `message`, which are all that
 * other answers have to tell one reason from another under one status.
 */
export const restCodes = {
  already_exists: {
    ...COMMON,
    status: 422,
    meaning: 'Another resource already has this value in a field that must be unique.',
    causes: [
      'A repository, branch, label or release of this name is there already.',
      'The request was sent twice.',
    ],
    fix: ['Update the resource that has the value, or choose another one for errors[].field.'],
  },
  invalid: {
    ...COMMON,
    status: 422,
    meaning: 'The value of the field that the error names has a form that cannot be used there.',
    causes: [
      'The head or base of a pull request names a branch that does not exist.',
      'A search query or a name holds characters that are not allowed.',
    ],
    fix: [
      'Read errors[].resource and errors[].field for what is wrong.',
      'Compare the value with the description of the endpoint.',
    ],
  },
  missing_field: {
    ...COMMON,
    status: 422,
    meaning: 'A field without which the resource cannot be made was left out.',
    causes: [
      'The field was undefined in your code.',
      'The body was not sent as JSON, so that none of its fields arrived.',
    ],
    fix: ['Add the field that errors[].field names.', 'Send the body as JSON.'],
  },
  missing: {
    ...COMMON,
    status: 422,
    meaning: 'The request refers to something that does not exist, such as a user or a commit.',
    causes: ['The name or the SHA is wrong.', 'The thing was deleted or is in another repository.'],
    fix: ['Check the value of errors[].field against what is in the repository.'],
  },
  custom: {
    ...COMMON,
    status: 422,
    meaning: 'A rule of the resource itself was broken; errors[].message says which.',
    causes: [
      'There are no commits between the two branches of a pull request.',
      'A pull request for this branch is open already.',
      'A review was requested from the author.',
    ],
    fix: ['Read errors[].message, and change what it says.'],
  },
  'Bad credentials': {
    ...COMMON,
    basis: 'example',
    status: 401,
    meaning: 'The token was sent, and GitHub does not accept it.',
    causes: [
      'The token has expired or was revoked, such as after a leak was found.',
      'It was cut off or has white space around it.',
      'The app token is older than an hour.',
    ],
    fix: [
      'Create a new token under Settings, Developer settings.',
      'Send it as Authorization: Bearer, without quotes or line breaks.',
    ],
    who: 'credentials',
  },
  'Requires authentication': {
    ...COMMON,
    basis: 'observed',
    status: 401,
    meaning: 'The endpoint is not open to anonymous calls, and no token came with this one.',
    causes: [
      'The Authorization header is missing, such as when a variable is empty.',
      'A redirect to another host dropped the header.',
    ],
    fix: ['Send a token as Authorization: Bearer.'],
    who: 'credentials',
  },
  'Not Found': {
    ...COMMON,
    status: 404,
    meaning: 'The resource does not exist, or the token may not know that it does.',
    causes: [
      'The token lacks access to the private repository; GitHub then answers as if it were not there.',
      'Owner, repository, path or number is misspelled.',
      'The repository was renamed, moved or deleted.',
    ],
    fix: [
      'Check the path of the call.',
      'Give the token access to the repository, and authorize it for SSO if the organization has it.',
    ],
  },
  'Resource not accessible by integration': {
    ...COMMON,
    status: 403,
    meaning: 'The GitHub App, or the GITHUB_TOKEN of a workflow, lacks the permission for this.',
    causes: [
      'The workflow has no permissions block for this resource, or runs for a fork.',
      'The app was not granted the permission, or a new one was not accepted yet.',
      'The endpoint is not open to installation tokens.',
    ],
    fix: [
      'Add the permission to the permissions block of the workflow.',
      'Add it to the app, and have the owner accept it.',
      'Compare with the header x-accepted-github-permissions.',
    ],
    who: 'credentials',
  },
  'Resource not accessible by personal access token': {
    ...COMMON,
    status: 403,
    meaning: 'The fine-grained token lacks the permission or does not cover this repository.',
    causes: [
      'The permission is missing or set to read where write is needed.',
      'The repository is not among those that were selected.',
      'The organization has not approved the token.',
    ],
    fix: [
      'Change the permissions of the token under Settings, Developer settings.',
      'Compare with the header x-accepted-github-permissions.',
    ],
    who: 'credentials',
  },
  'Resource protected by organization SAML enforcement': {
    ...COMMON,
    basis: 'observed',
    status: 403,
    meaning:
      'The organization demands SAML single sign-on, and the token is not authorized for it.',
    causes: [
      'The token was made before the organization turned SAML on, or was never authorized.',
      'The single sign-on of the token or the OAuth app has run out.',
    ],
    fix: [
      'Open the address in the x-github-sso header, if there is one, and authorize the token.',
      'Choose Configure SSO beside the token under Settings, Developer settings.',
      'Authorize the OAuth app or SSH key anew where one is used.',
    ],
    who: 'credentials',
  },
  'API rate limit exceeded': {
    ...COMMON,
    basis: 'example',
    meaning: 'The calls of this hour are used up for the user, the app or the IP address.',
    causes: [
      'The calls were sent without a token, and share the small limit of the IP address.',
      'A job lists the same things again and again.',
    ],
    fix: [
      'Wait until the time in x-ratelimit-reset.',
      'Send a token, which raises the limit.',
      'Use conditional requests with ETag, which cost nothing when nothing changed.',
    ],
    retry: 'after-wait',
  },
  'You have exceeded a secondary rate limit': {
    ...COMMON,
    basis: 'example',
    meaning: 'Too many calls came at once, or too much content was created in a short time.',
    causes: [
      'Calls run beside each other instead of one after another.',
      'Many issues, comments or pull requests are created in a loop.',
    ],
    fix: [
      'Wait for the seconds in retry-after, or a minute, and longer each time.',
      'Make the calls one after another, with a second between those that write.',
    ],
    retry: 'after-wait',
  },
  'You have exceeded a secondary rate limit and have been temporarily blocked from content creation':
    {
      ...COMMON,
      basis: 'observed',
      meaning:
        'Issues, comments or the like were created too fast, and more is refused for a while.',
      fix: [
        'Wait for the seconds in retry-after, or some minutes.',
        'Make the calls that create something one after another, with pauses.',
      ],
      retry: 'after-wait',
    },
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** Of the GraphQL API, `errors[].type`. */
export const graphqlCodes = {
  NOT_FOUND: {
    ...COMMON,
    basis: 'recalled',
    meaning: 'One node of the query is not there or is hidden from this token.',
    causes: [
      'The login, name or number is wrong.',
      'The repository is private and the token has no access to it.',
    ],
    fix: ['Read path for the node, and check its arguments and the access of the token.'],
  },
  FORBIDDEN: {
    ...COMMON,
    basis: 'recalled',
    meaning: 'The token may see the object and not this field or action of it.',
    causes: [
      'The organization wants SSO, and the token is not authorized for it.',
      'The app or the fine-grained token lacks a permission.',
    ],
    fix: [
      'Open Configure SSO beside the token when extensions.saml_failure is true.',
      'Add the permission to the token or the app.',
    ],
    who: 'credentials',
  },
  INSUFFICIENT_SCOPES: {
    ...COMMON,
    basis: 'recalled',
    meaning: 'A field of the query wants a scope that the classic token does not have.',
    causes: [
      'The token was made without read:org, project or another scope that the message names.',
    ],
    fix: ['Add the scopes in the message to the token under Settings, Developer settings.'],
    who: 'credentials',
  },
  RATE_LIMIT: {
    ...COMMON,
    status: 200,
    meaning: 'The GraphQL points of this hour are spent, and the answer holds nothing else.',
    causes: ['Queries with large pages and deep nesting cost many points each.'],
    fix: [
      'Wait until the time in x-ratelimit-reset.',
      'Ask for smaller pages, and for rateLimit to see what a query costs.',
    ],
    retry: 'after-wait',
    basis: 'observed',
  },
  graphql_rate_limit: {
    ...COMMON,
    status: 200,
    meaning: 'The hourly points of the GraphQL API are used up for this user or app.',
    causes: [
      'Queries with large pages and deep nesting cost many points each.',
      'Several tools use tokens of the same user.',
    ],
    fix: ['Wait until the time in x-ratelimit-reset, and ask for smaller pages.'],
    retry: 'after-wait',
    basis: 'observed',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** Of OAuth at github.com/login, mostly under HTTP 200. */
export const oauthCodes = {
  bad_verification_code: {
    ...COMMON,
    meaning: 'The code of the callback is wrong, was used before or is older than ten minutes.',
    causes: [
      'The callback ran twice, such as when the page was loaded again.',
      'The code was exchanged for another client_id than the one it was issued to.',
    ],
    fix: ['Repeat the sign-in from its start, and exchange each code once.'],
  },
  incorrect_client_credentials: {
    ...COMMON,
    meaning: 'The client ID and the client secret do not belong together.',
    causes: [
      'The secret is that of another environment, or was deleted.',
      'The variable with the secret is empty on the server.',
    ],
    fix: ['Copy both again from the settings of the OAuth app or GitHub App.'],
    who: 'credentials',
  },
  redirect_uri_mismatch: {
    ...COMMON,
    meaning: 'The redirect_uri does not lie below a callback URL of the app.',
    causes: [
      'Host, port or scheme differ, such as http instead of https.',
      'The callback URL of another environment is registered.',
    ],
    fix: ['Compare redirect_uri with the callback URL in the settings of the app.'],
    who: 'account-owner',
  },
  authorization_pending: {
    ...COMMON,
    meaning: 'The person has not yet entered the code of the device flow.',
    causes: ['This is the usual answer until the person is done.'],
    fix: ['Wait for the interval in seconds, then ask again.'],
    who: 'recipient',
    retry: 'after-wait',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
