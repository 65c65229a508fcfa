import type { Exchange, Header } from '../model/exchange.ts';

/** In characters: trailers stand at the end of the body. */
const LONGEST_TRAILERS = 16_000;

/** A line of trailers that holds the outcome of the call. */
const TRAILER = /^(grpc-(?:status|message|status-details-bin)):[ \t]{0,9}(.{0,8000})/gim;

/** Whether the response is one of gRPC-Web, whose body is no JSON and ends with trailers. */
export function isGrpcWeb({ mediaType }: Exchange): boolean {
  return mediaType.startsWith('application/grpc-web');
}

/**
 * The exchange with the trailers of a gRPC-Web body among its headers, before those of the same name. The
 * last frame of such a body holds them as text, and the status of the call with them, whatever the HTTP
 * status is (gRPC-Web protocol, "Message framing"). Any other exchange is given back as it is.
 */
export function withTrailers(exchange: Exchange, text: string): Exchange {
  if (!isGrpcWeb(exchange)) return exchange;
  const isText = exchange.mediaType.startsWith('application/grpc-web-text');
  const trailers = trailersIn((isText ? decoded(text) : text).slice(-LONGEST_TRAILERS));
  if (trailers.length === 0) return exchange;
  return { ...exchange, responseHeaders: [...trailers, ...exchange.responseHeaders] };
}

function trailersIn(body: string): readonly Header[] {
  const frame = lastFrame(body);
  return [...body.slice(frame).matchAll(TRAILER)].map(([, name = '', value = '']) => ({
    name: name.toLowerCase(),
    value: value.trimEnd(),
  }));
}

const ZEROS = '\0\0';
/** The rest of a length of four bytes whose first two are zero. */
const LENGTH = 4;
const ASCII = 0x80;

/**
 * Where the last frame of trailers begins, behind its flag, whose highest bit is set, and its length: what a
 * message says before it may look like a trailer. Read as text, a byte beyond ASCII is some character
 * beyond it. The end of the text when there is none; its start when the text is nothing but trailers.
 */
function lastFrame(body: string): number {
  if (/^grpc-/i.test(body)) return 0;
  let zeros = body.lastIndexOf(ZEROS);
  while (zeros > 0 && body.charCodeAt(zeros - 1) < ASCII)
    zeros = body.lastIndexOf(ZEROS, zeros - 1);
  return zeros > 0 ? zeros + LENGTH : body.length;
}

/**
 * Base64, of which each frame may be a piece with padding of its own: cut where a group of four begins. What
 * is not made of whole groups is none.
 */
function decoded(text: string): string {
  const pieces =
    text
      .trimEnd()
      .slice(-2 * LONGEST_TRAILERS)
      .match(/[A-Za-z\d+/]+={0,2}/g) ?? [];
  return pieces
    .filter(({ length }) => length % 4 === 0)
    .map((piece) => atob(piece))
    .join('');
}
