import { describe, expect, it, vi } from 'vitest';
import { type JsonTree, printTree, raw } from './json-tree.ts';
import { type Bases, basesOf } from './marks/bases.ts';
import type { MarkedShape } from './marks/marks.ts';
import { described } from './marks/named.ts';
import { type Sendable, sent } from './marks/sent.ts';
import { inspected, NEUTRAL_URL, response } from './response.ts';
import { madeUp, type Subject, shipped, subjectOf } from './subject.ts';
import { holdsTotal } from './total.ts';

// Many bodies, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Of each form; what is passed on is the same however it came about. */
const MOST_BASES = 3;

const inObject = (value: JsonTree): JsonTree => ({
  kind: 'object',
  members: [
    { key: 'at', value: raw('gateway') },
    { key: 'up/~stream', value },
  ],
});
const inText = (value: JsonTree): JsonTree => inObject(raw(printTree(value)));
const asText = (value: JsonTree): JsonTree => raw(printTree(value));
const inSpacedText = (value: JsonTree): JsonTree => inObject(raw(`\n ${printTree(value)}\r\n`));
const inList = (value: JsonTree): JsonTree => inObject({ kind: 'array', items: [value] });

type Level = (value: JsonTree) => JsonTree;
/** How a body is wrapped, from the inside. */
const WRAPPED: readonly (readonly [string, readonly Level[]])[] = [
  ['in an object', [inObject]],
  ['two deep', [inObject, inObject]],
  ['three deep', [inObject, inObject, inObject]],
  ['in a text', [inText]],
  ['in a text in a text', [inText, inText]],
  ['in a text in a text in a text', [inText, inText, inText]],
  ['in an object in a text', [inObject, inText]],
  ['in a text in an object', [inText, inObject]],
  ['in a text that begins with white space', [inSpacedText]],
  ['in a text that is the body', [asText]],
  ['in a text in a text that is the body', [inText, inObject, asText]],
];
const HIDDEN: readonly (readonly [string, readonly Level[]])[] = [
  ['four deep', [inObject, inObject, inObject, inObject]],
  ['five deep', [inObject, inText, inObject, inText, inObject]],
  ['in four texts', [inText, inText, inText, inText]],
  ['four deep in a text that is the body', [inObject, inText, inObject, asText]],
  ['in a text that a text is, which is the body', [asText, asText]],
  ['in a list', [inList]],
  ['in an object in a list', [inObject, inList]],
  ['in a list in a text', [inList, inText]],
];

/** The error passed on by a server of nobody, in JSON of its own. */
function passedOn(base: Sendable, levels: readonly Level[]): Sendable {
  const { exchange, body } = base.head;
  return {
    ...base,
    tree: levels.reduce((value, level) => level(value), base.tree),
    head: {
      exchange: {
        ...exchange,
        responseHeaders: [],
        url: NEUTRAL_URL,
        mediaType: 'application/json',
        status: (exchange.status ?? 0) < 400 ? exchange.status : 502,
      },
      body,
    },
  };
}

/** Whether a form wants more of its own head than a status: what is passed on has lost it. */
function wantsHead({ head = {} }: MarkedShape['shape']): boolean {
  const { statuses: _, ...others } = head;
  return Object.keys(others).length > 0;
}

/** Failing responses of forms that can be passed on, and those that cannot. */
function split(subject: Subject): { readonly can: readonly Bases[]; readonly cannot: Bases[] } {
  const failing = basesOf(subject).map(({ form, bases }) => ({
    form,
    bases: bases.filter(({ head }) => (head.exchange.status ?? 0) >= 400).slice(0, MOST_BASES),
  }));
  const isOfVendor = ({ form: { pack, shape } }: Bases) =>
    pack.kind !== 'form' && !shape.list && shape.at !== 'headers' && !wantsHead(shape);
  return {
    can: failing.filter(isOfVendor),
    cannot: failing.filter((one) => !isOfVendor(one) && one.form.shape.at !== 'headers'),
  };
}

describe.each([shipped, madeUp])('an error of $name that somebody passes on', (subject) => {
  const { can, cannot } = split(subject);

  async function vendorsOf(base: Sendable): Promise<readonly string[]> {
    const { findings } = await holdsTotal(sent(base), subject);
    return findings.flatMap(({ vendor, others }) =>
      [vendor, ...others.map((other) => other.vendor)].flatMap((id) => id ?? []),
    );
  }

  it.each(WRAPPED)('%s is found', async (_, levels) => {
    for (const { form, bases } of can) {
      for (const base of bases) {
        const { findings } = await holdsTotal(sent(passedOn(base, levels)), subject);
        expect(
          findings.filter(({ vendor, notes }) => {
            const isSaid = notes.some(({ kind }) => kind === 'relayed');
            return vendor === form.pack.id && isSaid;
          }),
          `${form.pack.id}/${form.shape.id}: ${printTree(base.tree)}: ${described(findings)}`,
        ).toHaveLength(1);
      }
    }
    expect(can.length).toBeGreaterThan(0);
  });

  it.each(HIDDEN)('%s is not looked for', async (_, levels) => {
    for (const { bases } of can) {
      for (const base of bases) {
        expect(await vendorsOf(passedOn(base, levels)), printTree(base.tree)).toEqual([]);
      }
    }
  });

  it.each(WRAPPED)('%s is not looked for in a success', async (_, levels) => {
    for (const { bases } of can) {
      for (const base of bases) {
        const { exchange, body } = base.head;
        const success = { ...base, head: { exchange: { ...exchange, status: 200 }, body } };
        expect(await vendorsOf(passedOn(success, levels))).toEqual([]);
      }
    }
  });

  it.each(WRAPPED)(
    '%s is none if it is a form of nobody, a list, or known by its head',
    async (_, levels) => {
      for (const { form, bases } of cannot) {
        for (const base of bases) {
          const vendors = await vendorsOf(passedOn(base, levels));
          expect(vendors, `${form.pack.id}/${form.shape.id}`).not.toContain(form.pack.id);
        }
      }
    },
  );
});

it.each([
  '200',
  '600',
  '404.5',
  '"404 "',
  '[404]',
  '{}',
  '{"toString":1,"valueOf":1}',
  `${'['.repeat(20_000)}404${']'.repeat(20_000)}`,
])('is not found with a status that is none: %.30s', async (state) => {
  const bodyOf = (said: string) => `{"up":{"state":${said},"text":"","depot":"ROME"}}`;
  const found = async (said: string) => {
    const passed = response({ url: NEUTRAL_URL, status: 502, body: bodyOf(said) });
    const { findings } = await holdsTotal(
      passed,
      subjectOf('statuses', madeUp.packs, madeUp.lists),
    );
    return findings.map(({ vendor }) => vendor);
  };
  expect(await found('404')).toEqual(['depot']);
  expect(await found(state)).toEqual([null]);
});

it('is not found beyond what is looked through, and costs no more', async () => {
  const { can } = split(madeUp);
  const [base] = can[0]?.bases ?? [];
  if (!base) throw new Error('No form can be passed on.');
  for (const count of [40, 60, 20_000]) {
    const members = Array.from({ length: count }, (_, index) => ({
      key: `k${index}`,
      value: raw({}),
    }));
    const tree: JsonTree = {
      kind: 'object',
      members: [...members, { key: 'last', value: base.tree }],
    };
    const { findings } = await inspected(sent({ ...base, tree }), madeUp);
    expect(findings.some(({ vendor }) => vendor !== null)).toBe(count < 50);
  }
});
