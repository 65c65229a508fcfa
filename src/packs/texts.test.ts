import { describe, expect, it } from 'vitest';
import type { CodeEntry, Pack } from '../model/pack.ts';
import { eightByEight } from './8x8.ts';
import { emnify } from './emnify.ts';
import { packs } from './index.ts';
import { allGroups, domainOf, type Group, type Text, textsOf } from './texts.fixture.ts';

const catalogue: readonly Pack[] = packs;
const groups = await allGroups();

/** Verbs that a fix may start with. A new one is welcome if it tells the reader what to do. */
const VERBS = new Set(
  `Activate Add Allow Answer Ask Assign Authorize Back Begin Boost Branch Break Bring Build Buy
  Cache Cancel Call Capture Catch Change Check Choose Clean Clear Close Collect Compare Complete
  Compose Compute Confirm Connect Continue Copy Correct Count Create Cut Declare Decode Delete
  Deploy Detach Disable Disconnect Do Download Drop Edit Empty Enable Encode Enroll Enter Escape
  Exchange Export Fall Fetch Fill Find Finish Fix Follow Free Generate Get Give Go Grant Guard
  Handle Have Host Insert Install Invite Join Keep Leave Lengthen Let Lift Limit Link List Log
  Look Loosen Lower Make Mark Match Meet Mend Mint Move Name Narrow Offer Open Page Pass Paste
  Point Poll Post Prepare Print Publish Put Query Queue Quote Raise Reach Read Reauthenticate
  Rebuild Reconnect Record Reduce Refresh Register Release Remove Renew Repeat Replace Reply
  Report Request Reset Resolve Respect Restart Restore Retrieve Return Review Reword Rework
  Rewrite Roll Run Save Scale Search See Send Serve Set Settle Share Shorten Show Shrink Sign
  Simulate Slow Sort Spell Split Spread Start Stay Stop Store Submit Subscribe Switch Take Tell
  Test Throw Top Treat Try Turn Unarchive Unblock Undo Unlock Unsubscribe Update Upgrade Upload
  Upsert Use Validate Verify Void Wait Watch Work Write`.split(/\s+/),
);

/** When or for whom a fix holds, in front of its verb: `For later charges, save the card.` */
const CONDITION = /^(?:As|For|From|If|In|When|Where|While|With) [^,]+, /;

const LONGEST_MEANING = 160;

function isOneSentence(text: string): boolean {
  // Twilio writes its ids as `CH...`.
  const spelled = text.replaceAll(/\b[A-Z]{2}\.\.\./g, 'id');
  return spelled.endsWith('.') && !/[.?!]\s/.test(spelled) && !spelled.includes('..');
}

function startsWithVerb(fix: string): boolean {
  const [first = ''] = /^[a-z]+(?=[ ,])/i.exec(fix.replace(CONDITION, '')) ?? [];
  return VERBS.has(first.charAt(0).toUpperCase() + first.slice(1));
}

/** A meaning without the code and the vendor's name of it, which do not tell two meanings apart. */
function withoutName({ code, vendorWords, explanation }: Text): string {
  return [code ?? '', ...vendorWords]
    .filter((name) => name.length > 1)
    .reduce(
      (text, name) => text.replaceAll(name.toLowerCase(), ''),
      explanation.meaning.toLowerCase(),
    );
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

  it('has a meaning of its own for everything, not only another name in it', () => {
    const places = new Map<string, string>();
    const repeated = texts.flatMap((text) => {
      const key = withoutName(text);
      const first = places.get(key);
      places.set(key, text.place);
      return first === undefined ? [] : [`${first} and ${text.place}: ${text.explanation.meaning}`];
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
      broken(group, fixOf, startsWithVerb),
      'Start each line with a verb, or add a new verb to VERBS of this test.',
    ).toEqual([]);
  });

  it('neither begs nor shouts', () => {
    expect(
      broken(
        group,
        ({ explanation }) => [explanation.meaning, ...explanation.fix],
        (line) => !/\bplease\b|!(?=\s|$)/i.test(line),
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
    const sets = pack.shapes.flatMap(({ set }) =>
      typeof set === 'object' && set ? [...Object.values(set.sets), ...set.otherwise] : (set ?? []),
    );
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
    expect(['documented', 'example', 'observed', 'recalled']).toEqual(
      expect.arrayContaining([...new Set(bases)]),
    );
  });
});

it('has an id of its own for every pack', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});

it('gives 8x8 support the id that it asks for', async () => {
  const vendors = (await textsOf(eightByEight)).filter(
    ({ explanation }) => explanation.who === 'vendor',
  );
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
