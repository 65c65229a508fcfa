import type { CodeSet } from '../../model/pack.ts';

/** The codes of API answers that Twilio's users meet most; the list beside the pack has the rest. */
export const apiCodes = {
  '20003': {
    basis: 'documented',
    name: 'Permission Denied',
    status: 401,
    meaning: 'Twilio does not accept the user name and password of the Basic authentication.',
    causes: [
      'The Auth Token was changed in the Console, and the program still sends the old one.',
      'An API key is sent as the user name together with the Auth Token, or the Account SID together with the secret of a key.',
      'The credentials are of another account or region, the account is suspended, or a proxy takes the Authorization header out.',
    ],
    fix: [
      'Send the Account SID with its Auth Token, or the SID of an API key with its own secret.',
      'Compare both with Account, API keys & tokens in the Console, without spaces and quotes around them.',
      'Check that the Account SID in the path of the URL is the account that the credentials belong to.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  '20101': {
    basis: 'recalled',
    name: 'Invalid Access Token',
    meaning: 'The Access Token that your server made for the client does not hold up as a token.',
    causes: [
      'The token is signed with the Auth Token or with the secret of another API key than the one in its iss claim.',
      'A capability token or a token of another service was sent where an Access Token belongs.',
    ],
    fix: [
      'Make the signature of the token with the secret of the API key whose SID is iss, and put the Account SID into sub.',
      'Read the token in a JWT decoder and check that its grant names the product that you call.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  '20104': {
    basis: 'recalled',
    name: 'Access Token expired or expiration date invalid',
    meaning: 'The exp of the Access Token lies in the past, or further ahead than Twilio allows.',
    causes: [
      'The page or app was open for longer than the token lives.',
      'The clock of the server that made the token is wrong.',
      'The token was made to live for more than 24 hours.',
    ],
    fix: [
      'Get a new token from your server when the SDK announces that the old one expires.',
      'Set the lifetime (ttl) to 24 hours at most.',
      'Check the clock of the server that makes the tokens.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  '20404': {
    basis: 'documented',
    name: 'Not Found',
    status: 404,
    meaning: 'Nothing that these credentials may see stands at the path of the URL.',
    causes: [
      'The SID is of another account or subaccount, or was deleted.',
      'A Verify check came after the verification was approved, had expired or was canceled, which removes it.',
      'The path has a typing error, or an empty SID as in /Accounts//Messages.json.',
    ],
    fix: [
      'Compare the SIDs in the URL with the Console, signed in to the account of the credentials.',
      'Create a new verification if the path is a VerificationCheck.',
      'Check the path for empty parts, for the version and for .json at its end.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '20429': {
    basis: 'documented',
    name: 'Too Many Requests',
    status: 429,
    meaning:
      'More requests came at once or within the time than Twilio takes; this one was not done.',
    causes: [
      'Many requests run in parallel, such as one for each message of a campaign.',
      'A loop asks for the state of messages or calls again and again.',
    ],
    fix: [
      'Repeat the request after a growing, randomized pause.',
      'Send fewer requests in parallel; let a Messaging Service queue the messages.',
      'Use status callbacks instead of asking for the state.',
    ],
    who: 'caller',
    retry: 'after-wait',
  },
  '21211': {
    basis: 'documented',
    name: "Invalid 'To' Phone Number",
    status: 400,
    meaning: 'The value of To is no phone number that exists in the numbering plan of any country.',
    causes: [
      'The number lacks the plus sign and the country code, or keeps the leading 0 of its country.',
      'Digits are missing, or text such as a name or an extension stands with them.',
      'The plus sign became a space because the form body was not URL-encoded.',
    ],
    fix: [
      'Write To in E.164 form: plus, country code, number, no spaces, as in +14155550100.',
      'Send the plus sign as %2B in a form body.',
      'Check the number with Lookup before you store it.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '21408': {
    basis: 'documented',
    name: "No permission to send to the region of 'To'",
    meaning:
      'The country of To is switched off in the geographic permissions of this account for SMS.',
    causes: [
      'New accounts may text few countries until others are switched on.',
      'The subaccount has permissions of its own, which differ from those of its parent.',
      'The number has a wrong country code and is taken for one abroad.',
    ],
    fix: [
      'Check the country code of To first.',
      'Open Messaging, Settings, Geo permissions in the Console and tick the country.',
      'Leave countries that you do not serve switched off, because fraud goes there.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  '21606': {
    basis: 'documented',
    name: "The 'From' number cannot send this message",
    meaning: 'From is no sender of this account that can reach To with this kind of message.',
    causes: [
      'The number belongs to another account or subaccount than the one in the URL.',
      'The number has no SMS or MMS capability, or it is a short code of another country than To.',
      'Test credentials are used with another From than +15005550006.',
    ],
    fix: [
      'Copy From from Phone Numbers, Active numbers in the Console of the account that sends.',
      'Check that the number lists SMS, or MMS if you send MediaUrl.',
      'Use MessagingServiceSid in place of From and let Twilio choose a number that fits.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  '21608': {
    basis: 'recalled',
    name: "The 'To' number is not verified",
    meaning: 'The account is a trial account, and To is not among its verified caller IDs.',
    causes: [
      'Trial accounts may send to numbers only that their owner has confirmed.',
      'The number was verified in another account, or is written differently there.',
    ],
    fix: [
      'Add the number under Phone Numbers, Verified caller IDs in the Console.',
      'Update the account to a paid one to reach everybody.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  '21610': {
    basis: 'documented',
    name: 'Attempt to send to unsubscribed recipient',
    meaning:
      'The person behind To answered STOP to this sender and gets nothing until they text START.',
    causes: [
      'The recipient texted STOP, UNSUBSCRIBE, CANCEL, END or QUIT to From or to its Messaging Service.',
      'Your list of recipients does not take the opt-outs over.',
    ],
    fix: [
      'Remove the number from your list, and record every opt-out when error 21610 or the word STOP arrives.',
      'Ask the person to text START, UNSTOP or YES to From if they want messages again.',
    ],
    who: 'recipient',
    retry: 'no',
  },
  '21614': {
    basis: 'documented',
    name: "'To' number is not a valid mobile number",
    meaning:
      'The number in To cannot take SMS by its kind: a landline, or one of no mobile carrier.',
    causes: [
      'A landline or a service number was entered.',
      'The number is incomplete or has a wrong country code, so that it looks like a landline.',
    ],
    fix: [
      'Check the line type with Lookup before you send.',
      'Ask the person for a mobile number, or call with Voice instead.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  '60200': {
    basis: 'documented',
    name: 'Invalid parameter',
    status: 400,
    meaning: 'Verify does not accept a parameter of the request, which the message names.',
    causes: [
      'To is not in E.164 form, or is an email address while Channel is sms.',
      'Channel is none of sms, call, email, whatsapp and the others, or not enabled for the service.',
      'Code has not 4 to 10 digits, or the parameters were sent as JSON, while the API reads form fields.',
    ],
    fix: [
      'Read the end of the message for the name of the parameter.',
      'Send To as +14155550100 and Channel in lower case.',
      'Send the parameters as form fields (application/x-www-form-urlencoded), Code with 4 to 10 digits.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '60203': {
    basis: 'documented',
    name: 'Max send attempts reached',
    status: 429,
    meaning:
      'Five codes went to this person without a successful check, so Verify sends no more for now.',
    causes: [
      'The user pressed "send again" over and over because no message arrived.',
      'A test or a bot starts verifications for one number in a loop.',
    ],
    fix: [
      'Wait until the verification has expired, ten minutes after its start.',
      'Keep the resend button off for a time that grows with each attempt.',
      'Set the Status of the verification to canceled through the API when it is only a test.',
    ],
    who: 'recipient',
    retry: 'after-wait',
  },
} as const satisfies CodeSet['codes'];
