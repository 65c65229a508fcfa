import { describe, expect, it } from 'vitest';
import { httpExchange } from './exchange.fixture.ts';
import { redactorOf } from './redactor.ts';

const NONE = { exchange: null, body: '' };
const alone = (text: string): string => redactorOf(NONE).text(text);

describe('pseudonyms', () => {
  it('are the same for one value in every way of writing it', () => {
    const redactor = redactorOf(NONE);
    expect(redactor.url('https://a.example/m/447911123456?to=%2B44%207911%20123456')).toBe(
      'https://a.example/m/MASKED-PHONE-1?to=MASKED-PHONE-1',
    );
    expect(
      redactor.text('{"a":"\\u002b447911123456","b":447911123456,"c":"0044 7911 123456"}'),
    ).toBe('{"a":"MASKED-PHONE-1","b":"MASKED-PHONE-1","c":"MASKED-PHONE-1"}');
    expect(redactor.url('ftp://anna:s3cret@a.example/')).toBe(
      'ftp://MASKED-USER-INFO-1@a.example/',
    );
    const header = { name: 'authorization', value: `Basic ${btoa('anna:s3cret')}` };
    expect(redactor.header(header, 'request').value).toBe('Basic MASKED-USER-INFO-1');
  });

  it('say where and how often each value was met', () => {
    const redactor = redactorOf(NONE);
    redactor.url('https://a.example/anna@shop.example');
    redactor.header({ name: 'x-user', value: 'Anna@Shop.example' }, 'request');
    redactor.text('anna@shop.example and jo@shop.example');
    expect(redactor.masked()).toEqual([
      {
        kind: 'email',
        value: 'anna@shop.example',
        pseudonym: 'MASKED-EMAIL-1',
        where: [{ in: 'url' }, { in: 'request-header', name: 'x-user' }, { in: 'text' }],
        count: 3,
        unmasked: false,
      },
      expect.objectContaining({ pseudonym: 'MASKED-EMAIL-2', count: 1 }),
    ]);
  });

  it('are numbered by the exchange, whatever is copied of it first', () => {
    const exchange = httpExchange({
      url: 'https://a.example/?a=jo@shop.example&b=anna@shop.example',
    });
    const text = 'anna@shop.example';
    expect(redactorOf({ exchange, body: '' }).text(text)).toBe('MASKED-EMAIL-2');
    expect(redactorOf({ exchange, body: '' }).masked()).toEqual([]);
  });

  it('give one value back, and leave the numbers of the others', () => {
    const text = 'jo@shop.example anna@shop.example';
    const redactor = redactorOf(NONE, { unmask: new Set(['MASKED-EMAIL-1']) });
    expect(redactor.text(text)).toBe('jo@shop.example MASKED-EMAIL-2');
    expect(redactor.masked().map(({ unmasked }) => unmasked)).toEqual([true, false]);
  });
});

describe('what stays', () => {
  const id = 'aZ9kQ2mX7pL4vR8tY1nB6cD3';
  const exchange = httpExchange({
    requestHeaders: [{ name: 'Authorization', value: `Bearer ${id}` }],
  });

  it('is what was decoded, whatever it looks like', () => {
    expect(redactorOf(NONE).text(`Message ${id}`)).toBe('Message MASKED-TOKEN-1');
    expect(redactorOf(NONE, { keep: [id] }).text(`Message ${id}`)).toBe(`Message ${id}`);
    expect(redactorOf(NONE, { keep: ['447911123456'] }).text('{"id":447911123456}')).toBe(
      '{"id":447911123456}',
    );
  });

  it('is no credential that a server names as its id, nor what holds one', () => {
    for (const kept of [id, `id-${id}-1`]) {
      const redactor = redactorOf({ exchange, body: '' }, { keep: [kept] });
      expect(redactor.text(`Quote ${kept}, please`)).not.toContain(id);
    }
  });

  it('is no secret that stands under its name, even when it is the same as a code', () => {
    expect(redactorOf(NONE, { keep: ['1234'] }).text('{"code":1234,"pin":1234}')).toBe(
      '{"code":1234,"pin":"MASKED-PIN-1"}',
    );
  });

  it('is no part of a number that has a short code in it', () => {
    expect(redactorOf(NONE, { keep: ['44', '7911'] }).text('+44 7911 123456')).toBe(
      'MASKED-PHONE-1',
    );
  });

  it('are the kinds that are left', () => {
    const redactor = redactorOf(NONE, { leave: new Set(['ip-address'] as const) });
    expect(redactor.text('203.0.113.7, jo@shop.example')).toBe('203.0.113.7, MASKED-EMAIL-1');
  });

  it('is the host of the exchange, address or not', () => {
    const local = httpExchange({ url: 'http://192.168.7.7:8080/v1/192.168.7.8' });
    expect(redactorOf({ exchange: local, body: '' }).url(local.url)).toBe(
      'http://192.168.7.7:8080/v1/MASKED-IP-ADDRESS-1',
    );
  });
});

