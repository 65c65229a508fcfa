import type { CodeSet } from '../../model/pack.ts';

/** Where words are defined that RFC 6749 does not have. */
const page = {
  bearer: 'https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1',
  device: 'https://www.rfc-editor.org/rfc/rfc8628.html#section-3.5',
  signIn: 'https://openid.net/specs/openid-connect-core-1_0.html#AuthError',
  resource: 'https://www.rfc-editor.org/rfc/rfc8707.html#section-2',
  proof: 'https://www.rfc-editor.org/rfc/rfc9449.html#section-5',
  nonce: 'https://www.rfc-editor.org/rfc/rfc9449.html#section-8',
} as const;

/** The twenty words that clients meet most, with their usual causes; all others stand in the list. */
export const codes = {
  invalid_request: {
    basis: 'documented',
    status: 400,
    meaning:
      'The server cannot read the request, since a parameter is missing, repeated or malformed.',
    causes: [
      'The body was sent as JSON, and the token endpoint only reads a form.',
      'A parameter such as grant_type, redirect_uri or code_verifier is missing or empty.',
      'The token was sent twice, for instance in the header and in the query.',
    ],
    fix: [
      'Send the parameters as application/x-www-form-urlencoded in a POST.',
      'Compare them with those that the grant requires, and send each one once.',
      'Read error_description for the name of the parameter.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  invalid_client: {
    basis: 'documented',
    status: 401,
    meaning: 'The server could not establish which client is calling, so it looked no further.',
    causes: [
      'The client secret is wrong, expired, or the one of another environment.',
      'The secret was sent in the body where HTTP Basic is registered, or the other way round.',
      'The client_id is unknown to this server or tenant.',
    ],
    fix: [
      'Check client_id and secret against the registration at this very server.',
      'Use the registered token_endpoint_auth_method, such as client_secret_basic.',
      'Leave the secret out if the client is public, as a browser app is, and use PKCE.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  invalid_grant: {
    basis: 'documented',
    status: 400,
    meaning:
      'The code, refresh token, password or assertion that was to be redeemed is no longer good.',
    causes: [
      'The authorization code is used up, as happens when a page effect or a reload redeems it twice.',
      'The refresh token is expired, revoked, or was replaced by a newer one in rotation.',
      'The redirect_uri or the code_verifier is not the one of the authorization request.',
    ],
    fix: [
      'Send the user through authorization again and redeem the new code once, without delay.',
      'Use the same redirect_uri, and the code_verifier that belongs to the code_challenge.',
      'Keep the newest refresh token, and let only one tab or process renew at a time.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  unauthorized_client: {
    basis: 'documented',
    status: 400,
    meaning: 'The server knows the client, but this grant or response type is not open to it.',
    causes: [
      'The grant type is not switched on for this client in its registration.',
      'A browser app is registered as a confidential client, or a server as a public one.',
    ],
    fix: [
      'Add the grant type to the client in the console of the authorization server.',
      'Check that the client_id is the one of this kind of application.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  unsupported_grant_type: {
    basis: 'documented',
    status: 400,
    meaning: 'The token endpoint has no handling for the grant_type that it received.',
    causes: [
      'The value is misspelled, or the body was not sent as a form and grant_type did not arrive.',
      'The server has retired the grant, as many have with password.',
    ],
    fix: [
      'Compare grant_type with grant_types_supported under /.well-known/openid-configuration.',
      'Send the body as application/x-www-form-urlencoded.',
      'Use authorization_code with PKCE in place of password or implicit.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  invalid_scope: {
    basis: 'documented',
    status: 400,
    meaning: 'One of the scopes that were asked for is unknown, malformed or out of reach here.',
    causes: [
      'A scope is misspelled, or scopes are separated by commas and not by spaces.',
      'The scope is not granted to this client, or belongs to another API.',
      'A refresh asks for more than the first grant gave.',
    ],
    fix: [
      'Compare each scope with scopes_supported and with the registration of the client.',
      'Put one space between scopes, and encode it once.',
      'Leave scope out of a refresh to get what was granted before.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  access_denied: {
    basis: 'documented',
    meaning: 'Somebody said no, either the user on the consent page or a policy of the server.',
    causes: [
      'The user pressed Cancel or declined the consent.',
      'A rule of the server keeps this user, group or network away from the client.',
    ],
    fix: [
      'Give the user the reason for the access, and a way to start again.',
      'Read error_description, and look into the sign-in log of the server for a policy.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  server_error: {
    basis: 'documented',
    meaning: 'The authorization server failed in a way that it did not foresee.',
    causes: [
      'A part behind the server, such as a directory or an identity provider, did not answer.',
      'A rule, hook or mapping that the operator wrote has thrown an error.',
    ],
    fix: [
      'Repeat the request after a pause.',
      'Look into the log of the authorization server at the time of the request.',
      'Quote the {id} to the operator of the server if it goes on.',
    ],
    who: 'vendor',
    retry: 'after-wait',
  },
  temporarily_unavailable: {
    basis: 'documented',
    meaning: 'The authorization server is overloaded or under maintenance for the moment.',
    causes: [
      'Many clients renew their tokens at the same time.',
      'The server is being updated or restarted.',
    ],
    fix: [
      'Wait as long as Retry-After says, or with growing pauses, and send it again.',
      'Keep an access token until it expires; do not ask for a new one for each call.',
    ],
    who: 'vendor',
    retry: 'after-wait',
  },
  invalid_token: {
    basis: 'documented',
    docs: page.bearer,
    status: 401,
    meaning:
      'The API does not accept the access token, be it expired, revoked, damaged or of another issuer.',
    causes: [
      'The token has expired and was not renewed in time.',
      'Its aud or iss is not the one that this API expects, or it is an ID token.',
      'The signing keys have changed, or the clocks of the two servers differ.',
    ],
    fix: [
      'Get a new access token and send it as Authorization: Bearer.',
      'Compare iss, aud and exp in the token with what the API expects.',
      'Check that it is the access token and not the ID token.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  insufficient_scope: {
    basis: 'documented',
    docs: page.bearer,
    status: 403,
    meaning: 'The access token is valid, but lacks a scope that this call of the API demands.',
    causes: [
      'The scope was never asked for when the user signed in.',
      'The user or an administrator has not consented to it.',
    ],
    fix: [
      'Read scope in the www-authenticate header for what is wanted.',
      'Ask for that scope in a new authorization request, then call with the new token.',
      'Let an administrator grant it if users may not consent themselves.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  authorization_pending: {
    basis: 'documented',
    docs: page.device,
    status: 400,
    meaning: 'The user has not approved yet, which is the normal answer while a device waits.',
    causes: ['The user is still on the way to the page, or is typing the code.'],
    fix: [
      'Wait for the seconds in interval, then ask the token endpoint again.',
      'Leave the code on the screen until expires_in is over.',
    ],
    who: 'recipient',
    retry: 'after-wait',
  },
  slow_down: {
    basis: 'documented',
    docs: page.device,
    status: 400,
    meaning: 'The client asks too often while the user has yet to approve.',
    causes: [
      'The polling ignores interval, or runs in several tabs at once.',
      'An earlier slow_down was not answered with a longer pause.',
    ],
    fix: [
      'Add five seconds to the polling interval for all further requests.',
      'Let one place only do the polling.',
    ],
    who: 'caller',
    retry: 'after-wait',
  },
  expired_token: {
    basis: 'documented',
    docs: page.device,
    status: 400,
    meaning: 'The device code or the backchannel request ran out before the user approved it.',
    causes: ['The user was slower than expires_in allows, or gave up.'],
    fix: [
      'Open the flow anew and show the user the new code.',
      'Leave off polling with the old device_code.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  login_required: {
    basis: 'documented',
    docs: page.signIn,
    meaning: 'A sign-in without a page was asked for, and nobody is signed in at the server.',
    causes: [
      'The session at the authorization server has ended.',
      'The browser does not send its cookie into a hidden frame, as it is a third-party cookie.',
    ],
    fix: [
      'Send the user to the authorization endpoint without prompt=none.',
      'Use refresh tokens in place of hidden frames to renew silently.',
      'Move the authorization server under a domain of your own site.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  interaction_required: {
    basis: 'documented',
    docs: page.signIn,
    meaning: 'The server has to show the user a page, and the request does not let it.',
    causes: [
      'A second factor, new terms or a device check is due.',
      'prompt=none was sent, or the grant leaves no room for a page.',
    ],
    fix: [
      'Repeat the authorization request with a page, without prompt=none.',
      'Send on the claims of the challenge if the answer has any.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  consent_required: {
    basis: 'documented',
    docs: page.signIn,
    meaning: 'The user has not agreed to this client and scope so far, and could not be asked.',
    causes: [
      'A scope is new since the user last agreed.',
      'prompt=none was sent for a user who is here for the first time.',
    ],
    fix: [
      'Send the user through authorization with prompt=consent.',
      'Let an administrator consent for all users where the server has that.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  invalid_target: {
    basis: 'recalled',
    docs: page.resource,
    meaning:
      'The resource or audience that the token shall be for is unknown, or closed to this client.',
    causes: [
      'The value of resource differs from the registered one by a slash, a path or the scheme.',
      'The API is registered, but not assigned to this client.',
    ],
    fix: [
      'Compare resource or audience with the identifier of the API, to the letter.',
      'Assign the API to the client in the console of the authorization server.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  invalid_dpop_proof: {
    basis: 'recalled',
    docs: page.proof,
    meaning: 'The proof in the DPoP header does not belong to this request, key or moment.',
    causes: [
      'The htm or htu of the proof is not the method or the address of this request.',
      'The proof was used before, or its iat is off because of the clock.',
      'The key is another one than the token is bound to.',
    ],
    fix: [
      'Make a new proof for each request, with its method, its address without query, and a new jti.',
      'Add ath, the hash of the access token, when you call an API.',
      'Set the clock of the device, or use the Date header of the server.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  use_dpop_nonce: {
    basis: 'recalled',
    docs: page.nonce,
    meaning: 'The server wants a nonce of its own in the DPoP proof, and has sent one along.',
    causes: [
      'It is the first request to this server, which hands out the nonce this way.',
      'The nonce in the proof has expired.',
    ],
    fix: [
      'Repeat the request with a proof that has the nonce of the DPoP-Nonce header.',
      'Keep the newest nonce of each server for the requests that follow.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  redirect_uri_mismatch: {
    basis: 'observed',
    meaning: 'The redirect_uri is none of those that are registered for the client.',
    fix: [
      'Copy the redirect_uri that the app sends into the registration, to the letter.',
      'Check scheme, port and closing slash; servers compare the text as it stands.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  unauthorized: {
    basis: 'observed',
    meaning: 'A server of the Spring family wants a full sign-in before it goes on.',
    fix: [
      'Send client credentials to the token endpoint, or a bearer token to the API.',
      'Read error_description for what was missing.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];

/** What a word means in `www-authenticate` that means something else in a body. */
export const challengeCodes = {
  invalid_request: {
    basis: 'documented',
    status: 400,
    meaning: 'The API cannot tell which token the call is made with, or a parameter is malformed.',
    causes: [
      'The token stands in the Authorization header and in the query or the body as well.',
      'The header holds something else behind the word Bearer than one token.',
      'The call lacks a parameter that the API needs, or has one twice.',
    ],
    fix: [
      'Send the token once, in the Authorization header, after the word Bearer and a space.',
      'Read error_description for the name of the parameter.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
