import { describe, expect, it } from 'vitest';
import type { CodeEntry, CodeSet, Explanation, Pack } from '../model/pack.ts';
import { eightByEight } from './8x8.ts';
import { emnify } from './emnify.ts';
import { httpStatuses, packs } from './index.ts';

const catalogue: readonly Pack[] = packs;

/** The domain that a host lies in, as far as it tells owners apart: `acme.example` of `docs.acme.example`. */
function domainOf(host: string): string {
  return host.replace(/^\*\./, '').split('.').slice(-2).join('.');
}

/** Verbs that a fix may start with. A new one is welcome if it tells the reader what to do. */
const VERBS = new Set(
  `Activate Add Ask Assign Change Check Choose Compare Copy Correct Count Create Delete Escape Fill
  Find Follow Get Give Keep Leave Let List Log Look Make Mend Move Name Open Put Quote Read Release
  Remove Renew Repeat Replace Report Resolve Search Send Set Shorten Sort Split Spread Take Update
  Use Wait Write`.split(/\s+/),
);

const LONGEST_MEANING = 160;

/** An explanation, where it stands, and the vendor's words for the same thing. */
interface Text {
  readonly place: string;
  readonly explanation: Explanation;
  readonly vendorWords: readonly string[];
}

/** The explanations of a pack or of HTTP, and the name with which a meaning may start in lower case. */
interface Group {
  readonly id: string;
  readonly name: string;
  readonly docs: readonly string[];
  /** Domains of the one whose words these are. */
  readonly domains: readonly string[];
  readonly checked: string;
  readonly texts: readonly Text[];
}

function codeTexts(set: string, codes: CodeSet['codes']): Text[] {
  return Object.entries(codes).flatMap(([code, entry]) =>
    [entry].flat().map((record: CodeEntry) => ({
      place: `${set} ${code}${record.when ? ` under ${record.when.status}` : ''}`,
      explanation: record,
      vendorWords: [record.name, record.when?.message, ...(record.templates ?? [])].filter(
        (words) => words !== undefined,
      ),
    })),
  );
}

function statusTexts(statuses: Pack['statuses']): Text[] {
  return Object.entries(statuses).flatMap(([status, entry]) => {
    const place = `status ${status}`;
    const text: Text = { place, explanation: entry, vendorWords: [] };
    if (entry.property === undefined) return [text];
    const explanation = { ...entry, meaning: entry.property };
    return [text, { place: `${place}, property`, explanation, vendorWords: [] }];
  });
}

function textsOf({ sets, shapes, statuses }: Pack): Text[] {
  return [
    ...Object.entries(sets).flatMap(([id, { codes, properties = {}, ranges = [] }]) => [
      ...codeTexts(id, codes),
      ...codeTexts(`${id} property`, properties),
      ...ranges.map((range) => ({
        place: `${id} ${range.from}-${range.to}`,
        explanation: range,
        vendorWords: [],
      })),
    ]),
    ...statusTexts(statuses),
    ...shapes.flatMap(({ id, unlisted }) =>
      unlisted ? [{ place: `shape ${id}`, explanation: unlisted, vendorWords: [] }] : [],
    ),
  ];
}

const groups: readonly Group[] = [
  ...catalogue.map((pack) => ({
    id: pack.id,
    name: pack.name,
    docs: [pack.docs, ...Object.values(pack.sets).map(({ docs }) => docs)],
    domains: [new URL(pack.docs).host, ...pack.hosts].map(domainOf),
    checked: pack.checked,
    texts: textsOf(pack),
  })),
  {
    id: 'http',
    name: 'HTTP',
    docs: [httpStatuses.docs],
    domains: ['rfc-editor.org'],
    checked: httpStatuses.checked,
    texts: statusTexts(httpStatuses.statuses),
  },
];

function isOneSentence(text: string): boolean {
  return text.endsWith('.') && !/[.?!]\s/.test(text) && !text.includes('..');
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}

/** The places, with their text, in which a rule does not hold. */
function broken(
  { texts }: Group,
  linesOf: (text: Text) => readonly string[],
  holds: (line: string, text: Text) => boolean,
): string[] {
  return texts.flatMap((text) =>
    linesOf(text)
      .filter((line) => !holds(line, text))
      .map((line) => `${text.place}: ${line}`),
  );
}

const meaningOf = ({ explanation }: Text) => [explanation.meaning];
const fixOf = ({ explanation }: Text) => explanation.fix;

