import type { HarReader } from '../model/har.ts';
import { type FileForm, FORM_LENGTH, fileForm } from './file-form.ts';
import { createTextEntries, type TextEntries } from './text-entries.ts';

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
  return {
    *push(bytes) {
      let rest = bytes;
      if (file === null) {
        const missing = FORM_LENGTH - pushed;
        first.set(bytes.subarray(0, missing), pushed);
        pushed += Math.min(bytes.length, missing);
        if (pushed < FORM_LENGTH) return;
        rest = bytes.subarray(missing);
        file = openFile(fileForm(first));
        if (file.kind === 'text') yield* file.entries.push(first.subarray(file.mark));
      }
      if (file.kind === 'text') yield* file.entries.push(rest);
    },
    end() {
      if (file === null) {
        const short = first.subarray(0, pushed);
        file = openFile(fileForm(short));
        // Too short to hold an entry.
        if (file.kind === 'text') file.entries.push(short.subarray(file.mark)).next();
      }
      if (file.kind === 'other') return { kind: 'no-har', reason: file.reason };
      return file.entries.end();
    },
    get isOver() {
      return file !== null && (file.kind === 'other' || file.entries.isOver);
    },
    get held() {
      return file?.kind === 'text' ? file.entries.held : 0;
    },
  };
}

type OpenFile =
  | Extract<FileForm, { readonly kind: 'other' }>
  | { readonly kind: 'text'; readonly mark: number; readonly entries: TextEntries };

function openFile(form: FileForm): OpenFile {
  if (form.kind === 'other') return form;
  return { kind: 'text', mark: form.mark, entries: createTextEntries(form) };
}
