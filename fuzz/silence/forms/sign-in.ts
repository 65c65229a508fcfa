import fc from 'fast-check';
import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

const oauthError = any(
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'access_denied',
  'login_required',
  'slow_down',
);

/** OAuth 2 (RFC 6749), OpenID Connect, and the services that sign people in. */
export const signIn = [
  json(
    'oauth2',
    object({ error: oauthError, error_description: maybe(w.sentence), error_uri: maybe(w.url) }),
    { statuses: [400, 401, 403] },
  ),
  json(
    'entra',
    object({
      error: oauthError,
      error_description: w.smallNumber.map((code) => `AADSTS${Math.abs(code)}: No.`),
      error_codes: some(w.smallNumber),
      timestamp: w.isoTime,
      trace_id: w.uuid,
      correlation_id: w.uuid,
      error_uri: w.url,
    }),
    { statuses: [400, 401] },
  ),
  json(
    'okta',
    object({
      errorCode: any('E0000004', 'E0000007', 'E0000011', 'E0000047'),
      errorSummary: w.sentence,
      errorLink: any('E0000004', 'E0000007'),
      errorId: w.prefixed,
      errorCauses: w.sentence.map((errorSummary) => (errorSummary ? [{ errorSummary }] : [])),
    }),
  ),
  json(
    'auth0-management',
    object({
      statusCode: w.httpStatus,
      error: w.phrase,
      message: w.sentence,
      errorCode: maybe(fc.oneof(w.snake, any('inexistent_user', 'invalid_body'))),
    }),
  ),
  json(
    'auth0-signup',
    object({
      name: any('BadRequestError', 'PasswordStrengthError'),
      code: w.snake,
      description: w.sentence,
      statusCode: w.httpStatus,
    }),
  ),
  json(
    'supabase-auth',
    object({
      code: w.httpStatus,
      error_code: w.snake,
      msg: w.sentence,
      message: maybe(w.sentence),
      error_id: maybe(w.uuid),
    }),
  ),
  json('supabase-auth-new', object({ code: w.snake, message: w.sentence })),
  json(
    'keycloak',
    object({
      error: oauthError,
      error_description: maybe(w.sentence),
      errorMessage: maybe(w.sentence),
      params: maybe(some(w.fieldName)),
    }),
  ),
  json(
    'access-token',
    object({
      access_token: w.hex,
      token_type: any('Bearer', 'bearer', 'DPoP'),
      expires_in: w.smallNumber,
      refresh_token: maybe(w.hex),
      scope: maybe(always('read write')),
      id_token: maybe(w.hex.map((part) => `${part}.${part}.${part}`)),
    }),
    { statuses: [401, 403, 400] },
  ),
  json(
    'simple-jwt',
    object({
      detail: w.sentence,
      code: always('token_not_valid'),
      messages: some(
        object({
          token_class: any('AccessToken', 'RefreshToken'),
          token_type: any('access', 'refresh'),
          message: w.sentence,
        }),
      ),
    }),
  ),
  json(
    'cognito',
    object({
      __type: any('NotAuthorizedException', 'UserNotFoundException', 'CodeMismatchException'),
      message: w.sentence,
    }),
    { mediaType: 'application/x-amz-json-1.1', statuses: [400] },
  ),
];
