import type { CodeSet } from '../../model/pack.ts';

const REFERENCE = 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/';
const SIGN_IN = `${REFERENCE}API_InitiateAuth.html`;
const SIGN_UP = `${REFERENCE}API_SignUp.html`;
const CONFIRM = `${REFERENCE}API_ConfirmSignUp.html`;

/** What Cognito answers to a sign-in or sign-up, and DynamoDB and others do not. */
export const cognitoCodes = {
  NotAuthorizedException: {
    basis: 'documented',
    docs: SIGN_IN,
    meaning: 'Cognito refuses the password, the token, or the way in which the app signs in.',
    causes: [
      'User name or password is wrong, or the user does not exist and the pool hides that.',
      'The account is locked for some seconds after too many wrong passwords.',
      'The app client has a secret and the call came without SECRET_HASH.',
    ],
    fix: [
      'Read the message, which tells these cases apart.',
      'Use an app client without a secret in browsers.',
      'Let the user sign in again if a token has run out.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  UserNotFoundException: {
    basis: 'documented',
    docs: SIGN_IN,
    meaning: 'The user pool has no user of this name.',
    causes: [
      'The user never signed up, or signed up in the pool of another stage.',
      'The pool tells letters of both cases apart.',
      'An email address was given where the pool does not take it for a name.',
    ],
    fix: [
      'Check user pool id and client id of the build.',
      'Set PreventUserExistenceErrors of the app client so that names cannot be tried out.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  UserNotConfirmedException: {
    basis: 'documented',
    docs: SIGN_IN,
    meaning: 'The user has signed up but never entered the confirmation code.',
    causes: [
      'The mail with the code did not arrive or ended as spam.',
      'The user closed the page between sign-up and code.',
    ],
    fix: [
      'Send a new code with ResendConfirmationCode and show the form for it.',
      'Update the pool to send through SES if mails get lost.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  UsernameExistsException: {
    basis: 'documented',
    docs: SIGN_UP,
    meaning: 'Somebody has this user name already in the user pool.',
    causes: [
      'The user has signed up before, perhaps without confirming.',
      'The request was sent twice by a double click.',
    ],
    fix: [
      'Let the user sign in or reset the password in place of a new sign-up.',
      'Send a new code if the earlier sign-up was never confirmed.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  CodeMismatchException: {
    basis: 'documented',
    docs: CONFIRM,
    meaning: 'The code that was entered is not the one that Cognito sent or expects.',
    causes: [
      'The user entered the code of an earlier message.',
      'The clock of the device with the authenticator app is wrong.',
      'Blanks were copied with the code.',
    ],
    fix: [
      'Let the user enter the code of the newest message.',
      'Remove blanks before you send it.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  ExpiredCodeException: {
    basis: 'documented',
    docs: CONFIRM,
    meaning: 'The code is too old, or was never asked for under this user name.',
    causes: [
      'Codes for a sign-up end after a day, and those for a password after an hour.',
      'A newer code has replaced it.',
      'The user name differs from the one that the code was sent for.',
    ],
    fix: ['Send a new code with ResendConfirmationCode or ForgotPassword.'],
    who: 'recipient',
    retry: 'after-change',
  },
  InvalidPasswordException: {
    basis: 'documented',
    docs: SIGN_UP,
    meaning: 'The new password does not meet the password policy of the user pool.',
    causes: [
      'It is too short or lacks a digit, a capital or a symbol.',
      'The form checks other rules than the pool.',
    ],
    fix: [
      'Let the user see what the message asks for.',
      'Compare the checks of the form with the password policy in the Cognito console.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
