/** The part of a stream that is no whole packet yet. */
export interface Unpacked {
  /** The texts of the whole packets, in order. */
  readonly packets: readonly string[];
  /** What follows them: the beginning of a packet, or nothing. */
  readonly rest: Buffer;
}

/** A length has no more digits than this; what has more is no packet. */
const LONGEST_LENGTH = 12;

/** Packs a text as Marionette wants it: the length in bytes, a colon, the text. */
export function pack(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([Buffer.from(`${bytes.length}:`, 'latin1'), bytes]);
}

/**
 * Takes the whole packets off the beginning of a stream.
 *
 * @throws Error when the stream is not one of packets
 */
export function unpack(stream: Buffer): Unpacked {
  const packets: string[] = [];
  let rest = stream;
  for (;;) {
    const colon = rest.indexOf(':');
    const digits = rest.toString('latin1', 0, colon === -1 ? rest.length : colon);
    if (!/^\d*$/.test(digits) || digits.length > LONGEST_LENGTH || colon === 0) {
      throw new Error('Firefox sent what is no Marionette packet.');
    }
    const start = colon + 1;
    const end = start + Number(digits);
    if (colon === -1 || rest.length < end) return { packets, rest };
    packets.push(rest.toString('utf8', start, end));
    rest = rest.subarray(end);
  }
}
