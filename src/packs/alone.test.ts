import { describe, expect, it } from 'vitest';
import { catalogue } from '../engine/inspect.fixture.ts';
import { inspect } from '../engine/inspect.ts';
import { entryOfExample } from '../har/example-entry.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Finding } from '../model/finding.ts';
import type { Pack, PackExample } from '../model/pack.ts';
import { packs } from './index.ts';

/** Vendors that run somebody's product or service: without the host, the body is in that one's form. */
const RUNS: Readonly<Record<string, string>> = { firebase: 'google', supabase: 'postgrest' };

/** What is known of an exchange whose body was pasted alone. */
const NOTHING: Partial<Exchange> = {
  method: '',
  url: '',
  status: null,
  requestBody: null,
  responseHeaders: [],
  mediaType: '',
};

async function inspectedAlone(example: PackExample) {
  const { exchange, body } = entryOfExample(example);
  const whole = await inspect(exchange, async () => body, catalogue);
  const alone = await inspect({ ...exchange, ...NOTHING }, async () => body, catalogue);
  return { whole: whole.findings, alone: alone.findings };
}

const vendorsIn = (findings: readonly Finding[]): readonly (string | null)[] =>
  findings.flatMap(({ vendor, others }) => [vendor, ...others.map((other) => other.vendor)]);

const isForm = (id: string | null): boolean =>
  (packs as readonly Pack[]).some((pack) => pack.id === id && pack.kind === 'form');

describe.each(packs as readonly Pack[])('the body alone of $id', (pack) => {
  const bodies = [...pack.examples, ...pack.counterexamples].filter(({ body }) => body !== '');

  it('names no other vendor than its whole response does, and claims nothing by HTTP', async () => {
    for (const example of bodies) {
      const { whole, alone } = await inspectedAlone(example);
      const may = [pack.id, RUNS[pack.id], ...vendorsIn(whole)];
      const wrong = alone.filter(
        (one) => !isForm(one.vendor) && !may.includes(one.vendor ?? '') && !isOfNobody(one),
      );
      expect(wrong, example.title).toEqual([]);
      expect(alone.flatMap(({ notes }) => notes).filter(isOfStatus), example.title).toEqual([]);
    }
  });
});

/** Of a body that says itself that it is an error nothing more is said. */
function isOfNobody({ vendor, code, meaning, basis, docs }: Finding): boolean {
  return [vendor, code, meaning, basis, docs].every((one) => one === null);
}

/** The body may contradict itself, but nothing that was received. */
function isOfStatus({ kind, text }: Finding['notes'][number]): boolean {
  return kind === 'status-mismatch' && /received|the response has|against the HTTP/.test(text);
}

it('is enough for the same words, where the form alone names the vendor', async () => {
  const examples = (packs as readonly Pack[]).flatMap((pack) => pack.examples);
  let same = 0;
  for (const example of examples) {
    const { whole, alone } = await inspectedAlone(example);
    if (whole[0]?.vendor === alone[0]?.vendor && whole[0]?.code === alone[0]?.code) same += 1;
  }
  // All others need their host, their headers or a media type.
  expect(same).toBeGreaterThan(examples.length * 0.4);
});
