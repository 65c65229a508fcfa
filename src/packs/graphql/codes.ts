import type { CodeSet } from '../../model/pack.ts';

/** Words that stand in other members than `extensions.code`, and those of Directus. */
export const codes = {
  ValidationError: {
    basis: 'observed',
    meaning: 'A server on graphql-java finds that the query does not fit its schema.',
    fix: [
      'Compare fields, types and arguments with the schema at the line in locations.',
      'Renew the generated code against the deployed schema.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  InvalidSyntax: {
    basis: 'observed',
    meaning: 'A server on graphql-java cannot parse the text of the query.',
    fix: ['Correct the query at the line and column in locations.'],
    who: 'caller',
    retry: 'after-change',
  },
  DataFetchingException: {
    basis: 'observed',
    meaning: 'Code on the server that fetches the field in path has thrown an exception.',
    fix: [
      'Look into the log of the server for the exception at that time.',
      'Leave the field out to get the rest of the data.',
    ],
    who: 'vendor',
    retry: 'yes',
  },
  NullValueInNonNullableField: {
    basis: 'observed',
    meaning: 'The server got null for a field that its schema promises never to be null.',
    fix: [
      'Look on the server for what returned null at the place in path.',
      'Make the field nullable in the schema if it can be missing.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  OperationNotSupported: {
    basis: 'observed',
    meaning: 'The schema has no mutation or subscription, and one was asked for.',
    fix: ['Check the kind of the operation and the address of the endpoint.'],
    who: 'caller',
    retry: 'after-change',
  },
  ExecutionAborted: {
    basis: 'observed',
    meaning: 'The server stopped the query halfway, often because it is too deep or too complex.',
    fix: ['Ask for fewer fields and levels, or split the query.'],
    who: 'caller',
    retry: 'after-change',
  },
  INTERNAL_ERROR: {
    basis: 'observed',
    meaning:
      'A resolver threw an exception for which the Spring application has no words of its own.',
    fix: [
      'Look into the log of the server for the id that the message names.',
      'Add a DataFetcherExceptionResolver if the client should know more.',
    ],
    who: 'vendor',
    retry: 'yes',
  },
  INTERNAL: {
    basis: 'observed',
    meaning: 'A data fetcher of Netflix DGS threw an exception that maps to no other type.',
    fix: ['Look into the log of the server for the exception at the place in path.'],
    who: 'vendor',
    retry: 'yes',
  },
  Unauthorized: {
    basis: 'observed',
    meaning: 'AWS AppSync does not let the signed-in identity read or change the field in path.',
    fix: [
      'Check the auth directives of the field and its type in the schema.',
      'Send the call with the mode of authorization that the field allows.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  INVALID_CREDENTIALS: {
    basis: 'observed',
    meaning: 'The email or the password is wrong, or the token is none that Directus knows.',
    fix: ['Check the email and the password, or the static token of the user.'],
    who: 'credentials',
    retry: 'after-change',
  },
  INVALID_TOKEN: {
    basis: 'observed',
    meaning: 'The token is malformed, or was signed with another secret than that of the server.',
    fix: ['Get a new token by signing in.', 'Check that all servers share one secret.'],
    who: 'credentials',
    retry: 'after-change',
  },
  TOKEN_EXPIRED: {
    basis: 'observed',
    meaning: 'The access token was good once, and its time is over.',
    fix: ['Renew the token with the refresh token, then repeat the request.'],
    who: 'credentials',
    retry: 'after-change',
  },
  INVALID_PAYLOAD: {
    basis: 'observed',
    meaning: 'The body of the request has a member or a form that Directus does not take.',
    fix: ['Read the message for the member, and correct it.'],
    who: 'caller',
    retry: 'after-change',
  },
  FAILED_VALIDATION: {
    basis: 'observed',
    meaning: 'A value breaks a rule of the field that extensions names.',
    fix: ['Correct the value of the field in extensions by the rule in type.'],
    who: 'caller',
    retry: 'after-change',
  },
  RECORD_NOT_UNIQUE: {
    basis: 'observed',
    meaning: 'Another item has the same value in a field that must be unique.',
    fix: ['Choose another value, or update the item that has it.'],
    who: 'caller',
    retry: 'after-change',
  },
  REQUESTS_EXCEEDED: {
    basis: 'observed',
    meaning: 'More requests came than the rate limiter of Directus lets through.',
    fix: ['Wait and spread the requests.', 'Ask the operator for a higher limit.'],
    who: 'account-owner',
    retry: 'after-wait',
  },
} as const satisfies CodeSet['codes'];
