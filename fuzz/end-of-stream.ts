import type { Exchange } from '../src/model/exchange.ts';
import { readBody } from './read-body.ts';

/** Whether a response is a stream of Connect, whose body is no JSON but ends with some. */
export function isStream({ mediaType }: Pick<Exchange, 'mediaType'>): boolean {
  return mediaType.startsWith('application/connect+');
}

/** A frame with an empty message and one with the end of the stream (Connect protocol). */
export function streamed(end: string): string {
  const { length } = new TextEncoder().encode(end);
  return `\0\0\0\0\0\x02\0\0${String.fromCharCode(length >> 8, length & 0xff)}${end}`;
}

/**
 * What the last frame of a stream says, in a list of one; null when it says nothing. The flag and the length
 * of a frame are five bytes; whoever read them as UTF-8 may have made four characters of them.
 */
export function readEnd(text: string): readonly [unknown] | null {
  const [frame = '', ...before] = text.split('\x02\0\0').reverse();
  if (before.length === 0) return null;
  const ends = [frame.slice(2), frame.slice(1)].filter((end) => end.startsWith('{'));
  return ends[0] === undefined ? null : readBody(ends[0]);
}
