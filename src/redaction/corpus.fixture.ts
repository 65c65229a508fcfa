// Every secret is put together from parts, and none was ever valid: they have the form alone.

/** Where a text can stand in an exchange. */
export const SPOTS = ['path', 'query', 'fragment', 'header', 'json', 'form', 'message'] as const;

export type Spot = (typeof SPOTS)[number];

/** How a text stands in each spot: a template with `{}` for it. A spot without one makes no sense for it. */
export type Placing = Partial<Readonly<Record<Spot, string>>>;

export interface CorpusSecret {
  readonly what: string;
  readonly secret: string;
  readonly at: Placing;
}

/** Names that say nothing: the secret must give itself away. */
const ANYWHERE: Placing = {
  path: '/v1/things/{}/parts',
  query: 'filter={}&page=2',
  fragment: 'filter={}&page=2',
  header: 'x-note: {}',
  json: '{"note":"{}","page":2}',
  form: 'note={}&page=2',
  message: 'The value {} was refused.',
};

/** The same name for the query, the form, the header and the JSON member. */
function named(name: string, more: Placing = {}): Placing {
  return {
    query: `${name}={}&page=2`,
    fragment: `${name}={}&page=2`,
    form: `page=2&${name}={}`,
    json: `{"page":2,"${name}":"{}"}`,
    header: `x-${name.toLowerCase().replaceAll('_', '-')}: {}`,
    message: `Refused: ${name}="{}", see the page.`,
    ...more,
  };
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64Url = (text: string): string => Buffer.from(text).toString('base64url');

const JWT_HEAD = base64Url('{"alg":"HS256","typ":"JWT"}');
const JWT = [JWT_HEAD, base64Url('{"sub":"4711","name":"Nobody"}'), 'c2lnbmF0dXJlLW9mLW5v'].join(
  '.',
);
const LOT = 'q7Rt2ZxLm9KpW4vYs8NdB3fH';
const HEX32 = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
const PEM = [
  '-----BEGIN RSA PRIV' + 'ATE KEY-----',
  'MIIEowIBAAKCAQEAnothingofthisiskey',
  '-----END RSA PRIV' + 'ATE KEY-----',
].join('\n');

export const SECRETS: readonly CorpusSecret[] = [
  // Credentials with a mark of their own.
  { what: 'Stripe live key', secret: `sk_${'live'}_${LOT}`, at: ANYWHERE },
  { what: 'Stripe restricted test key', secret: `rk_${'test'}_${LOT}`, at: ANYWHERE },
  {
    what: 'Stripe key starred out',
    secret: `sk_${'test'}_********${'x4T2'}`,
    at: { message: 'Invalid API Key provided: {}', json: '{"detail":"Invalid API Key: {}"}' },
  },
  { what: 'webhook secret', secret: `wh${'sec'}_${LOT}`, at: ANYWHERE },
  { what: 'GitHub token', secret: `gh${'p'}_${LOT}aBc9012345`, at: ANYWHERE },
  { what: 'GitHub fine-grained token', secret: `github${'_pat_'}11ABCDE_${LOT}`, at: ANYWHERE },
  { what: 'GitLab token', secret: `gl${'pat'}-${LOT}`, at: ANYWHERE },
  { what: 'Slack bot token', secret: `xo${'xb'}-2345-6789-${LOT}`, at: ANYWHERE },
  { what: 'AWS access key id', secret: `AK${'IA'}Q3EGRZ7MNBV2KLWX`, at: ANYWHERE },
  { what: 'Google API key', secret: `AI${'za'}SyD-1234567890abcdefghijklmnopqrstu`, at: ANYWHERE },
  { what: 'Google access token', secret: `ya${'29'}.a0AfH6SM${LOT}`, at: ANYWHERE },
  { what: 'SendGrid key', secret: `S${'G'}.${LOT}.${LOT}aB3`, at: ANYWHERE },
  { what: 'Twilio key', secret: `S${'K'}${HEX32}`, at: ANYWHERE },
  { what: 'Mailgun key', secret: `ke${'y'}-${HEX32}`, at: ANYWHERE },
  { what: 'OpenAI key', secret: `sk-${'proj'}-${LOT}`, at: ANYWHERE },
  { what: 'Anthropic key', secret: `sk-${'ant'}-api03-${LOT}`, at: ANYWHERE },
  { what: 'Shopify token', secret: `shp${'at'}_${HEX32}`, at: ANYWHERE },
  { what: 'Square token', secret: `sq0${'atp'}-${LOT}`, at: ANYWHERE },
  { what: 'npm token', secret: `np${'m'}_${LOT}aBcDeF012345`, at: ANYWHERE },
  { what: 'DigitalOcean token', secret: `dop${'_v1'}_${HEX32}${HEX32}`, at: ANYWHERE },
  { what: 'Vault token', secret: `hv${'s'}.CAESI${LOT}`, at: ANYWHERE },
  { what: 'Telegram bot token', secret: `123456789:A${'A'}H${LOT}0123456789`, at: ANYWHERE },
  { what: 'PayPal token', secret: `access_token$${'production'}$${LOT}$${HEX32}`, at: ANYWHERE },
  { what: 'signed JWT', secret: JWT, at: ANYWHERE },
  { what: 'JWT that was cut off', secret: JWT_HEAD, at: ANYWHERE },
  { what: 'token drawn by lot', secret: `${LOT}Qx5`, at: ANYWHERE },
  {
    what: 'private key',
    secret: PEM,
    at: { json: '{"note":"{}"}', form: 'note={}', message: 'Key {} was refused' },
  },

  // Credentials by where they stand.
  {
    what: 'bearer token',
    secret: 'a1b2c3d4e5f6',
    at: {
      header: 'authorization: Bearer {}',
      message: 'Header "Authorization: Bearer {}" refused',
      json: '{"headers":[{"name":"Authorization","value":"Bearer {}"}]}',
    },
  },
  {
    what: 'basic credentials',
    secret: base64('anna:not-a-password'),
    at: {
      header: 'authorization: Basic {}',
      message: 'Header "Basic {}" refused',
      json: '{"authorization":"Basic {}"}',
    },
  },
  {
    what: 'digest credentials',
    secret: 'username="anna", response="6629fae4"',
    at: { header: 'proxy-authorization: Digest {}' },
  },
  {
    what: 'AWS signature',
    secret: 'Credential=anna/20261120/eu/s3, Signature=fe5f80f77d5f',
    at: { header: 'authorization: AWS4-HMAC-SHA256 {}' },
  },
  {
    what: 'bare authorization',
    secret: 'onewordonly',
    at: { header: 'Authorization: {}', message: 'Sent was Authorization: Bearer {}' },
  },
  {
    what: 'cookie',
    secret: 'plainsessionvalue',
    at: { header: 'cookie: theme=dark; sid={}', json: '{"cookie":"sid={}"}' },
  },
  { what: 'JWT in a cookie', secret: `${JWT}x`, at: { header: 'Cookie: auth={}; a=b' } },
  { what: 'set-cookie', secret: 'setsessionvalue', at: { header: 'set-cookie: sid={}; Path=/' } },
  { what: 'API key', secret: 'tiny-key-77', at: named('api_key', { path: '/v1;api_key={}/x' }) },
  { what: 'subscription key', secret: HEX32, at: named('Ocp_Apim_Subscription_Key') },
  { what: 'AWS secret key', secret: 'wJalrXUt/K7MDENG+bPx', at: named('secretAccessKey') },
  { what: 'access token', secret: 'opaque-7734', at: named('access_token', { path: '/token/{}' }) },
  { what: 'refresh token', secret: 'refresh.me.42', at: named('refreshToken') },
  { what: 'id token hint', secret: 'id.hint.4711', at: named('id_token') },
  { what: 'client secret', secret: 'blue~horse~9', at: named('client_secret') },
  { what: 'client assertion', secret: 'assert-me-31', at: named('client_assertion') },
  {
    what: 'authorization code',
    secret: '4/0AbC7dEf2Gh1JkLm9NoPq4',
    at: named('code', { header: '' }),
  },
  { what: 'state', secret: 'f00dfeed12345678', at: named('state', { header: '' }) },
  { what: 'PKCE verifier', secret: 'verify-me-very-well-1', at: named('code_verifier') },
  { what: 'SAML response', secret: base64('<Response ID="x1"/>'), at: named('SAMLResponse') },
  {
    what: 'session id',
    secret: 'abc.def.123',
    at: named('sessionid', { path: '/a;jsessionid={}' }),
  },
  { what: 'CSRF token', secret: 'csrf-is-9', at: named('csrf_token') },
  { what: 'password', secret: 'correct horse', at: named('password', { header: '' }) },
  { what: 'password in brackets', secret: 'hunter-2', at: named('user[password]', { header: '' }) },
  { what: 'one-time code', secret: '907316', at: named('otp', { header: 'x-otp: {}' }) },
  { what: 'card verification code', secret: '7310', at: named('cvc', { header: '' }) },
  { what: 'PUK', secret: '83716254', at: named('puk1', { header: '' }) },
  { what: 'signature of a link', secret: 'sig/na+ture=1', at: named('X-Amz-Signature') },
  { what: 'reset link', secret: '5fa1c0de', at: { path: '/account/reset/{}' } },
  {
    what: 'user info',
    secret: 'anna:s3cret!',
    at: {
      message: 'Cannot reach https://{}@db.example/x',
      header: 'referer: https://{}@a.example/',
    },
  },
  {
    what: 'webhook address',
    secret: `T${'0'}AB/B0CD/${LOT}Qx`.split('/')[2] ?? '',
    at: { message: 'Call https://hooks.example/services/T0AB/B0CD/{} failed' },
  },
  {
    what: 'access token behind an address in the query',
    secret: 'inner-99-token',
    at: {
      query: 'redirect_uri=https%3A%2F%2Fshop.example%2Fcb%3Faccess_token%3D{}',
      header: 'location: /cb?access_token={}',
      fragment: '/callback?access_token={}',
    },
  },
  {
    what: 'password in JSON in JSON',
    secret: 'nested-77-pass',
    at: {
      json: '{"payload":"{\\"login\\":{\\"password\\":\\"{}\\"}}"}',
      query: 'variables=%7B%22password%22%3A%22{}%22%7D',
    },
  },
  {
    what: 'password that a validator quotes',
    secret: 'Rejected77',
    at: { json: '{"detail":[{"loc":["body","password"],"msg":"too short","input":"{}"}]}' },
  },
  {
    what: 'password in XML',
    secret: 'xml-77-pass',
    at: { json: '<Login><wsse:Password Type="t">{}</wsse:Password></Login>' },
  },

  // Of persons.
  { what: 'e-mail address', secret: 'anna.miller+test@shop.example', at: ANYWHERE },
  { what: 'e-mail address of another script', secret: 'анна@почта.example', at: ANYWHERE },
  { what: 'phone number, E.164', secret: '+447911123456', at: ANYWHERE },
  { what: 'phone number in groups', secret: '+44 7911 123 456', at: ANYWHERE },
  { what: 'phone number with 00', secret: '0044 7911 123456', at: ANYWHERE },
  { what: 'phone number without a plus', secret: '447911123456', at: ANYWHERE },
  { what: 'phone number of Singapore', secret: '6591234567', at: ANYWHERE },
  { what: 'phone number, national', secret: '(0171) 123 4567', at: ANYWHERE },
  { what: 'phone number, North America', secret: '(212) 555-0187', at: ANYWHERE },
  { what: 'phone number under its name', secret: '71234567', at: named('phoneNumber') },
  { what: 'phone number as recipient', secret: '0791123456', at: named('to') },
  { what: 'MSISDN', secret: '4512345678', at: named('msisdn', { path: '/msisdn/{}' }) },
  { what: 'IMSI', secret: '262011234567890', at: ANYWHERE },
  { what: 'IMSI under its name', secret: '001010123456789', at: named('imsi') },
  { what: 'IMEI', secret: '353879234252633', at: ANYWHERE },
  { what: 'ICCID', secret: '8988303000000614224', at: ANYWHERE },
  { what: 'ICCID under its name', secret: '89883030000006142200', at: named('iccid') },
  { what: 'EID', secret: '89049032000001000000009876543210', at: ANYWHERE },
  { what: 'IPv4 address', secret: '203.0.113.77', at: ANYWHERE },
  { what: 'IPv6 address', secret: '2001:db8:85a3::8a2e:370:7334', at: ANYWHERE },
  { what: 'MAC address', secret: '3c:22:fb:9a:01:7e', at: ANYWHERE },
  { what: 'card number', secret: '4242424242424242', at: ANYWHERE },
  { what: 'card number in groups', secret: '5555 5555 5555 4444', at: ANYWHERE },
  { what: 'IBAN', secret: 'GB82 WEST 1234 5698 7654 32', at: ANYWHERE },
  { what: 'last name', secret: 'Millerova', at: named('lastName', { header: '' }) },
  { what: 'date of birth', secret: '1981-02-03', at: named('date_of_birth', { header: '' }) },
  { what: 'e-mail address in base64', secret: base64('{"e":"anna@shop.example"}'), at: ANYWHERE },
];

/** What must stay, and where it is put. Of some the decoding says that they are ids. */
export interface LookAlike {
  readonly what: string;
  readonly text: string;
  readonly at: Placing;
  /** The pack has decoded it as an id. */
  readonly decoded?: true;
}

export const LOOK_ALIKES: readonly LookAlike[] = [
  { what: 'errorId', text: '1cc1eda1-f5dd-ea11-8288-0263195dd35a', at: ANYWHERE },
  { what: 'UUID of digits alone', text: '00000000-0000-4000-8000-447911123456', at: ANYWHERE },
  { what: 'decoded id that looks drawn by lot', text: `${LOT}Zz7`, at: ANYWHERE, decoded: true },
  {
    what: 'decoded id that looks like a phone number',
    text: '447911987654',
    at: ANYWHERE,
    decoded: true,
  },
  {
    what: 'decoded id that looks like an IMSI',
    text: '310150123456789',
    at: ANYWHERE,
    decoded: true,
  },
  { what: 'ISO 8601 time', text: '2026-11-20T08:00:00.85Z', at: ANYWHERE },
  { what: 'time with an offset', text: '2026-11-20T08:00:00+01:00', at: ANYWHERE },
  { what: 'day', text: '2026-11-20', at: named('from') },
  { what: 'seconds since 1970', text: '1795161600', at: named('from') },
  { what: 'milliseconds since 1970', text: '1795161600123', at: ANYWHERE },
  { what: 'time without separators', text: '20261120080000', at: ANYWHERE },
  { what: 'HTTP date', text: 'Fri, 20 Nov 2026 08:00:00 GMT', at: ANYWHERE },
  { what: 'code of four digits', text: '1300', at: named('code') },
  { what: 'code with a zero in front', text: '010', at: named('code') },
  { what: 'negative code', text: '-1005', at: ANYWHERE },
  { what: 'code in hexadecimal', text: '005056A509B11EE1B9A8FEC1', at: { json: '{"code":"{}"}' } },
  { what: 'code in capitals', text: 'SUBACCOUNT_NOT_FOUND', at: named('code') },
  { what: 'code of Entra', text: 'AADSTS50034', at: ANYWHERE },
  { what: 'token that is a word', text: 'InvalidToken', at: named('error_token') },
  {
    what: 'word that is an error token',
    text: 'CardExpired',
    at: { json: '{"error":{"token":"{}"}}' },
  },
  { what: 'kind of token', text: 'Bearer', at: named('token_type') },
  {
    what: 'traceparent',
    text: `00-${HEX32}-00f067aa0ba902b7-01`,
    at: { header: 'traceparent: {}' },
  },
  { what: 'ray', text: '8f1a2b3c4d5e6f70-CPH', at: { header: 'cf-ray: {}' } },
  {
    what: 'id of a request at CloudFront',
    text: `${LOT}${LOT}_-x==`,
    at: { header: 'x-amz-cf-id: {}' },
  },
  { what: 'id with its kind in front', text: `ch_3${LOT}`, at: ANYWHERE },
  { what: 'account of Twilio', text: `AC${HEX32}`, at: ANYWHERE },
  { what: 'commit', text: '9fceb02d0ae598e95dc970b74767f19372d61af8', at: ANYWHERE },
  {
    what: 'version of four parts',
    text: 'Chrome/131.0.0.0',
    at: { header: 'user-agent: Mozilla/5.0 {}' },
  },
  { what: 'version under its name', text: '1.2.3.4', at: named('version') },
  { what: 'semantic version', text: '2.14.0-beta.3', at: ANYWHERE },
  { what: 'amount', text: '1234567890', at: named('amount') },
  { what: 'large count', text: '123456789012', at: named('total_count') },
  { what: 'number of an order', text: '100000123456', at: ANYWHERE },
  { what: 'sixteen digits that are no card', text: '4242424242424241', at: ANYWHERE },
  { what: 'IBAN with a wrong check', text: 'GB82WEST12345698765433', at: ANYWHERE },
  { what: 'nineteen digits that are no ICCID', text: '8988303000000614225', at: ANYWHERE },
  { what: 'loopback address', text: '127.0.0.1', at: ANYWHERE },
  { what: 'words of a path', text: 'password-reset-requests', at: { path: '/v1/{}/status' } },
  { what: 'name of a page', text: 'How-To-Send-Your-First-SMS-2026', at: ANYWHERE },
  { what: 'name of a class', text: 'MessagingServiceV2ClientFactoryBean', at: ANYWHERE },
  { what: 'namespace', text: 'std::vector', at: ANYWHERE },
  {
    what: 'sentence on a password',
    text: 'The password field is required.',
    at: { json: '{"errors":{"password":["{}"]}}', message: '{}' },
  },
  {
    what: 'sentence on a header',
    text: 'Authorization header format is Authorization: Bearer <token>',
    at: { message: '{}' },
  },
  {
    what: 'sentence on a token',
    text: 'Authorization: Bearer token is missing',
    at: { message: '{}' },
  },
  { what: 'media type', text: 'application/vnd.api+json', at: { header: 'accept: {}' } },
  { what: 'entity tag', text: `W/"${LOT}Ab1"`, at: { header: 'if-none-match: {}' } },
  { what: 'idempotency key', text: `${LOT}Key1`, at: { header: 'idempotency-key: {}' } },
  { what: 'count of model tokens', text: '128000', at: named('max_tokens') },
];
