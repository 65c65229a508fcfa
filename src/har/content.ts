import type { BodyRead } from '../model/exchange.ts';
import { bytesOfBase64 } from './base64.ts';

/**
 * Makes text of a body as HAR and browsers give it.
 *
 * @param content the text itself, or base64 of its bytes
 * @param encoding `base64`, or anything else for text as it stands
 * @param contentType with its charset parameter, if any; an unknown charset is read as UTF-8
 * @param contentCoding the header `Content-Encoding`, by which bytes without a signature are known to be
 *   still compressed
 */
export function decodeContent(
  content: string,
  encoding: string,
  contentType: string,
  contentCoding = '',
): BodyRead {
  if (encoding.toLowerCase() !== 'base64') {
    return startsCompressed(content) ? COMPRESSED : { kind: 'text', text: content };
  }
  const bytes = bytesOfBase64(content);
  if (bytes === null) return { kind: 'unavailable', why: 'bad-base64' };
  if (isCompressed(bytes, contentCoding)) return COMPRESSED;
  return { kind: 'text', text: decoderOf(contentType).decode(bytes) };
}

const COMPRESSED: BodyRead = { kind: 'unavailable', why: 'compressed' };

/** Bytes of gzip that a tool made characters of, whether it knew the second one or not. */
function startsCompressed(text: string): boolean {
  return text.charCodeAt(0) === 0x1f && /^.[\x8b\u2039\ufffd]/.test(text);
}

/**
 * gzip (RFC 1952, 2.3.1) and Zstandard (RFC 8878, 3.1.1) begin with a signature that no text has; zlib and
 * Brotli have none, and are known by the header and by not being UTF-8.
 */
function isCompressed(bytes: Uint8Array, contentCoding: string): boolean {
  const [first, second, third, fourth] = bytes;
  if (first === 0x1f && second === 0x8b) return true;
  if (first === 0x28 && second === 0xb5 && third === 0x2f && fourth === 0xfd) return true;
  return /\b(br|deflate)\b/i.test(contentCoding) && !isUtf8(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decoderOf(contentType: string): TextDecoder {
  const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
