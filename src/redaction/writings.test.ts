import { describe, expect, it } from 'vitest';
import { redactorOf } from './redactor.ts';

const NONE = { exchange: null, body: '' };
const alone = (text: string): string => redactorOf(NONE).text(text);

describe('a secret that a text announces', () => {
  it.each([
    ['<Password><![CDATA[Hunt<er>2]]></Password>', 'Hunt<er>2'],
    ['<wsse:Password Type="t"> <![CDATA[hunter]]> </wsse:Password>', 'hunter'],
    ['The password "hunter22" is wrong.', 'hunter22'],
    ["The password 'hunter' was refused.", 'hunter'],
    ['Bad password: hunter', 'hunter'],
    ['Bad password: x', ' x'],
    ["Unknown API key 'abc'", 'abc'],
    ['API key is "abc"', 'abc'],
    ['Your access token is: plain7word', 'plain7word'],
    ["on field 'password': rejected value [blue horse]; codes [Size]", 'blue horse'],
    ["on field 'user.password': rejected value [hunter]; codes [Size]", 'hunter'],
    ['db:\n  password: hunter\n  port: 5432', 'hunter'],
    ['client_secret: hunter\nport: 1', 'hunter'],
    ['- password:  hunter\r\n- port: 1', 'hunter'],
    ['<input type="hidden" name="csrf_token" value="blue horse">', 'blue horse'],
    ["<input value='bluehorse' name='csrf_token' />", 'bluehorse'],
    ['<meta name="csrf-token" content="bluehorse" />', 'bluehorse'],
    ['<add key="Password" value="bluehorse"/>', 'bluehorse'],
    ['<param name="password">bluehorse</param>', 'bluehorse'],
    ['Your code is 123456', '123456'],
    ['Your Acme verification code: 123 456', '123 456'],
    ['123-456 is your login code.', '123-456'],
    ['Use 8264 as your one-time PIN', '8264'],
    ['access_token is 1234567890abcdefghij1234', '1234567890abcdefghij1234'],
    ['The refresh_token 1//0gabcdefABCDEF-xyz was revoked', '1//0gabcdefABCDEF-xyz'],
    ['Your access token is blue7word.', 'blue7word'],
    ['Wrong session=abc123', 'abc123'],
    ['The session id 9f8c2e7d5b1a is unknown', '9f8c2e7d5b1a'],
    ['Wrong passcode 482913, try again', '482913'],
    ['Wrong PIN 4829', '4829'],
    ['The password is hunter22', 'hunter22'],
    ['(client_secret) 0f1e2d3c4b5a6978', '0f1e2d3c4b5a6978'],
    ['HTTP_COOKIE: sid=blue7word', 'blue7word'],
    ['__RequestVerificationToken=blue7word', 'blue7word'],
    ['The number 2025550143 is not valid', '2025550143'],
    ['{"requestId":"Bearer a1b2c3d4e5f6"}', 'a1b2c3d4e5f6'],
  ])('is masked: %s', (text, secret) => {
    expect(text).toContain(secret);
    expect(alone(text)).not.toContain(secret);
    expect(alone(JSON.stringify({ note: text }))).not.toContain(
      JSON.stringify(secret).slice(1, -1),
    );
  });

  it.each([
    'password: required',
    'password: must be longer than 8',
    'Wrong password: try again',
    'Unexpected token \'u\', "undefined" is not valid JSON',
    'The field "password" is missing',
    'The token is base64-encoded',
    'The signature is RS256',
    'The secret is a 32-character text',
    'The password is 16-byte',
    'The token expired at 2026-11-20T08:00:00Z',
    'The token is 2026-11-20',
    'The secret v2-released is old',
    'Pass 20261120 as the day',
    'assertion app.test.js:42 failed',
    'The order number 2025550143 is unknown',
    'The number 2147483648 is too large',
    'The number 1795161600 is too large',
    'Your pin 12 is low',
    'error code 482913',
    'UnsupportedSignature XAmzContentSHA256Mismatch',
    'session 2026-11-20 closed',
    'password "is required"',
    'Your error code is 1300',
    'Your request failed with code 4012',
    'status code: 404',
    '<input name="page" value="12">',
    '<input name="csrf_token" value="">',
    '<a name="password-reset">Reset</a>',
    "const { key = '', size = 10 } = first;",
    "Duplicate entry 'x' for key 'users.email_2'",
    "on field 'age': rejected value [12]",
    '<Message><![CDATA[The number is wrong]]></Message>',
  ])('is not seen where there is none: %s', (text) => {
    expect(alone(text)).toBe(text);
  });
});

