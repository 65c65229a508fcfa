import { describe, expect, it } from 'vitest';
import type { CodeEntry, CodeSet, Pack } from '../model/pack.ts';
import { eightByEight } from './8x8.ts';
import { emnify } from './emnify.ts';
import { enablex } from './enablex.ts';
import apiPage from './pages/8x8-api.json';
import messageStatusPage from './pages/8x8-message-status.json';
import emnifyPage from './pages/emnify.json';
import enablexPage from './pages/enablex.json';
import later from './pages/later.json';
import telecomxPage from './pages/telecomx.json';
import { telecomx } from './telecomx.ts';

/** What is said of each code, property or range; empty text where it only has to be there. */
type Facts = ReadonlyMap<string, string>;

/** Where pack and pages differ, each with the remedy. */
function differences(pack: Facts, page: Facts): string[] {
  const found: string[] = [];
  for (const [key, theirs] of page) {
    const ours = pack.get(key);
    if (ours === undefined) found.push(`${key} is on the page: add it to the pack.`);
    else if (ours !== theirs) {
      found.push(`${key} is "${theirs}" on the page and "${ours}" in the pack: correct the pack.`);
    }
  }
  for (const key of pack.keys()) {
    if (page.has(key)) continue;
    found.push(
      `${key} is on no page: take it out of the pack, read the page again (npm run page-keys), ` +
        'or add it with its source to src/packs/pages/later.json.',
    );
  }
  return found;
}

