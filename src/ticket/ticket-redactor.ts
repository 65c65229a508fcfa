import type { Exchange } from '../model/exchange.ts';
import type { Finding, FindingItem } from '../model/finding.ts';
import { type RedactionOptions, type Redactor, readRedactor } from '../redaction/redactor.ts';
import { finish, type Reading } from '../redaction/scan.ts';
import { allIds } from './all-ids.ts';

/**
 * The redactor for everything that is copied of one finding. Its decoded ids, codes and times stay.
 *
 * @param body of the response; empty when there is none
 */
export function ticketRedactor(
  finding: Finding,
  exchange: Exchange,
  body: string,
  options: Omit<RedactionOptions, 'keep'> = {},
): Redactor {
  return finish(entryRedactor([finding], exchange, body, options));
}

/** The same for all findings of one exchange, made in pieces. */
export function entryRedactor(
  findings: readonly Finding[],
  exchange: Exchange,
  body: string,
  options: Omit<RedactionOptions, 'keep'> = {},
): Reading<Redactor> {
  const ids = findings.flatMap((finding) => allIds(finding, exchange).map(({ value }) => value));
  const keep = [...ids, ...findings.flatMap(decoded)];
  return readRedactor({ exchange, body }, { ...options, keep });
}

function decoded({ code, coarser, time, items, others }: FindingItem): readonly string[] {
  return [code, ...coarser, time, ...others.map((other) => other.code)]
    .filter((text) => text !== null)
    .concat(items.flatMap(decoded));
}
