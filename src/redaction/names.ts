import { ID_HEADERS } from '../model/id-headers.ts';
import { isCredential, type Kind } from './kinds.ts';

/** What a value must look like before its name makes it a secret. */
export type When =
  /** The name says enough. */
  | 'any'
  /** Anything in a header; elsewhere text with a digit in it, for a word says of what sort it is. */
  | 'given'
  /** Anything in a header, a short text in a query or form; elsewhere text as drawn by lot. */
  | 'key'
  /** At least five digits, and nothing but what numbers are written with. */
  | 'number'
  /** The same, with seven digits and more, no date and no count of seconds. */
  | 'phone'
  /** Text as drawn by lot, hexadecimal too. */
  | 'random'
  /** 32 hexadecimal digits. */
  | 'hex'
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
const PLAIN_HEADERS: ReadonlySet<string> = new Set(
  (
    'accept alt-svc content-security-policy content-security-policy-report-only if-none-match ' +
    'if-match last-modified permissions-policy priority report-to reporting-endpoints ' +
    'server-timing user-agent vary nel'
  ).split(' '),
);

const ID_HEADER_NAMES: ReadonlySet<string> = new Set(ID_HEADERS);

/**
 * What the name of a header says of its value. Its last words decide where the whole name says nothing or
 * only that it is an id, as in `X-Acme-Key` and `Mcp-Session-Id`.
 */
export function ruleOfHeader(name: string): NameRule | null {
  const lower = name.toLowerCase();
  if (ID_HEADER_NAMES.has(lower) || PLAIN_HEADERS.has(lower)) return { is: 'plain' };
  return ruleOfHeaderWords(wordsOf(name));
}

function ruleOfHeaderWords(words: readonly string[]): NameRule | null {
  const whole = inHeader(ruleOfWords(words));
  if (whole !== null && whole.is !== 'id') return whole;
  if (words.length > 2 && words[0] === 'x' && words[1] === 'session') return secret('token');
  if (words.at(-1) === 'key' && NO_DOOR.has(words.at(-2) ?? '')) return whole;
  const end = [2, 1]
    .map((count) => inHeader(ruleOfWords(words.slice(-count))))
    .find((rule) => rule !== null && rule.is !== 'id');
  return end && isCredentialRule(end) ? end : whole;
}

/** Of what a key opens nothing: it says where something is kept. */
const NO_DOOR: ReadonlySet<string> = new Set(
  'cache detail foreign object partition primary public sort surrogate'.split(' '),
);

/** Whoever sends a header of such a name sends the credential itself. */
function inHeader(rule: NameRule | null): NameRule | null {
  if (rule?.is !== 'secret') return rule;
  return rule.when === 'given' || rule.when === 'key' ? { ...rule, when: 'any' } : rule;
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
  if (/^[a-z]{1,30}$/.test(name)) return [name];
  // A list of values has the name of one: `token[]`, `tokens[0]`, `token.0`, `password%5B%5D`.
  const single = name
    .slice(-MAX_NAME)
    .replace(/%5b/gi, '[')
    .replace(/%5d/gi, ']')
    .replace(/(?:\[\d*\]|\.\d+){1,20}$/, '');
  const last = single.replace(/[\])'"\s]{1,20}$/, '');
  const from = Math.max(...['.', '[', '/', ':', '$', ';'].map((char) => last.lastIndexOf(char)));
  return (last.slice(from + 1).match(HUMPS) ?? []).map((word) => word.toLowerCase());
}

const secret = (kind: Kind, when: When = 'any'): NameRule => ({ is: 'secret', kind, when });

/** By the whole name, its words joined. */
const WHOLE = rulesOf(
  [secret('authorization'), 'authorization xauthorization authheader wsse'],
  [
    secret('authorization', 'given'),
    'auth authn authz authentication cred creds credential credentials',
  ],
  [secret('cookie'), 'cookie cookies setcookie'],
  [secret('password'), 'pass pw passcode userpass secrets psk mnemonic'],
  [
    secret('pin'),
    'pin pincode otpcode mfacode mfa verificationcode securitycode onetimecode onetimepassword ' +
      'smscode csc backupcode recoverycode activationcode verifycode unlockcode pairingcode ' +
      'logincode tfacode twofactorcode 2facode',
  ],
  [secret('pin', 'number'), 'tfa 2fa twofactor'],
  [
    secret('token'),
    'bearer assertion samlresponse samlrequest relaystate codeverifier ' +
      'sessionid sessid phpsessid jsessionid sessionkey connectsid aspnetsessionid devicecode ' +
      'authcode authorizationcode magiclink oobcode dpop samlart wresult oauthverifier',
  ],
  [secret('token', 'given'), 'session oauth csrf xsrf'],
  [secret('token', 'random'), 'state nonce sid ticket'],
  [secret('token', 'code'), 'code'],
  [secret('api-key', 'key'), 'key keys license licence pat'],
  [secret('api-key', 'hex'), 'appid'],
  [secret('signature'), 'sig'],
  [secret('signature', 'key'), 'sign'],
  [
    secret('phone', 'number'),
    'tel telephone cell cellular mobile mobiles fax waid callerid phones handset ani e164 ' +
      'wanumber anumber bnumber',
  ],
  [
    secret('phone', 'phone'),
    'to from number numbers destination destinations source sender recipient recipients dst src ' +
      'target callee caller called calling subscriber contact contacts address addresses',
  ],
  [secret('email', 'address'), 'emails mail upn userprincipalname loginhint login username user'],
  [secret('iccid', 'number'), 'eid'],
  [secret('card', 'number'), 'pan card cardnumber ccnumber creditcard creditcardnumber'],
  [secret('iban'), 'iban bankaccountnumber'],
  [
    secret('person'),
    'firstname lastname givenname familyname middlename surname fullname maidenname dateofbirth ' +
      'mothersmaidenname birthdate birthday dob ssn nationalid socialsecuritynumber ' +
      'passportnumber cardholder cardholdername holdername streetaddress addressline1 driverlicensenumber',
  ],
  // What an error calls a token is the name of the error, and what a model counts are no secrets.
  [
    { is: 'plain' },
    'errortoken tokentype tokenuse tokens maxtokens totaltokens prompttokens completiontokens ' +
      'inputtokens outputtokens grant granttype responsetype scope idempotencykey',
  ],
);

