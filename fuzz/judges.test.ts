import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../src/model/finding.ts';
import { httpStatuses } from '../src/packs/index.ts';
import { uncatalogued } from './catalogued.ts';
import { unfaithful } from './faithful.ts';
import { judgeOf } from './marks/justified.ts';
import { unfounded } from './nested.ts';
import { type Read, readResponse } from './read-response.ts';
import { inspected, type Response, response } from './response.ts';
import { SECRET } from './spoilers/head/url.ts';
import { madeUp } from './subject.ts';
import { malformed } from './well-formed.ts';

// Many bodies, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const judge = judgeOf(madeUp);

/** A finding that is as it should be, and what it was made from. */
interface Sound {
  readonly finding: Finding;
  readonly read: Read;
}

/** The first finding of an example of a made-up pack. */
async function soundOf(packId: string, title: string): Promise<Sound> {
  const pack = madeUp.packs.find(({ id }) => id === packId);
  const example = pack?.examples.find((one) => one.title === title);
  if (!example) throw new Error(`There is no example ${title}.`);
  return soundIn(response(example));
}

async function soundIn(stated: Response): Promise<Sound> {
  const { findings } = await inspected(stated, madeUp);
  const [finding] = findings;
  if (!finding) throw new Error('Nothing is found.');
  return { finding, read: readResponse(stated) };
}

const NOTHING = { set: null, code: null, meaning: null };

const SILENT = { meaning: null, fix: [], who: null, retry: null, basis: null };
const RELAYED = { kind: 'relayed', text: '' } as const;
const MISMATCH = { kind: 'status-mismatch', text: 'The body says status 409.' } as const;

const sound = () => soundOf('acme', 'passed on as it is');

/** A finding of which some keys are other than its type allows, as a broken engine would make it. */
function broken(finding: Finding, keys: Readonly<Record<string, unknown>>): Finding {
  return Object.assign({ ...finding }, keys);
}

function wrongWith({ finding, read }: Sound, keys: Readonly<Record<string, unknown>> = {}) {
  const changed = broken(finding, keys);
  return (
    unfaithful(changed, read, judge.formOf(changed)) ??
    uncatalogued(changed, madeUp, httpStatuses) ??
    unfounded(changed) ??
    judge.wrongOf([changed], read)
  );
}

