import type { Header } from '../src/model/exchange.ts';

const NAMES = ['grpc-status', 'grpc-message', 'grpc-status-details-bin'] as const;

/**
 * The trailers that stand as text in the last frame of a gRPC-Web body; none in any other body. What may
 * be one counts: whoever reads a body as text no longer has the lengths of its frames.
 */
export function trailersIn(text: string, mediaType: string): readonly Header[] {
  if (!mediaType.startsWith('application/grpc-web')) return [];
  const plain = mediaType.startsWith('application/grpc-web-text') ? decoded(text) : text;
  if (!hasFrame(plain)) return [];
  return plain.split(/\r\n|\r|\n/).flatMap((line) =>
    NAMES.flatMap((name) => {
      // Before the first stands the length of its frame, whose last byte may be a letter.
      const pieces = line.split(new RegExp(`(?<=^|[^\\w-]|[^ -~].)${name}:`, 'is'));
      return pieces.slice(1).map((_, index) => ({
        name,
        // A line that holds the name several times is as many readings of one trailer.
        value: pieces
          .slice(index + 1)
          .join(`${name}:`)
          .trim(),
      }));
    }),
  );
}

const ASCII = 0x80;

/**
 * Whether a frame of trailers can begin somewhere: its first byte is none of ASCII, and its length begins
 * with zeros. Or the text is nothing but trailers.
 */
function hasFrame(text: string): boolean {
  const before = text.split('\0\0').slice(0, -1);
  return (
    /^grpc-/i.test(text) || before.some((piece) => piece.charCodeAt(piece.length - 1) >= ASCII)
  );
}

/** In characters of base64, from its end; what stands before is not read. */
const LONGEST_BASE64 = 32_000;

/** Base64, in pieces that end with padding of their own; one that is not made of whole groups is none. */
function decoded(text: string): string {
  const end = text.trimEnd().slice(-LONGEST_BASE64);
  const pieces = (end.match(/[A-Za-z0-9+/]+={0,2}/g) ?? []).filter(
    ({ length }) => length % 4 === 0,
  );
  return pieces.map((piece) => Buffer.from(piece, 'base64').toString('latin1')).join('');
}
