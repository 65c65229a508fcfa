import { ID_HEADERS } from '../model/id-headers.ts';
import { isCredential, type Kind } from './kinds.ts';

/** What a value must look like before its name makes it a secret. */
export type When =
  /** The name says enough. */
  | 'any'
  /** At least five digits, and nothing but what numbers are written with. */
  | 'number'
  /** The same, with seven digits and more, no date and no count of seconds. */
  | 'phone'
  /** Text as drawn by lot, hexadecimal too. */
  | 'random'
  /** The same in a query or form, where OAuth has its codes; elsewhere clearly drawn by lot. */
  | 'code'
  /** Text with an at sign. */
  | 'address';

/** The value is a secret, if it looks as it must. */
export interface SecretRule {
  readonly is: 'secret';
  readonly kind: Kind;
  readonly when: When;
}

/** What a name says of the value beside it. */
export type NameRule =
  | SecretRule
  /** An id: may be long and random. */
  | { readonly is: 'id' }
  /** A time, a version, an amount, a code, a checksum: whatever it looks like, it is no secret. */
  | { readonly is: 'plain' };

/** Headers that hold no secret, however random their value looks. */
const PLAIN_HEADERS: ReadonlySet<string> = new Set([
  'accept',
  'alt-svc',
  'content-security-policy',
  'content-security-policy-report-only',
  'if-none-match',
  'if-match',
  'last-modified',
  'permissions-policy',
  'priority',
  'report-to',
  'reporting-endpoints',
  'server-timing',
  'user-agent',
  'vary',
  'nel',
]);

const ID_HEADER_NAMES: ReadonlySet<string> = new Set(ID_HEADERS);

/**
 * What the name of a header says of its value. Its last words decide where the whole name says nothing or
 * only that it is an id, as in `X-Acme-Key` and `Mcp-Session-Id`.
 */
export function ruleOfHeader(name: string): NameRule | null {
  const lower = name.toLowerCase();
  if (ID_HEADER_NAMES.has(lower) || PLAIN_HEADERS.has(lower)) return { is: 'plain' };
  const whole = ruleOfName(name);
  if (whole !== null && whole.is !== 'id') return whole;
  const words = wordsOf(name);
  const end = [2, 1]
    .map((count) => ruleOfName(words.slice(-count).join('-')))
    .find((rule) => rule !== null && rule.is !== 'id');
  return end && isCredentialRule(end) ? end : whole;
}

/** Whether the value of a header is a credential by its name alone, whatever it looks like. */
export function isSecretHeader(name: string): boolean {
  return isCredentialRule(ruleOfHeader(name));
}

function isCredentialRule(rule: NameRule | null): boolean {
  return rule?.is === 'secret' && rule.when !== 'code' && isCredential(rule.kind);
}

const HUMPS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+|\p{L}/gu;
const MAX_NAME = 200;

/** The words of a name in lower case, of a path its last part: `user[apiKey]`, `api_key` -> `api`, `key`. */
function wordsOf(name: string): readonly string[] {
  // A list of values has the name of one: `token[]`, `tokens[0]`, `password%5B%5D`.
  const single = name
    .slice(-MAX_NAME)
    .replace(/%5b/gi, '[')
    .replace(/%5d/gi, ']')
    .replace(/(?:\[\d*\]){1,20}$/, '');
  const last = single.replace(/[\])'"\s]{1,20}$/, '');
  const from = Math.max(...['.', '[', '/', ':', '$', ';'].map((char) => last.lastIndexOf(char)));
  return (last.slice(from + 1).match(HUMPS) ?? []).map((word) => word.toLowerCase());
}

const secret = (kind: Kind, when: When = 'any'): NameRule => ({ is: 'secret', kind, when });

/** By the whole name, its words joined. */
const WHOLE: ReadonlyMap<string, NameRule> = new Map<string, NameRule>([
  ...group(secret('authorization'), 'authorization proxyauthorization xauthorization authheader'),
  ...group(secret('authorization', 'random'), 'auth authentication credential credentials'),
  ...group(secret('cookie'), 'cookie cookies setcookie'),
  ...group(
    secret('password'),
    'pass pw pwd passwd passphrase passcode userpass secret secrets psk',
  ),
  ...group(secret('pin'), 'pin pincode puk puk1 puk2 pin1 pin2 otp totp otpcode mfacode mfa'),
  ...group(secret('pin'), 'verificationcode securitycode onetimecode onetimepassword smscode'),
  ...group(secret('pin'), 'cvv cvc cvv2 cvc2 csc cardcvc backupcode recoverycode activationcode'),
  ...group(secret('token'), 'jwt bearer assertion clientassertion samlresponse samlrequest'),
  ...group(secret('token'), 'relaystate codeverifier sessionid sessid phpsessid jsessionid'),
  ...group(secret('token'), 'sessionkey connectsid aspnetsessionid devicecode authcode'),
  ...group(secret('token'), 'authorizationcode magiclink oobcode'),
  ...group(secret('token', 'random'), 'state nonce sid session ticket oauth'),
  ...group(secret('token', 'code'), 'code'),
  ...group(secret('api-key', 'random'), 'key keys license licence'),
  ...group(secret('signature'), 'sig signature hmac'),
  ...group(
    secret('phone', 'number'),
    'tel telephone cell cellular mobile mobiles fax waid callerid',
  ),
  ...group(secret('phone', 'number'), 'phone phones handset ani e164 wanumber anumber bnumber'),
  ...group(
    secret('phone', 'phone'),
    'to from number numbers destination destinations source sender',
  ),
  ...group(secret('phone', 'phone'), 'recipient recipients dst src target callee caller called'),
  ...group(secret('phone', 'phone'), 'calling subscriber contact contacts address addresses'),
  ...group(secret('email', 'address'), 'email emails mail upn userprincipalname loginhint login'),
  ...group(secret('email', 'address'), 'username user'),
  ...group(secret('iccid', 'number'), 'eid'),
  ...group(secret('card', 'number'), 'pan card cardnumber ccnumber creditcard creditcardnumber'),
  ...group(secret('iban'), 'iban bankaccountnumber'),
  ...group(secret('person'), 'firstname lastname givenname familyname middlename surname fullname'),
  ...group(secret('person'), 'maidenname dateofbirth birthdate birthday dob ssn nationalid'),
  ...group(secret('person'), 'socialsecuritynumber passportnumber cardholder cardholdername'),
  ...group(secret('person'), 'holdername streetaddress addressline1 driverlicensenumber'),
  // What an error calls a token is the name of the error, and what a model counts are no secrets.
  ...group({ is: 'plain' }, 'errortoken tokentype tokenuse tokens maxtokens totaltokens'),
  ...group({ is: 'plain' }, 'prompttokens completiontokens inputtokens outputtokens'),
  ...group({ is: 'plain' }, 'grant granttype responsetype scope idempotencykey'),
]);

