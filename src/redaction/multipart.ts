import { partsOf } from './pairs.ts';
import type { Reading, Scan } from './scan.ts';
import { part, type View } from './view.ts';

/** The boundary that a media type names; an empty text without one. */
export function boundaryOf(mimeType: string): string {
  const [, quoted, plain = ''] =
    /;\s{0,9}boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(mimeType) ?? [];
  return quoted ?? plain;
}

const NAME = /content-disposition:[^\r\n]{0,200}?[;\s]name="?([^"\r\n;]{1,100})/i;

/** Reads a form that was sent in parts (RFC 7578): each part's content under the part's name. */
export function* scanMultipart(view: View, boundary: string, scan: Scan): Reading {
  for (const piece of partsOf(view, `--${boundary}`)) {
    const blank = /\r?\n\r?\n/.exec(piece.text);
    if (!blank) {
      yield* scan.value(piece, { name: '' });
      continue;
    }
    const head = part(piece, 0, blank.index);
    const end = piece.text.length - (/\r?\n$/.exec(piece.text)?.[0].length ?? 0);
    const [, name = ''] = NAME.exec(head.text) ?? [];
    yield* scan.text(head, { digits: false, random: false });
    yield* scan.value(part(piece, blank.index + blank[0].length, end), { name });
  }
}
