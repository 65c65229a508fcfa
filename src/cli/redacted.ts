import type { Exchange } from '../model/exchange.ts';
import type { Finding } from '../model/finding.ts';
import { redactedFinding } from '../ticket/finding-json.ts';
import { entryRedactor } from '../ticket/ticket-redactor.ts';

/**
 * The findings of one exchange as they may be handed on, by the rules of a ticket: decoded codes, times
 * and ids for support stay, secrets and personal data in all other texts are masked.
 *
 * @param body of the response; empty when it was not read
 */
export function redactedFindings(
  findings: readonly Finding[],
  exchange: Exchange,
  body: string,
): readonly Finding[] {
  const redactor = entryRedactor(findings, exchange, body);
  return findings.map((finding) => redactedFinding(finding, redactor));
}
