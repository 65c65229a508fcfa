import { partsOf, scanPairs, segment } from './pairs.ts';
import type { Reading, Scan } from './scan.ts';
import { part, percentDecoded, type View } from './view.ts';
import { webhooksIn } from './webhooks.ts';

/** Scheme, authority, path, query, fragment: RFC 3986, appendix B. */
const PARTS = /^([a-z][a-z\d+.-]{0,30}:)?(\/\/[^/?#\\]*)?([^?#]*)(\?[^#]*)?(#.*)?$/is;

/**
 * Reads a URL, absolute or not: user info, an address in the place of the host, the segments of the path
 * with their matrix parameters, query and fragment. Nothing is parsed that a broken URL could not have.
 */
export function* scanUrl(view: View, scan: Scan): Reading {
  const [, scheme = '', authority = '', path = '', query = '', fragment = ''] =
    PARTS.exec(view.text) ?? [];
  let at = scheme.length;
  at += yield* scanAuthority(view, at, authority, scan);
  const pathEnd = scheme.length + authority.length + path.length;
  // `mailto:`, `tel:`, `data:` have no segments.
  if (scheme !== '' && authority === '' && !path.startsWith('/')) {
    yield* scan.value(percentDecoded(part(view, 0, pathEnd), false), { name: scheme.slice(0, -1) });
  } else if (at < pathEnd) yield* scanPath(part(view, at, pathEnd), scan);
  at = pathEnd;
  if (query !== '') yield* scanPairs(part(view, at + 1, at + query.length), '&', true, scan);
  at += query.length;
  if (fragment !== '') yield* scanFragment(part(view, at + 1), scan);
}

/** Returns how much of the URL it has read: more than the authority where a password holds a slash. */
function* scanAuthority(view: View, start: number, authority: string, scan: Scan): Reading<number> {
  if (authority === '') return 0;
  let at = authority.lastIndexOf('@');
  let length = authority.length;
  if (at < 0 && /^\/\/[^:[\]]*:\d*[^\d]/.test(authority)) {
    at = view.text.indexOf('@', start) - start;
    length = Math.max(length, at + 1);
  }
  if (at > 2) {
    const info = percentDecoded(part(view, start + 2, start + at), false);
    scan.mark(info, 'user-info', 'name');
  }
  const from = Math.max(at + 1, 2);
  yield* scan.text(part(view, start + from, start + length), { digits: true, random: false });
  return length;
}

function* scanPath(view: View, scan: Scan): Reading {
  for (const { start, end } of webhooksIn(view.text)) {
    scan.mark(part(view, start, end), 'token', 'name');
  }
  let before = '';
  for (const piece of partsOf(view, '/')) {
    if (scan.isDue(piece.text.length)) yield null;
    const semicolon = piece.text.indexOf(';');
    const end = semicolon < 0 ? piece.text.length : semicolon;
    const name = percentDecoded(part(piece, 0, end), false);
    yield* scan.value(name, segment(before));
    before = name.text;
    if (semicolon >= 0) yield* scanPairs(part(piece, semicolon + 1), ';', false, scan);
  }
}

/** A page's own address may stand in it: `#/callback?access_token=...`. */
function* scanFragment(view: View, scan: Scan): Reading {
  const question = view.text.indexOf('?');
  const hasPath = question >= 0 || !view.text.includes('=');
  if (hasPath) yield* scanPath(part(view, 0, question < 0 ? view.text.length : question), scan);
  if (question >= 0) yield* scanPairs(part(view, question + 1), '&', true, scan);
  else if (!hasPath) yield* scanPairs(view, '&', true, scan);
}
