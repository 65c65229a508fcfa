/** How the bytes of a file are to be read. */
export type FileForm =
  | {
      readonly kind: 'text';
      readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
      /** In bytes: the byte order mark. */
      readonly mark: number;
    }
  /** No text. The reason is a clause about the file. */
  | { readonly kind: 'other'; readonly reason: string };

/** In bytes: what `fileForm` needs to see, or the whole of a shorter file. */
export const FORM_LENGTH = 4;

const COMPRESSED: readonly (readonly [name: string, first: readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  // mitmproxy writes a HAR so when its name ends with `.zhar`.
  ['zlib', [0x78, 0x9c]],
  ['zlib', [0x78, 0xda]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58]],
];

/**
 * Tells the form of a file by its first bytes: a byte order mark (Unicode 17, 23.8), or the zeros that UTF-16
 * has beside the first characters of JSON (RFC 4627, 3), or the signature of a format of compressed files.
 */
export function fileForm(bytes: Uint8Array): FileForm {
  for (const [name, first] of COMPRESSED) {
    if (startsWith(bytes, first)) return { kind: 'other', reason: unpack(name) };
  }
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    return { kind: 'other', reason: 'it is written in UTF-32; save it as UTF-8' };
  }
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { kind: 'text', encoding: 'utf-8', mark: 3 };
  if (startsWith(bytes, [0xff, 0xfe])) return { kind: 'text', encoding: 'utf-16le', mark: 2 };
  if (startsWith(bytes, [0xfe, 0xff])) return { kind: 'text', encoding: 'utf-16be', mark: 2 };
  if (bytes.length >= 2 && bytes[1] === 0 && bytes[0] !== 0) {
    return { kind: 'text', encoding: 'utf-16le', mark: 0 };
  }
  if (bytes.length >= 2 && bytes[0] === 0 && bytes[1] !== 0) {
    return { kind: 'text', encoding: 'utf-16be', mark: 0 };
  }
  return { kind: 'text', encoding: 'utf-8', mark: 0 };
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

function unpack(format: string): string {
  return `it is compressed (${format}); unpack it first`;
}
