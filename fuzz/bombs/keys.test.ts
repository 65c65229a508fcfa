import { describe, expect, it, vi } from 'vitest';
import { printTree, raw } from '../json-tree.ts';
import { showsFields } from '../marks/fields.ts';
import { alternativesOf, markedShapes, marksOf, membersOf, pathOf } from '../marks/marks.ts';
import { USUAL_STATUS, withMember, witnessOf } from '../marks/witness.ts';
import { pickFrom } from '../pick.ts';
import { resolve } from '../pointer.ts';
import { allPacks } from '../response.ts';
import { shipped } from '../subject.ts';
import {
  faithfulFindingsOf,
  findingsOf,
  named,
  noteKinds,
  packOf,
  read,
  urlOf,
} from './bombs.fixture.ts';

// Many bodies, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Names that every JavaScript object answers to, or that change one when they are set carelessly. */
const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'],
  ...['__defineGetter__', 'toJSON', 'then', 'length'],
] as const;

/** What all objects have before any body was read. */
const COMMON = Object.getOwnPropertyNames(Object.prototype);

const emnify = urlOf(packOf(allPacks, 'emnify'));
const telecomx = urlOf(packOf(allPacks, 'telecomx'));

function expectNobodyChanged(): void {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(COMMON);
}

describe.each(NAMES)('%s', (name) => {
  it.each(['', ','])('as a member holds what is passed on, as any other%s', async (comma) => {
    for (const pack of allPacks) {
      for (const { body } of pack.examples) {
        for (const wrapped of [
          `{"${name}":${body}${comma}}`,
          `{"a":{"${name}":${body}}${comma}}`,
        ]) {
          const { findings } = await read(wrapped, { status: 422 });
          for (const { path, notes } of named(findings)) {
            expect(notes.map(({ kind }) => kind)).toContain('relayed');
            expect(path.split('/')).toContain(name);
          }
          await read(wrapped, { status: 422, url: urlOf(pack) });
        }
      }
    }
    expectNobodyChanged();
  });

  it('as the only member of an error is an unknown form of its vendor', async () => {
    const findings = await findingsOf(`{"${name}":{"error_code":1104}}`, { url: emnify });
    expect(findings).toMatchObject([{ vendor: 'emnify', shape: null, code: null }]);
    expect(noteKinds(findings)).toContain('unknown-form');
  });

  it('as a code is a code that no pack knows', async () => {
    let read = 0;
    for (const { pack, shape } of markedShapes(shipped)) {
      const [code] = membersOf({ code: shape.code ?? [] });
      // A code with more around it is another test's.
      const isCut = [shape.code].flat().some((field) => typeof field === 'object');
      if (code === undefined || isCut || shape.at === 'headers') continue;
      const [fields = {}] = alternativesOf(shape);
      const witness = witnessOf(marksOf(shape, fields), pickFrom([0]));
      const path = pathOf(shape, code);
      const body = printTree(withMember(witness, path, raw(name)));
      const findings = await faithfulFindingsOf(body, { url: urlOf(pack) });
      for (const finding of findings) {
        if (finding.shape !== shape.id) continue;
        read += 1;
        expect(finding, body).toMatchObject({ code: name, known: false });
      }
    }
    expect(read).toBeGreaterThan(0);
    expectNobodyChanged();
  });

  it('as the code of a nested error is no more', async () => {
    const inner = `{"code":"${name}","message":"${name}","status":404}`;
    const body = `{"error":{"code":"multiple","status":422,"inner":[${inner},"${name}"]}}`;
    const [finding] = await findingsOf(body, { url: telecomx, status: 422 });
    expect(finding?.items).toMatchObject([{ code: name, known: false }, { message: name }]);
  });

  it('as the name of a header gives no id', async () => {
    const headers = JSON.parse(`{"${name}":"r-1"}`);
    const [finding] = await findingsOf('{"error_code":1104}', { url: emnify, headers });
    expect(finding?.ids).toEqual([]);
  });

  it('as host, path and method is one', async () => {
    const [finding] = await findingsOf('{"error_code":1104}', {
      url: `${emnify}/${name}?${name}=${name}#${name}`,
      method: name,
    });
    expect(finding).toMatchObject({ vendor: 'emnify', method: name });
    expect(named((await read('{}', { url: `https://${name}/` })).findings)).toEqual([]);
  });
});

describe('duplicate keys', () => {
  const twice = '"error_code":1,"message":"first","error_code":1104,"message":"last"';

  it.each(['', ','])('leave the last one, whichever reader reads them%s', async (comma) => {
    expect(await findingsOf(`{${twice}${comma}}`, { url: emnify })).toMatchObject([
      { code: '1104', message: 'last' },
    ]);
  });

  it('give way to the exact name where one stands in white space', async () => {
    for (const body of [
      '{" message":"spaced","message":"exact",',
      '{"message":"exact"," message":"spaced",',
    ]) {
      const [finding] = await findingsOf(`${body}"error_code":1104}`, { url: emnify });
      expect(finding?.message).toBe('exact');
    }
  });
});

describe('keys that a pointer must escape', () => {
  it.each(['a/b', 'a~b', '~1', '/', '', ' ', '%2F', '\u0000', '\ud800', '"', '0', '-'])(
    'lead back to the value: %j',
    async (key) => {
      const message = { umid: 'u', status: 'TRASHED', reasonCode: 429 };
      const body = { [key]: [{ [key]: message }] };
      const findings = await findingsOf(JSON.stringify(body), {
        url: urlOf(packOf(allPacks, '8x8')),
      });
      expect(findings).toHaveLength(1);
      expect(resolve(body, findings[0]?.path ?? 'none')).toEqual([message]);
    },
  );
});

describe('many keys', () => {
  it('around many errors that are read loosely cost no more than to go through them once', async () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `"Key ${index}":1`).join(',');
    const error = '{"umid":"u","status":"TRASHED","reasonCode":429}';
    const errors = Array.from({ length: 1_000 }, () => error).join(',');
    const findings = await findingsOf(`{${keys},"messages":[${errors}]}`, {
      url: urlOf(packOf(allPacks, '8x8')),
    });
    expect(findings).toHaveLength(1_000);
  });

  it('that are one name within other white space each are one mark', async () => {
    const names = ['error_code', 'message', 'error_token'];
    const padded = Array.from({ length: 60_000 }, (_, index) => {
      const space = index.toString(2).replaceAll('0', ' ').replaceAll('1', '\u2003');
      return `" ${space}${names[index % names.length]}":"Forbidden"`;
    });
    const body = `{"error_code":1104,"error_token":"Forbidden","message":"m",${padded.join(',')}}`;
    expect(await findingsOf(body, { status: 422 })).toMatchObject([{ vendor: 'emnify' }]);
  });
});

it('the names are read of a form wherever it is one', () => {
  // The witness of a form must be one on its host, or the tests above would try nothing.
  for (const form of markedShapes(shipped)) {
    const [fields = {}] = alternativesOf(form.shape);
    const witness = witnessOf(marksOf({ ...form.shape, at: '' }, fields), pickFrom([0]));
    const value: unknown = JSON.parse(printTree(witness));
    const terms = { loose: form.shape.keys === 'loose', status: USUAL_STATUS };
    expect(showsFields(fields, value, terms), form.shape.id).toBe(true);
  }
});
