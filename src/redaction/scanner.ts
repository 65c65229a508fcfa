import type { Kind } from './kinds.ts';
import type { Learned } from './learned.ts';
import type { Scan, Span } from './scan.ts';
import { scanText } from './text.ts';
import { scanUrl } from './url.ts';
import { scanValue } from './value.ts';
import { MAX_ADDRESSES, MAX_DEPTH, part, rawAt, type View, viewOf } from './view.ts';

/** How many characters were handed to a reader: bounds the work, and tests count it. */
export interface Meter {
  characters: number;
}

/**
 * Reads a text with one of the readers and gives what they mark, in no order; marks may overlap.
 *
 * @param read what to begin with: `scanUrl`, `scanHeader`, ...
 * @param learned null while it is learned
 */
export function spansOf(
  view: View,
  read: (view: View, scan: Scan) => void,
  learned: Learned | null,
  meter: Meter,
): Span[] {
  const spans: Span[] = [];
  const scan: Scan = {
    learning: learned === null,
    mark(of, kind, by, value, quote = '') {
      if (of.text === '') return;
      spans.push({
        start: rawAt(of, 0),
        end: rawAt(of, of.text.length),
        kind,
        by,
        value: value ?? of.text,
        key: canonical(kind, value ?? of.text),
        quote,
      });
    },
    value(of, named) {
      meter.characters += of.text.length;
      scanValue(of, named, scan);
      // A number is masked as a whole, so that what replaces it can be text.
      const [again] = (named.number && learned?.in(of.text)) || [];
      if (again) scan.mark(of, again.kind, 'name', undefined, of.quote);
    },
    text(of, looks) {
      meter.characters += of.text.length;
      scanText(of, looks, scan);
      for (const { start, end, kind } of learned?.in(of.text) ?? []) {
        scan.mark(part(of, start, end), kind, 'name');
      }
    },
    url(of) {
      meter.characters += of.text.length;
      const { depth, addresses } = of;
      if (depth >= MAX_DEPTH || addresses >= MAX_ADDRESSES) return;
      scanUrl({ ...of, depth: depth + 1, addresses: addresses + 1 }, scan);
    },
    holds(text, depth) {
      const inner = { ...viewOf(text), depth };
      return (
        spansOf(inner, (of, deeper) => deeper.value(of, { name: '' }), learned, meter).length > 0
      );
    },
  };
  read(view, scan);
  return spans;
}

/** What two ways of writing one value have in common. */
function canonical(kind: Kind, value: string): string {
  switch (kind) {
    case 'ip-address':
      return value.replaceAll('-', '.').toLowerCase();
    case 'email':
    case 'mac-address':
      return value.trim().toLowerCase();
    case 'phone':
    case 'imsi':
    case 'imei':
    case 'iccid':
    case 'card':
      return value.replace(/\D/g, '').replace(/^00/, '') || value;
    case 'iban':
      return value.replace(/[ -]/g, '').toUpperCase();
    default:
      return value.trim();
  }
}
