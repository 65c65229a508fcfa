import type { Header } from '../model/exchange.ts';
import type { FindingId } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';
import type { CompiledShape } from './catalogue.ts';
import { follow, type Place, textOf } from './members.ts';

/**
 * Response headers that carry an id of the request at many vendors and at the edges before them, the
 * most telling first. A pack's own `idHeaders` come before these.
 */
const COMMON_ID_HEADERS = [
  'x-request-id',
  'request-id',
  'x-correlation-id',
  'x-amzn-requestid',
  'x-amz-cf-id',
  'x-trace-id',
  'traceparent',
  'cf-ray',
];

/** The ids in the error object, or in the object around it. */
export function bodyIds(
  shape: CompiledShape,
  place: Place,
  around: Place | null,
): readonly FindingId[] {
  return shape.members.ids.flatMap(({ name, path }) => {
    const member =
      follow(place, path, shape.loose) ?? (around ? follow(around, path, shape.loose) : null);
    const value = textOf(member?.value);
    return value === null ? [] : { name, value, from: 'body' as const };
  });
}

/** The ids in the response's headers, under the names that the headers have, the pack's own first. */
export function headerIds(pack: Pack, headers: readonly Header[]): readonly FindingId[] {
  const wanted = new Set([...(pack.idHeaders ?? []), ...COMMON_ID_HEADERS]);
  return [...wanted].flatMap((name) => {
    const header = headers.find((candidate) => candidate.name.toLowerCase() === name);
    return header?.value ? { name: header.name, value: header.value, from: 'header' as const } : [];
  });
}