describe.each(groups)('the texts of $id', (group) => {
  const { name, texts } = group;

  it('has meanings of one sentence', () => {
    expect(
      broken(group, meaningOf, isOneSentence),
      'Make one sentence of the meaning, with a period at its end.',
    ).toEqual([]);
    expect(
      broken(group, meaningOf, (line) => line.length <= LONGEST_MEANING),
      `Shorten the meaning to ${LONGEST_MEANING} characters.`,
    ).toEqual([]);
    expect(
      broken(group, meaningOf, (line) => /^[A-Z0-9]/.test(line) || line.startsWith(`${name} `)),
      `Start the meaning with a capital, a digit, or "${name}".`,
    ).toEqual([]);
  });

  it('has a meaning of its own for everything', () => {
    const places = new Map<string, string>();
    const repeated = texts.flatMap(({ place, explanation }) => {
      const key = explanation.meaning.toLowerCase();
      const first = places.get(key);
      places.set(key, place);
      return first === undefined ? [] : [`${first} and ${place}: ${explanation.meaning}`];
    });
    expect(repeated, 'Say in the meaning what tells the two apart.').toEqual([]);
  });

  it("has no vendor's words for a meaning", () => {
    expect(
      broken(
        group,
        meaningOf,
        (line, { vendorWords }) => !vendorWords.map(letters).includes(letters(line)),
      ),
      'Say in our own words what happened.',
    ).toEqual([]);
  });

  it('has fixes of one to three imperatives', () => {
    const wrong = texts.filter(({ explanation: { fix, who, retry } }) =>
      fix.length === 0 ? who !== 'nobody' && retry !== 'no' : fix.length > 3,
    );
    expect(
      wrong.map(({ place, explanation }) => `${place}: ${explanation.fix.length} lines of fix`),
      'Give one to three things to do; none only where nothing can be done.',
    ).toEqual([]);
    expect(
      broken(group, fixOf, isOneSentence),
      'Make one sentence of each line, with a period at its end.',
    ).toEqual([]);
    expect(
      broken(group, fixOf, (line) => VERBS.has(/^[A-Z][a-z]+(?= )/.exec(line)?.[0] ?? '')),
      'Start each line with a verb, or add a new verb to VERBS of this test.',
    ).toEqual([]);
  });

  it('neither begs nor shouts', () => {
    expect(
      broken(
        group,
        ({ explanation }) => [explanation.meaning, ...explanation.fix],
        (line) => !/\bplease\b|!/i.test(line),
      ),
      'Leave out "please" and exclamation marks.',
    ).toEqual([]);
  });

  it('leads to pages of the vendor, compared on a past day', () => {
    for (const docs of group.docs) {
      const { protocol, host } = new URL(docs);
      expect(protocol).toBe('https:');
      expect(group.domains, `${docs} is no page of ${name}: link to the vendor's own.`).toContain(
        domainOf(host),
      );
    }
    expect(group.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    // Today, wherever the day is furthest on.
    const today = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
    expect(group.checked <= today, `${group.checked} is still to come.`).toBe(true);
    expect(new Date(group.checked).toISOString()).toContain(group.checked);
  });
});

describe.each(catalogue)('the parts of $id', (pack) => {
  it('can be written as JSON', () => {
    expect(
      JSON.parse(JSON.stringify(pack)),
      'A pack is data: no function, RegExp, Date, undefined or NaN in it.',
    ).toStrictEqual(pack);
  });

  it('has what its shapes name', () => {
    const sets = pack.shapes.flatMap(({ set }) => set ?? []);
    expect(Object.keys(pack.sets), 'Add the set that a shape names.').toEqual(
      expect.arrayContaining(sets),
    );
    expect(sets, 'Name the set in a shape, or take it out.').toEqual(
      expect.arrayContaining(Object.keys(pack.sets)),
    );
    const ids = pack.shapes.map(({ id }) => id);
    expect(new Set(ids).size, 'Give each shape an id of its own.').toBe(ids.length);
  });

  it('has an example for every shape, and a counterexample', () => {
    const shown = pack.examples.flatMap(({ findings }) => findings.map(({ shape }) => shape));
    for (const { id } of pack.shapes) expect(shown, `Add an example of ${id}.`).toContain(id);
    expect(pack.counterexamples.length, 'Add a look-alike that is not its own.').toBeGreaterThan(0);
  });

  it('explains members and gives notes in full sentences', () => {
    const lines = [
      ...pack.shapes.flatMap(({ fields = {}, note }) =>
        [...Object.values(fields), note ?? []].flat(),
      ),
      ...Object.values(pack.statuses).flatMap(({ note }) => note ?? []),
    ];
    expect(
      lines.filter((line) => !line.endsWith('.') || /\bplease\b|!/i.test(line)),
      'End the line with a period, without "please" and exclamation marks.',
    ).toEqual([]);
  });

  it('says where each record comes from', () => {
    const bases = Object.values(pack.sets).flatMap(({ codes, properties = {} }) =>
      [...Object.values(codes), ...Object.values(properties)].flat().map(({ basis }) => basis),
    );
    expect(['documented', 'example', 'observed']).toEqual(
      expect.arrayContaining([...new Set(bases)]),
    );
  });
});

it('has an id of its own for every pack', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});

it('gives 8x8 support the id that it asks for', () => {
  const vendors = textsOf(eightByEight).filter(({ explanation }) => explanation.who === 'vendor');
  expect(vendors.length).toBeGreaterThan(0);
  for (const { place, explanation } of vendors) {
    expect(explanation.fix.join(' '), `${place}: let the reader quote an id.`).toMatch(/\{id\}/);
  }
});

it.each([
  [eightByEight.sets.api.codes['1002'], eightByEight.sets.api.codes['3003']],
  [eightByEight.sets.api.codes['1009'], eightByEight.sets.api.codes['3018']],
  [emnify.sets.api.codes['1105'], emnify.sets.api.codes['1501']],
] as const satisfies readonly (readonly [CodeEntry, CodeEntry])[])(
  'tells look-alikes apart: $name',
  (one: CodeEntry, other: CodeEntry) => {
    expect(letters(one.name ?? '')).toBe(letters(other.name ?? ''));
    expect(one.meaning).not.toBe(other.meaning);
    expect(one.fix.filter((line) => other.fix.includes(line))).toEqual([]);
  },
);
