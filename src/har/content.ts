import type { BodyRead } from '../model/exchange.ts';

/**
 * Makes text of a body as HAR and browsers give it.
 *
 * @param content the text itself, or base64 of its bytes
 * @param encoding `base64`, or anything else for text as it stands
 * @param contentType with its charset parameter, if any; an unknown charset is read as UTF-8
 */
export function decodeContent(content: string, encoding: string, contentType: string): BodyRead {
  if (encoding !== 'base64') return { kind: 'text', text: content };
  const bytes = bytesOf(content);
  if (bytes === null) return { kind: 'unavailable', why: 'bad-base64' };
  return { kind: 'text', text: decoderOf(contentType).decode(bytes) };
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return null;
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