describe('a value under its name', () => {
  const HEX = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';

  it.each([
    `appid=${HEX}`,
    'auth=ab12cd34',
    'key=ab12cd34',
    'credential=ab12cd34',
    'credentials=anna:ab12',
    'Authentication=authzz-12345678',
    'session=abc123',
    'authz=ab12cd34',
    'csrf=ab12cd34',
    'sign=ab12cd34',
    '_csrf=ab12cd34',
    'HTTP_COOKIE=sid%3Dblue',
  ])('is masked in a query: %s', (query) => {
    const [, value = ''] = query.split('=');
    expect(redactorOf(NONE).url(`https://a.example/x?page=2&${query}`)).not.toContain(value);
  });

  it.each([
    'appid=1cc1eda1-f5dd-ea11-8288-0263195dd35a',
    'appid=4711',
    'key=name',
    'key=4711',
    'auth=oauth2',
    'session=closed',
    'session=2026-11-20T08',
    'xKey=date',
    'token=null',
    'X-Auth=none',
    'http_status=404',
  ])('stays in a query: %s', (query) => {
    const url = `https://a.example/x?page=2&${query}`;
    expect(redactorOf(NONE).url(url)).toBe(url);
  });

  it.each([
    ['Authentication', 'authzz-12345678'],
    ['X-Session', 'blue'],
    ['X-Forwarded-Authorization', 'blue'],
    ['X-JWT-Assertion', 'blue'],
    ['session', 'ab12cd34'],
    ['password', 'null'],
  ])('is masked in JSON: %s', (name, value) => {
    expect(alone(JSON.stringify({ [name]: value }))).not.toContain(value);
  });

  it.each([
    ['authentication', 'required'],
    ['authentication', 'AUTH_2FA_REQUIRED'],
    ['auth', 'oauth2'],
    ['credentials', 'include'],
    ['credentials', 'The user 12 has none.'],
    ['session', 'SESSION_EXPIRED'],
    ['session', '2026-11-20T08:00:00Z'],
    ['key', 'user-1234abc'],
    ['x-cache-key', 'price'],
    ['x-session', 'null'],
    ['token', 'undefined'],
    ['http_code', '1300'],
    ['tfa', 'enabled'],
    ['sign', 'minus'],
  ])('stays in JSON: %s', (name, value) => {
    const body = JSON.stringify({ [name]: value });
    expect(alone(body)).toBe(body);
  });

  it.each([
    ['X-Session-Data', 'blue'],
    ['X-Session', 'ab12cd34ef56'],
    ['X-Auth', 'blue'],
    ['X-Session', 'blue'],
    ['Session', 'blue'],
    ['X-Credentials', 'blue'],
    ['Authentication', 'blue'],
    ['X-Authentication', 'blue'],
    ['X-Mashape-Key', 'blue'],
    ['Key', 'blue'],
    ['X-Key', 'blue'],
    ['DPoP', 'blue'],
    ['X-Amzn-Oidc-Data', '0f1e2d'],
    ['Cf-Access-Jwt-Assertion', 'blue'],
    ['X-BAPI-SIGN', 'blue'],
    ['X-Wsse', 'UsernameToken Username="blue", PasswordDigest="blue"'],
    ['X-Shopify-Hmac-Sha256', 'XWmrwMey6OsLMeiZKwP4FppHH3cmAiiJJAweH5Jo4bM='],
    ['Set-Cookie2', 'sid="blue"; Version="1"'],
    ['Authentication-Info', 'nextnonce="blue", rspauth="blue"'],
    ['Proxy-Authentication-Info', 'nextnonce="blue"'],
  ])('is masked in the header %s', (name, value) => {
    const secret = value.includes('blue') ? 'blue' : value;
    const masked = redactorOf(NONE).header({ name, value }, 'response').value;
    expect(masked).not.toContain(secret);
    expect(masked).toContain('MASKED-');
  });

  it.each([
    ['X-Session-Timeout', '3600'],
    ['X-Session-Status', 'active'],
    ['X-Auth', 'none'],
    ['X-Auth-Type', 'jwt'],
    ['X-Session', 'null'],
    ['X-Api-Key', 'undefined'],
    ['Authorization', 'Bearer null'],
    ['X-Cache-Key', '/v1/messages'],
    ['Surrogate-Key', 'post-12 home'],
    ['x-amz-error-detail-Key', 'deep/link'],
    ['X-State', 'active'],
    ['Signature-Input', 'sig1=("@method");created=1795161600'],
    ['X-Checksum-Sha256', 'XWmrwMey6OsLMeiZKwP4FppHH3cmAiiJJAweH5Jo4bM='],
  ])('stays in the header %s', (name, value) => {
    expect(redactorOf(NONE).header({ name, value }, 'response').value).toBe(value);
  });
});

