import { inspect } from '../src/engine/inspect.ts';
import { entryOfExample } from '../src/har/example-entry.ts';
import type { BodyRead, Exchange } from '../src/model/exchange.ts';
import type { Inspection } from '../src/model/inspection.ts';
import type { Pack, PackExample } from '../src/model/pack.ts';
import { type Subject, shipped } from './subject.ts';

/** All packs of the program, by their common type. */
export const allPacks: readonly Pack[] = shipped.packs;

/** A URL on a host of no vendor. */
export const NEUTRAL_URL = 'https://api.shop.example/relay';

/** A response as a source hands it over. */
export interface Response {
  readonly exchange: Exchange;
  /** What `readBody` gives; `breaks`: it rejects, against its word. */
  readonly body: BodyRead | { readonly kind: 'breaks' };
}

/** A response as a test states it; the rest is as in a pack's example. */
export function response(
  stated: Partial<PackExample> & Pick<PackExample, 'url' | 'status'>,
): Response {
  const { exchange, body } = entryOfExample({ title: '', body: '', ...stated });
  return { exchange, body };
}

/** The text of the body; empty when there is none to be had. */
export function textOf({ body }: Response): string {
  return body.kind === 'text' ? body.text : '';
}

/** The same response with another text in its body. */
export function withText({ exchange, body }: Response, text: string): Response {
  return { exchange, body: body.kind === 'text' ? { ...body, text } : body };
}

/** What becomes of a response, with the whole catalogue. */
export function inspected(
  { exchange, body }: Response,
  { catalogue }: Subject = shipped,
): Promise<Inspection> {
  return inspect(
    exchange,
    async () => {
      if (body.kind === 'breaks') throw new Error('The reader broke its word.');
      return body;
    },
    catalogue,
  );
}
