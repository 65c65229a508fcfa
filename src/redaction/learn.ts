import type { Exchange } from '../model/exchange.ts';
import { scanBody } from './body.ts';
import { scanHeader } from './header.ts';
import { isCredential } from './kinds.ts';
import { createLearned, type Learned } from './learned.ts';
import type { Scan, Span } from './scan.ts';
import { type Meter, spansOf } from './scanner.ts';
import { type View, viewOf } from './view.ts';

/** What the redactor learns secrets from before it masks any text. */
export interface Learnable {
  readonly exchange: Exchange | null;
  /** Of the response; empty without one. */
  readonly body: string;
}

/** Reads all of an exchange once, for what it says in one place and repeats in another. */
export function learnFrom({ exchange, body }: Learnable, maxLength: number, meter: Meter): Learned {
  const learned = createLearned();
  const from = (text: string, read: (view: View, scan: Scan) => void): void => {
    const spans = spansOf(viewOf(text.slice(0, maxLength)), read, null, meter);
    for (const span of spans) if (isWorthLearning(span)) learned.add(span);
  };
  if (exchange) {
    from(exchange.url, (view, scan) => scan.url(view));
    for (const { name, value } of exchange.requestHeaders) {
      from(value, (view, scan) => scanHeader(view, name, scan));
    }
    const sent = exchange.requestBody;
    if (sent) from(sent.text, (view, scan) => scanBody(view, sent.mimeType, scan));
    for (const { name, value } of exchange.responseHeaders) {
      from(value, (view, scan) => scanHeader(view, name, scan));
    }
  }
  from(body, (view, scan) => scanBody(view, exchange?.mediaType ?? '', scan));
  return learned;
}

/** What only looks drawn by lot may be the very id that is decoded. */
function isWorthLearning({ by, kind }: Span): boolean {
  return by === 'name' || (isCredential(kind) && kind !== 'token');
}