describe('a secret whose name is written in another way', () => {
  it.each([
    ...['token[]', 'accessTokens[0]', 'password[0]', 'user[password][]', 'password%5B%5D'],
    ...['password_confirmation', 'passwordConfirm', 'password2', 'PASSWORD1', 'new_password2'],
    ...['apiKey2', 'pw', 'user_pw', 'LoginPwd', 'token_value'],
  ])('is masked in a query: %s', (name) => {
    const exchange = httpExchange({ url: `https://api.shop.example/v1?${name}=Hunter2x9` });
    const redactor = redactorOf({ exchange, body: '' });
    expect(redactor.exchange(exchange).url).not.toContain('Hunter2x9');
  });

  it.each(['password_confirmation', 'passwordConfirm', 'password2', 'new_password2', 'user_pw'])(
    'is masked in JSON: %s',
    (name) => {
      expect(alone(JSON.stringify({ [name]: 'Hunter2x9' }))).not.toContain('Hunter2x9');
    },
  );

  it.each([
    '{"Headers":[{"Key":"Authorization","Value":"Basic Hunter2x"}]}',
    '[{"field":"password","rejected_value":"Hunter2x"}]',
    '{"PropertyName":"Password","AttemptedValue":"Hunter2x"}',
    '{"field_name":"password","actual-value":"Hunter2x"}',
  ])('is masked beside its label: %s', (json) => {
    expect(alone(json)).not.toContain('Hunter2x');
  });

  it.each(['901430000000001', '001010000000001', '262011234567890'])('%s is an IMSI', (imsi) => {
    expect(alone(`SIM ${imsi} unknown`)).toBe('SIM MASKED-IMSI-1 unknown');
  });
});

describe('a header that ends in the name of a secret', () => {
  const value = '9f8c2e7d5b1a4c3e9f8c2e7d5b1a4c3e';

  it.each([
    'X-Session-Id',
    'Mcp-Session-Id',
    'X-Acme-Session-Id',
    'X-Acme-Session',
    'X-Acme-Key',
    'X-Acme-Auth',
  ])('is masked: %s', (name) => {
    const redactor = redactorOf(NONE);
    expect(redactor.header({ name, value }, 'request').value).not.toContain(value);
  });

  it.each(['X-Acme-Idempotency-Key', 'X-Acme-Trace-Id', 'X-Request-Id'])('is not: %s', (name) => {
    const redactor = redactorOf(NONE);
    expect(redactor.header({ name, value }, 'request').value).toContain(value);
  });
});

