import type { Kind } from './kinds.ts';
import type { Learned } from './learned.ts';
import { isDue, type Meter, PIECE } from './meter.ts';
import { DONE, finish, type Looks, type Reading, type Scan, type Span } from './scan.ts';
import { isWord, scanText } from './text.ts';
import { scanUrl } from './url.ts';
import { scanValue } from './value.ts';
import { MAX_ADDRESSES, MAX_DEPTH, part, rawAt, type View, viewOf } from './view.ts';

/**
 * Reads a text with one of the readers and gives what they mark, in no order; marks may overlap.
 *
 * @param read what to begin with: `scanUrl`, `scanHeader`, ...
 * @param learned null while it is learned
 */
export function* spansOf(
  view: View,
  read: (view: View, scan: Scan) => Reading,
  learned: Learned | null,
  meter: Meter,
): Reading<Span[]> {
  const spans: Span[] = [];
  const count = ({ text }: View): void => {
    meter.characters += text.length;
    meter.unpaused += text.length;
  };
  const readText = function* (of: View, looks: Looks): Reading {
    yield* scanText(of, looks, scan);
    yield* markAgain(of);
  };
  const markAgain = function* (of: View): Reading {
    for (const again of learned?.in(of.text) ?? []) {
      if (scan.isDue(again ? again.end - again.start : PIECE)) yield null;
      if (again) scan.mark(part(of, again.start, again.end), again.kind, 'name');
    }
  };
  const scan: Scan = {
    learning: learned === null,
    isDue: (characters) => isDue(meter, characters),
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
      count(of);
      const reading = scanValue(of, named, scan);
      // A number is masked as a whole, so that what replaces it can be text.
      const [again] = (named.number && learned?.in(of.text)) || [];
      if (again) scan.mark(of, again.kind, 'name', undefined, of.quote);
      return reading;
    },
    text(of, looks) {
      count(of);
      return isWord(of.text) ? markAgain(of) : readText(of, looks);
    },
    url(of) {
      count(of);
      const { depth, addresses } = of;
      if (depth >= MAX_DEPTH || addresses >= MAX_ADDRESSES) return DONE;
      return scanUrl({ ...of, depth: depth + 1, addresses: addresses + 1 }, scan);
    },
    holds(text, depth) {
      const inner = { ...viewOf(text), depth };
      const read = (of: View, deeper: Scan) => deeper.value(of, { name: '' });
      return finish(spansOf(inner, read, learned, meter)).length > 0;
    },
  };
  yield* read(view, scan);
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
