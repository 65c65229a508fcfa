import { FORM_LENGTH, fileForm } from '../har/file-form.ts';
import { createKept } from '../har/kept.ts';

/** The first bytes of an input, and all of it, these included. */
export interface Begun {
  readonly first: Uint8Array;
  /** Whether `first` is all there is. */
  readonly whole: boolean;
  readonly pieces: AsyncIterable<Uint8Array>;
  /** Lets the input go when `pieces` is not gone through. */
  readonly close: () => Promise<void>;
}

/** In bytes: more is not looked at before it is read. */
const LONGEST = 1 << 20;

/**
 * Reads as much of an input as it takes to tell what it is.
 *
 * @param isEnough whether the text so far tells it; asked again when there is twice as much, so that small
 *   pieces cost no more than large ones
 */
export async function begin(
  pieces: AsyncIterable<Uint8Array>,
  isEnough: (text: string) => boolean,
): Promise<Begun> {
  const iterator = pieces[Symbol.asyncIterator]();
  // A copy: what a piece stands in is written over by the next.
  const kept = createKept();
  let nextLook = FORM_LENGTH;
  let whole = false;
  while (kept.length < LONGEST) {
    if (kept.length >= nextLook) {
      if (isEnough(textOf(kept.bytes()))) break;
      nextLook = 2 * kept.length;
    }
    const { done, value } = await iterator.next();
    if (done) {
      whole = true;
      break;
    }
    kept.add(value, 0, value.length);
  }
  const first = kept.bytes();
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  return { first, whole, pieces: again(first, iterator), close };
}

/** The text of the first bytes, as far as they make characters; empty when the file is no text. */
export function textOf(first: Uint8Array): string {
  const form = fileForm(first);
  if (form.kind === 'other') return '';
  return new TextDecoder(form.encoding).decode(first, { stream: true });
}

async function* again(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
