import type { CodeSet } from '../../model/pack.ts';

/** The reasons that callers of Google's APIs meet most: in capitals the newer words, then the older. */
export const reasonCodes = {
  SERVICE_DISABLED: {
    basis: 'documented',
    meaning: 'The API is not enabled in the project that the key or token belongs to.',
    causes: [
      'The API was never enabled in the project that metadata.consumer names by its number.',
      'The credentials belong to another project than the one in which you enabled it.',
      'It was enabled a moment ago and the change has not spread yet.',
    ],
    fix: [
      'Open the activationUrl in error.details[].metadata and enable the API there.',
      'Compare the project number in metadata.consumer with that of your project.',
      'Wait five minutes after enabling before you send the request again.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  API_KEY_INVALID: {
    basis: 'documented',
    meaning: 'Google knows no usable API key of this value: it is wrong, deleted or expired.',
    causes: [
      'The variable that holds the key was empty or unset when the page was built.',
      'The key was copied with a blank, a quote or a character missing.',
      'The key was deleted or rotated under Credentials.',
    ],
    fix: [
      'Compare the value in key= or X-Goog-Api-Key with the key under APIs and Services, Credentials.',
      'Create a new key there if the old one is gone, and replace it in the build settings.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  API_KEY_HTTP_REFERRER_BLOCKED: {
    basis: 'documented',
    meaning: "The page's address is not among the websites that may use this API key.",
    causes: [
      'localhost, a preview deployment or a new domain is missing from the list.',
      'A Referrer-Policy of no-referrer hides the address, so that no entry can match.',
      'An entry lacks the /* at its end or the *. for subdomains.',
    ],
    fix: [
      'Add the address under APIs and Services, Credentials, the key, Website restrictions.',
      'Check that the request carries a Referer header.',
      'Wait up to five minutes for the change to work.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  API_KEY_SERVICE_BLOCKED: {
    basis: 'documented',
    meaning: 'The API restrictions of the key leave out the API that was called.',
    causes: [
      'The key is limited to a list of APIs, made before this one was needed.',
      'A key meant for Firebase or Maps is used for another API.',
    ],
    fix: [
      'Add the API under APIs and Services, Credentials, the key, API restrictions.',
      'Use a key of its own for this API, so that each stays narrow.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  BILLING_DISABLED: {
    basis: 'documented',
    meaning: 'The API is only served to projects with active billing, and this one has none.',
    causes: [
      'No billing account was ever linked to the project.',
      'The billing account was closed, for example when the free trial ended or a payment failed.',
    ],
    fix: [
      'Open Billing in the Cloud console for the project that metadata names.',
      'Add a billing account to it, or renew the payment method of the present one.',
      'Wait some minutes before you send the request again.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  RATE_LIMIT_EXCEEDED: {
    basis: 'documented',
    meaning: 'The calls of this project went past a quota counted by the minute or second.',
    causes: [
      'A loop or a list sends one call for each element at the same time.',
      'Several users or servers share the quota of one project.',
      'The default quota of a new project is low for this method.',
    ],
    fix: [
      'Read quota_metric, quota_limit and quota_limit_value in error.details[].metadata.',
      'Send again after the retryDelay, with growing, random delays.',
      'Ask for more under IAM and Admin, Quotas, if the load is real.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: {
    basis: 'recalled',
    meaning: 'The access token was issued for narrower scopes than this method demands.',
    causes: [
      'The scope was added to the code after the user had consented.',
      'The user unticked the scope on the consent screen.',
      'The VM or service account runs with default scopes.',
    ],
    fix: [
      'Check the scopes of the token at oauth2.googleapis.com/tokeninfo.',
      'Add a scope that the reference of the method lists, and ask the user for consent again.',
      'Release the old grant at myaccount.google.com/permissions if no new one is asked for.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  CREDENTIALS_MISSING: {
    basis: 'recalled',
    meaning: 'The request came without any login, and this method does not serve the anonymous.',
    causes: [
      'The Authorization header was not set because the sign-in had not finished.',
      'A redirect or a proxy dropped the header.',
      'Only an API key was sent to a method that reads private data.',
    ],
    fix: [
      'Send Authorization: Bearer with an OAuth access token.',
      'Check in the request headers of this entry that it really went out.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  accessNotConfigured: {
    basis: 'recalled',
    meaning: 'The project behind the credentials has not switched this API on.',
    causes: [
      'The API is not enabled in the project.',
      'The client id or key comes from another project than you think.',
    ],
    fix: [
      'Open the address in the message, which leads to the API in the right project.',
      'Activate the API there and wait some minutes.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  quotaExceeded: {
    basis: 'recalled',
    meaning: 'The share of this API that the project gets for a period is used up.',
    causes: [
      'At YouTube a search or an upload costs many times the units of a plain read.',
      'A page asks for the same data again on each visit.',
      'Test and live traffic share one project.',
    ],
    fix: [
      'Look at the use under APIs and Services, Quotas and System Limits.',
      'Wait until the quota starts anew, for YouTube at midnight Pacific time.',
      'Keep answers in a cache, or ask for more quota with the form of the API.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  userRateLimitExceeded: {
    basis: 'recalled',
    meaning: 'One user alone has sent more calls in a short time than the API allows each.',
    causes: [
      'The program works through many files or mails of one account at once.',
      'A service account does the work of many users without a quotaUser for each.',
    ],
    fix: [
      'Send again with growing, random delays.',
      'Use batch requests or fewer parallel calls for this user.',
      'Set quotaUser to tell the users of a server apart.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  authError: {
    basis: 'recalled',
    meaning: 'The access token that came with the call is no longer good, or never was.',
    causes: [
      'Access tokens live about an hour, and this one is older.',
      'The user took back the consent, or changed the password.',
      'An ID token was sent in the place of an access token.',
    ],
    fix: [
      'Get a new access token with the refresh token, or sign the user in again.',
      'Send the access token, which begins with ya29., and not the ID token.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  insufficientPermissions: {
    basis: 'recalled',
    meaning: 'The scopes of the token, or the rights of its user, stop short of this call.',
    causes: [
      'The token holds a read-only scope, and the call writes.',
      'The consent was given before the scope was added.',
    ],
    fix: [
      'Compare the scopes of the token with those that the method lists.',
      'Send the user through consent again with the missing scope.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  notFound: {
    basis: 'recalled',
    meaning: 'The API has no such object, or hides it from the account that asks.',
    causes: [
      'The account of the token has no access, which the API answers like a missing object.',
      'The file lies in a shared drive, and supportsAllDrives is not set.',
      'The id is that of another kind of object or was deleted.',
    ],
    fix: [
      'Open the object in a browser as the account that the token belongs to.',
      'Give that account, or the address of the service account, access to it.',
      'Add supportsAllDrives=true for files in shared drives.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
