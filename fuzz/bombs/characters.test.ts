import { describe, expect, it, vi } from 'vitest';
import { visible } from '../../src/engine/visible.ts';
import { printTree, raw } from '../json-tree.ts';
import { alternativesOf, markedShapes, marksOf, membersOf, pathOf } from '../marks/marks.ts';
import { showsOnHost } from '../marks/oracle.ts';
import { withMember, witnessOf } from '../marks/witness.ts';
import { pickFrom } from '../pick.ts';
import { resolve } from '../pointer.ts';
import { readResponse } from '../read-response.ts';
import { allPacks, response } from '../response.ts';
import { shipped } from '../subject.ts';
import {
  faithfulFindingsOf,
  findingsOf,
  noteKinds,
  packOf,
  read,
  someVendors,
  urlOf,
} from './bombs.fixture.ts';

// Many bodies, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** What a screen does not show, or shows in another order than it stands there. */
const HIDDEN = [
  ['NUL', '\u0000'],
  ['escape sequences of terminals', '\u001b[2J'],
  ['a next line of C1', '\u0085'],
  ['a soft hyphen', '\u00ad'],
  ['an Arabic letter mark', '\u061c'],
  ['a zero-width space', '\u200b'],
  ['a zero-width joiner', '\u200d'],
  ['a right-to-left mark', '\u200f'],
  ['a line separator', '\u2028'],
  ['a right-to-left override', '\u202e'],
  ['a word joiner', '\u2060'],
  ['an isolate', '\u2067'],
  ['a byte order mark', '\ufeff'],
  ['a high surrogate alone', '\ud800'],
  ['a low surrogate alone', '\udfff'],
  ['surrogates in the wrong order', '\udc00\ud800'],
  ['a tag', '\u{e0041}'],
] as const;

const emnify = urlOf(packOf(allPacks, 'emnify'));
const EMNIFY = '{"error_code":1104,"error_token":"Forbidden","message":"m"}';

