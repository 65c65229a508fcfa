import type { Pack } from '../model/pack.ts';

const oauthPage = 'https://developers.zoom.us/docs/integrations/oauth-error-messages/';

/** Zoom. A number and a message are the form of many, so that only its own hosts name it. */
export const zoom = {
  id: 'zoom',
  name: 'Zoom',
  refines: ['oauth2'],
  docs: 'https://developers.zoom.us/docs/api/errors/',
  checked: '2026-11-21',
  hosts: ['api.zoom.us', 'zoom.us', 'api.zoomgov.com', 'zoomgov.com'],
  idHeaders: ['x-zm-trackingid'],
  shapes: [
    {
      id: 'api-error',
      where: { code: 'numeric', message: 'string' },
      code: 'code',
      message: 'message',
      items: 'errors',
      item: { message: 'message', detail: 'field' },
      set: 'api',
      fields: {
        code: 'The number of the error; some numbers stand for several, which the message tells apart.',
        message: 'The error in a sentence.',
        errors: 'The fields that are wrong, each with its reason.',
      },
    },
    {
      id: 'oauth-error',
      where: { reason: 'string', error: 'string' },
      code: 'error',
      message: 'reason',
      set: 'oauth',
      fields: {
        error: 'The word of OAuth for the error.',
        reason: 'What Zoom says of it.',
      },
    },
  ],
  sets: {
    api: {
      name: 'Zoom API error codes',
      docs: 'https://developers.zoom.us/docs/api/errors/',
      codes: {},
      list: 'zoom',
    },
    oauth: {
      name: 'Zoom OAuth errors',
      docs: oauthPage,
      codes: {
        invalid_client: {
          basis: 'observed',
          meaning: 'Zoom knows no app with this client ID, or its client secret is another.',
          fix: [
            'Copy client ID and client secret from the credentials of the app in the App Marketplace.',
            'Use the pair of the same environment: development or production.',
          ],
          who: 'credentials',
          retry: 'after-change',
        },
        invalid_grant: {
          basis: 'observed',
          meaning: 'The authorization code or refresh token is used up, too old or of another app.',
          fix: [
            'Send the user through the authorization again.',
            'Keep the refresh token of the latest answer, since each is good for one use.',
          ],
          who: 'credentials',
          retry: 'after-change',
        },
        invalid_request: {
          basis: 'observed',
          meaning:
            'The token request does not fit the app: account ID, redirect URI or type of app; reason says which.',
          fix: [
            'Read the reason.',
            'Check account_id for a Server-to-Server app, and redirect_uri for an app that users authorize.',
          ],
          who: 'caller',
          retry: 'after-change',
        },
        unsupported_grant_type: {
          basis: 'observed',
          meaning: 'The app is of a type that cannot get tokens by this grant_type.',
          fix: [
            'Send account_credentials for a Server-to-Server app, authorization_code or refresh_token for others.',
          ],
          who: 'caller',
          retry: 'after-change',
        },
      },
    },
  },
  statuses: {
    '401': {
      meaning: 'Zoom does not take the access token, or finds none in the Authorization header.',
      fix: ['Get a new access token and send it as the bearer token, not in the URL.'],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The user, the role or the scopes of the app do not cover this call.',
      fix: ['Add the scope that the message names to the app, and get a new token.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The account went over a limit of Zoom for a second or for a day.',
      fix: [
        'Read X-RateLimit-Category and X-RateLimit-Type to see which limit it is.',
        'Wait for the time in Retry-After, which may be the next day.',
      ],
      who: 'caller',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'Zoom could not complete the request for a reason on its own side.',
      fix: [
        'Repeat the request after a growing pause.',
        'Quote the {id} to Zoom support if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'An access token that is too old',
      url: 'https://api.zoom.us/v2/users/me',
      status: 401,
      headers: { 'x-zm-trackingid': 'v=2.0;clid=0;rid=0' },
      body: '{"code":124,"message":"Access token is expired."}',
      findings: [{ shape: 'api-error', code: '124' }],
    },
    {
      title: 'Fields that are wrong',
      url: 'https://api.zoom.us/v2/users',
      method: 'POST',
      status: 400,
      body: '{"code":300,"message":"Validation Failed.","errors":[{"field":"user_info.email","message":"Invalid field."},{"field":"user_info.type","message":"Invalid field."}]}',
      findings: [{ shape: 'api-error', code: '300', items: [null, null] }],
    },
    {
      title: 'The token endpoint',
      url: 'https://zoom.us/oauth/token',
      method: 'POST',
      status: 400,
      body: '{"reason":"Invalid client_id or client_secret","error":"invalid_client"}',
      findings: [{ shape: 'oauth-error', code: 'invalid_client' }],
    },
  ],
  counterexamples: [
    {
      title: 'A number and a message elsewhere',
      url: 'https://api.shop.example/meetings',
      status: 400,
      body: '{"code":124,"message":"Access token is expired."}',
    },
    {
      title: 'The fields in the same form elsewhere',
      url: 'https://api.shop.example/users',
      status: 400,
      body: '{"code":300,"message":"Validation Failed.","errors":[{"field":"email","message":"Invalid field."}]}',
    },
  ],
} as const satisfies Pack;