describe('a phone number', () => {
  it.each([
    '+44\u00a07911\u00a0123456',
    '+44\u202f7911\u202f123456',
    '+44\u20137911\u2013123456',
    '+44\u200b7911\u200b123456',
    '+\u200b447911123456',
    '\u202a+447911123456\u202c',
    '\uff0b447911123456',
    '\uff0b\uff14\uff14 \uff17911 123456',
    '+\u0664\u0664 \u0667\u0669\u0661\u0661 \u0661\u0662\u0663\u0664\u0665\u0666',
    '+\u06f4\u06f4\u06f7\u06f9\u06f1\u06f1\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6',
    '+&#52;47911123456',
    '&#43;447911123456',
  ])('is the same however it is written: %j', (written) => {
    expect(alone(`The number ${written} is, as 447911123456, unknown`)).toMatch(
      /^The number \S?MASKED-PHONE-1\S? is, as MASKED-PHONE-1, unknown$/,
    );
  });

  it.each(['0171.123.4567', '0171\u00a0123\u00a04567', '0171\u20131234567'])(
    'is found without its country: %j',
    (written) => {
      expect(alone(`Call ${written} now`)).toBe('Call MASKED-PHONE-1 now');
    },
  );

  it.each(['0.1234567890', '01.02.2026', '0.123 456 789', '0171.1234567 ms'])(
    'is not: %s',
    (text) => {
      expect(alone(`It took ${text}`)).toBe(`It took ${text}`);
    },
  );
});

describe('an address', () => {
  it.each([
    ['Cannot reach host/198.51.100.7:443', 'Cannot reach host/MASKED-IP-ADDRESS-1:443'],
    ['/10.1.2.3:80 -> api/198.51.100.7', '/MASKED-IP-ADDRESS-1:80 -> api/MASKED-IP-ADDRESS-2'],
    [
      'ec2-198-51-100-7.compute.example, 198.51.100.7',
      'ec2-MASKED-IP-ADDRESS-1.compute.example, MASKED-IP-ADDRESS-1',
    ],
    ['https://ip-198-51-100-7.a.example/', 'https://ip-MASKED-IP-ADDRESS-1.a.example/'],
    ['anna&#64;shop.example', 'MASKED-EMAIL-1'],
    ['anna&#x40;shop&#46;example', 'MASKED-EMAIL-1'],
    ['anna\uff20shop.example', 'MASKED-EMAIL-1'],
    ['to anna@localhost.', 'to MASKED-EMAIL-1.'],
    ['gb82 west 1234 5698 7654 32 is', 'MASKED-IBAN-1 is'],
    ['gb82west12345698765432', 'MASKED-IBAN-1'],
  ])('is masked: %s', (text, masked) => {
    expect(alone(text)).toBe(masked);
  });

  it.each([
    'SDK 4.12.0.1',
    'acme-sdk/4.12.0.1 failed',
    'Chrome/131.0.0.0',
    'HeadlessChrome/131.0.12.7 Safari/537.36',
    'version: 4.12.0.1',
    'release 4.12.0.1',
    'shop-1-2-3-400.html',
    'page-2026-11-20-08.html',
    'name@2.14.0',
  ])('is not: %s', (text) => {
    expect(alone(text)).toBe(text);
  });
});

describe('a number of goods or an id that tells its time', () => {
  it.each([
    'EAN 4006381333931 is unknown',
    'No product 9783161484100 here',
    'No product 978-3-16-148410-0 here',
    'ISBN 0306406152 and isbn-10: 0-306-40615-2',
    '{"isbn":"0306406152","ean":4912345678904,"gtin":"04006381333931"}',
    'https://a.example/books?isbn=0306406152',
    'Run 0ujtsYcgvSTl8PAuAdqWYSMnLOv failed',
    '{"run":"2ujtsYcgvSTl8PAuAdqWYSMnLOv"}',
    'https://a.example/runs/0ujtsYcgvSTl8PAuAdqWYSMnLOv',
  ])('stays: %s', (text) => {
    expect(alone(text)).toBe(text);
  });

  it('is masked where a secret stands', () => {
    const body = '{"token":"0ujtsYcgvSTl8PAuAdqWYSMnLOv","pin":"9783161484100"}';
    expect(alone(body)).toBe('{"token":"MASKED-TOKEN-1","pin":"MASKED-PIN-1"}');
  });
});

describe('what was decoded as an id', () => {
  it.each([`sk_${'live'}_q7Rt2ZxLm9KpW4vYs8NdB3fH`, `gh${'p'}_q7Rt2ZxLm9KpW4vYs8NdB3fHaBc9012345`])(
    'is masked when its issuer marks it as a credential: %s',
    (credential) => {
      const redactor = redactorOf(NONE, { keep: [credential] });
      expect(redactor.text(`{"requestId":"${credential}"}`)).not.toContain(credential);
    },
  );

  it('stays when a sentence calls it a code', () => {
    expect(redactorOf(NONE, { keep: ['4012'] }).text('Your code is 4012')).toBe(
      'Your code is 4012',
    );
  });
});
