import { oneOf } from '../../pick.ts';
import type { Response } from '../../response.ts';
import type { Spoiler } from '../spoiler.ts';

const MISSING: readonly Response['body'][] = [
  { kind: 'unavailable', why: 'withheld' },
  { kind: 'unavailable', why: 'not-exported' },
  { kind: 'unavailable', why: 'bad-base64' },
  { kind: 'unavailable', why: 'too-large' },
  { kind: 'unavailable', why: 'compressed' },
  { kind: 'breaks' },
  { kind: 'text', text: '' },
];

/** Withholds the body, or hands it over as one that the browser may have cut. */
export const delivery: Spoiler<Response> = {
  id: 'delivery',
  spoil: ({ exchange, body }, pick) => ({
    exchange,
    body: body.kind === 'text' && pick(3) > 0 ? { ...body, mayBeCut: true } : oneOf(MISSING, pick),
  }),
};
