import type { CodeSet } from '../../model/pack.ts';

/** The words that stand beside the numbers, for a number of which there is no record. */
export const oauthCodes = {
  invalid_grant: {
    basis: 'documented',
    meaning: 'The code, refresh token or assertion is not accepted; the number says why.',
    fix: ['Send the user through an interactive sign-in for a new grant.'],
    who: 'recipient',
    retry: 'after-change',
  },
  interaction_required: {
    basis: 'documented',
    meaning: 'The user has to do something on a page before a token can be issued.',
    fix: ['Send an interactive request with the claims of this response.'],
    who: 'recipient',
    retry: 'after-change',
  },
  consent_required: {
    basis: 'documented',
    meaning: 'The app needs a consent that it does not have.',
    fix: ['Send an interactive request, or ask an administrator for consent.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  login_required: {
    basis: 'documented',
    meaning: 'The silent request found too many sessions or none.',
    fix: ['Send an interactive request with login_hint.'],
    who: 'recipient',
    retry: 'after-change',
  },
  invalid_client: {
    basis: 'documented',
    meaning: 'The application did not prove who it is.',
    fix: ['Check the secret or certificate under Certificates & secrets.'],
    who: 'credentials',
    retry: 'after-change',
  },
  unauthorized_client: {
    basis: 'documented',
    meaning: 'The application is not allowed to use this grant, or is not known here.',
    fix: ['Check client_id, tenant, and the platforms under Authentication.'],
    who: 'caller',
    retry: 'after-change',
  },
  invalid_request: {
    basis: 'documented',
    meaning: 'A parameter of the request is missing or wrong.',
    fix: ['Read the description for its name, and correct it.'],
    who: 'caller',
    retry: 'after-change',
  },
  invalid_scope: {
    basis: 'documented',
    meaning: 'A scope of the request is unknown or belongs to another resource than the rest.',
    fix: ['Send scopes of one resource only, as they stand under Expose an API.'],
    who: 'caller',
    retry: 'after-change',
  },
  invalid_resource: {
    basis: 'documented',
    meaning: 'The target resource does not exist, cannot be found or is not configured right.',
    fix: ['Check that the resource is in the tenant and that its address is right.'],
    who: 'caller',
    retry: 'after-change',
  },
  access_denied: {
    basis: 'documented',
    meaning: 'The user or the owner of the resource said no.',
    fix: ['Let the user start again and consent.'],
    who: 'recipient',
    retry: 'after-change',
  },
  temporarily_unavailable: {
    basis: 'documented',
    meaning: 'The sign-in service cannot handle the request for the moment.',
    fix: ['Wait and send the request again.'],
    who: 'vendor',
    retry: 'after-wait',
  },
  insufficient_claims: {
    basis: 'documented',
    status: 401,
    meaning: 'The API wants a token that proves more, such as a new sign-in or a second factor.',
    causes: [
      'The session was revoked, or the password or the place of the user changed.',
      'The operation needs an authentication context, such as a second factor.',
    ],
    fix: [
      'Send the claims of www-authenticate along in the next token request, decoded.',
      'Add cp1 to the client capabilities of MSAL, which then does so by itself.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