/** By the end of the name, where what stands before only says whose it is: `stripe_api_key`. */
const ENDINGS: readonly (readonly [ending: string, rule: NameRule])[] = [
  ...group(
    secret('password'),
    'password passwords passwd pwd passphrase passwordhash passwordsalt',
  ),
  ...group(secret('password'), 'clientsecret sharedsecret secretvalue appsecret secret'),
  ...group(secret('private-key'), 'privatekey privatekeypem'),
  ...group(secret('api-key'), 'apikey apikeys accesskey accesskeyid secretkey secretaccesskey'),
  ...group(secret('api-key'), 'subscriptionkey functionskey appkey applicationkey authkey'),
  ...group(secret('api-key'), 'licensekey masterkey encryptionkey signingkey serverkey accountkey'),
  ...group(secret('api-key'), 'integrationkey writekey amzcredential googcredential'),
  ...group(secret('api-key'), 'storagekey secretkeybase apisecret'),
  ...group(secret('signature'), 'amzsignature googsignature signature signaturev1 signature256'),
  ...group(secret('token'), 'authtoken token accesstokens'),
  ...group(secret('email', 'address'), 'email emailaddress mailaddress'),
  ...group(secret('phone', 'number'), 'phone phonenumber phonenumbers mobilenumber msisdn msisdns'),
  ...group(secret('phone', 'number'), 'telephonenumber mobilephone faxnumber'),
  ...group(secret('imsi', 'number'), 'imsi imsis'),
  ...group(secret('imei', 'number'), 'imei imeis imeisv'),
  ...group(secret('iccid', 'number'), 'iccid iccids simserial simserialnumber'),
  ...group({ is: 'plain' }, 'timestamp version checksum digest etag md5 sha1 sha256 integrity'),
];

/** By the last word alone. */
const LAST: ReadonlyMap<string, NameRule> = new Map<string, NameRule>([
  ...group({ is: 'id' }, 'id ids uuid guid sid reference ref cursor trace kid arn'),
  ...group({ is: 'plain' }, 'code codes status time date at on version versions count total size'),
  ...group({ is: 'plain' }, 'length limit offset page amount price currency type hash digest'),
  ...group({ is: 'plain' }, 'fingerprint thumbprint revision sha commit build port line column'),
  ...group({ is: 'plain' }, 'expires expiry duration ms seconds epoch since until'),
]);

function group(rule: NameRule, names: string): [string, NameRule][] {
  return names.split(' ').map((name) => [name, rule]);
}

/** What the name of a query key, a form field or a JSON member says of its value; null when nothing. */
export function ruleOfName(name: string): NameRule | null {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === undefined) return null;
  const joined = words[0] === 'amp' ? words.slice(1).join('') : words.join('');
  return (
    ruleOfWhole(joined) ??
    ruleOfWhole(saidOnce(words)) ??
    (words.length > 1 ? (WHOLE.get(withoutMark(words)) ?? LAST.get(last)) : LAST.get(last)) ??
    null
  );
}

/** What follows the name of a value that is given more than once: `password2`, `password_confirmation`. */
const SAID_AGAIN = /^(?:\d+|confirm|confirmation|repeat|value|string)$/;

function saidOnce(words: readonly string[]): string {
  // A pseudonym, which ends in a number, names nothing.
  if (words.includes('masked')) return '';
  return words.slice(0, words.findLastIndex((word) => !SAID_AGAIN.test(word)) + 1).join('');
}

function ruleOfWhole(joined: string): NameRule | null {
  return WHOLE.get(joined) ?? ENDINGS.find(([ending]) => joined.endsWith(ending))?.[1] ?? null;
}

/** Without the `x` before the names of many headers, and without `user`, which only says whose it is. */
function withoutMark([first = '', ...rest]: readonly string[]): string {
  return first === 'x' || first === 'user' || first === 'customer' ? rest.join('') : '';
}

/** Segments of a path after which a capability or a person follows: `/reset/5fa1c0`. */
const OPENERS: ReadonlySet<string> = new Set(
  'activate activation confirm confirmation invitation invite magic reset unsubscribe verify'.split(
    ' ',
  ),
);

/** What the segment before says of a segment of a path. */
export function ruleOfSegment(before: string): NameRule | null {
  const words = wordsOf(before);
  if (OPENERS.has(words.at(-1) ?? '')) return secret('token');
  return ruleOfName(before);
}
