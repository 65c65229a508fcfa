import type { CodeSet } from '../../model/pack.ts';

/** What the token endpoint of a user pool's domain answers. */
export const hostedLoginCodes = {
  invalid_request: {
    basis: 'documented',
    status: 400,
    meaning: 'A parameter of the token request is missing, doubled or malformed.',
    fix: ['Send the parameters as a form, with client_id and redirect_uri among them.'],
    who: 'caller',
    retry: 'after-change',
  },
  invalid_client: {
    basis: 'documented',
    status: 400,
    meaning: 'The app client is unknown, or its secret is missing or wrong.',
    fix: [
      'Check client id and secret in the app client of the user pool.',
      'Send the secret as Basic authorization, or use an app client without one.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  invalid_grant: {
    basis: 'documented',
    status: 400,
    meaning: 'The code was used or has expired, or the refresh token is revoked or over.',
    fix: [
      'Send the user through the login again for a new code.',
      'Check that redirect_uri and code_verifier belong to the first request.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  unauthorized_client: {
    basis: 'documented',
    status: 400,
    meaning: 'The app client may not use this grant or refresh tokens.',
    fix: ['Change the OAuth grant types of the app client in the Cognito console.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  unsupported_grant_type: {
    basis: 'documented',
    status: 400,
    meaning: 'Grant_type is none of the three that the token endpoint knows.',
    fix: ['Send authorization_code, refresh_token or client_credentials.'],
    who: 'caller',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