/** By the end of the name, where what stands before only says whose it is: `stripe_api_key`. */
const ENDINGS = rulesOf(
  [
    secret('password'),
    'password passwords passwd pwd passphrase passwordhash pwdhash passwordsalt secret passkey ' +
      'keypass storepass seedphrase recoveryphrase securityanswer secretanswer ' +
      'passwort kennwort contraseña contrasena motdepasse senha wachtwoord',
  ],
  [secret('pin'), 'otp puk cvv cvc'],
  [secret('authorization'), 'proxyauthorization authenticationinfo'],
  [secret('private-key'), 'privatekey privatekeypem privkey'],
  [
    secret('api-key'),
    'apikey apikeys accesskey accesskeyid secretkey subscriptionkey functionskey appkey ' +
      'applicationkey authkey licensekey masterkey encryptionkey signingkey serverkey accountkey ' +
      'integrationkey writekey apisecret amzcredential googcredential storagekey secretkeybase ' +
      'adminkey clientkey consumerkey mashapekey sentrykey ingestkey apihash',
  ],
  [secret('signature'), 'signature signaturev1 signaturesha256 hmac hmacsha256 apisig'],
  [
    secret('token'),
    'token accesstokens tokenhint jwt jwtassertion clientassertion samlassertion oidcdata ' +
      'clientprincipal',
  ],
  [secret('email', 'address'), 'email emailaddress mailaddress'],
  [
    secret('phone', 'number'),
    'phone phonenumber phonenumbers mobilenumber msisdn msisdns telephonenumber faxnumber',
  ],
  [secret('imsi', 'number'), 'imsi imsis'],
  [secret('imei', 'number'), 'imei imeis imeisv'],
  [secret('iccid', 'number'), 'iccid iccids simserial simserialnumber'],
  [{ is: 'plain' }, 'timestamp version checksum digest etag md5 sha1 sha256 integrity'],
);

/** By the last word alone. */
const LAST = rulesOf(
  [{ is: 'id' }, 'id ids uuid guid sid reference ref cursor trace kid arn'],
  [
    { is: 'plain' },
    'code codes status time date at on version versions count total size length limit offset page ' +
      'amount price currency type hash digest fingerprint thumbprint revision sha commit build port ' +
      'line column isbn ean gtin expires expiry duration timeout ms seconds epoch ' +
      'since until',
  ],
);

function rulesOf(...groups: readonly [NameRule, string][]): ReadonlyMap<string, NameRule> {
  return new Map(
    groups.flatMap(([rule, names]) =>
      names.split(' ').map((name): [string, NameRule] => [name, rule]),
    ),
  );
}

/** What the name of a query key, a form field or a JSON member says of its value; null when nothing. */
export function ruleOfName(name: string): NameRule | null {
  const words = wordsOf(name);
  const rule = ruleOfWords(words);
  if (!isHeaderName(name, words)) return rule;
  const header = ruleOfHeaderWords(words[0] === 'http' ? words.slice(1) : words);
  return isCredentialRule(header) ? header : rule;
}

/** `X-Auth` is the name of a header wherever it stands, and so is `HTTP_X_AUTH`, as CGI calls it (RFC 3875). */
function isHeaderName(name: string, [first]: readonly string[]): boolean {
  return (first === 'http' || first === 'x') && /\b(?:http|x)[-_]/i.test(name);
}

function ruleOfWords(words: readonly string[]): NameRule | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  const joined = words[0] === 'amp' ? words.slice(1).join('') : words.join('');
  const once = saidOnce(joined);
  return (
    ruleOfWhole(joined) ??
    (once === joined ? null : ruleOfWhole(once)) ??
    (words.length > 1 ? (WHOLE.get(withoutMark(words)) ?? LAST.get(last)) : LAST.get(last)) ??
    null
  );
}

/** What follows the name of a value that is given more than once: `password2`, `password_confirmation`. */
const SAID_AGAIN = /(?:\d|confirm|confirmation|repeat|value|string){1,20}$/;

function saidOnce(joined: string): string {
  // A pseudonym, which ends in a number, names nothing.
  return joined.includes('masked') ? '' : joined.replace(SAID_AGAIN, '');
}

/** Of two endings, the longer one says more: `hmacsha256` is no checksum. */
function ruleOfWhole(joined: string): NameRule | null {
  let rule = WHOLE.get(joined);
  for (let at = 0; !rule && at < joined.length; at += 1) rule = ENDINGS.get(joined.slice(at));
  return rule ?? null;
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
