import type { Exchange } from '../model/exchange.ts';

/** The flag of the frame that ends a stream, and the first two bytes of its length: it is never long. */
const LAST_FRAME = '\x02\0\0';

/**
 * What is to be read of a body: all of it, but of a stream of Connect only the JSON of the frame that ends
 * it (Connect protocol, "Error end-stream"). Each frame begins with a flag and its length in four bytes, and
 * JSON can hold no such bytes. The body as it is when the stream has no such frame, or a compressed one.
 */
export function endOfStream({ mediaType }: Exchange, text: string): string {
  if (!mediaType.startsWith('application/connect+')) return text;
  const frame = text.lastIndexOf(LAST_FRAME);
  if (frame < 0) return text;
  // Read as UTF-8, the other two bytes of the length can be one character.
  const length = frame + LAST_FRAME.length;
  const start = text[length + 2] === '{' ? length + 2 : length + 1;
  return text[start] === '{' ? text.slice(start) : text;
}
