import { visible } from '../engine/visible.ts';
import { createLookup, type Lookup, type LookupResult } from '../lookup/lookup.ts';
import type { Match } from '../lookup/match.ts';
import type { CodeRecord } from '../lookup/record.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import { english } from '../panel/words/english.ts';
import { lookupRemarks } from '../panel/words/lookup.ts';
import { visibleJson } from '../ticket/finding-json.ts';
import { clause } from './clause.ts';
import { type Output, styled } from './output.ts';
import { createTable } from './table.ts';
import { wrapped } from './wrapped.ts';

/** What is printed in full; the others are a row each. */
const IN_FULL = 3;
const HEAD = ['VENDOR', 'CODE', 'NAME', 'STATUS', 'SET', 'MEANING'];

/**
 * `errata lookup`: prints what a code means at each vendor that has it, the best first.
 *
 * @returns 0 when something has it; 2 when nothing has, or none of the vendors that are named, and what else
 *   has it or is like it was printed, if anything
 */
export async function lookUp(
  query: string,
  json: boolean,
  output: Output,
  lookup: Lookup = createLookup(packs, httpStatuses, codeLists),
): Promise<number> {
  const result = await lookup.lookUp(query);
  const { matches, vendors, without } = result;
  const isFound = result.kind === 'found';
  const isOfOthers = isFound && vendors.length > 0 && without.length === vendors.length;
  const remarks = remarksOn(result, query).map(visible);
  if (json) {
    for (const { record, kind, asked } of matches) {
      await output.out(`${visibleJson({ ...record, match: kind, asked, without })}\n`);
    }
  } else {
    // Whoever reads on must not take what others mean by it for an answer.
    const first = isOfOthers ? remarks.splice(0, 1) : [];
    for (const remark of first) await output.out(`${wrapped(remark, output.width)}\n\n`);
    await printMatches(matches, output);
  }
  for (const remark of remarks) output.err(`errata: ${remark}\n`);
  return isFound && !isOfOthers ? 0 : 2;
}

/** What the panel says of it; where the panel would show its catalogue, what to type instead. */
function remarksOn(result: LookupResult, query: string): readonly string[] {
  const why = result.kind === 'nothing' ? result.why : 'unknown';
  switch (why) {
    case 'no-code':
      return [`Give a code beside ${english.list(result.vendors)}, as in: errata lookup 8x8 1002.`];
    case 'empty':
    case 'unknown':
      return lookupRemarks(english, result, query);
  }
}

async function printMatches(matches: readonly Match[], output: Output): Promise<void> {
  const full = matches.slice(0, IN_FULL).map((match) => linesOf(match, output).join('\n'));
  if (full.length > 0) await output.out(`${full.join('\n\n')}\n`);
  const rest = matches.slice(IN_FULL);
  if (rest.length === 0) return;
  await output.out(`\n${rest.length === 1 ? '1 more:' : `${rest.length} more:`}\n\n`);
  const table = createTable(HEAD, output);
  for (const { record } of rest) await table.row(cellsOf(record));
  await table.end();
}

/** A record with all that is said of it. The texts are the catalogue's, and ours. */
function linesOf({ record, kind }: Match, output: Output): readonly string[] {
  const { vendorName, setName, code, name, status, message, meaning, causes, fix, note } = record;
  const of = [setName, status === null || record.kind === 'status' ? null : `HTTP ${status}`];
  const why = kind === 'exact' || kind === 'folded' ? null : clause(english.of('lookupWhy', kind));
  const about = [...of, why].filter((part) => part !== null);
  const title = styled(
    [vendorName, code, name].filter((part) => part !== null).join(' '),
    'bold',
    output,
  );
  return [
    about.length > 0 ? `${title} (${about.join('; ')})` : title,
    `  ${meaning}`,
    ...(message === null ? [] : [`  With the message: ${message}`]),
    ...listed(english.text('causes'), causes),
    ...listed(english.text('whatToDo'), fix),
    ...(note === null ? [] : [`  ${note}`]),
    `  ${english.text('whoActs')}: ${english.of('who', record.who)}`,
    `  ${english.text('retry')}: ${english.of('retry', record.retry)}`,
    `  ${english.of('basis', record.basis)}: ${sourceOf(record)}`,
  ].map((line) => wrapped(line, output.width));
}

function sourceOf({ docs, checked }: CodeRecord): string {
  return checked === null ? docs : `${docs}, ${english.text('comparedOn', checked)}`;
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    - ${line}`)];
}

function cellsOf(record: CodeRecord): readonly string[] {
  const { vendorName, code, name, status, setName, meaning } = record;
  return [vendorName, code, name ?? '-', String(status ?? '-'), setName ?? '-', meaning];
}
