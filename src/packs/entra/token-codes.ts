import type { CodeSet } from '../../model/pack.ts';

/** What stops an application from getting a token, of the codes that are met most. */
export const tokenCodes = {
  AADSTS500011: {
    basis: 'documented',
    name: 'InvalidResourceServicePrincipalNotFound',
    meaning: 'The API that the scope names is not known in this tenant.',
    causes: [
      'The Application ID URI in scope or resource is misspelled.',
      'Nobody has consented to the API in this tenant, so that it has no service principal.',
      'The request went to the wrong tenant.',
    ],
    fix: [
      'Compare the scope with Expose an API in the registration of the API.',
      'Ask an administrator of the tenant to consent to the API.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  AADSTS54005: {
    basis: 'documented',
    name: 'OAuth2 authorization code already redeemed',
    meaning: 'This authorization code was exchanged for tokens before.',
    causes: [
      'The page with the code in its address was loaded twice.',
      'Two copies of the sign-in code run, as under React strict mode.',
      'The token request was sent again after a network fault.',
    ],
    fix: [
      'Send a new authorize request for a fresh code.',
      'Let one place alone redeem the code, and take it out of the address afterwards.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  AADSTS70008: {
    basis: 'documented',
    name: 'ExpiredOrRevokedGrant',
    meaning: 'The code or refresh token is past its time or was taken back.',
    causes: [
      'The authorization code waited longer than ten minutes.',
      'The refresh token was not used for too long, or the user changed the password.',
    ],
    fix: [
      'Send the user through an interactive sign-in.',
      'Use a code at once after the redirect.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  AADSTS700016: {
    basis: 'documented',
    name: 'UnauthorizedClient_DoesNotMatchRequest',
    meaning: 'The tenant of the request has no application with this client_id.',
    causes: [
      'The tenant in the authority is not the one that the app is registered in.',
      'client_id holds an object id, a secret id or the id of another environment.',
      'A multitenant app was never consented to in this tenant.',
    ],
    fix: [
      'Compare client_id with Application (client) ID on the Overview of the registration.',
      'Check the tenant id in the address of this request.',
      'Ask an administrator of the tenant to consent to the app.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  AADSTS700082: {
    basis: 'documented',
    name: 'ExpiredOrRevokedGrantInactiveToken',
    meaning: 'The refresh token was left unused for longer than it lives.',
    causes: [
      'The user or job did not run for ninety days or what the tenant allows.',
      'An old token came back from a backup or another store.',
    ],
    fix: [
      'Send the user through an interactive sign-in, and keep the new token.',
      'Use a client credential or managed identity for jobs without a person.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  AADSTS700084: {
    basis: 'documented',
    name: 'SPA refresh token expired',
    meaning: 'The refresh token of the single-page app has come to the end of its fixed life.',
    causes: [
      'Such tokens live 24 hours from the sign-in, however often they are used.',
      'A tab was left open over night and then asked for a token.',
    ],
    fix: [
      'Follow with acquireTokenRedirect or acquireTokenPopup when the silent call fails.',
      'Let the top-level page ask, where the session cookie can renew the token unseen.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  AADSTS7000215: {
    basis: 'documented',
    name: 'Invalid client secret',
    meaning: 'The client_secret of the request is not that of the application.',
    causes: [
      'The Secret ID was copied and not the Value.',
      'The secret holds characters that were not encoded for the form.',
      'The environment still has the secret of before the last rotation.',
    ],
    fix: [
      'Create a secret under Certificates & secrets and copy its Value at once.',
      'Escape it for application/x-www-form-urlencoded.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  AADSTS7000222: {
    basis: 'documented',
    name: 'InvalidClientSecretExpiredKeysProvided',
    meaning: 'The client secret that the app sends has run out.',
    causes: [
      'Secrets have an end date, at most two years after they were made.',
      'A new secret exists, but the deployment still uses the old one.',
    ],
    fix: [
      'Create a new secret under Certificates & secrets and put its Value in place.',
      'Use a certificate or a federated credential, so that no secret runs out again.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  AADSTS9002326: {
    basis: 'recalled',
    name: 'Cross-origin redemption needs SPA type',
    meaning: 'A script in a browser redeems the code, but the redirect URI is of another platform.',
    causes: [
      'The redirect URI is registered under Web.',
      'The app was moved from the implicit flow to the code flow without a new platform.',
    ],
    fix: [
      'Move the redirect URI to the platform Single-page application under Authentication.',
      'Leave the token request to your server if the app is a web app.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  AADSTS9002327: {
    basis: 'recalled',
    name: 'SPA tokens only by cross-origin requests',
    meaning: 'A server redeems the code of a redirect URI that belongs to a single-page app.',
    causes: [
      'The redirect URI is registered under Single-page application.',
      'A tool such as Postman or a back end sends the request without an Origin header.',
    ],
    fix: [
      'Move the redirect URI to the platform Web if a server redeems the code.',
      'Let the browser redeem it with PKCE if the app is a single-page app.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
