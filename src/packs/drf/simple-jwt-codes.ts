import type { CodeSet } from '../../model/pack.ts';

/** The codes of Simple JWT. */
export const simpleJwtCodes = {
  token_not_valid: {
    basis: 'documented',
    status: 401,
    meaning:
      'The token is expired, malformed, blacklisted, or of the wrong kind, such as a refresh token sent as an access token.',
    fix: [
      'Get a new access token with the refresh token.',
      'Send the user to the sign-in if the refresh token is what was turned away.',
      'Read message of the items for which of these it is.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  bad_authorization_header: {
    basis: 'documented',
    status: 401,
    meaning: 'The Authorization header does not consist of two parts with one space between them.',
    fix: ['Send the prefix, one space and the token, such as Bearer and the access token.'],
    who: 'credentials',
    retry: 'after-change',
  },
  user_not_found: {
    basis: 'documented',
    status: 401,
    meaning: 'The token is good, but the user whose id it carries is no longer in the database.',
    fix: ['Send the user to the sign-in.', 'Check that the token comes from this environment.'],
    who: 'credentials',
    retry: 'after-change',
  },
  user_inactive: {
    basis: 'documented',
    status: 401,
    meaning: 'The token is good, but the account of its user has been deactivated.',
    fix: ['Activate the user, or sign in as another one.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  password_changed: {
    basis: 'documented',
    status: 401,
    meaning: 'The password was changed after the token was issued, so the token no longer counts.',
    fix: ['Send the user to the sign-in, for a token under the new password.'],
    who: 'credentials',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
