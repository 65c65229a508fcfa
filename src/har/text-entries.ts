import type { Entry } from '../model/entry.ts';
import type { HarEnd } from '../model/har.ts';
import { isOfRecorder, readEntry, statusIsOdd } from './entry.ts';
import { createEntryFaults, type EntryFaults } from './entry-faults.ts';
import { createEntryScanner, type ScannedElement } from './entry-scanner.ts';
import type { FileForm } from './file-form.ts';
import { decodeUtf8, longTextsOf } from './long-texts.ts';
import type { Outline } from './outline.ts';

type TextForm = Extract<FileForm, { readonly kind: 'text' }>;

/** The entries of a file that is text, as its bytes behind the byte order mark come. */
export interface TextEntries {
  push(bytes: Uint8Array): Generator<Entry>;
  end(): HarEnd;
  /** True when nothing behind what was pushed can be read any more. */
  readonly isOver: boolean;
  /** In bytes: what is held back of an entry that is not complete; for measurements. */
  readonly held: number;
}

export function createTextEntries(form: TextForm): TextEntries {
  /** As the user counts bytes; of UTF-16 only what was made of it has places. */
  const placeOf = (at: number): string =>
    form.encoding === 'utf-8' ? ` at byte ${at + form.mark}` : '';
  const decode = decoderOf(form);
  const scanner = createEntryScanner(placeOf);
  const { outline } = scanner;
  const faults = createEntryFaults();
  let entries = 0;
  return {
    *push(bytes) {
      if (outline.trouble !== null) return;
      scanner.feed(decode(bytes));
      for (let element = scanner.next(); element; element = scanner.next()) {
        const index = outline.elements - 1;
        const entry = outline.trouble === null ? entryOf(element, index, faults) : null;
        if (entry === 'no-json') {
          const place = placeOf(element.at);
          const begin = place === '' ? '' : `, which begins${place},`;
          outline.stop(`log.entries[${index}]${begin} is not valid JSON`);
        } else if (entry) {
          entries += 1;
          yield entry;
        }
      }
    },
    end() {
      const trouble = outline.endTrouble(scanner.fed);
      if (entries === 0) {
        const { noEntry, leftOut } = faults;
        const reason = trouble ?? noEntry.said() ?? leftOut.said() ?? EMPTY_LIST;
        return { kind: 'no-har', reason };
      }
      const remarks = remarksOf(outline, faults);
      if (trouble === null) return { kind: 'complete', entries, remarks };
      return { kind: 'broken', entries, reason: trouble, remarks };
    },
    get isOver() {
      return outline.trouble !== null;
    },
    get held() {
      return scanner.held;
    },
  };
}

const EMPTY_LIST = 'its list log.entries is empty';

/** Makes UTF-8 of the next bytes. */
function decoderOf({ encoding }: TextForm): (bytes: Uint8Array) => Uint8Array {
  if (encoding === 'utf-8') return (bytes) => bytes;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (bytes) => encoder.encode(decoder.decode(bytes, { stream: true }));
}

/** Null, and noted, when the element is no entry or was left out. */
function entryOf(
  element: ScannedElement,
  index: number,
  faults: EntryFaults,
): Entry | 'no-json' | null {
  if (element.kind === 'left-out') {
    faults.leftOut.add(index);
    return null;
  }
  if (element.texts.includes(null)) faults.cutOut.add(index);
  const told = {
    misencoded: () => faults.misencoded.add(index),
    malformed: () => faults.malformed.add(index),
  };
  const parsed = parse(decodeUtf8(element.bytes, told.misencoded));
  if (!parsed) return 'no-json';
  const entry = readEntry(parsed.value, index, longTextsOf(element.texts, told));
  if (!entry) faults.noEntry.add(index);
  else if (statusIsOdd(parsed.value)) faults.oddStatus.add(index);
  else if (isOfRecorder(parsed.value)) faults.ofRecorder.add(index);
  return entry;
}

function parse(json: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return null;
  }
}

function remarksOf({ version, lists }: Outline, faults: EntryFaults): readonly string[] {
  return [
    versionRemark(version),
    lists > 1 ? `it has ${lists} lists log.entries; all were read` : null,
    ...Object.values(faults).map((fault) => fault.said()),
  ].filter((remark) => remark !== null);
}

/** HAR 1.2 says that a file without version is one of version 1.1, which has the same entries. */
function versionRemark(version: string | null): string | null {
  if (version === null || version === '1.1' || version === '1.2' || version === '') return null;
  return `its version is ${JSON.stringify(version)}; it was read as HAR 1.2`;
}
