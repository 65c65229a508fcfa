import type { Exchange } from '../model/exchange.ts';
import type { Finding, FindingItem } from '../model/finding.ts';
import { type RedactionOptions, type Redactor, redactorOf } from '../redaction/redactor.ts';
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
  const ids = allIds(finding, exchange).map(({ value }) => value);
  return redactorOf({ exchange, body }, { ...options, keep: [...ids, ...decoded(finding)] });
}

function decoded({ code, coarser, time, items, others }: FindingItem): readonly string[] {
  return [code, ...coarser, time, ...others.map((other) => other.code)]
    .filter((text) => text !== null)
    .concat(items.flatMap(decoded));
}
