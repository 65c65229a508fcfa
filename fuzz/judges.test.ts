import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../src/model/finding.ts';
import { httpStatuses } from '../src/packs/index.ts';
import { uncatalogued } from './catalogued.ts';
import { unfaithful } from './faithful.ts';
import { printTree } from './json-tree.ts';
import { judgeOf } from './marks/justified.ts';
import { basesOf } from './marks/unmarked.ts';
import { allPacks, inspected, NEUTRAL_URL, response } from './response.ts';
import { SECRET } from './spoilers/head/url.ts';
import { malformed } from './well-formed.ts';

// Many bodies, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** A finding that is as it should be, and the text it was made from. */
async function sound(): Promise<{ readonly finding: Finding; readonly text: string }> {
  const [base] = basesOf(allPacks);
  const text = base?.bodies[0] ? printTree(base.bodies[0]) : '';
  const { findings } = await inspected(response({ url: NEUTRAL_URL, status: 422, body: text }));
  const [finding] = findings;
  if (!finding) throw new Error('The base of the first form is not named.');
  return { finding, text };
}

/** A finding of which some keys are other than its type allows, as a broken engine would make it. */
function broken(finding: Finding, keys: Readonly<Record<string, unknown>>): Finding {
  return Object.assign({ ...finding }, keys);
}

describe('the judges', () => {
  it('let a sound finding pass', async () => {
    const { finding, text } = await sound();
    expect(malformed(finding)).toBeNull();
    expect(unfaithful(finding, [JSON.parse(text)])).toBeNull();
    expect(judgeOf(allPacks)([finding], [JSON.parse(text)])).toBeNull();
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
    ['a code that is not in the body', { code: '4711' }],
    ['a message that is not in the body', { message: 'x' }],
    ['an id that is not in the body', { ids: [{ name: 'id', value: '4711', from: 'body' }] }],
    ['a value of the URL', { url: `https://shop.example/?a=${SECRET}` }],
    ['a character that cannot be seen', { meaning: 'a\u202eb' }],
    ['a sentence that has swallowed the body', { fix: ['x'.repeat(2_000)] }],
  ])('see %s', async (_, keys) => {
    const { finding, text } = await sound();
    expect(unfaithful(broken(finding, keys), [JSON.parse(text)])).not.toBeNull();
  });

  it.each([
    ['a pack that there is not', { vendor: 'nobody' }],
    ['a set that there is not', { set: 'nothing' }],
    ['a link that a body chose', { docs: 'https://evil.example' }],
    ['a known code without a record', { known: true, code: '4711' }],
    ['a known code that is a name of JavaScript', { known: true, code: 'toString' }],
  ])('see %s', async (_, keys) => {
    const { finding } = await sound();
    expect(uncatalogued(finding, allPacks, httpStatuses)).toBeNull();
    expect(uncatalogued(broken(finding, keys), allPacks, httpStatuses)).not.toBeNull();
  });

  it('see a form that does not show its marks, or could not be read', async () => {
    const { finding } = await sound();
    const judge = judgeOf(allPacks);
    for (const body of [[{}], [[]], [null], [{ error: 'x' }], null] as const) {
      expect(judge([finding], body)).not.toBeNull();
      expect(judge([broken(finding, { evidence: 'host+shape' })], body)).not.toBeNull();
    }
    expect(judge([broken(finding, { shape: 'nobody-s' })], [{}])).not.toBeNull();
  });
});
