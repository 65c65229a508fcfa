import type { Finding } from '../../src/model/finding.ts';
import { resolve } from '../pointer.ts';
import type { Read } from '../read-response.ts';
import { type MarkedShape, namesOf } from './marks.ts';
import { memberAt } from './members.ts';

/**
 * What is said of an error that is passed on and holds only of the response around it: the words of the
 * vendor, or of HTTP, for a status that the error does not state. Null when nothing is.
 */
export function unlikeRelayed(
  { basis, path, notes }: Finding,
  { shape }: MarkedShape,
  read: Read,
): string | null {
  const [object] = resolve((read.body() ?? [null])[0], path) ?? [null];
  const said =
    shape.status === undefined
      ? undefined
      : memberAt(object, namesOf(shape.status), shape.keys === 'loose');
  const isSaid = typeof said === 'number' || typeof said === 'string';
  const ofStatus = basis === 'status' || basis === 'http';
  if (ofStatus && !(isSaid && /^[45]\d\d$/.test(`${said}`))) {
    return 'what is passed on is explained by the status of the response around it';
  }
  const mismatch = notes.find(
    ({ kind, text }) => kind === 'status-mismatch' && !text.startsWith('Documented under'),
  );
  return mismatch ? 'what is passed on is held against the status of the response' : null;
}
