import type { CodeClass, CodeList, CodeRow } from '../src/model/code-list.ts';
import type { Retry, Who } from '../src/model/pack.ts';

/** Where a list comes from, as its first lines say. */
export interface ListHead {
  /** What the list is. */
  readonly name: string;
  /** The vendor's page, https. */
  readonly docs: string;
  /** What the codes were read from. */
  readonly source: string;
  /** When it was last compared with that, ISO 8601. */
  readonly checked: string;
  /** What a maintainer must know: what was left out, what could not be checked. */
  readonly notes: readonly string[];
}

const WHO: readonly Who[] = [
  'caller',
  'credentials',
  'account-owner',
  'vendor',
  'recipient',
  'nobody',
];
const RETRY: readonly Retry[] = ['no', 'after-change', 'after-wait', 'yes'];
const HEAD_KEYS = ['name', 'docs', 'source', 'checked', 'note', 'recalled', 'page'] as const;

type Head = Record<(typeof HEAD_KEYS)[number], string[]>;

/**
 * Reads the table of a vendor's codes: lines of tab-separated cells. First `# key: value` lines (name,
 * docs, source, checked, note, recalled, page); then the classes, `@ id`, who, retry, one to three fixes; then the codes:
 * code, the vendor's name of it, HTTP status or nothing, class, our meaning. `# recalled:` names the codes that were
 * not compared with the page, between spaces, or `*` for all; a code that has spaces takes a line of its own.
 * `# page:` names another page than that of the list, and behind it the codes that are found there.
 *
 * @throws with the number of the line and what is wrong with it
 */
export function readCodeList(text: string): { readonly head: ListHead; readonly list: CodeList } {
  const head: Head = {
    name: [],
    docs: [],
    source: [],
    checked: [],
    note: [],
    recalled: [],
    page: [],
  };
  const classes: Record<string, CodeClass> = {};
  const rows: CodeRow[] = [];
  const recalledAt: number[] = [];
  const pagesAt: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    if (line.startsWith('# recalled: ')) recalledAt.push(index);
    if (line.startsWith('# page: ')) pagesAt.push(index);
    atLine(index, () => {
      if (line.startsWith('# ')) readHead(line, head);
      else if (line.startsWith('@ ')) readClass(line, classes);
      else rows.push(readRow(line, classes));
    });
  }
  assertEachOnce(rows);
  const recalled = recalledOf(head.recalled, recalledAt, rows);
  const pages = pagesOf(head.page, pagesAt, rows);
  const list = { classes, rows, ...(recalled && { recalled }), ...(pages && { pages }) };
  return { head: headOf(head), list };
}

function atLine<T>(index: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`Line ${index + 1}: ${error instanceof Error ? error.message : error}`);
  }
}

function readHead(line: string, head: Head): void {
  const [, found, value = ''] = /^# ([a-z]+): (.+)$/.exec(line) ?? [];
  const key = HEAD_KEYS.find((known) => known === found);
  if (!key)
    throw new Error(`begins with none of ${HEAD_KEYS.map((known) => `# ${known}:`).join(' ')}`);
  head[key].push(value);
}

function headOf({ name, docs, source, checked, note }: Head): ListHead {
  const one = (key: string, values: readonly string[]): string => {
    const [value, ...more] = values;
    if (value === undefined || more.length > 0)
      throw new Error(`It needs one line "# ${key}: ...".`);
    return value;
  };
  return {
    name: one('name', name),
    docs: one('docs', docs),
    source: one('source', source),
    checked: one('checked', checked),
    notes: note,
  };
}

function readClass(line: string, classes: Record<string, CodeClass>): void {
  const [id = '', who, retry, ...fix] = line.slice(2).split('\t');
  if (Object.hasOwn(classes, id)) throw new Error(`the class ${id} is there already`);
  const read = {
    who: WHO.find((word) => word === who),
    retry: RETRY.find((word) => word === retry),
  };
  if (!read.who) throw new Error(`who is "${who}", and can be ${WHO.join(', ')}`);
  if (!read.retry) throw new Error(`retry is "${retry}", and can be ${RETRY.join(', ')}`);
  if (fix.length > 3) throw new Error('a class has at most three fixes');
  if (fix.length === 0 && read.who !== 'nobody') throw new Error('the class has no fix');
  classes[id] = { who: read.who, retry: read.retry, fix };
}

function readRow(line: string, classes: Readonly<Record<string, CodeClass>>): CodeRow {
  const cells = line.split('\t');
  const [code = '', name = '', status = '', codeClass = '', meaning = ''] = cells;
  if (cells.length !== 5) throw new Error(`has ${cells.length} cells and not 5`);
  if (code === '' || meaning === '') throw new Error('has no code or no meaning');
  if (status !== '' && !/^[1-5]\d\d$/.test(status)) throw new Error(`${status} is no HTTP status`);
  if (!Object.hasOwn(classes, codeClass))
    throw new Error(`there is no class ${codeClass} above it`);
  return [code, name, status === '' ? null : Number(status), codeClass, meaning];
}

/**
 * The rows that are recalled, true for all, or null for none. Their status has to be empty: it is one that the
 * vendor documents.
 */
function recalledOf(
  values: readonly string[],
  at: readonly number[],
  rows: readonly CodeRow[],
): CodeList['recalled'] | null {
  const statuses = new Map(rows.map(([code, , status]) => [code, status]));
  const recalled = new Set<string>();
  for (const [index, value] of values.entries()) {
    atLine(at[index] ?? 0, () => {
      for (const code of codesOf(value, statuses)) {
        const status = statuses.get(code);
        if (status === undefined) throw new Error(`there is no code ${code}`);
        if (status !== null) throw new Error(`${code} has a status, and is not documented`);
        if (recalled.has(code)) throw new Error(`${code} is recalled already`);
        recalled.add(code);
      }
    });
  }
  if (recalled.size === rows.length) return recalled.size > 0 || null;
  return recalled.size > 0 ? [...recalled] : null;
}

/** The pages of single codes; null for none. */
function pagesOf(
  values: readonly string[],
  at: readonly number[],
  rows: readonly CodeRow[],
): CodeList['pages'] | null {
  const pages = new Map<string, string>();
  for (const [index, value] of values.entries()) {
    atLine(at[index] ?? 0, () => {
      const [page = '', ...codes] = value.split(' ');
      if (!page.startsWith('https://')) throw new Error(`${page} is no https page`);
      for (const code of codes) {
        if (!rows.some(([known]) => known === code)) throw new Error(`there is no code ${code}`);
        if (pages.has(code)) throw new Error(`${code} has a page already`);
        pages.set(code, page);
      }
    });
  }
  return pages.size === 0 ? null : Object.fromEntries(pages);
}

function codesOf(value: string, known: ReadonlyMap<string, unknown>): readonly string[] {
  if (value === '*') return [...known.keys()];
  return known.has(value) ? [value] : value.split(' ');
}

function assertEachOnce(rows: readonly CodeRow[]): void {
  const seen = new Set<string>();
  for (const [code] of rows) {
    if (seen.has(code)) throw new Error(`The code ${code} is there twice.`);
    seen.add(code);
  }
}
