import type { CodeEntry } from '../../model/pack.ts';

/** 1000 to 2003: what the APIs check alike, whatever the product. */
export const requestCodes = {
  '1000': {
    name: 'Invalid parameter',
    meaning:
      'The API does not accept the value of a parameter; the message usually names which one.',
    causes: [
      'A value has the wrong type or form, such as a number where the API wants text.',
      'A umid, date or enumerated word in the URL or the body is misspelled.',
    ],
    fix: [
      'Read the message, which usually names the parameter.',
      'Correct its value in the URL or in the body.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '1001': {
    name: 'Illegal SubAccountId',
    meaning: 'The subAccountId in the URL does not belong to the account of this API key.',
    causes: [
      'The subAccountId is that of another account, or of a test account.',
      'The request goes to the host of another region than the one of the account, such as sms.8x8.com for an account in Europe.',
      'The subAccountId was typed by hand; it is not the name shown beside it.',
    ],
    fix: [
      'Compare the subAccountId in the URL with the list under Subaccounts in 8x8 Connect.',
      'Use an API key of the account that owns the subaccount.',
      'Send to the host of your region: sms.8x8.com, sms.us.8x8.com, sms.8x8.uk, or sms.8x8.id.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '1002': {
    name: 'Invalid MSISDN',
    meaning:
      'A phone number (MSISDN) is not a valid international number; the APIs share this check.',
    causes: [
      'The number lacks its country code, or has a zero behind it.',
      'Spaces, brackets or a text such as null got into the number.',
      'A national number was sent without the country parameter.',
    ],
    fix: [
      'Send the number with its country code, such as +12025550123.',
      'Remove the zero that starts the national number.',
      'Add the country parameter if you must send a national number.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '1003': {
    // As the later revision of the page spells it; the earlier one has "Endoding".
    name: 'Invalid Encoding',
    meaning: 'The encoding parameter does not name a character set that the SMS API supports.',
    fix: [
      'Set encoding to AUTO, GSM7, or UCS2.',
      'Leave encoding out if 8x8 may choose by the text.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '1004': {
    name: 'Invalid Text',
    meaning:
      'The API does not accept the text parameter; Chat Apps texts have codes 3005 and 3006.',
    causes: [
      'The text parameter is missing, empty, or only white space after a template was filled in.',
      'The text is over the length that the API takes for one SMS.',
    ],
    fix: [
      'Send text as a string that is not empty.',
      'Shorten the text if it is long.',
      'Send the body as UTF-8, so that no character arrives broken.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '1005': {
    name: 'Invalid Source',
    meaning:
      'The API does not accept source, the name or number that the SMS would show as sender.',
    causes: [
      'The sender has more than eleven letters and digits, or characters that a sender cannot have.',
      'The country of the recipient demands a sender that is registered for your account.',
    ],
    fix: [
      'Set source to a short name or a phone number, in the form that the API reference gives.',
      'Quote the {id} to 8x8 support if a sender registered for your account is refused.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '1006': {
    name: 'Invalid Expiry',
    meaning: 'The expiry of the message is not a usable date and time; it may already have passed.',
    fix: [
      'Set expiry to an ISO 8601 date and time in the future, with its time zone.',
      'Set expiry later than scheduled if the message has both.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '1007': {
    name: 'Invalid SMS Template',
    meaning:
      'The template given for an SMS is not valid; those of Chat Apps have codes from 3030 on.',
    fix: [
      'Look up in the reference of the endpoint whether template is an object or a text there.',
      'Correct the values in it as you would those of a single SMS.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '1008': {
    name: 'Invalid ID',
    meaning:
      'An id in the URL or the body is not a valid id; a valid one that leads nowhere gives 1300.',
    causes: [
      'A placeholder such as {umid} or undefined was left in the path.',
      'An id of your own (clientMessageId) was sent where the id of 8x8 is wanted.',
    ],
    fix: [
      'Copy the id unchanged from the response in which 8x8 gave it.',
      'Check that it is the kind of id that the endpoint asks for.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '1009': {
    name: 'Invalid Country Code',
    meaning:
      'A country parameter does not hold a country code that 8x8 knows; the APIs share this check.',
    fix: [
      'Set country to the two letters of ISO 3166-1, such as SG.',
      'Leave country out if the phone number starts with its country code.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '1010': {
    name: 'Parameter out of range',
    meaning: 'A value lies outside the range that the API allows for its parameter.',
    causes: [
      'A page size, a validity, or a number of attempts is over its limit.',
      'A start of a time range lies behind its end.',
    ],
    fix: [
      'Find the parameter in the message and its limits in the API reference.',
      'Send a value within the limits.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '1011': {
    name: 'Invalid Schedule Time',
    meaning: 'The scheduled time is not a date and time at which 8x8 can send the message.',
    causes: [
      'The time of scheduled is already past, often for want of a time zone.',
      'The date is not written in ISO 8601.',
    ],
    fix: [
      'Set scheduled to an ISO 8601 date and time in the future, with its time zone.',
      'Leave scheduled out to send the message at once.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '1012': {
    name: 'Invalid Ip Address',
    meaning: 'An IP address in the request, such as the one in clientIp, is not well formed.',
    fix: [
      'Send one address, without a port and without the other addresses of a proxy header.',
      'Leave clientIp out if you do not limit messages by address.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  // 1013 is in no revision of the page. 1014 is in the later one only, read 2026-07
  // (8x8Cloud/public-developer-docs at 859e59a3af).
  '1014': {
    name: 'Insecure Protocol — unsupported TLS version',
    meaning: 'The connection used a version of TLS that 8x8 no longer accepts.',
    causes: [
      'An old runtime, library, or proxy offers only older versions of TLS.',
      'A company proxy opens the connection anew with an older version.',
    ],
    fix: [
      'Let the client connect with TLS 1.3 or higher.',
      'Update the runtime, library, or proxy that opens the connection if it cannot.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
    status: 426,
  },
  '1100': {
    name: 'Bulk limit reached',
    meaning: 'The request goes beyond the limit that 8x8 sets for sending in bulk.',
    causes: [
      'The messages list has more entries than a batch may have.',
      'A template with shared content was sent to more recipients than allowed.',
    ],
    fix: [
      'Split the batch into several smaller requests.',
      'Quote the {id} to 8x8 support and ask for your limit if small batches fail too.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '1200': {
    name: 'Unauthorized Access',
    meaning: 'The API does not know who calls: the API key is missing, wrong, or no longer valid.',
    causes: [
      'The Authorization header is missing, or the word Bearer before the key.',
      'The API key was deleted, disabled, or copied with a space.',
      'The key is for another product of 8x8, such as the work and contact center APIs.',
    ],
    fix: [
      'Send the API key in the Authorization header, as Bearer, a space, and the key.',
      'Check under API keys in 8x8 Connect that the key exists and is enabled.',
    ],
    who: 'credentials',
    retry: 'after-change',
    basis: 'documented',
  },
  '1201': {
    name: 'Access forbidden',
    meaning: 'The API knows who calls, but this account may not do what the request asks for.',
    causes: [
      'The API key has no access to the subaccount that the URL names.',
      'The product, such as Verification or Number Lookup, is not switched on for the account.',
      'The URL names the account or subaccount of somebody else.',
    ],
    fix: [
      'Check that the URL names an account and a subaccount of yours.',
      'Ask the owner of the account whether its plan and the API key cover this call.',
      'Quote the {id} to 8x8 support to have the product switched on.',
    ],
    who: 'account-owner',
    retry: 'after-change',
    basis: 'documented',
  },
  '1300': {
    name: 'Not found',
    meaning: 'The object that the request names does not exist, or it existed and has expired.',
    causes: [
      'The id was mistyped, or belongs to another subaccount or region.',
      'The object has expired, as a verification session or an export does after a time.',
    ],
    fix: [
      'Compare the id in the URL with the one that 8x8 returned, and the host with its region.',
      'Create the object again if its time is over.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '1400': {
    name: 'Resending interval violation',
    meaning:
      'A message to this recipient was requested again before the interval for resending was over.',
    causes: [
      'The person pressed the button for another code before the interval was over.',
      'A retry of your own sent the request for a code a second time.',
    ],
    fix: [
      'Wait until the resendingInterval of the earlier request has passed, then send again.',
      'Keep users from asking for another code before that time.',
    ],
    who: 'caller',
    retry: 'after-wait',
    basis: 'documented',
  },
  '2000': {
    name: 'Internal Error',
    meaning:
      '8x8 failed while handling the request; the code does not point to a fault in the request.',
    causes: [
      'A part of 8x8 had a disturbance of short duration.',
      'A rare combination of values led into a fault of 8x8; then only such requests fail.',
    ],
    fix: [
      'Make sure that the message was not sent after all, so that nobody gets it twice.',
      'Send the request again, with a longer pause after each failure.',
      'Quote the {id} to 8x8 support if the error stays.',
    ],
    who: 'vendor',
    retry: 'after-wait',
    basis: 'documented',
  },
  '2001': {
    name: 'Function not implemented',
    meaning: 'The request asks for a function that the API does not have.',
    fix: [
      'Compare the method, the path, and the options of the request with the API reference.',
      'Quote the {id} to 8x8 support if the reference lists the function.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '2002': {
    name: 'Unsupported API version',
    meaning:
      'The request asks for an API version, such as v1 in the path, that 8x8 does not offer.',
    fix: [
      'Look up the version of this endpoint in the API reference.',
      'Replace the version in the path.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '2003': {
    name: 'Unsupported product',
    meaning: 'The request is for an 8x8 product that this API or this subaccount does not serve.',
    fix: [
      'Check that host and path belong to the product that you mean, such as SMS or Chat Apps.',
      'Quote the {id} to 8x8 support and ask whether your subaccount has the product.',
    ],
    who: 'account-owner',
    retry: 'after-change',
    basis: 'documented',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
