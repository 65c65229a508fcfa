import type { Entry } from '../model/entry.ts';
import type { HarEnd, HarReader } from '../model/har.ts';
import { isOfRecorder, readEntry, statusIsOdd } from './entry.ts';
import { createEntryScanner, type EntryScanner, type ScannedElement } from './entry-scanner.ts';
import { type FileForm, FORM_LENGTH, fileForm } from './file-form.ts';
import { decodeUtf8, longTextsOf } from './long-texts.ts';
import { createOccurrences } from './occurrences.ts';

/** With what only measurements ask for. */
export interface MeasuredHarReader extends HarReader {
  /** In bytes: what is held back of an entry that is not complete. */
  readonly held: number;
}

/** Makes a reader for one file. */
export function createHarReader(): MeasuredHarReader {
  const first = new Uint8Array(FORM_LENGTH);
  let pushed = 0;
  let file: OpenFile | null = null;
  let entries = 0;
  const noEntries = createOccurrences('left out, having no request with a URL or no response');
  const leftOut = createOccurrences('left out, being too large or nested too deeply');
  const cutOut = createOccurrences('with a body or text of more than 1 MB, which was not read');
  const misencoded = createOccurrences('not in UTF-8; what could not be read is shown as \ufffd');
  const malformed = createOccurrences('with a text that is not valid JSON, taken as it stands');
  const oddStatuses = createOccurrences('without a valid status, taken as not answered');
  const ofRecorder = createOccurrences(
    'with status 503 from the proxy that recorded it, which reached no server; taken as not answered',
  );

  function* readAll(bytes: Uint8Array, { scanner, decode }: OpenFile & { kind: 'text' }) {
    if (scanner.outline.trouble !== null) return;
    scanner.feed(decode(bytes));
    for (let element = scanner.next(); element; element = scanner.next()) {
      const entry = entryOf(element, scanner);
      if (entry) {
        entries += 1;
        yield entry;
      }
    }
  }

  function entryOf(element: ScannedElement, { outline }: EntryScanner): Entry | null {
    const index = outline.elements - 1;
    if (outline.trouble !== null) return null;
    if (element.kind === 'left-out') {
      leftOut.add(index);
      return null;
    }
    const faults = {
      misencoded: () => misencoded.add(index),
      malformed: () => malformed.add(index),
    };
    if (element.texts.includes(null)) cutOut.add(index);
    const parsed = parse(decodeUtf8(element.bytes, faults.misencoded));
    if (!parsed) {
      const place = placeOf(element.at);
      const begin = place === '' ? '' : `, which begins${place},`;
      outline.stop(`log.entries[${index}]${begin} is not valid JSON`);
      return null;
    }
    const entry = readEntry(parsed.value, index, longTextsOf(element.texts, faults));
    if (!entry) noEntries.add(index);
    else if (statusIsOdd(parsed.value)) oddStatuses.add(index);
    else if (isOfRecorder(parsed.value)) ofRecorder.add(index);
    return entry;
  }

  /** As the user counts bytes; of UTF-16 only what was made of it has places. */
  function placeOf(at: number): string {
    if (file?.kind !== 'text' || file.form.encoding !== 'utf-8') return '';
    return ` at byte ${at + file.form.mark}`;
  }

  function open(form: FileForm): OpenFile {
    return form.kind === 'other'
      ? form
      : { kind: 'text', form, scanner: createEntryScanner(placeOf), decode: decoderOf(form) };
  }

  function remarks(outline: EntryScanner['outline']): readonly string[] {
    return [
      versionRemark(outline.version),
      outline.lists > 1 ? `it has ${outline.lists} lists log.entries; all were read` : null,
      ...[noEntries, leftOut, cutOut, misencoded, malformed, oddStatuses, ofRecorder].map((kind) =>
        kind.said(),
      ),
    ].filter((remark) => remark !== null);
  }

  function endOf({ outline, fed }: EntryScanner): HarEnd {
    const trouble = outline.endTrouble(fed);
    const said = remarks(outline);
    if (entries === 0) {
      return {
        kind: 'no-har',
        reason: trouble ?? noEntries.said() ?? leftOut.said() ?? EMPTY_LIST,
      };
    }
    if (trouble === null) return { kind: 'complete', entries, remarks: said };
    return { kind: 'broken', entries, reason: trouble, remarks: said };
  }

  return {
    *push(bytes) {
      let rest = bytes;
      if (file === null) {
        const missing = FORM_LENGTH - pushed;
        first.set(bytes.subarray(0, missing), pushed);
        pushed += Math.min(bytes.length, missing);
        if (pushed < FORM_LENGTH) return;
        rest = bytes.subarray(missing);
        file = open(fileForm(first));
        if (file.kind === 'text') yield* readAll(first.subarray(file.form.mark), file);
      }
      if (file.kind === 'text') yield* readAll(rest, file);
    },
    end() {
      if (file === null) {
        const short = first.subarray(0, pushed);
        file = open(fileForm(short));
        // Too short to hold an entry.
        if (file.kind === 'text') readAll(short.subarray(file.form.mark), file).next();
      }
      if (file.kind === 'other') return { kind: 'no-har', reason: file.reason };
      return endOf(file.scanner);
    },
    get isOver() {
      if (file === null) return false;
      return file.kind === 'other' || file.scanner.outline.trouble !== null;
    },
    get held() {
      return file?.kind === 'text' ? file.scanner.held : 0;
    },
  };
}

type OpenFile =
  | Extract<FileForm, { readonly kind: 'other' }>
  | {
      readonly kind: 'text';
      readonly form: FileForm & { readonly kind: 'text' };
      readonly scanner: EntryScanner;
      /** Makes UTF-8 of the next bytes. */
      readonly decode: (bytes: Uint8Array) => Uint8Array;
    };

function decoderOf({ encoding }: FileForm & { kind: 'text' }): (bytes: Uint8Array) => Uint8Array {
  if (encoding === 'utf-8') return (bytes) => bytes;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (bytes) => encoder.encode(decoder.decode(bytes, { stream: true }));
}

function parse(json: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return null;
  }
}

const EMPTY_LIST = 'its list log.entries is empty';

/** HAR 1.2 says that a file without version is one of version 1.1, which has the same entries. */
function versionRemark(version: string | null): string | null {
  if (version === null || version === '1.1' || version === '1.2' || version === '') return null;
  return `its version is ${JSON.stringify(version)}; it was read as HAR 1.2`;
}
