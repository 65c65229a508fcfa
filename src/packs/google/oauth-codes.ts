import type { CodeSet } from '../../model/pack.ts';

/** What Google's authorization and token endpoints answer, in the words of OAuth 2 and Google's own. */
export const oauthCodes = {
  invalid_grant: {
    basis: 'documented',
    status: 400,
    meaning: 'The authorization code, refresh token or signed assertion is not accepted any more.',
    causes: [
      'The code was redeemed twice, or later than some minutes after it was issued.',
      'The consent screen is in testing, where refresh tokens end after seven days.',
      'The user took back the consent, changed the password, or made too many newer tokens.',
    ],
    fix: [
      'Send the user through consent again with access_type=offline and prompt=consent.',
      'Move the consent screen from testing to production under Google Auth Platform, Audience.',
      'Check that redirect_uri is the same in both requests, and that the clock is right.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  redirect_uri_mismatch: {
    basis: 'documented',
    status: 400,
    meaning: 'The redirect_uri of the request is not registered for this client id.',
    causes: [
      'Scheme, port, path or the slash at the end differ from the registered address.',
      'The client is of the desktop or mobile type, which takes no such address.',
      'The change of a moment ago has not spread yet, which takes up to some hours.',
    ],
    fix: [
      'Copy the redirect_uri of the request, letter for letter.',
      'Add it under APIs and Services, Credentials, the client, Authorized redirect URIs.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  invalid_client: {
    basis: 'documented',
    status: 401,
    meaning: 'The client id does not exist, or the client secret does not belong to it.',
    fix: [
      'Compare client id and secret with those under APIs and Services, Credentials.',
      'Create a new secret there if the old one was deleted.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  unauthorized_client: {
    basis: 'documented',
    status: 401,
    meaning: 'This client may not use the grant, or no domain-wide delegation covers its scopes.',
    fix: [
      'Ask the Workspace administrator to add client id and scopes under Domain-wide delegation.',
      'Check that the refresh token was issued to this very client id.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  invalid_scope: {
    basis: 'documented',
    status: 400,
    meaning: 'A scope in the request is misspelled, empty or not open to this client.',
    fix: ['Compare each scope with the list of OAuth 2.0 scopes for Google APIs.'],
    who: 'caller',
    retry: 'after-change',
  },
  invalid_request: {
    basis: 'documented',
    status: 400,
    meaning: 'A parameter of the authorization or token request is missing, doubled or wrong.',
    fix: [
      'Read error_description for the parameter.',
      'Send the token request as a form with POST, not as JSON in the query.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  invalid_token: {
    basis: 'observed',
    status: 400,
    meaning: 'The token that was to be looked at or revoked is expired, revoked or malformed.',
    fix: ['Get a new token, and take the old one out of your storage.'],
    who: 'credentials',
    retry: 'after-change',
  },
  unsupported_grant_type: {
    basis: 'documented',
    status: 400,
    meaning: 'The word in grant_type is not one that the token endpoint of Google serves.',
    fix: ['Send authorization_code, refresh_token, a device code or a JWT bearer grant.'],
    who: 'caller',
    retry: 'after-change',
  },
  access_denied: {
    basis: 'documented',
    meaning: 'The user pressed Cancel on the consent screen, or is no test user of the app.',
    fix: [
      'Add the account under Google Auth Platform, Audience, Test users.',
      'Let the user start again and consent.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  admin_policy_enforced: {
    basis: 'documented',
    meaning: "The user's Workspace administrator does not let this app have these scopes.",
    fix: ['Ask the administrator to trust the client id under Security, API controls.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  authorization_pending: {
    basis: 'documented',
    status: 428,
    meaning: 'The user has not entered the device code yet, so there is no token so far.',
    fix: ['Wait for the interval that the device endpoint gave, then ask again.'],
    who: 'recipient',
    retry: 'after-wait',
  },
} as const satisfies CodeSet['codes'];
