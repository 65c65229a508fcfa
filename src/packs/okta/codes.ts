import type { CodeEntry, CodeSet } from '../../model/pack.ts';

const COMMON = { who: 'caller', retry: 'after-change', basis: 'documented' } as const;

/** Of the E-codes, those that are met most. The list beside them has the further ones. */
export const codes = {
  E0000001: {
    ...COMMON,
    name: 'API validation exception',
    status: 400,
    meaning: 'A check of this endpoint failed; the entries of errorCauses name the fields.',
    causes: [
      'A field of the profile is missing, too long or of another form than the schema wants.',
      'The login or email is taken by another user.',
      'The password breaks the policy.',
    ],
    fix: [
      'Correct each field that errorCauses names.',
      'Compare the profile with the schema under Directory, Profile Editor.',
    ],
  },
  E0000003: {
    ...COMMON,
    name: 'Reader exception',
    status: 400,
    meaning: 'Okta could not read the body: it is no JSON or not of the type of this endpoint.',
    causes: [
      'The JSON is broken, or empty where a body is needed.',
      'The Content-Type is not application/json.',
      'An object was sent where a list is expected.',
    ],
    fix: ['Log the body as it is sent, and send it with Content-Type: application/json.'],
  },
  E0000004: {
    ...COMMON,
    name: 'Authentication exception',
    status: 401,
    meaning: 'The sign-in failed; whether by name, password or policy is not told on purpose.',
    causes: [
      'The user name or the password is wrong.',
      'The user does not exist in this org, or is not active yet.',
      'A sign-on policy denies the user, the network or the device.',
    ],
    fix: [
      'Look up the attempt in the System Log of the Admin Console, which gives the reason.',
      'Ask the user to check the name and to reset the password.',
    ],
    who: 'recipient',
  },
  E0000005: {
    ...COMMON,
    name: 'Invalid session',
    status: 403,
    meaning: 'There is no valid Okta session behind this call.',
    causes: [
      'The session ran out or was ended.',
      "The browser blocks Okta's cookie as one of a third party.",
      'The call goes to another Okta domain than the one that was signed in at.',
    ],
    fix: [
      'Send the user through sign-in again.',
      'Use an own domain for Okta, on the same site as your app, so that its cookie is sent.',
    ],
    who: 'recipient',
  },
  E0000006: {
    ...COMMON,
    name: 'Access denied',
    status: 403,
    meaning: 'The token is known, and its owner or its scopes do not allow this call.',
    causes: [
      'The admin role of the owner of the API token is too small or does not cover this target.',
      'The OAuth token lacks the okta scope of the endpoint.',
      'The service app has scopes but no admin role.',
    ],
    fix: [
      'Assign the admin role to the owner of the token, or to the service app.',
      'Add the scope under Okta API Scopes of the app and ask for it in the token request.',
    ],
    who: 'credentials',
  },
  E0000007: {
    ...COMMON,
    name: 'Resource not found',
    status: 404,
    meaning: 'Nothing with this ID exists in the org for this caller.',
    causes: [
      'The ID is of another org, or of production instead of preview.',
      'The object was deleted.',
      'The ID is of another kind of object, such as a group where a user is wanted.',
    ],
    fix: [
      'Check the host of the org and the ID in the path.',
      'List the objects of that kind to see what is there.',
    ],
  },
  E0000008: {
    ...COMMON,
    name: 'Path not found',
    status: 404,
    meaning: 'The org has no endpoint at this path.',
    causes: [
      'The path lacks /api/v1.',
      'The ID of the authorization server in the path does not exist.',
      'The admin host with -admin in its name was called.',
    ],
    fix: ['Check the path, and take the host of the org without -admin.'],
  },
  E0000009: {
    ...COMMON,
    name: 'Internal server error',
    status: 500,
    meaning: 'Okta met a fault of its own while it worked on the request.',
    causes: [
      'Okta has a disturbance.',
      'A body of an unexpected form reached a part that does not check it.',
    ],
    fix: [
      'Send the request again after a pause.',
      'Look at status.okta.com.',
      'Quote the {id} to Okta support if it goes on.',
    ],
    who: 'vendor',
    retry: 'after-wait',
  },
  E0000011: {
    ...COMMON,
    name: 'Invalid token',
    status: 401,
    meaning: 'Okta does not accept the token in the Authorization header.',
    causes: [
      'An API token was sent as Bearer instead of SSWS, or an OAuth token as SSWS.',
      'The API token was not used for 30 days, was revoked, or its owner was deactivated.',
      'The token is of another org.',
    ],
    fix: [
      'Send Authorization: SSWS with an API token, or Bearer with an access token.',
      'Check the token under Security, API, Tokens.',
    ],
    who: 'credentials',
  },
  E0000014: {
    ...COMMON,
    name: 'Update of credentials failed',
    status: 403,
    meaning: 'The password or recovery question was not changed; errorCauses has the reason.',
    causes: [
      'The old password is wrong.',
      'The new password is too young, was used before or breaks the policy.',
    ],
    fix: ['Ask for another password, with what errorCauses says.'],
    who: 'recipient',
  },
  E0000015: {
    ...COMMON,
    name: 'Feature not enabled',
    status: 401,
    meaning: 'The org does not have the feature to which this endpoint belongs.',
    causes: [
      'The feature is not part of the plan.',
      'It is an early access feature that is switched off.',
    ],
    fix: [
      'Look under Settings, Features in the Admin Console.',
      'Ask Okta to add the feature to the org.',
    ],
    who: 'account-owner',
  },
  E0000022: {
    ...COMMON,
    name: 'HTTP method not supported',
    status: 405,
    meaning: 'The path exists, and this method is none of those that it takes.',
    causes: [
      'PUT was sent where Okta takes POST for a partial update, or the other way round.',
      'An ID in the path is empty, so that the call went to the list.',
    ],
    fix: ['Compare the method with the API reference, and check that the ID is set.'],
  },
  E0000038: {
    ...COMMON,
    name: "Operation forbidden in user's status",
    status: 403,
    meaning: 'The status of the user, such as STAGED or DEPROVISIONED, rules this step out.',
    causes: [
      'The user is not active yet.',
      'The user was deactivated or is suspended.',
      'Another step of the life cycle has to come first.',
    ],
    fix: ['Get the user, read its status, and call the lifecycle endpoint that leads on from it.'],
  },
  E0000047: {
    ...COMMON,
    name: 'Too many requests',
    status: 429,
    meaning: 'The calls for this endpoint in this minute are used up, for the org or the token.',
    causes: [
      'A job calls in a loop without a pause.',
      'Several apps share the limit of the org.',
      'The token has a smaller share of the limit than the rest.',
    ],
    fix: [
      'Wait until the time in X-Rate-Limit-Reset.',
      'Look under Reports, Rate limits for who uses the calls up.',
    ],
    retry: 'after-wait',
  },
  E0000064: {
    ...COMMON,
    name: 'Password expired',
    status: 401,
    meaning: 'The password was right once and has to be changed before the user gets in.',
    causes: ['The policy limits how long a password holds.', 'An admin has expired it.'],
    fix: ['Send the user to the step that changes an expired password.'],
    who: 'recipient',
  },
  E0000068: {
    ...COMMON,
    name: 'Invalid passcode or answer',
    status: 403,
    meaning: 'The code or the answer that the user gave for the second factor is wrong.',
    causes: [
      'The code was mistyped or is too old.',
      'The clock of the phone is wrong.',
      'The code is of another account in the same app.',
    ],
    fix: [
      'Ask the user for a fresh code.',
      'Check the clock of the phone, or have the factor reset under Directory, People.',
    ],
    who: 'recipient',
  },
  E0000069: {
    ...COMMON,
    name: 'Factor user locked',
    status: 403,
    meaning: 'The user failed too often at a factor and is locked out.',
    causes: ['Wrong codes were entered several times in a row.'],
    fix: ['Release the user under Directory, People, or let them use self-service unlock.'],
    who: 'account-owner',
  },
  E0000079: {
    ...COMMON,
    name: 'Illegal authentication state',
    status: 403,
    meaning: 'This step does not belong to the state that the sign-in is in.',
    causes: [
      'The state token is old or of another sign-in.',
      'A step was called twice, such as by the back button.',
      'The user has enrolled no factor that the step could use.',
    ],
    fix: ['Read status in the last answer and follow the links in it, or start over.'],
  },
  E0000080: {
    ...COMMON,
    name: 'Password policy violation',
    status: 403,
    meaning: 'The new password does not meet the password policy of this user.',
    causes: [
      'It is too short, too simple or holds part of the user name.',
      'It was used before, or is on the list of common passwords.',
    ],
    fix: [
      'Ask for a password that fits the rules in errorSummary.',
      'Check the policy under Security, Authenticators, Password.',
    ],
    who: 'recipient',
  },
  E0000095: {
    ...COMMON,
    name: 'Recovery not allowed for unknown user',
    status: 403,
    meaning: 'Recovery of the password was asked for a user whom Okta does not know.',
    causes: ['The user name is mistyped.', 'The user is not in this org, or is not active.'],
    fix: [
      'Ask the user to check the name.',
      'Use one sentence for known and unknown users, so that nobody can probe names.',
    ],
    who: 'recipient',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** The words of OAuth, as Okta uses them at /oauth2. */
export const oauthCodes = {
  invalid_client: {
    ...COMMON,
    status: 401,
    meaning: 'The client ID is unknown to this org, or the client failed to prove itself.',
    causes: [
      'The client_id is of an app in another org.',
      'The app wants another client authentication than the one that was sent.',
      'The app is not active.',
    ],
    fix: [
      'Compare client_id and host with the app in the Admin Console.',
      'Send the client authentication that the General tab of the app shows.',
    ],
    who: 'credentials',
  },
  invalid_grant: {
    ...COMMON,
    status: 400,
    meaning: 'The code, refresh token or password is wrong, used up or expired.',
    fix: [
      'Repeat the flow from its start, and send each code once.',
      'Send the same redirect_uri and the code_verifier of this flow.',
    ],
  },
  invalid_request: {
    ...COMMON,
    status: 400,
    meaning: 'A parameter of the OAuth request is missing, wrong or there twice.',
    fix: ['Read error_description, which names the parameter.'],
  },
  invalid_scope: {
    ...COMMON,
    status: 400,
    meaning: 'A scope that was asked for does not exist at this authorization server.',
    fix: ['Compare the scopes with those under Security, API of the authorization server.'],
  },
  invalid_token: {
    ...COMMON,
    status: 401,
    meaning: 'The access token is expired, revoked or of another issuer.',
    fix: ['Get a new access token from the authorization server that this endpoint trusts.'],
    who: 'credentials',
  },
  insufficient_scope: {
    ...COMMON,
    status: 403,
    meaning: 'The access token is valid and lacks the scope that this endpoint wants.',
    fix: ['Add the scope to the token request, and grant it to the app.'],
    who: 'credentials',
  },
  access_denied: {
    ...COMMON,
    meaning: 'A policy, a missing assignment or the user denied the token.',
    causes: [
      'The user is not assigned to the app.',
      'No rule of the access policy covers this app, grant and scope.',
    ],
    fix: [
      'Assign the user or group to the app.',
      'Check the access policies of the authorization server.',
    ],
    who: 'account-owner',
  },
  unauthorized_client: {
    ...COMMON,
    status: 400,
    meaning: 'The app may not use this grant type.',
    fix: ['Activate the grant type in the General tab of the app.'],
    who: 'account-owner',
  },
  unsupported_grant_type: {
    ...COMMON,
    status: 400,
    meaning: 'The authorization server does not know the grant_type.',
    fix: ['Check the spelling of grant_type and that it is sent in a form body.'],
  },
  login_required: {
    ...COMMON,
    meaning: 'A sign-in without a prompt was asked for, and there is no Okta session.',
    fix: ['Send the user through a sign-in with a prompt.'],
    who: 'recipient',
  },
  authorization_pending: {
    ...COMMON,
    status: 400,
    meaning: 'The user has not finished on the other device yet.',
    fix: ['Wait for the interval that was given, then ask again.'],
    who: 'recipient',
    retry: 'after-wait',
  },
  server_error: {
    ...COMMON,
    meaning: 'The authorization server failed on its own account.',
    fix: ['Wait and try again.', 'Quote the {id} to Okta support if it goes on.'],
    who: 'vendor',
    retry: 'after-wait',
  },
} as const satisfies CodeSet['codes'];