describe.each(HIDDEN)('%s', (_, hidden) => {
  const text = `a${hidden}1`;

  it('in a word of the vendor stays in the finding, and is not in our sentences', async () => {
    let read = 0;
    for (const form of markedShapes(shipped)) {
      const { pack, shape } = form;
      const { detail, time, ids = [] } = shape;
      // Of several codes and messages the first that is text, and a code has no more around it.
      const [code] = membersOf({ code: shape.code ?? [] });
      const [message] = membersOf({ message: shape.message ?? [] });
      if (shape.at === 'headers' || typeof [shape.code].flat()[0] === 'object') continue;
      for (const member of [code, message, detail, time, ...ids.map(({ field }) => field)]) {
        if (member === undefined) continue;
        const [fields = {}] = alternativesOf(shape);
        const witness = witnessOf(marksOf(shape, fields), pickFrom([0]));
        const tree = withMember(witness, pathOf(shape, member), raw(text));
        const value: unknown = JSON.parse(printTree(tree));
        // A member whose value makes the form can hold no other.
        const place = resolve(
          value,
          pathOf(shape, '')
            .map((name) => `/${name}`)
            .join(''),
        );
        const failing = readResponse(response({ url: urlOf(pack), status: 500 }));
        if (!place || !showsOnHost(form, place[0], failing)) continue;
        const findings = await faithfulFindingsOf(printTree(tree), { url: urlOf(pack) });
        const found = findings.find((finding) => finding.shape === shape.id);
        if (!found) continue;
        read += 1;
        const said = [found.code, found.message, found.detail, found.time];
        expect([...said, ...found.ids.map((id) => id.value)], member).toContain(text);
      }
    }
    expect(read).toBeGreaterThan(5);
  });

  it('is shown escaped', () => {
    expect(visible(text)).toMatch(/^a(?:\\u\{[\da-f]+\}(?:\[2J)?)+1$/);
  });

  it('in an id of a header stays there', async () => {
    const [finding] = await findingsOf(EMNIFY, { url: emnify, headers: { 'x-request-id': text } });
    expect(finding?.ids).toMatchObject([{ value: text, from: 'header' }]);
  });

  it('in a key is another key', async () => {
    for (const key of [`${hidden}error_code`, `error_code${hidden}`, `error${hidden}_code`]) {
      const body = JSON.stringify({ [key]: 1104, message: 'm' });
      const [finding] = await findingsOf(body, { url: emnify });
      // A byte order mark and separators are white space to JavaScript, and white space is forgiven.
      if (key.trim() !== 'error_code') expect(finding?.shape, key).toBeNull();
    }
  });
});

describe('encodings', () => {
  const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);
  const utf16 = (text: string, swap: boolean) =>
    [...text].map((char) => (swap ? `\u0000${char}` : `${char}\u0000`)).join('');

  it.each([
    ['a byte order mark', `\ufeff${EMNIFY}`],
    ['escaped letters', EMNIFY.replace('error_code', '\\u0065rror_cod\\u0065')],
  ])('%s is read', async (_, body) => {
    const [finding] = await findingsOf(body, { url: emnify, status: 403 });
    expect(finding).toMatchObject({ code: '1104', notes: [] });
  });

  it.each([
    ['UTF-16, read as Latin-1', utf16(EMNIFY, false)],
    ['UTF-16 the other way round', utf16(EMNIFY, true)],
    ['UTF-16 with its mark', `ÿþ${utf16(EMNIFY, false)}`],
    [
      'a byte order mark that was read as Latin-1',
      latin1(new TextEncoder().encode(`\ufeff${EMNIFY}`)),
    ],
    ['two byte order marks', `\ufeff\ufeff${EMNIFY}`],
    ['NULs behind it', `${EMNIFY}\u0000\u0000`],
    ['NULs between', EMNIFY.replace(/,/g, '\u0000,')],
    ['a lone surrogate before it', `\ud800${EMNIFY}`],
    ['a control character in a text', EMNIFY.replace('"m"', '"\u0001"')],
  ])('%s is read, or said to be no JSON and not to be cut off', async (_, body) => {
    const findings = await findingsOf(body, { url: emnify, mediaType: 'application/json' });
    expect(findings).toHaveLength(1);
    const notes = noteKinds(findings);
    expect(findings[0]?.code === '1104' || notes.includes('not-json')).toBe(true);
    expect(notes).not.toContain('truncated');
  });
});

describe('JSON in a string', () => {
  /** `times` strings around the text, each doubling its escapes. */
  const quoted = (text: string, times: number): string =>
    times === 0 ? text : quoted(JSON.stringify(text), times - 1);

  it.each([1, 2, 3, 10, 16])(
    '%i times is nobody on a host of no vendor, or passed on',
    async (times) => {
      // What doubles sixteen times is long; of many packs a few are enough.
      for (const { examples } of times > 3 ? someVendors(allPacks, 6) : allPacks) {
        for (const { body } of examples.slice(0, times > 3 ? 1 : examples.length)) {
          for (const text of [quoted(body, times), `{"error":${quoted(body, times)}}`]) {
            const { findings } = await read(text, { status: 422 });
            // A text may be what somebody passes on; a text within a text is not.
            const named = findings.filter(({ vendor, notes }) => {
              const isRelay = notes.some(({ kind }) => kind === 'relayed');
              return vendor !== null && !(times === 1 && isRelay);
            });
            expect(named, text.slice(0, 200)).toEqual([]);
          }
        }
      }
    },
  );

  it.each([1, 2, 16])('%i times is a form of its vendor, or an unknown one', async (times) => {
    const findings = await findingsOf(quoted(EMNIFY, times), { url: emnify });
    expect(findings).toHaveLength(1);
    const known = findings[0]?.code === '1104';
    expect(known || noteKinds(findings).includes('unknown-form')).toBe(true);
  });
});
