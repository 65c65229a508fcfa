import type { CodeEntry } from '../../model/pack.ts';

const COMMON = { who: 'caller', retry: 'after-change', basis: 'documented' } as const;

/** Of Supabase Auth, those that its users meet most. The list beside them has the further ones. */
export const authCodes = {
  invalid_credentials: {
    ...COMMON,
    meaning: 'The email or phone and the password do not belong to one user.',
    causes: [
      'The password is wrong or the address was mistyped.',
      'The user signed up with a provider such as Google and has no password.',
      'The URL and the key belong to another project than the one with the user.',
    ],
    fix: [
      'Ask the user to check both, or to reset the password.',
      'Look the user up under Authentication, Users in the dashboard.',
    ],
    who: 'recipient',
  },
  email_not_confirmed: {
    ...COMMON,
    meaning: 'The password is right, and the user has not followed the link in the email yet.',
    causes: [
      'The confirmation email was not opened or landed with the spam.',
      "The project's own mail service sent nothing because its limit was reached.",
    ],
    fix: [
      'Send the email again with auth.resend.',
      'Set up an SMTP server of your own under Authentication, Emails.',
    ],
    who: 'recipient',
  },
  user_already_exists: {
    ...COMMON,
    meaning: 'A user with this email or phone number has signed up before.',
    causes: [
      'The form was submitted twice.',
      'The person signed up earlier, perhaps with a provider.',
    ],
    fix: ['Give the user a sign in or a password reset instead of a new sign-up.'],
    who: 'recipient',
  },
  weak_password: {
    ...COMMON,
    meaning: 'The password does not meet the rules that the project has set.',
    causes: [
      'It is shorter than the minimum or lacks a kind of character.',
      'It is on a list of leaked passwords.',
    ],
    fix: [
      'Ask for a longer password, and show weak_password.reasons to the user.',
      'Compare with the rules under Authentication, Providers, Email.',
    ],
    who: 'recipient',
  },
  over_email_send_rate_limit: {
    ...COMMON,
    meaning: 'The project has sent as many emails as it may in this hour, or this user has.',
    causes: [
      "Supabase's own mail service, made for trials, sends only a few messages an hour.",
      'The same address asked again before a minute was over.',
    ],
    fix: [
      'Set up an SMTP server of your own under Authentication, Emails.',
      'Change the limit under Authentication, Rate Limits.',
      'Wait before the next email to this address.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  over_request_rate_limit: {
    ...COMMON,
    meaning: 'Too many calls to Auth came from this IP address in a short time.',
    causes: [
      'A server makes the calls of all its users from one address.',
      'A loop refreshes the session again and again.',
    ],
    fix: [
      'Wait some minutes, and keep one client with one session instead of new ones.',
      'Change the limit under Authentication, Rate Limits.',
    ],
    retry: 'after-wait',
  },
  otp_expired: {
    ...COMMON,
    meaning: 'The one-time code or the link in the email has expired or was used already.',
    causes: [
      "The mail program's scanner opened the link before the user did.",
      'The user clicked an older email after a newer one was sent.',
      'More time has passed than the setting allows.',
    ],
    fix: [
      'Send a new code, and ask the user to take the newest email.',
      'Use a six-digit code instead of a link where scanners open links.',
    ],
    who: 'recipient',
  },
  bad_jwt: {
    ...COMMON,
    meaning: 'The token in the Authorization header cannot be read or does not verify.',
    causes: [
      'An API key was sent where the access token of a user belongs.',
      'The token was issued by another project, or the signing secret was changed.',
    ],
    fix: [
      'Send the access_token of the current session as Authorization: Bearer.',
      'Check that the token comes from the same project as the URL.',
    ],
    who: 'credentials',
  },
  session_not_found: {
    ...COMMON,
    meaning: 'The access token names a session that Auth no longer has.',
    causes: [
      'The user signed out, perhaps on another device.',
      'The session timed out or was ended by the single-session setting.',
    ],
    fix: ['Ask the user to sign in again, and remove the stored session.'],
    who: 'recipient',
  },
  refresh_token_not_found: {
    ...COMMON,
    meaning: 'The refresh token is not known, so the session cannot be renewed.',
    causes: [
      'Two clients renewed the same session, and one holds an old token.',
      'The cookies of a server-side client were not written back after a refresh.',
      'The user signed out elsewhere.',
    ],
    fix: [
      'Remove the stored session and ask the user to sign in again.',
      'Check that the middleware writes refreshed cookies to the response.',
    ],
    who: 'recipient',
  },
  signup_disabled: {
    ...COMMON,
    meaning: 'The project takes no new users.',
    causes: [
      'New sign-ups are switched off in the dashboard.',
      'A one-time code was sent to an unknown address with shouldCreateUser on.',
    ],
    fix: [
      'Set Allow new users to sign up under Authentication, Sign In / Providers.',
      'Create users by invitation, or set shouldCreateUser to false for sign in.',
    ],
    who: 'account-owner',
  },
  // Words of OAuth, in which older versions of Auth answered a failed sign in.
  invalid_grant: {
    ...COMMON,
    status: 400,
    meaning: 'An older version of Auth refuses the sign in or the refresh token.',
    causes: [
      'The password is wrong.',
      'The email is not confirmed.',
      'The refresh token was used before.',
    ],
    fix: ['Read error_description, which says which of them it is.'],
    who: 'recipient',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
