import { isOfError } from '../../engine/standing.ts';
import type { Finding, FindingItem } from '../../model/finding.ts';
import type { LogRow } from '../log.ts';
import { domainOf } from '../texts.ts';
import type { Key, State } from './keys.ts';

/**
 * Whether a row has a value under a key that passes the test: what the filter looks at, and what completion
 * offers. Codes, the coarser ones too, ids, who and retry are those of the finding and of the errors nested in it.
 */
export function someValue(
  { finding, exchange }: LogRow,
  key: Key,
  test: (value: string) => boolean,
): boolean {
  const passes = (value: string | null): boolean => value !== null && value !== '' && test(value);
  switch (key) {
    case 'vendor':
      return passes(finding.vendor);
    case 'code':
      return someItem(finding, ({ code, coarser }) => passes(code) || coarser.some(passes));
    case 'status-code':
      return passes(finding.status === null ? null : String(finding.status));
    case 'method':
      return passes(finding.method);
    case 'domain':
      return passes(domainOf(finding.url));
    case 'url':
      return passes(exchange.url);
    case 'id':
      return someItem(finding, ({ ids }) => ids.some(({ value }) => passes(value)));
    case 'who':
      return someItem(finding, ({ who }) => passes(who));
    case 'retry':
      return someItem(finding, ({ retry }) => passes(retry));
    case 'is':
      return statesOf(finding).some(passes);
  }
}

/** Whether the finding, an error nested in it, or one nested in that passes the test. */
export function someItem(item: FindingItem, test: (item: FindingItem) => boolean): boolean {
  return test(item) || item.items.some((inner) => someItem(inner, test));
}

function statesOf(finding: Finding): readonly State[] {
  const states: State[] = [];
  if (someItem(finding, isUnknown)) states.push('unknown');
  if (finding.vendor === null) states.push('unrecognized');
  if (finding.items.length > 0) states.push('nested');
  // 304 hands the stored success over once more.
  if (!isOfError(finding.status)) states.push('success-status');
  return states;
}

/** There is no record of its code, or its form is not known. */
function isUnknown({ known, code, notes }: FindingItem): boolean {
  return !known && (code !== null || notes.some(({ kind }) => kind === 'unknown-form'));
}