describe('a secret that a response repeats', () => {
  it.each([
    ['api-key', { name: 'X-Api-Key', value: 'plain7word' }, 'Unknown key plain7word.'],
    [
      'password of basic credentials',
      { name: 'Authorization', value: `Basic ${btoa('jo:opensesame')}` },
      'opensesame is wrong',
    ],
    ['percent-encoded', { name: 'X-Api-Key', value: 'a b/c 123' }, 'At /x/a%20b%2Fc%20123'],
    ['inside a word', { name: 'X-Api-Key', value: 'longsecret77' }, 'key_longsecret77_x'],
    ['as a number', { name: 'X-Api-Key', value: '8472639105' }, '{"seen":8472639105}'],
  ])('is found where nothing announces it: %s', (_, header, text) => {
    const redactor = redactorOf({ exchange: httpExchange({ requestHeaders: [header] }), body: '' });
    expect(redactorOf(NONE).text(text)).toBe(text);
    expect(redactor.text(text)).toMatch(/MASKED-(?:API-KEY|AUTHORIZATION|USER-INFO)-\d/);
    if (text.startsWith('{')) expect(() => JSON.parse(redactor.text(text))).not.toThrow();
  });

  it('takes no ordinary word out of the rest', () => {
    const cookies = { name: 'Cookie', value: 'lang=english; view=messages' };
    const redactor = redactorOf({
      exchange: httpExchange({ requestHeaders: [cookies] }),
      body: '',
    });
    expect(redactor.text('/v1/messages in english')).toBe('/v1/messages in english');
  });
});

describe('forms', () => {
  it.each([
    ['repeated members', '{"pin":1234,"pin":5678}', '{"pin":"MASKED-PIN-1","pin":"MASKED-PIN-2"}'],
    ['digits beyond what numbers hold', '{"a":12345678901234567890}', '{"a":12345678901234567890}'],
    ['white space', '{ "pin" :\n\t1234 }', '{ "pin" :\n\t"MASKED-PIN-1" }'],
    ['JSON that is cut off', '{"a":{"password":"hun', '{"a":{"password":"MASKED-PASSWORD-1'],
    [
      'lines of JSON',
      '{"pin":1234}\n{"pin":1234}',
      '{"pin":"MASKED-PIN-1"}\n{"pin":"MASKED-PIN-1"}',
    ],
    ['names of members', '{"jo@shop.example":1}', '{"MASKED-EMAIL-1":1}'],
    [
      'lists under a name',
      '{"passwords":["a1","b2"]}',
      '{"passwords":["MASKED-PASSWORD-1","MASKED-PASSWORD-2"]}',
    ],
    [
      'a value before its name',
      '{"value":"x1","name":"password"}',
      '{"value":"MASKED-PASSWORD-1","name":"password"}',
    ],
    [
      'a number in JSON in JSON',
      '{"a":"{\\"pin\\":1234}"}',
      '{"a":"{\\"pin\\":\\"MASKED-PIN-1\\"}"}',
    ],
    [
      'nothing to mask',
      '{"password":"","pin":null,"otp":"***"}',
      '{"password":"","pin":null,"otp":"***"}',
    ],
  ])('%s', (_, body, masked) => {
    expect(redactorOf(NONE).body(body, 'application/json', 'response')).toBe(masked);
  });

  it('reads the parts of a form', () => {
    const body =
      '--b1\r\nContent-Disposition: form-data; name="password"\r\n\r\nhunter\r\n--b1--\r\n';
    const type = 'multipart/form-data; boundary=b1';
    expect(redactorOf(NONE).body(body, type, 'request')).toBe(
      body.replace('hunter', 'MASKED-PASSWORD-1'),
    );
  });

  it('keeps a URL a URL, and the words of its path', () => {
    const masked = redactorOf(NONE).url(
      'https://jo:x@api.acme.example/v1/customers/jo%40shop.example/messages;v=1/+447911123456?to=447911123456&page=2#access_token=abc',
    );
    expect(masked).toBe(
      'https://MASKED-USER-INFO-1@api.acme.example/v1/customers/MASKED-EMAIL-1/messages;v=1/MASKED-PHONE-1?to=MASKED-PHONE-1&page=2#access_token=MASKED-TOKEN-1',
    );
    expect(new URL(masked).href).toBe(masked);
  });

  it('keeps the scheme of a credential, the names of cookies and what is said of them', () => {
    const redactor = redactorOf(NONE);
    const value = (name: string, text: string) =>
      redactor.header({ name, value: text }, 'response').value;
    expect(value('Authorization', 'Bearer abc')).toBe('Bearer MASKED-AUTHORIZATION-1');
    expect(value('Cookie', 'a=x; b=y')).toBe('a=MASKED-COOKIE-1; b=MASKED-COOKIE-2');
    expect(value('Set-Cookie', 'a=x; Path=/; Max-Age=60\nb=y')).toBe(
      'a=MASKED-COOKIE-1; Path=/; Max-Age=60\nb=MASKED-COOKIE-2',
    );
  });

  it.each([
    'https://[2001:db8::1]:8080/x',
    'not a url at all',
    'data:text/plain,hello',
    'http://',
    '//',
    '%',
    '?=&=',
    '#',
  ])('takes any URL: %s', (url) => {
    expect(typeof redactorOf(NONE).url(url)).toBe('string');
  });

  it('masks what the vendor says of it in a sentence', () => {
    expect(alone('The number +447911123456 is not valid.')).toBe(
      'The number MASKED-PHONE-1 is not valid.',
    );
    expect(alone('IMSI 001010123456789 is unknown')).toBe('IMSI MASKED-IMSI-1 is unknown');
    expect(alone('Timestamp: 2026-11-20 08:00:00Z, at 203.0.113.7:8080')).toBe(
      'Timestamp: 2026-11-20 08:00:00Z, at MASKED-IP-ADDRESS-1:8080',
    );
    expect(alone('password: must be longer than 8')).toBe('password: must be longer than 8');
  });

  it('leaves out of an exchange what is secret, and nothing else', () => {
    const exchange = httpExchange({
      url: 'https://a.example/x?token=abc',
      requestHeaders: [{ name: ':path', value: '/x?token=abc' }],
      requestBody: { mimeType: 'application/json', text: '{"pin":1234}' },
      responseHeaders: [{ name: 'Location', value: '/y?token=abc' }],
    });
    expect(redactorOf({ exchange, body: '' }).exchange(exchange)).toEqual({
      ...exchange,
      url: 'https://a.example/x?token=MASKED-TOKEN-1',
      requestHeaders: [{ name: ':path', value: '/x?token=MASKED-TOKEN-1' }],
      requestBody: { mimeType: 'application/json', text: '{"pin":"MASKED-PIN-1"}' },
      responseHeaders: [{ name: 'Location', value: '/y?token=MASKED-TOKEN-1' }],
    });
  });
});

