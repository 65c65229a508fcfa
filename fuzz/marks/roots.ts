import type { Read } from '../read-response.ts';
import type { MarkedShape } from './marks.ts';

/** What of a response the marks of a form are looked for in, on a host of no vendor. */
export function rootsOf({ pack, shape }: MarkedShape, read: Read): readonly unknown[] {
  if (shape.at === 'headers') return read.headers();
  const body = read.body();
  if (!body) return [];
  if (shape.list) return Array.isArray(body[0]) ? body[0] : [];
  const mayBePassedOn = pack.kind !== 'form' && read.exchange.status >= 400;
  return mayBePassedOn ? [body[0], ...read.relays().map(({ value }) => value)] : [body[0]];
}
