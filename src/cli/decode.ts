import { type Catalogue, createCatalogue } from '../engine/catalogue.ts';
import { inspect } from '../engine/inspect.ts';
import { visible } from '../engine/visible.ts';
import type { Entry } from '../model/entry.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import { redactedFindings } from '../ticket/redacted-entry.ts';
import type { DecodeOptions } from './arguments.ts';
import { jsonPrinter, tablePrinter } from './finding-printer.ts';
import type { StandardInput } from './input.ts';
import { type Output, OutputClosed } from './output.ts';
import { type FileEnd, readFile } from './read-file.ts';
import { createUnreadCounts } from './unread.ts';

/**
 * `errata decode`: prints the findings of a file, as JSON when they are found, as a table soon after. What
 * was not read, and packs that broke, are said in one line each on standard error.
 *
 * @returns the exit code: 0 when all was read; 1 when there are findings and `failOnError` is set; 2 when
 *   there was nothing to read; 3 when it broke off after some entries
 */
export async function decode(
  options: DecodeOptions,
  output: Output,
  standardInput: StandardInput,
  catalogue: Catalogue = createCatalogue(packs, httpStatuses, codeLists),
): Promise<number> {
  const printer = options.json ? jsonPrinter(output) : tablePrinter(output, catalogue);
  const unread = createUnreadCounts();
  let found = 0;
  let isStatusKnown = true;
  const each = async (entry: Entry): Promise<void> => {
    const { exchange } = entry;
    const inspection = await inspect(exchange, () => Promise.resolve(entry.body), catalogue);
    unread.count(inspection);
    isStatusKnown &&= exchange.status !== null;
    const { findings } = inspection;
    if (findings.length === 0) return;
    found += findings.length;
    const body = inspection.kind === 'read' ? inspection.text : null;
    const shown = options.redact ? redactedFindings({ exchange, body, findings }) : findings;
    for (const finding of shown) await printer.print(finding);
  };
  try {
    const file = { ...options, standardInput, status: output.status };
    // What was found is printed, whatever happens afterwards.
    const end = await readFile(file, each).finally(printer.end);
    const isRead = end.kind === 'complete' || end.kind === 'broken';
    if (isRead && found === 0 && !options.json) {
      await output.out(noneFound(isStatusKnown, unread.hasUnanswered()));
    }
    for (const line of linesOf(end, options.file, unread.inWords()))
      output.err(`errata: ${line}\n`);
    for (const { pack, why } of catalogue.leftOut) {
      output.err(`errata: the pack ${visible(pack)} broke and was left out: ${visible(why)}\n`);
    }
    return exitCode(end, options.failOnError && found > 0);
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
    return options.failOnError && found > 0 ? 1 : 0;
  }
}

function noneFound(isStatusKnown: boolean, hasUnanswered: boolean): string {
  if (!isStatusKnown) return 'No known error was found.\n';
  // That a request failed without a response is no finding, but it is no success either.
  return hasUnanswered ? 'No response has an error.\n' : 'No errors were found.\n';
}

/** What is to be said of a file beside its findings. */
function linesOf(end: FileEnd, file: string, unread: readonly string[]): readonly string[] {
  const name = file === '-' ? 'standard input' : visible(file);
  switch (end.kind) {
    case 'complete':
      return [...unread, ...end.remarks].map((remark) => `${name}: ${remark}`);
    case 'broken':
      return [
        ...[...unread, ...end.remarks].map((remark) => `${name}: ${remark}`),
        `${name} was read in part: ${end.reason}`,
      ];
    case 'nothing':
      return [`there is no ${end.what} in ${name}: ${end.reason}`];
    case 'failed':
      return [`cannot read ${name}: ${end.reason}`];
  }
}

function exitCode(end: FileEnd, failing: boolean): number {
  switch (end.kind) {
    case 'complete':
      return failing ? 1 : 0;
    case 'broken':
      return 3;
    case 'nothing':
    case 'failed':
      return 2;
  }
}
