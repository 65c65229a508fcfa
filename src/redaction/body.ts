import { boundaryOf, scanMultipart } from './multipart.ts';
import { scanPairs } from './pairs.ts';
import type { Reading, Scan } from './scan.ts';
import type { View } from './view.ts';

/** Pairs with nothing before them that a form would have encoded. */
const FORM = /^[\w.~%+[\]*!$'()-]{1,200}=[^\s<>{}"]*$/;

/** Reads a body: by its media type where that says how, else by its look. */
export function* scanBody(view: View, mimeType: string, scan: Scan): Reading {
  const type = mimeType.toLowerCase();
  const boundary = type.startsWith('multipart/') ? boundaryOf(mimeType) : '';
  if (boundary !== '') return yield* scanMultipart(view, boundary, scan);
  if (type.startsWith('application/x-www-form-urlencoded') || FORM.test(view.text)) {
    return yield* scanPairs(view, '&', true, scan);
  }
  yield* scan.value(view, { name: '' });
}