describe('an exchange', () => {
  const exchange = httpExchange({
    url: 'https://a.example/x?token=abc',
    requestHeaders: [{ name: 'Authorization', value: 'Bearer abcdef' }],
  });
  const body = '{"pin":1234}';

  it('is read when the redactor is made, and not again', () => {
    const redactor = redactorOf({ exchange, body });
    const read = redactor.read();
    expect(redactor.exchange(exchange).url).toContain('MASKED-TOKEN-1');
    expect(redactor.body(body, exchange.mediaType, 'response')).toContain('MASKED-PIN-1');
    expect(redactor.read()).toBe(read);
  });

  it('does not have one text read as another, whatever its headers are called', () => {
    const requestHeaders = [
      { name: 'X-Any', value: 'Token\nHunter2x9' },
      { name: 'X-Any\nToken', value: 'Hunter2x9' },
    ];
    const redactor = redactorOf({ exchange: httpExchange({ requestHeaders }), body: '' });
    const values = requestHeaders.map((header) => redactor.header(header, 'request').value);
    expect(values).toEqual(['Token\nMASKED-TOKEN-1', 'MASKED-TOKEN-1']);
  });
});

describe('a text that is too long', () => {
  it('is cut off, and a secret across the cut is masked whole', () => {
    const redactor = redactorOf(NONE, { maxLength: 20 });
    expect(redactor.text('Refused: password="0123456789" and so on')).toBe(
      'Refused: password="MASKED-PASSWORD-1',
    );
    expect(redactor.cut()).toBe(20);
  });
});
