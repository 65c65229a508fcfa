import type { DemoError, ExpectedFinding, SeenFinding } from './model.ts';

/**
 * Compares what the panel found in a demo error's response with what it has to find.
 *
 * @param error the demo error
 * @param findings all findings of the panel, those of other responses too, in order; when the
 *   button was pressed several times, the last response's count
 * @returns one phrase for each difference; empty when they agree exactly
 */
export function differences(error: DemoError, findings: readonly SeenFinding[]): string[] {
  const own = findings.filter(({ url }) => samePlace(url, error.url));
  const last = own.filter(({ entry }) => entry === own.at(-1)?.entry);
  if (last.length !== error.expected.length) {
    return [`gave ${last.length} findings instead of ${error.expected.length}`];
  }
  return error.expected.flatMap((expected, index) => {
    const finding = last[index];
    return finding ? differencesOf(expected, finding, error) : [];
  });
}

function differencesOf(
  expected: ExpectedFinding,
  finding: SeenFinding,
  error: DemoError,
): string[] {
  const { items = [], notes = [], ids = [] } = expected;
  const pairs: [string, unknown, unknown][] = [
    ['method', error.method, finding.method],
    ['status', error.status, finding.status],
    ['vendor', expected.vendor, finding.vendor],
    ['shape', expected.shape, finding.shape],
    ['evidence', expected.evidence, finding.evidence],
    ['set', expected.set, finding.set],
    ['code', expected.code, finding.code],
    ['known', expected.known, finding.known],
    ['nested codes', items, finding.items.map(({ code }) => code)],
    ['notes', kinds(notes), kinds(finding.notes.map(({ kind }) => kind))],
    ['ids', ids, finding.ids.map(({ value }) => value)],
    // A sentence without meaning would be a finding that explains nothing.
    ['a meaning', true, (finding.meaning ?? '') !== ''],
  ];
  return pairs.flatMap(([name, wanted, got]) => {
    const [a, b] = [JSON.stringify(wanted), JSON.stringify(got)];
    return a === b ? [] : [`${name} is ${b} instead of ${a}`];
  });
}

/** Each kind once: two notes of one kind may be true at a time. */
function kinds(notes: readonly string[]): string[] {
  return [...new Set(notes)].sort();
}

/**
 * Findings keep the names of query members and drop their values; the path tells demo errors apart.
 */
function samePlace(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && placeOf(a) === placeOf(b);
}

function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname;
}
