import type { Read } from '../read-response.ts';
import type { MarkedShape } from './marks.ts';

/** Something of a response in which a form can stand. */
export interface Root {
  readonly value: unknown;
  /** It is of another response, of which somebody passes on the body: its head is lost. */
  readonly isRelayed: boolean;
}

/** What of a response the marks of a form are looked for in, on a host of no vendor. */
export function rootsOf(form: MarkedShape, read: Read): readonly Root[] {
  const { shape } = form;
  if (shape.at === 'headers') return read.headers().map(own);
  const body = read.body();
  if (!body) return [];
  if (shape.list) return Array.isArray(body[0]) ? body[0].map(own) : [];
  const relays = mayBeRelayed(form, read) ? read.relays() : [];
  return [own(body[0]), ...relays.map(({ value }) => ({ value, isRelayed: true }))];
}

/** What is the response's own. */
export function own(value: unknown): Root {
  return { value, isRelayed: false };
}

/** Whether somebody may pass the form on in the response: one of a vendor, in the body of a failing one. */
export function mayBeRelayed({ pack, shape }: MarkedShape, { exchange }: Read): boolean {
  return (
    pack.kind !== 'form' && !shape.list && shape.at !== 'headers' && (exchange.status ?? 400) >= 400
  );
}
