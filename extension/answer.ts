import { decodeContent } from '../src/har/content.ts';
import type { BodyRead } from '../src/model/exchange.ts';
import { property } from './property.ts';

/** What Firefox keeps of a body unless `devtools.netmonitor.responseBodyLimit` says otherwise. */
const FIREFOX_LIMIT = 1_048_576;

/**
 * Reads what `getContent()` resolves with: `{content, encoding}` in Chromium from 152 on,
 * `[content, encoding]` through the polyfill below that, `[content, media type]` in Firefox.
 *
 * @param answer of the browser
 * @param entry the HAR entry that the browser handed over with it: there Firefox says "base64"
 * @param contentType as the server sent it, for the charset
 */
export function readAnswer(answer: unknown, entry: unknown, contentType: string): BodyRead {
  const [content, second]: unknown[] = Array.isArray(answer)
    ? answer
    : [property(answer, 'content'), property(answer, 'encoding')];
  if (typeof content !== 'string') return { kind: 'unavailable', why: 'withheld' };
  const said = typeof second === 'string' ? second : '';
  if (!said.includes('/')) return decodeContent(content, said, contentType);
  return ofFirefox(content, property(property(entry, 'response'), 'content'));
}

/**
 * Firefox drops what goes beyond its limit, and does not say so: the text is as long as the whole and
 * ends in NULs, or is shorter, or is empty.
 */
function ofFirefox(content: string, about: unknown): BodyRead {
  const text = property(about, 'encoding') === 'base64' ? textOfFirefox(content) : content;
  const size = property(about, 'size');
  const isOver = typeof size === 'number' && size > FIREFOX_LIMIT;
  if (!isOver && !text.endsWith('\0')) {
    return text === '' && typeof size === 'number' && size > 0
      ? { kind: 'unavailable', why: 'withheld' }
      : { kind: 'text', text };
  }
  const kept = withoutNuls(text);
  return kept === ''
    ? { kind: 'unavailable', why: 'withheld' }
    : { kind: 'text', text: kept, mayBeCut: true };
}

/**
 * Firefox reads every body as text first, by its charset or as UTF-8, and then makes base64 of the
 * characters, not of the bytes. Where it cannot, because one is beyond Latin-1, it hands the text over
 * as it is and says "base64" all the same.
 */
function textOfFirefox(content: string): string {
  try {
    return atob(content);
  } catch {
    return content;
  }
}

/** No regular expression: it would try anew at each of a million NULs. */
function withoutNuls(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end -= 1;
  return text.slice(0, end);
}
