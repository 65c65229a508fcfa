import type { Header } from '../src/model/exchange.ts';

/** A frame with an empty message and one with the trailers (gRPC-Web, "Message framing"). */
export function framed(trailers: readonly Header[], mediaType: string): string {
  const text = trailers.map(({ name, value }) => `${name}:${value}\r\n`).join('');
  const length = String.fromCharCode(0, 0, (text.length >> 8) & 0xff, text.length & 0xff);
  const frames = `\u0000\u0000\u0000\u0000\u0000\u0080${length}${text}`;
  return mediaType.includes('grpc-web-text')
    ? Buffer.from(frames, 'latin1').toString('base64')
    : frames;
}
