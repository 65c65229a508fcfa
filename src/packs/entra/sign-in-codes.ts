import type { CodeSet } from '../../model/pack.ts';

/** What stops a person from signing in, of the codes that are met most. */
export const signInCodes = {
  AADSTS50011: {
    basis: 'documented',
    name: 'InvalidReplyTo',
    meaning: 'The redirect_uri of the request is not among those of the app registration.',
    causes: [
      'A slash at the end, http in the place of https, a port or the case of a letter differs.',
      'The address of a new environment was never added.',
      'The client_id in use is that of another app registration.',
    ],
    fix: [
      'Copy redirect_uri out of the authorize request in this log, letter for letter.',
      'Add it under App registrations, the app, Authentication, under the right platform.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  AADSTS50020: {
    basis: 'documented',
    name: 'UserUnauthorized',
    meaning: 'The account comes from another directory and is no guest in the one of this app.',
    causes: [
      'The browser signed in with a personal or other account that it remembered.',
      'The app is for one tenant only, but its users come from several.',
      'The guest was invited but has not accepted, or was removed.',
    ],
    fix: [
      'Send prompt=select_account so that the user can choose another account.',
      'Add the user as a guest under Users in the Entra admin center.',
      'Change Supported account types if the app is meant for several tenants.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  AADSTS50053: {
    basis: 'documented',
    name: 'IdsLocked',
    meaning:
      'Too many wrong passwords locked the account, or its IP address is held for malicious.',
    causes: [
      'A device or script goes on with an old password.',
      'Somebody tries passwords on this account.',
      'The sign-in came through a VPN or Tor address with a bad name.',
    ],
    fix: [
      'Wait for the lockout to end, a minute at first and longer each time.',
      'Find what still sends the old password in the Sign-in logs.',
      'Let the user reset the password, which ends the lockout.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  AADSTS50058: {
    basis: 'documented',
    name: 'UserInformationNotProvided',
    meaning: 'A silent request found no session of the user in this browser.',
    causes: [
      'Nobody has signed in yet, or the session has ended.',
      'The browser blocks the third-party cookies that the hidden frame needs.',
      'The page asked with prompt=none before it let the user sign in.',
    ],
    fix: [
      'Follow with an interactive request: loginRedirect or acquireTokenRedirect in MSAL.',
      'Use the code flow with refresh tokens, which needs no third-party cookies.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  AADSTS50076: {
    basis: 'documented',
    name: 'UserStrongAuthClientAuthNRequired',
    meaning: 'The resource asks for a second factor that this sign-in has not given.',
    causes: [
      'A Conditional Access policy asks for it, or per-user MFA is on.',
      'The user moved to a new place or network.',
      'A flow without a person, such as a password grant, cannot give any.',
    ],
    fix: [
      'Send an interactive request with the claims of this response.',
      'Move away from the password grant, which no second factor fits into.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  AADSTS50079: {
    basis: 'documented',
    name: 'UserStrongAuthEnrollmentRequired',
    meaning: 'A second factor is asked for, and the user has not set one up yet.',
    causes: [
      'The administrator turned on multifactor authentication or security defaults.',
      'The user signs in from a new place before any method was registered.',
    ],
    fix: [
      'Send the user through an interactive sign-in, which leads through the set-up.',
      'Open aka.ms/mfasetup with the account and add a method.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  AADSTS50105: {
    basis: 'documented',
    name: 'EntitlementGrantsNotFound',
    meaning: 'Only assigned users may use this app, and this one has no assignment.',
    causes: [
      'Assignment required is on, and neither the user nor a group of the user is listed.',
      'The user is in a nested group, which assignments do not follow.',
    ],
    fix: [
      'Assign the user or a direct group under Enterprise applications, Users and groups.',
      'Set Assignment required to No in its properties if everybody may use it.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  AADSTS50126: {
    basis: 'documented',
    name: 'InvalidUserNameOrPassword',
    meaning: 'User name and password do not belong together.',
    causes: [
      'The user mistyped one of them.',
      'A password that was just changed has not been synchronized yet.',
      'A federated user cannot sign in with a password grant here.',
    ],
    fix: [
      'Let the user try again or reset the password.',
      'Check the state of password hash synchronization for accounts from on-premises.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  AADSTS53003: {
    basis: 'documented',
    name: 'BlockedByConditionalAccess',
    meaning: 'A Conditional Access policy forbids this sign-in.',
    causes: [
      'The place, network or client app is one that the policy blocks.',
      'The device is not compliant or not joined, and the policy wants that.',
      'The device code flow or legacy authentication is blocked for everybody.',
    ],
    fix: [
      'Find the {id} under Sign-in logs and read the tab Conditional Access.',
      'Resolve the condition that failed, or ask an administrator to change the policy.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  AADSTS65001: {
    basis: 'documented',
    name: 'DelegationDoesNotExist',
    meaning: 'Nobody has consented to what the app asks for in the name of this user.',
    causes: [
      'A permission was added to the app after the consent.',
      'The tenant does not let users consent themselves.',
      'A silent or on-behalf-of request cannot show the consent page.',
    ],
    fix: [
      'Send an interactive request with exactly these scopes.',
      'Ask an administrator to grant consent under API permissions.',
      'Add the front end to knownClientApplications of the API for on-behalf-of calls.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