describe('the judges', () => {
  it('let a sound finding pass', async () => {
    for (const { id, examples } of madeUp.packs) {
      for (const { title } of examples) {
        const one = await soundOf(id, title);
        expect(malformed(one.finding)).toBeNull();
        expect(wrongWith(one), title).toBeNull();
      }
    }
  });

  it.each([
    ['a code that is a number', { code: 1300 }],
    ['an empty code', { code: '' }],
    ['a missing key', { notes: undefined }],
    ['a number that JSON has not', { entry: Number.NaN }],
    ['an unknown key', { confidence: 0.73 }],
    ['an unknown word', { evidence: 'guess' }],
    ['a link that is not https', { docs: 'http://docs.acme.example' }],
    ['an id that is left to be put in', { fix: ['Quote the {id}.'] }],
    ['a note without a kind', { notes: [{ text: 'x' }] }],
    ['an item without its keys', { items: [{ code: '1' }] }],
  ])('see %s', async (_, keys) => {
    expect(malformed(broken((await sound()).finding, keys))).not.toBeNull();
  });

  it.each([
    ['a path that leads nowhere', { path: '/nowhere' }],
    ['a path that leads into a text that is no JSON', { path: '/error/text!' }],
    ['a code that is not in the body', { code: '4711' }],
    ['a code that is another member', { code: 'CardLost' }],
    ['a code that is only the coarser one', { code: 'card_error', coarser: [] }],
    ['a coarser code that is left out', { coarser: [] }],
    ['codes in another order', { code: 'card_error', coarser: ['lost_card'] }],
    ['a message that is not in the body', { message: 'x' }],
    ['an id that is not in the body', { ids: [{ name: 'id', value: '4711', from: 'body' }] }],
    ['an id that is in no header', { ids: [{ name: 'id', value: '4711', from: 'header' }] }],
    ['a value of the URL', { url: `https://shop.example/?a=${SECRET}` }],
    ['a character that cannot be seen', { meaning: 'a\u202eb' }],
    ['a sentence that has swallowed the body', { fix: ['x'.repeat(2_000)] }],
    ['a note that has', { notes: [{ kind: 'relayed', text: 'x'.repeat(2_000) }] }],
  ])('see %s', async (_, keys) => {
    const { finding, read } = await sound();
    const changed = broken(finding, keys);
    expect(unfaithful(changed, read, judge.formOf(changed))).not.toBeNull();
  });

  it.each([
    ['a pack that there is not', { vendor: 'nobody' }],
    ['a set that there is not', { set: 'nothing' }],
    ['a link that a body chose', { docs: 'https://evil.example' }],
    ['the page of another code', { docs: 'https://docs.acme.example/errors/x#x' }],
    ['a known code without a record', { known: true, code: '4711' }],
    ['a known code that is a name of JavaScript', { known: true, code: 'toString' }],
    ['a candidate of no pack', { others: [{ vendor: 'nobody' }] }],
    ['words of nobody', { vendor: null, evidence: 'http' }],
  ])('see %s', async (_, keys) => {
    const { finding } = await sound();
    expect(uncatalogued(finding, madeUp, httpStatuses)).toBeNull();
    expect(uncatalogued(broken(finding, keys), madeUp, httpStatuses)).not.toBeNull();
  });

  it('see a form that does not show its marks, or could not be read', async () => {
    const { finding } = await sound();
    for (const body of ['{}', '[]', 'null', '{"error":"x"}', '']) {
      const read = readResponse(response({ url: '', status: 422, body }));
      expect(judge.wrongOf([finding], read)).not.toBeNull();
      expect(judge.wrongOf([broken(finding, { evidence: 'host+shape' })], read)).not.toBeNull();
    }
    expect(wrongWith(await sound(), { shape: 'nobody-s' })).not.toBeNull();
  });

  it.each([
    ['acme', 'wrapped by a shop', { path: '/error' }],
    ['acme', 'wrapped by a shop', { path: '/cause/upstream' }],
    ['acme', 'wrapped as a text', { path: '/cause/error' }],
    ['acme', 'a problem', { evidence: 'shape' }],
    ['bolt', 'by its media type', { evidence: 'form' }],
    ['lister', 'a list', { path: '' }],
    ['lister', 'a list under a success', { path: '/0' }],
    ['challenge', 'a challenge', { path: '/www-authenticate' }],
    ['challenge', 'a challenge', { code: 'bearer' }],
    ['challenge', 'a challenge', { evidence: 'shape' }],
    ['challenge', 'a body', { evidence: 'host' }],
    ['wire', 'trailers in a body', { message: 'no caf%C3%A9' }],
    ['wire', 'trailers in a body', { shape: null }],
    ['graph', 'under a success', { code: null }],
    ['depot', 'with its status', { known: true, meaning: 'The depot is closed.' }],
    ['depot', 'with its status', { checked: null }],
    ['depot', 'with its status', { checked: '2026-11-21' }],
    ['depot', 'with its status', { docs: 'https://docs.depot.example/codes/13' }],
    ['depot', 'with its status', { notes: [{ kind: 'relayed', text: '' }] }],
    [
      'depot',
      'with its status',
      {
        ids: [
          { name: 'requestId', value: 'r-1', from: 'body' },
          { name: 'X-Depot-Request-Id', value: 'r-1', from: 'header' },
        ],
      },
    ],
    ['depot', 'with its status, wrapped', { checked: '2026-11-20' }],
    ['depot', 'with its status, wrapped', { notes: [] }],
    ['depot', 'with its status, wrapped', { notes: [RELAYED, MISMATCH] }],
    ['depot', 'with its status, wrapped', { path: '/upstream' }],
    ['depot', 'as a text', { path: '' }],
    ['depot', 'as a text', { docs: 'https://docs.depot.example/codes/' }],
    ['depot', 'a document', { path: '' }],
    ['depot', 'a document', { message: 'Full &amp; closed.' }],
    ['courier', 'a report by a channel of nobody', { others: [] }],
    [
      'window-errors',
      'by field',
      { others: [{ ...NOTHING, vendor: 'field-errors', shape: 'by-field', evidence: 'form' }] },
    ],
    [
      'window-errors',
      'by field',
      { others: [{ ...NOTHING, vendor: 'acme', shape: 'envelope', evidence: 'shape' }] },
    ],
  ])('see that something is not so in %s, %s: %j', async (pack, title, keys) => {
    const one = await soundOf(pack, title);
    expect(wrongWith(one)).toBeNull();
    expect(wrongWith(one, keys)).not.toBeNull();
  });

  it('see an error that is passed on explained by the status around it', async () => {
    const passedOn = await soundIn(
      response({
        url: 'https://api.shop.example/pay',
        status: 502,
        body: '{"up":{"response":{"fault":{"line":12,"box":{},"parts":[],"seen":"2026-11-20T10:00:00Z"}}}}',
      }),
    );
    expect(wrongWith(passedOn)).toBeNull();
    expect(wrongWith(passedOn, { basis: 'status' })).not.toBeNull();
    expect(wrongWith(passedOn, { basis: 'http', checked: httpStatuses.checked })).not.toBeNull();
  });

  it.each([
    ['the status of a success', '{"up":{"state":200,"text":"","depot":"ROME"}}'],
    ['a status that is none', '{"up":{"state":600,"text":"","depot":"ROME"}}'],
    ['a list that holds a status', '{"up":{"state":[404],"text":"","depot":"ROME"}}'],
    ['a text that begins as a status', '{"up":{"state":"404 ","text":"","depot":"ROME"}}'],
    ['no status', '{"up":{"state":{},"text":"","depot":"ROME"}}'],
  ])('see an error that is passed on with %s', async (_, body) => {
    const url = 'https://api.shop.example/stock';
    const said = '{"up":{"state":404,"text":"","depot":"ROME"}}';
    const one = await soundIn(response({ url, status: 502, body: said }));
    expect(wrongWith(one)).toBeNull();
    const read = readResponse(response({ url, status: 502, body }));
    expect(judge.wrongOf([one.finding], read)).not.toBeNull();
  });

  it.each([
    ['words of the whole response', 1, { meaning: 'No.', basis: 'status' }],
    ['words of HTTP', 1, { meaning: 'No.', basis: 'http' }],
    ['words of the form alone', 1, { meaning: 'No.' }],
    ['somebody who has to act', 1, { who: 'caller' }],
    ['silence on a code with a record', 0, SILENT],
    ['silence on a status', 2, SILENT],
    ['silence on a code without a record', 3, SILENT],
  ])('see a nested error with %s', async (_, index, keys) => {
    const { finding } = await soundOf('depot', 'a batch by its path');
    expect(unfounded(finding)).toBeNull();
    const items = finding.items.map((item, at) => (at === index ? { ...item, ...keys } : item));
    expect(unfounded(broken(finding, { items }))).not.toBeNull();
  });

  it.each([
    ['another status', { status: 200 }],
    ['another media type', { mediaType: 'application/json' }],
    ['another value of a header', { headers: { 'Bolt-Version': '3', 'X-Bolt': 'yes' } }],
  ])('see a form whose head has %s', async (_, head) => {
    const pack = madeUp.packs.find(({ id }) => id === 'bolt');
    const [example] = pack?.examples ?? [];
    if (!example) throw new Error('There is no example.');
    const { finding } = await soundIn(response(example));
    const read = readResponse(response({ ...example, ...head }));
    expect(judge.wrongOf([finding], read)).not.toBeNull();
  });
});