/** What is known of a code, in one text. */
function said(...parts: (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}

function only(names: readonly (string | number)[]): Facts {
  return new Map(names.map((name) => [String(name), '']));
}

type CodeRecord = CodeEntry & { readonly code: string };

function recordsOf(codes: CodeSet['codes']): CodeRecord[] {
  return Object.entries(codes).flatMap(([code, entry]) =>
    [entry].flat().map((record) => ({ ...record, code })),
  );
}

function fieldsOf(pack: Pack, shape: string): Facts {
  return only(Object.keys(pack.shapes.find(({ id }) => id === shape)?.fields ?? {}));
}

const namesOf = (rows: readonly { readonly name: string }[]) => only(rows.map(({ name }) => name));

describe('8x8', () => {
  it('has the codes of the page and of its later revision', () => {
    expect(apiPage.codes).toHaveLength(75);
    expect([apiPage.codes.at(0)?.code, apiPage.codes.at(-1)?.code]).toEqual(['1000', '3053']);
    expect(later['8x8'].codes.map(({ code }) => code)).toEqual(['1014', '3060']);
    const page = new Map(apiPage.codes.map(({ code, name }) => [code, name]));
    for (const { code, name } of later['8x8'].renamed) page.set(code, name);
    for (const { code, name, status } of later['8x8'].codes) page.set(code, said(name, status));
    const pack = recordsOf(eightByEight.sets.api.codes);
    expect(
      differences(new Map(pack.map(({ code, name, status }) => [code, said(name, status)])), page),
    ).toEqual([]);
    expect(pack.every(({ basis }) => basis === 'documented')).toBe(true);
  });

  it('has the HTTP statuses of the page and of its later revision', () => {
    expect(apiPage.statuses).toHaveLength(12);
    expect(later['8x8'].statuses).toEqual([426]);
    expect(
      differences(
        only(Object.keys(eightByEight.statuses)),
        only([...apiPage.statuses, ...later['8x8'].statuses]),
      ),
    ).toEqual([]);
  });

  it.each([
    ['API', apiPage.properties],
    ['message status', messageStatusPage.properties],
  ])('says what the properties on the %s page are', (_, properties) => {
    expect(properties).toHaveLength(4);
    expect(differences(fieldsOf(eightByEight, 'api-error'), namesOf(properties))).toEqual([]);
  });

  it('has the reasons of the message status page, for its two states', () => {
    expect(messageStatusPage.codes).toHaveLength(12);
    const pack = recordsOf(eightByEight.sets['message-status'].codes);
    expect(
      differences(
        new Map(pack.map(({ code, name }) => [code, said(name)])),
        new Map(messageStatusPage.codes.map(({ code, name }) => [code, name])),
      ),
    ).toEqual([]);
    const shapes: Pack['shapes'] = eightByEight.shapes;
    const where = [shapes.find(({ id }) => id === 'message-status')?.where ?? {}].flat();
    for (const fields of where) {
      expect(Object.values(fields)).toContainEqual({ oneOf: messageStatusPage.states });
    }
  });

  it.each(['200', '201', '202', '204'] as const)('blames nobody for %s', (code) => {
    const success = { who: 'nobody', fix: [] };
    expect(eightByEight.statuses[code]).toMatchObject(success);
    expect(eightByEight.sets['message-status'].codes[code]).toMatchObject(success);
  });
});

describe('emnify', () => {
  /** A hole may have another name in the pack: `{String/Number/Object}` is no name. */
  const blank = (template: string | undefined) => template?.replace(/\{[^{}]*\}/g, '{}');

  it('has the rows of the page, and the code of its example', () => {
    expect(emnifyPage.codes).toHaveLength(22);
    expect(emnifyPage.examples.map(({ code }) => code)).toEqual(['2101']);
    const page = new Map([
      ...emnifyPage.codes.map(
        ({ code, category, status, token, template }) =>
          [code, said('documented', category, status, token, blank(template))] as const,
      ),
      ...emnifyPage.examples.map(
        ({ code, status, token }) =>
          [code, said('example', 'Resource Specific Errors', status, token)] as const,
      ),
      ...later.emnify.codes.map(
        ({ code, basis, category, status, token }) =>
          [code, said(basis, category, status, token)] as const,
      ),
    ]);
    // Templates after the first are forms seen in traffic, on no page.
    const pack = recordsOf(emnify.sets.api.codes).map(
      ({ code, basis, category, status, name, templates }) =>
        [code, said(basis, category, status, name, blank(templates?.[0]))] as const,
    );
    expect(differences(new Map(pack), page)).toEqual([]);
  });

  it('has the ranges of the page, each about its resource', () => {
    expect(emnifyPage.ranges).toHaveLength(6);
    const { ranges } = emnify.sets.api;
    expect(
      differences(
        only(ranges.map(({ from, to }) => `${from}-${to}`)),
        only(emnifyPage.ranges.map(({ from, to }) => `${from}-${to}`)),
      ),
    ).toEqual([]);
    for (const { from, resource } of emnifyPage.ranges) {
      const meaning = ranges.find((range) => range.from === from)?.meaning.toLowerCase();
      expect(meaning).toContain(resource.toLowerCase().replace(/s$/, ''));
    }
  });

  it('has the statuses of the rows, and the two classes that the page speaks of', () => {
    expect(
      differences(
        only(Object.keys(emnify.statuses)),
        only([...emnifyPage.codes.map(({ status }) => status), '4xx', '5xx']),
      ),
    ).toEqual([]);
  });

  it('says what the properties on the page are', () => {
    expect(emnifyPage.properties).toHaveLength(5);
    expect(differences(fieldsOf(emnify, 'api-error'), only(emnifyPage.properties))).toEqual([]);
  });
});

describe('EnableX', () => {
  it('has the rows of the page, and the code of its example', () => {
    expect(enablexPage.codes).toHaveLength(14);
    const listed = new Set(enablexPage.codes.map(({ code }) => code));
    const examples = enablexPage.examples.filter(({ code }) => !listed.has(code));
    expect(examples.map(({ code }) => code)).toEqual(['1504']);
    const page = new Map([
      ...enablexPage.codes.map(
        ({ code, category }) => [code, said('documented', category)] as const,
      ),
      ...examples.map(({ code, category }) => [code, said('example', category)] as const),
    ]);
    const pack = recordsOf(enablex.sets.admin.codes).map(
      ({ code, basis, category }) => [code, said(basis, category)] as const,
    );
    expect(differences(new Map(pack), page)).toEqual([]);
    expect(enablex.sets.admin.codes['1504'].name).toBe(examples[0]?.name);
  });

  it('has the known rows of the page on the Video and SMS APIs', () => {
    const page = later.enablex.codes.map(({ code, name }) => [code, name] as const);
    const pack = recordsOf(enablex.sets.server.codes).map(
      ({ code, name }) => [code, name ?? ''] as const,
    );
    expect(page).toHaveLength(10);
    expect(differences(new Map(pack), new Map(page))).toEqual([]);
  });

  it('has the groups of the page', () => {
    expect(enablexPage.groups.map(({ code }) => code)).toEqual(['1xx', '2xx', '3xx', '4xx', '5xx']);
    expect(
      differences(
        only(Object.keys(enablex.statuses)),
        only(enablexPage.groups.map(({ code }) => code)),
      ),
    ).toEqual([]);
  });

  it('says what the properties on the page are', () => {
    expect(enablexPage.properties).toHaveLength(4);
    expect(differences(fieldsOf(enablex, 'admin'), only(enablexPage.properties))).toEqual([]);
  });

  it.each(['200', '1'] as const)('blames nobody for %s', (code) => {
    expect(enablex.sets.admin.codes[code]).toMatchObject({ who: 'nobody', fix: [] });
    expect(enablex.shapes[0].success).toContain(code);
  });
});

describe('TelecomX', () => {
  const { codes, properties } = telecomx.sets.api;

  /** The message belongs to the key only where one code has several meanings. */
  const keyOf = (status: number | undefined, code: string, message?: string) =>
    message === undefined ? `${status} ${code}` : `${status} ${code} (${message})`;

  const keysOf = (entries: CodeSet['codes']) =>
    recordsOf(entries).map((record) => {
      expect(record.when?.status).toBe(record.status);
      return keyOf(record.status, record.code, record.when?.message);
    });

  const common = later.telecomx.common.map(({ status, code }) => keyOf(status, code));
  const onEndpoints = later.telecomx.pages.flatMap(({ rows }) =>
    rows.map(({ status, code }) => keyOf(status, code)),
  );

  it('has the HTTP statuses of the page', () => {
    expect(telecomxPage.statuses).toHaveLength(7);
    expect(differences(only(Object.keys(telecomx.statuses)), only(telecomxPage.statuses))).toEqual(
      [],
    );
  });

  it('has the names: general ones, those common to endpoint pages, and that of the example', () => {
    const { general } = telecomxPage;
    expect(general).toHaveLength(6);
    expect(general.every(({ status }) => status === 401)).toBe(true);
    const page = general.map(({ status, code, message }) => {
      const several = general.filter((row) => row.code === code).length > 1;
      return keyOf(status, code, several ? message : undefined);
    });
    expect(
      differences(only(keysOf(codes)), only([...page, ...common, keyOf(422, 'multiple')])),
    ).toEqual([]);
    expect(codes.multiple.basis).toBe('example');
  });

  it('has the properties of the endpoint pages', () => {
    const rows = onEndpoints.filter((key) => !common.includes(key));
    expect(differences(only(keysOf(properties)), only(rows))).toEqual([]);
  });

  it('gives the source of every endpoint page', () => {
    for (const { source } of [...later.telecomx.common, ...later.telecomx.pages]) {
      expect(source).toMatch(/^https:\/\/wiki\.telecomx\.dk\/doku\.php\?id=api(:\w+)+$/);
    }
  });

  it('says what the properties on the page are', () => {
    expect(telecomxPage.properties).toHaveLength(5);
    expect(differences(fieldsOf(telecomx, 'single'), namesOf(telecomxPage.properties))).toEqual([]);
  });

  it('explains the codes of the examples on the page, and tries them', () => {
    const known = new Set([...keysOf(codes), ...keysOf(properties)]);
    const statuses: Pack['statuses'] = telecomx.statuses;
    const examples: Pack['examples'] = telecomx.examples;
    const tried = examples.flatMap(({ findings }) =>
      findings.flatMap(({ code, items }) => [code, ...(items ?? [])]),
    );
    expect(telecomxPage.examples).toHaveLength(5);
    for (const { status, code } of telecomxPage.examples) {
      const explained = known.has(keyOf(status, code)) || statuses[status]?.property;
      expect(explained, `Add ${code} under ${status}, or words for properties.`).toBeTruthy();
      expect(tried, `Add the example of ${code} to those of the pack.`).toContain(code);
    }
  });

  it("does not repeat the page's general messages", () => {
    const messages = telecomxPage.general.map(({ message }) => message.toLowerCase());
    for (const { meaning } of recordsOf(codes)) {
      expect(messages).not.toContain(meaning.replace(/\.$/, '').toLowerCase());
    }
  });
});

describe('the date of the comparison', () => {
  it.each([
    [eightByEight.name, eightByEight.checked, apiPage.read],
    [eightByEight.name, eightByEight.checked, messageStatusPage.read],
    [emnify.name, emnify.checked, emnifyPage.read],
    [enablex.name, enablex.checked, enablexPage.read],
    [telecomx.name, telecomx.checked, telecomxPage.read],
  ])('of %s is not before its page was read', (_, checked, read) => {
    expect(checked >= read, `Compare the pack with the page, then set checked to ${read}.`).toBe(
      true,
    );
  });
});
