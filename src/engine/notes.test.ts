import { describe, expect, it } from 'vitest';
import type { BodyRead } from '../model/exchange.ts';
import { type AcmeResponse, acmeFinding, SHOP } from './acme.fixture.ts';

/** The notes of the only finding, each as `kind: text`. */
async function notes(response: AcmeResponse, read?: BodyRead): Promise<readonly string[]> {
  const { notes } = await acmeFinding(response, read);
  return notes.map(({ kind, text }) => `${kind}: ${text}`);
}

const expired = { error: { code: 42, text: 'm' } };

describe('notes on the body', () => {
  it.each([
    ['withheld', /^unreadable: The browser did not hand over the body/],
    ['not-exported', /^unreadable: .* not in this HAR/],
    ['bad-base64', /^unreadable: .* base64/],
    ['too-large', /^unreadable: .* larger than 1 MB/],
    ['compressed', /^unreadable: .* compressed/],
  ] as const)('say why it could not be had: %s', async (why, words) => {
    expect(await notes({}, { kind: 'unavailable', why })).toEqual([expect.stringMatching(words)]);
  });

  it.each<[string, AcmeResponse, RegExp]>([
    ['an empty body', { body: '' }, /^empty: The body is empty/],
    ['a response that has none', { method: 'HEAD' }, /^empty: .* has no body/],
    ['another format', { body: 'plain text' }, /^not-json: .* not JSON/],
    ['JSON without its end', { body: '{"error":{"code":42' }, /^truncated: .* cut off/],
    ['an unknown form', { body: { title: 'x' } }, /^unknown-form: .* none of the forms/],
    [
      'XML of an unknown form',
      { body: '<a><b/></a>', mediaType: 'text/xml' },
      /^unknown-form: .* none of the forms/,
    ],
    [
      'XML that is not well-formed',
      { body: '<a><b></a>', mediaType: 'text/xml' },
      /^not-json: .* not JSON/,
    ],
    [
      'JSON of a looser kind',
      { status: 402, body: '{error:{code:42}}' },
      /^invalid-json: .*leniently/,
    ],
    ['a success in it', { body: { error: { code: 0 } } }, /^status-mismatch: .* reports success/],
  ])('name %s', async (_, response, words) => {
    expect(await notes(response)).toEqual([expect.stringMatching(words)]);
  });

  it('are none for JSON of a known form', async () => {
    expect(await notes({ status: 402, body: expired })).toEqual([]);
  });
});

describe('notes on the evidence', () => {
  const relayed = { error: { code: 42, token: 'CardExpired' } };

  it('say that the host is not the vendor’s', async () => {
    const [note] = await notes({ url: SHOP, status: 402, body: relayed });
    expect(note).toMatch(/^by-shape: api\.shop\.example is no host of Acme Pay; .* form/);
  });

  it('say so when the host is not known at all', async () => {
    const [note] = await notes({ url: 'no url', status: 402, body: relayed });
    expect(note).toMatch(/^by-shape: The host is unknown; .* form/);
  });
});

describe('notes on the status', () => {
  it('compare it with the status that the code is documented under', async () => {
    expect(await notes({ status: 400, body: expired })).toEqual([
      'status-mismatch: Documented under 402, received under 400.',
    ]);
  });

  it('compare it with the only status that a record holds for', async () => {
    expect(await notes({ status: 400, body: { error: { code: 43 } } })).toEqual([
      'status-mismatch: Documented under 409, received under 400.',
    ]);
  });

  it('compare it with the status that the body states', async () => {
    const body = { error: { code: 42, status: 402 } };
    expect(await notes({ status: 500, body })).toEqual([
      'status-mismatch: The body says status 402, the response has status 500.',
    ]);
    expect(await notes({ status: 402, body })).toEqual([]);
  });

  it('compare the status that the body states with that of the documentation', async () => {
    const body = { error: { code: 42, status: 403 } };
    expect(await notes({ status: 403, body })).toEqual([
      'status-mismatch: Documented under 402, the body says 403.',
    ]);
  });

  it('are none for a nested error, which need not have the response’s', async () => {
    const inner = [{ code: 42 }, { code: 42, status: 402 }];
    const found = await acmeFinding({ status: 500, body: { error: { code: 9, inner } } });
    expect(found.items.map((item) => item.notes)).toEqual([[], []]);
  });
});

describe('notes on a code without a record', () => {
  const unknown = (code: number | string) => ({ error: { code } });

  it.each<[string, AcmeResponse, RegExp]>([
    ['a range', { body: unknown(750) }, /^unknown-code: .* range .* not the code itself/],
    [
      'the vendor, of the status',
      { status: 500, body: unknown(9) },
      /^unknown-code: .* vendor says/,
    ],
    ['HTTP, of the status', { status: 418, body: unknown(9) }, /^unknown-code: .* HTTP says/],
    ['nothing', { status: 400, body: unknown(9) }, /^unknown-code: .* no record of this code\.$/],
  ])('say what explains the error instead: %s', async (_, response, words) => {
    expect(await notes(response)).toEqual([expect.stringMatching(words)]);
  });

  it('say that a property has no row, beside what the status needs', async () => {
    const body = { error: { code: '42', inner: [{ code: 'card.number', status: 422 }] } };
    const { items } = await acmeFinding({ status: 402, body });
    expect(items[0]?.notes).toEqual([
      { kind: 'unknown-code', text: expect.stringMatching(/property has no row/) },
      { kind: 'vendor', text: 'Acme sends 422 for amounts too.' },
    ]);
  });

  it('say that the vendor lists the code as a success', async () => {
    const [note] = await notes({ status: 200, body: { receipt: 'r', reason: 1 } });
    expect(note).toMatch(/^unknown-code: .* as a success/);
  });

  it('are none where there is no code', async () => {
    expect(await notes({ body: { problem: 'm' } })).toEqual([]);
  });
});

it('says when there are more nested errors than are shown', async () => {
  const inner = Array.from({ length: 1000 }, () => ({ code: 42 }));
  expect(await notes({ status: 402, body: { error: { code: 42, inner } } })).toEqual([
    expect.stringMatching(/^limit: .* more nested errors/),
  ]);
});
