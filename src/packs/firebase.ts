import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './firebase/examples.ts';

/** The words of Firebase Authentication that come with a text behind them, as `WORD : text`. */
const wordsWithText = {
  startsWith: [
    'ADMIN_ONLY_OPERATION : ',
    'BLOCKING_FUNCTION_ERROR_RESPONSE : ',
    'CAPTCHA_CHECK_FAILED : ',
    'CREDENTIAL_MISMATCH : ',
    'INVALID_APP_CREDENTIAL : ',
    'INVALID_CERT_HASH : ',
    'INVALID_CONTINUE_URI : ',
    'INVALID_CUSTOM_TOKEN : ',
    'INVALID_DYNAMIC_LINK_DOMAIN : ',
    'INVALID_HOSTING_LINK_DOMAIN : ',
    'INVALID_IDENTIFIER : ',
    'INVALID_IDP_RESPONSE : ',
    'INVALID_ID_TOKEN : ',
    'INVALID_PHONE_NUMBER : ',
    'INVALID_PROVIDER_ID : ',
    'INVALID_REFRESH_TOKEN : ',
    'MISSING_CONTINUE_URI : ',
    'MISSING_OR_INVALID_NONCE : ',
    'MISSING_RECAPTCHA_TOKEN : ',
    'OPERATION_NOT_ALLOWED : ',
    'PASSWORD_DOES_NOT_MEET_REQUIREMENTS : ',
    'QUOTA_EXCEEDED : ',
    'TENANT_ID_MISMATCH : ',
    'TOO_MANY_ATTEMPTS_TRY_LATER : ',
    'UNAUTHORIZED_DOMAIN : ',
    'UNSUPPORTED_TENANT_OPERATION : ',
    'WEAK_PASSWORD : ',
  ],
} as const;

/** Where a word of Google's can stand, for what is no error of Authentication or Messaging itself. */
const code = ['details.*.reason', 'errors.*.reason', 'status'] as const;

/**
 * Firebase: Authentication, Cloud Messaging, Firestore, Storage and the Realtime Database. All but the
 * last answer in Google's form; Authentication puts its word into the message, Cloud Messaging into the
 * details.
 */
export const firebase = {
  id: 'firebase',
  name: 'Firebase',
  refines: ['google', 'google-status'],
  docs: 'https://firebase.google.com/docs/reference/rest/auth#section-error-format',
  checked: '2026-11-21',
  hosts: [
    'identitytoolkit.googleapis.com',
    'securetoken.googleapis.com',
    'fcm.googleapis.com',
    'fcmregistrations.googleapis.com',
    'firestore.googleapis.com',
    'firebasestorage.googleapis.com',
    'firebaseinstallations.googleapis.com',
    'firebaseremoteconfig.googleapis.com',
    'firebaseappcheck.googleapis.com',
    'content-firebaseappcheck.googleapis.com',
    'firebasevertexai.googleapis.com',
    // The Realtime Database.
    '*.firebaseio.com',
    '*.firebasedatabase.app',
  ],
  shapes: [
    {
      id: 'auth',
      at: 'error',
      where: [
        { code: 'integer', message: 'upper-word', 'details.*.reason': 'absent' },
        { code: 'integer', message: wordsWithText, 'details.*.reason': 'absent' },
      ],
      elsewhere: {
        code: 'http-status',
        'errors.*.domain': { oneOf: ['global'] },
        'errors.*.reason': { oneOf: ['invalid'] },
      },
      code: { field: 'message', before: ' : ' },
      message: 'message',
      status: 'code',
      set: 'auth',
      fields: {
        code: 'The HTTP status once more, nearly always 400.',
        message: 'The word for what went wrong; a text may follow behind a colon.',
        errors: 'The same once more, in the form of the older Google APIs.',
      },
    },
    {
      id: 'messaging',
      at: 'error',
      where: { code: 'integer', message: 'string', 'details.*.errorCode': 'upper-word' },
      elsewhere: {
        'details.*.@type': {
          startsWith: ['type.googleapis.com/google.firebase.fcm.'],
        },
      },
      code: ['details.*.errorCode', 'status'],
      message: 'message',
      status: 'code',
      items: 'details.*.fieldViolations',
      item: { message: 'description', detail: 'field' },
      set: 'messaging',
      fields: {
        status: 'The class of the error, one of sixteen words.',
        message: 'What went wrong, in English.',
        'details.*.errorCode': 'The word of Cloud Messaging for what went wrong.',
      },
    },
    {
      id: 'service',
      at: 'error',
      where: { code: 'integer', message: 'string' },
      code,
      message: 'message',
      status: 'code',
      items: 'details.*.fieldViolations',
      item: { code: 'reason', message: 'description', detail: 'field' },
      set: 'google',
      fields: {
        status: 'The class of the error, one of sixteen words.',
        message: 'What went wrong, in English.',
        'details.*.reason': 'Why it went wrong, as a word that programs can rely on.',
      },
    },
    {
      // Firestore over HTTP: runQuery and its kin.
      id: 'listed',
      list: true,
      at: 'error',
      where: { code: 'integer', message: 'string' },
      code,
      message: 'message',
      status: 'code',
      set: 'google',
    },
    {
      id: 'database',
      where: { error: 'string' },
      message: 'error',
      set: null,
      fields: { error: 'What the Realtime Database refuses, as a sentence.' },
      unlisted: {
        meaning: 'The Realtime Database refuses the request and says why in a sentence alone.',
        fix: [
          'Read the sentence for the reason.',
          'Check rules, path and the ID token in auth= under Realtime Database, Rules.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
  ],
  sets: {
    auth: {
      name: 'Authentication REST error words',
      docs: 'https://firebase.google.com/docs/reference/rest/auth#section-error-format',
      codes: {},
      list: 'firebase',
    },
    messaging: {
      name: 'Cloud Messaging error words',
      docs: 'https://firebase.google.com/docs/cloud-messaging/error-codes',
      codes: {},
      list: 'firebase-fcm',
    },
    google: {
      name: 'Google API error reasons and status words',
      docs: 'https://cloud.google.com/apis/design/errors',
      codes: {},
      list: 'google',
    },
  },
  statuses: {
    '401': {
      meaning:
        'The ID token or database secret is missing or expired, or the rules ask for a login.',
      fix: [
        'Get a fresh ID token with getIdToken(true) and send it.',
        'Compare the rules of the product in the Firebase console with what the call does.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The security rules, App Check or a restriction of the API key refuse the call.',
      fix: [
        'Repeat the read or write in the Rules Playground of the Firebase console.',
        'Check that App Check is set up on this page if it is enforced.',
        'Check the website and API restrictions of the web API key.',
      ],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'A quota of the project, or the limit on tries from one device, is used up.',
      fix: [
        'Wait and send again with growing, random delays.',
        'Look at the use and the limits of the product in the Firebase console.',
      ],
      who: 'account-owner',
      retry: 'after-wait',
    },
    '5xx': {
      meaning: 'The Firebase service failed or had too much to do.',
      fix: [
        'Send the request again with growing, random delays.',
        'Look at status.firebase.google.com for an incident.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
