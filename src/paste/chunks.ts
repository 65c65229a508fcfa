/** The line before a chunk (RFC 9112 section 7.1): its size in hexadecimal, and extensions that say nothing here. */
const SIZE = /([\dA-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n/y;

/**
 * The content of a chunked body as it stood on the wire, which is what raw dumps have; null for a body that
 * is not written so, as where the tool has put the chunks together. Sizes count bytes of UTF-8, and in a
 * text that was pasted line ends may have lost one of their two.
 */
export function joinedChunks(body: string): string | null {
  const chunks: string[] = [];
  let at = 0;
  for (;;) {
    SIZE.lastIndex = at;
    const size = SIZE.exec(body);
    if (!size) return at >= body.length && chunks.length > 0 ? chunks.join('') : null;
    const length = Number.parseInt(size[1] ?? '', 16);
    at = SIZE.lastIndex;
    if (length === 0) return chunks.join('');
    const end = endOfBytes(body, at, length);
    const lineEnd = /\r?\n/y;
    lineEnd.lastIndex = end;
    if (end < body.length && !lineEnd.test(body)) return null;
    chunks.push(body.slice(at, end));
    at = end < body.length ? lineEnd.lastIndex : body.length;
  }
}

/** Where so many bytes of UTF-8 end that begin at a place. */
function endOfBytes(text: string, from: number, bytes: number): number {
  let at = from;
  let left = bytes;
  while (left > 0 && at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    left -= bytesOf(code);
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
