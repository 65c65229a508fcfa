import { fileForm } from '../har/file-form.ts';
import type { Entry } from '../model/entry.ts';
import { begin, textOf } from './begin.ts';
import { type Input, InputFailed, openInput, type StandardInput } from './input.ts';
import { beginsAsHar, type GuessedForm, guessForm, type InputForm } from './input-form.ts';
import { createInputReader, type InputEnd } from './input-reader.ts';
import type { StatusLine } from './output.ts';
import { createProgress } from './progress.ts';

/** How the reading of a file ended. */
export type FileEnd =
  | Exclude<InputEnd, { readonly kind: 'nothing' }>
  /** `what` was looked for in it. */
  | { readonly kind: 'nothing'; readonly what: 'HAR' | 'response'; readonly reason: string }
  /** It could not be opened, or not read at all, or not as what it was said to be. */
  | { readonly kind: 'failed'; readonly reason: string };

/** What is read, and where from. */
export interface FileToRead {
  /** A path, or `-` for standard input. */
  readonly file: string;
  /** Null when nobody has said it: a HAR, and for standard input what it begins as. */
  readonly as: InputForm | null;
  readonly standardInput: StandardInput;
  /** Where the progress is shown, if anywhere. */
  readonly status: StatusLine | null;
}

/**
 * Reads the entries of a file, one after another and never more of it at once than it must.
 *
 * @param each waited for before the next entry is read
 * @throws what `each` throws
 */
export async function readFile(
  { file, as, standardInput, status }: FileToRead,
  each: (entry: Entry) => Promise<void>,
): Promise<FileEnd> {
  try {
    const input = await openInput(file, standardInput);
    const progress = createProgress(status, input.size);
    try {
      return await readInput(input, as, file !== '-', progress.read, each);
    } finally {
      progress.end();
    }
  } catch (error) {
    if (!(error instanceof InputFailed)) throw error;
    return { kind: 'failed', reason: error.message };
  }
}

/** @param usually whether it is taken for a HAR when nobody has said what it is */
async function readInput(
  input: Input,
  as: InputForm | null,
  usually: boolean,
  progress: (bytes: number) => void,
  each: (entry: Entry) => Promise<void>,
): Promise<FileEnd> {
  const isSaid = as !== null && as !== 'har';
  const { first, whole, pieces, close } = await begin(input.pieces, (text) =>
    isSaid ? beginsAsHar(text, false) !== null : as !== null || guessForm(text, false) !== null,
  );
  const text = textOf(first);
  // Read as anything else it has no error, and a test that must fail over one would pass.
  if (isSaid && beginsAsHar(text, whole)) {
    await close();
    return IS_HAR;
  }
  const guessed = guessForm(text, whole) ?? 'text';
  const form = as ?? (usually ? 'har' : guessed);
  const reader = createInputReader(form, fileForm(first));
  try {
    for await (const bytes of pieces) {
      for (const entry of reader.push(bytes)) await each(entry);
      progress(bytes.length);
      if (reader.isOver) break;
    }
  } catch (error) {
    const end = reader.end();
    if (!(error instanceof InputFailed) || end.kind === 'nothing') throw error;
    return { ...end, kind: 'broken', reason: `it could not be read on: ${error.message}` };
  }
  for (const entry of reader.last()) await each(entry);
  const end = reader.end();
  if (end.kind !== 'nothing') return end;
  const isHelped = as === null && usually && text.trim() !== '';
  const advice = isHelped ? ADVICE[guessed] : '';
  const what = form === 'har' ? 'HAR' : 'response';
  return { kind: 'nothing', what, reason: `${end.reason}${advice}` };
}

const IS_HAR: FileEnd = { kind: 'failed', reason: 'it is a HAR; leave --as out' };

/** What helps when a file is no HAR, by what it looks like. */
const ADVICE: Readonly<Record<GuessedForm, string>> = {
  har: '',
  ndjson: '; --as ndjson reads one JSON a line',
  text: '; if it is something else, say so with --as',
};
