import type { Finding, FindingItem } from '../model/finding.ts';
import type { Place } from '../redaction/masked.ts';
import type { Redactor } from '../redaction/redactor.ts';

const BODY: Place = { in: 'response-body' };

/** The finding with everything masked that is not ours: the same keys, the same order. */
export function redactedFinding(finding: Finding, redactor: Redactor): Finding {
  return {
    ...redactedItem(finding, redactor),
    entry: finding.entry,
    method: redactor.text(finding.method),
    url: redactor.url(finding.url),
    status: finding.status,
  };
}

function redactedItem<Item extends FindingItem>(item: Item, redactor: Redactor): Item {
  const redacted = (text: string | null): string | null =>
    text === null ? null : redactor.text(text, BODY);
  return {
    ...item,
    code: redacted(item.code),
    coarser: item.coarser.map((code) => redactor.text(code, BODY)),
    message: redacted(item.message),
    detail: redacted(item.detail),
    time: redacted(item.time),
    params: Object.fromEntries(
      Object.entries(item.params).map(([name, value]) => [name, redactor.value(name, value, BODY)]),
    ),
    ids: item.ids.map((id) => ({ ...id, value: redactor.text(id.value, BODY) })),
    path: redactor.text(item.path, BODY),
    notes: item.notes.map(({ kind, text }) => ({ kind, text: redactor.text(text) })),
    items: item.items.map((nested) => redactedItem(nested, redactor)),
    others: item.others.map((other) => ({ ...other, code: redacted(other.code) })),
  };
}

/** Characters that show nothing or turn the text round; in JSON they can only stand within strings. */
const INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu;

/** The finding as JSON, redacted: what `errata decode --json --redact` writes, on several lines. */
export function asJson(finding: Finding, redactor: Redactor): string {
  return visibleJson(redactedFinding(finding, redactor), 2);
}

/**
 * A value as JSON, in which characters that cannot be seen are written as JSON's own escapes, so that they
 * can be seen and are the same when read.
 *
 * @param value a finding, or what else JSON can hold
 * @param indent spaces for each level; 0 for one line
 */
export function visibleJson(value: object, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(INVISIBLE, (char) =>
    [...Array(char.length).keys()]
      .map((unit) => `\\u${char.charCodeAt(unit).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
