import { describe, expect, it } from 'vitest';
import { entryOfExample } from '../har/example-entry.ts';
import type { Shape } from '../model/pack.ts';
import { hostOf } from './address.ts';
import { catalogue, inspected } from './inspect.fixture.ts';
import { isUnmarked } from './look.ts';
import { signOf } from './sign.ts';

const SMS = 'https://sms.8x8.com/api/v1/messages';
const VIDEO = 'https://api.enablex.io/video/v2/rooms';
const ADMIN = 'https://api.enablex.io/admin/v1/users';

function unmarked(text: string, url: string): boolean {
  const { exchange } = entryOfExample({ title: '', url, status: 200, body: text });
  const host = hostOf(url);
  return isUnmarked(text, { exchange, host, hostPack: catalogue.packOfHost(host) }, catalogue);
}

it('knows names and words with any character of ASCII in them', () => {
  const ascii = String.fromCharCode(...Array.from({ length: 0x5f }, (_, index) => 0x20 + index));
  const name = ascii.replaceAll('.', '');
  for (const where of [{ [name]: 'string' }, { a: { oneOf: [ascii] } }] as const) {
    const text = JSON.stringify('a' in where ? { a: ascii } : { [name]: 'x' });
    expect(signOf({ id: 'x', where, set: null }).test(text)).toBe(true);
    expect(signOf({ id: 'x', where, set: null }).test('{"b":1}')).toBe(false);
  }
});

describe('the look at the text of a success', () => {
  it.each([
    ['a list of messages', SMS, '[{"umid":"1","status":"DELIVERED"}]'],
    ['an empty object', SMS, ' {} \n'],
    ['a byte order mark', SMS, '\uFEFF{"status":"SENT"}'],
    ['a success code', VIDEO, '{"result":0,"rooms":[]}'],
    ['a success code as text', VIDEO, '{ "result" : "0" }'],
    ['another success code', ADMIN, '{"result":1,"msg":"done"}'],
    ['a word in a sentence', SMS, '{"status":"trashed goods"}'],
    ['a word under another name', SMS, '{"note":"TRASHED"}'],
    ['escapes of signs', SMS, '{"link":"a\\u0026b\\u003c"}'],
  ])('lets %s pass', (_, url, text) => {
    expect(unmarked(text, url)).toBe(true);
  });

  it.each([
    ['a word', SMS, '[{"status":"TRASHED"}]'],
    ['a word in other case', SMS, '[{"status":"Trashed"}]'],
    ['a word with other separators', SMS, '[{"state":"rejected_by-carrier"}]'],
    ['a word without separators', SMS, '[{"state":"RejectedByCarrier"}]'],
    ['a word within separators', SMS, '[{"status":"-TRASHED "}]'],
    ['a name in other case and with separators', SMS, '[{"STA\\tTUS":1,"Status_" : "trashed"}]'],
    ['a code', VIDEO, '{"result":1171}'],
    ['a code behind a success', VIDEO, '{"result":0,"inner":{"result":5}}'],
    ['a code that begins as a success', VIDEO, '{"result":0.5}'],
    ['a code that is longer than a success', VIDEO, '{"result":01}'],
    ['a code of no number', VIDEO, '{"result":null}'],
    ['a name within white space', VIDEO, '{" result ":1171}'],
    ['separators as escapes', SMS, '[{"status":"REJECTED\\u00a0BY\\u2013CARRIER"}]'],
    ['separators as short escapes', SMS, '[{"status":"REJECTED\\tBY\\nCARRIER"}]'],
    ['a name before an escaped tab', VIDEO, '{"result\\u0009":1171}'],
    ['a name before an escaped form feed', VIDEO, '{"result\\f ":1171}'],
    ['a name before an escaped line end', VIDEO, '{"result\\n":1171}'],
    ['letters as escapes', SMS, '[{"status":"\\u0054RASHED"}]'],
    ['a code that is no success on this path', ADMIN, '{"result":0}'],
    ['a text that was cut off', SMS, '[{"status":"DELIVERED"},{"sta'],
    ['no JSON', SMS, 'OK'],
    ['nothing', SMS, ''],
  ])('stops at %s', (_, url, text) => {
    expect(unmarked(text, url)).toBe(false);
  });

  it.each([
    ['a slash', ['https://e.example/x'], '"https:\\/\\/e.example\\/x"'],
    ['a slash as it is', ['https://e.example/x'], '"https://e.example/x"'],
    ['letters beyond ASCII', ['ungültig'], '"ung\\u00FCltig"'],
    ['a letter of two units', ['a💥'], '"a\\ud83d\\uDCA5"'],
    ['a letter in other case', ['UNGÜLTIG'], '"ung\\u00fcltig"'],
    ['hyphens', ['not-found'], '"not-found"'],
    ['all that a pattern reads in its own way', ['[a].(b)*+?^$|{2}\\'], '"[a].(b)*+?^$|{2}\\\\"'],
  ])('knows a word with %s', (name, oneOf, word) => {
    const keys: Pick<Shape, 'keys'> = name.endsWith('case') ? { keys: 'loose' } : {};
    const sign = signOf({ id: 'x', set: 'x', where: { type: { oneOf } }, ...keys });
    expect(sign.test(`{"type":${word}}`)).toBe(true);
    expect(sign.test('{"type":"https:e.example_x ungultig a"}')).toBe(false);
  });

  it.each<[string, Shape['where'], string, boolean]>([
    ['a name with a hyphen', { 'error-text': 'string' }, '{"error-text":"x"}', true],
    ['a name with a hyphen, not there', { 'error-text': 'string' }, '{"error":"text"}', false],
    ['the last name of a path', { 'a.b': 'string' }, '{"a":{"b":1}}', true],
    ['one of several ways', [{ a: 'string' }, { b: 'string' }], '{"b":1}', true],
    ['none of several ways', [{ a: 'string' }, { b: 'string' }], '{"c":1}', false],
    ['a truth value', { ok: { is: false } }, '{"ok" : false}', true],
    ['the other truth value', { ok: { is: false } }, '{"ok" : true}', false],
    ['a number in another form', { code: { is: 1 } }, '{"code":1.0}', true],
    ['what is not there', { gone: 'absent', a: 'string' }, '{"a":1}', true],
    ['what stands in a list', { 'a.*.b': 'string' }, '{}', true],
    ['nothing', {}, '{}', true],
  ])('looks for a member: %s', (_, where, text, expected) => {
    expect(signOf({ id: 'x', set: null, where }).test(text)).toBe(expected);
  });

  it('is enough where it finds nothing: the body counts as read, without a finding', async () => {
    const body = '[{"status":"DELIVERED"}]';
    expect(await inspected({ url: SMS, status: 200, body })).toEqual({
      kind: 'read',
      text: body,
      form: 'unmarked',
      findings: [],
    });
  });

  it('is not made of a failing body', async () => {
    expect(await inspected({ url: SMS, status: 500, body: '{}' })).toMatchObject({ form: 'json' });
  });

  it('does not believe a body that the browser may have cut', async () => {
    const text = '[{"status":"DELIVERED"},{"x":[]}';
    const inspection = await inspected(
      { url: SMS, status: 200 },
      { kind: 'text', text, mayBeCut: true },
    );
    expect(inspection).toMatchObject({ form: 'truncated' });
  });
});
