import { oneOf } from '../../pick.ts';
import type { Response } from '../../response.ts';
import type { Spoiler } from '../spoiler.ts';

/** Failing ones more than once: the others end at the gate. */
const STATUSES = [
  ...[400, 401, 404, 422, 429, 500, 502, 503, 400, 401, 404, 422, 429, 500, 502, 503, 418, 599],
  ...[200, 200, 200, 201, 207, 299, 304, 100, 204, 205, 301, 308, 399],
  ...[0, -1, 1, 99, 600, 999, 1_000, 40_404, 2_147_483_648],
] as const;

/** Puts another status in the place of the response's, also ones that HTTP does not have. */
export const status: Spoiler<Response> = {
  id: 'status',
  spoil: ({ exchange, body }, pick) => {
    const chosen = oneOf(STATUSES, pick);
    return { exchange: { ...exchange, status: chosen === exchange.status ? 0 : chosen }, body };
  },
};
