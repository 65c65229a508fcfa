import type { Exchange } from '../model/exchange.ts';
import type { Finding } from '../model/finding.ts';
import type { RedactionOptions } from '../redaction/redactor.ts';
import { finish, type Reading } from '../redaction/scan.ts';
import { redactedFinding } from './finding-json.ts';
import { entryRedactor } from './ticket-redactor.ts';

/** An exchange with its body and what was found in it. */
export interface Examined {
  readonly exchange: Exchange;
  /** Null when it was not to be had. */
  readonly body: string | null;
  readonly findings: readonly Finding[];
}

/** The same without secrets and personal data. */
export interface RedactedEntry extends Examined {
  /** Characters at the end of bodies and headers that were too many to be read for secrets, and are left out. */
  readonly cut: number;
}

/**
 * An exchange for export, masked in pieces by the rules of what is copied: the ids, codes and times that were
 * decoded stay, one value has one pseudonym in all of it, and the fragment of the URL, which is never sent, is
 * left out.
 *
 * @param findings all of the exchange, or those that are to be exported
 */
export function* redactedEntry(
  examined: Examined,
  options: EntryOptions = {},
): Reading<RedactedEntry> {
  const { exchange, body } = examined;
  const { sent, redactor, findings } = yield* redacted(examined, options);
  return {
    exchange: { ...redactor.exchange(sent), method: redactor.text(sent.method) },
    body: body === null ? null : redactor.body(body, exchange.mediaType, 'response'),
    findings,
    cut: redactor.cut(),
  };
}

/** Only the findings of the same, as they stand in it: for whoever hands on nothing else. */
export function redactedFindings(examined: Examined): readonly Finding[] {
  return finish(redacted(examined, {})).findings;
}

type EntryOptions = Pick<RedactionOptions, 'leave' | 'unmask' | 'maxLength'>;

function* redacted({ exchange, body, findings }: Examined, options: EntryOptions) {
  const sent = { ...exchange, url: exchange.url.replace(/#.*$/s, '') };
  const redactor = yield* entryRedactor(findings, sent, body ?? '', options);
  const masked: Finding[] = [];
  for (const finding of findings) {
    masked.push(redactedFinding(finding, redactor));
    yield null;
  }
  return { sent, redactor, findings: masked };
}
