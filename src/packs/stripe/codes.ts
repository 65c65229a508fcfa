import type { CodeEntry, CodeSet } from '../../model/pack.ts';

const COMMON = { who: 'caller', retry: 'after-change', basis: 'documented' } as const;

/** `error.code`. The list beside them has the further ones. */
export const codes = {
  card_declined: {
    ...COMMON,
    basis: 'recalled',
    meaning: 'The card was refused, and this response holds no decline_code that says why.',
    causes: [
      "The customer's bank refused the charge.",
      'A rule or the risk score of Radar blocked the payment.',
      'A test card that always declines was used with test keys.',
    ],
    fix: [
      'Open the payment in the Dashboard to see whether the bank or Radar refused it.',
      'Ask for another card or a call to the bank, with the text of error.message.',
    ],
    who: 'recipient',
  },
  resource_missing: {
    ...COMMON,
    basis: 'recalled',
    meaning: 'No object with the ID that was sent is visible to this key, account and mode.',
    causes: [
      'The object was made in test mode and the key is a live one, or the other way round.',
      'It belongs to a connected account and the Stripe-Account header is missing.',
      'It was deleted, or the ID is one of another kind of object.',
    ],
    fix: [
      'Compare the mode of the key (sk_test_ or sk_live_) with the mode in which the object was made.',
      'Set the Stripe-Account header when the object is on a connected account.',
      'Check in error.param which ID was not found.',
    ],
  },
  parameter_missing: {
    ...COMMON,
    basis: 'recalled',
    meaning: 'A parameter that this endpoint needs was left out; error.param has its name.',
    causes: [
      'The value was undefined in your code, and the library then leaves the field out.',
      'The body was sent as JSON where the v1 API expects a form.',
      'A nested field lacks its brackets, as in card[number].',
    ],
    fix: [
      'Add the field that error.param names.',
      'Send v1 calls as application/x-www-form-urlencoded, or use the Stripe library.',
    ],
  },
  parameter_unknown: {
    ...COMMON,
    basis: 'recalled',
    meaning:
      'The request has a field that the endpoint does not have in the API version of this call.',
    causes: [
      'The name is misspelled or was written in camel case instead of snake case.',
      'The field belongs to a newer or an older API version.',
      'The field stands at the wrong level of the request.',
    ],
    fix: [
      'Correct or remove the field that error.param names.',
      'Check the Stripe-Version header, or the default version under Workbench in the Dashboard.',
    ],
  },
  parameter_invalid_empty: {
    ...COMMON,
    basis: 'recalled',
    meaning: 'A field was sent with nothing in it although it has to have a value.',
    causes: [
      'A variable was empty or null when the request was made.',
      'An environment variable with an ID, such as that of a price, is not set.',
    ],
    fix: [
      'Log the value of the field that error.param names before the call.',
      'Leave the field out of the request if it is meant to be unset.',
    ],
  },
  payment_intent_unexpected_state: {
    ...COMMON,
    basis: 'recalled',
    meaning:
      'The PaymentIntent has a status in which it cannot be confirmed, captured, changed or canceled.',
    causes: [
      'The payment was confirmed twice, such as by a double click or a page that was loaded again.',
      'The payment has succeeded or was canceled before this call.',
      'A capture was tried on an intent that is not in requires_capture.',
    ],
    fix: [
      'Get the PaymentIntent and read its status before you act on it.',
      'Take a succeeded intent as paid instead of confirming it again.',
      'Create a new PaymentIntent when this one is canceled.',
    ],
  },
  payment_intent_authentication_failure: {
    ...COMMON,
    basis: 'recalled',
    meaning: 'The customer did not complete 3D Secure, so the payment was not made.',
    causes: [
      'The customer closed or failed the check of the bank.',
      'The page did not handle next_action, so that the check never appeared.',
      'The bank could not authenticate the cardholder.',
    ],
    fix: [
      'Let the customer try again with the same PaymentIntent, with the card or another one.',
      'Check that your page calls handleNextAction or confirmPayment of Stripe.js.',
    ],
    who: 'recipient',
  },
  amount_too_small: {
    ...COMMON,
    basis: 'recalled',
    meaning: 'The amount lies under the least that Stripe charges in this currency.',
    causes: [
      'The amount was sent in whole units, although Stripe counts the smallest ones: 10 is ten cents.',
      'A discount brought the total near to zero.',
    ],
    fix: [
      'Send the amount in the smallest unit of the currency: 1000 for 10.00 USD.',
      'Leave the charge out, or collect it with a later invoice, when the total is so low.',
    ],
  },
  token_already_used: {
    ...COMMON,
    basis: 'recalled',
    meaning: 'A token of the form tok_ can be used once, and this one was used before.',
    causes: [
      'The form was submitted twice with one token.',
      'The token was attached to a customer and then charged on its own.',
    ],
    fix: [
      'Create a new token, or better a PaymentMethod, for each submission.',
      'Use the customer or the saved card that the first call made.',
    ],
  },
  rate_limit: {
    ...COMMON,
    basis: 'recalled',
    meaning: 'More requests came from this account than Stripe takes in one second.',
    causes: [
      'A batch job or a loop sends its calls all at once.',
      'Many list or search calls run beside each other, and these have lower limits.',
    ],
    fix: [
      'Wait and send again with growing pauses and some randomness.',
      'Spread the calls of batch jobs over time.',
    ],
    retry: 'after-wait',
  },
  incorrect_number: {
    ...COMMON,
    basis: 'recalled',
    meaning: 'The digits look like a card number, but no such card exists.',
    causes: ['The customer mistyped a digit.', 'A test number was used with live keys.'],
    fix: ['Ask the customer to type the card number again.'],
    who: 'recipient',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** `error.type`, for errors that have no code. */
export const types = {
  idempotency_error: {
    ...COMMON,
    meaning: 'An Idempotency-Key was sent again with other parameters than the first time.',
    causes: [
      'The key is made of something that stays the same, such as a cart ID, while the amount changed.',
      'A library retried after your code had changed the request.',
    ],
    fix: [
      'Create a new Idempotency-Key for each change of the request.',
      'Keep the parameters the same when you repeat a call with its key.',
    ],
  },
  api_error: {
    ...COMMON,
    meaning: 'Something failed inside Stripe, and the request itself may be in order.',
    causes: ['Stripe has a disturbance.', 'A bank or network behind Stripe did not answer.'],
    fix: [
      'Send the request again with the same Idempotency-Key.',
      'Look at status.stripe.com.',
      'Quote the {id} to Stripe support if it goes on.',
    ],
    who: 'vendor',
    retry: 'after-wait',
  },
  card_error: {
    ...COMMON,
    status: 402,
    meaning: 'The card cannot be charged, and Stripe gives neither a code nor a decline_code.',
    fix: ['Ask the customer for another card, with the text of error.message.'],
    who: 'recipient',
  },
  invalid_request_error: [
    {
      ...COMMON,
      status: 401,
      when: { status: 401 },
      meaning: 'Stripe does not know the API key of this call, or the call has none.',
      causes: [
        'The key was mistyped, cut off or rolled in the Dashboard.',
        'The Authorization header is missing, such as when an environment variable is not set.',
        'The key belongs to another account or sandbox.',
      ],
      fix: [
        'Copy the key again from Developers, API keys in the Dashboard.',
        'Send it as the bearer token in the Authorization header, from the server only.',
      ],
      who: 'credentials',
    },
    {
      ...COMMON,
      status: 403,
      when: { status: 403 },
      meaning: 'The key is valid but lacks the permission that this call needs.',
      causes: [
        'A restricted key (rk_) does not have this resource switched on.',
        'The connected account does not allow the platform this action.',
      ],
      fix: [
        'Change the permissions of the restricted key under Developers, API keys.',
        'Use a key of the account that owns the object.',
      ],
      who: 'credentials',
    },
    {
      ...COMMON,
      status: 404,
      when: { status: 404 },
      meaning: 'No endpoint of the Stripe API answers at this path with this method.',
      causes: [
        'An ID in the path is empty, so that the path ends with a slash.',
        'The path or the method is misspelled.',
      ],
      fix: [
        'Check that the ID in the path is set.',
        'Compare method and path with the API reference.',
      ],
    },
    {
      ...COMMON,
      meaning:
        'A parameter of the request is wrong in a way for which Stripe has no code of its own.',
      causes: [
        'Two settings do not go together, such as a price in another currency than the customer.',
        'The feature is not turned on in the account.',
      ],
      fix: [
        'Read error.message, and error.param for the field.',
        'Open error.request_log_url to see what Stripe received.',
      ],
    },
  ],
} as const satisfies CodeSet['codes'];

/** The words of OAuth at connect.stripe.com, where `error` is a text. */
export const oauthCodes = {
  invalid_grant: {
    ...COMMON,
    meaning:
      'The authorization code or refresh token is unknown, used up, expired or of another mode.',
    fix: [
      'Send each code once, and within some minutes of the redirect.',
      'Use the key of the mode, test or live, in which the account was connected.',
    ],
  },
  invalid_client: {
    ...COMMON,
    meaning: 'The client_id or the secret key is not that of the platform that began the flow.',
    fix: ['Compare the client_id with the one in the Connect settings of the Dashboard.'],
    who: 'credentials',
  },
  invalid_request: {
    ...COMMON,
    meaning: 'A parameter of the OAuth call is missing, wrong or there twice.',
    fix: ['Check grant_type, code and client_secret of the call against the OAuth reference.'],
  },
  invalid_redirect_uri: {
    ...COMMON,
    meaning: 'The redirect_uri is none of those that the platform has registered.',
    fix: ['Add the exact redirect_uri under Connect settings in the Dashboard.'],
    who: 'account-owner',
  },
  invalid_scope: {
    ...COMMON,
    meaning: 'The scope is neither read_only nor read_write, or not open to the platform.',
    fix: ['Send scope=read_write, or read_only if the platform may still use it.'],
  },
  unsupported_grant_type: {
    ...COMMON,
    meaning: 'The grant_type is neither authorization_code nor refresh_token.',
    fix: ['Set grant_type to authorization_code, spelled with the underscore.'],
  },
  unsupported_response_type: {
    ...COMMON,
    meaning: 'The response_type of the authorize URL is not code.',
    fix: ['Set response_type to code in the link that sends the user to Stripe.'],
  },
  access_denied: {
    ...COMMON,
    meaning: 'The user refused to connect the account to the platform.',
    fix: ['Let the user begin the connection again when they want it.'],
    who: 'recipient',
  },
} as const satisfies CodeSet['codes'];
