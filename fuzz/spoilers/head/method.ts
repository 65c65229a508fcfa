import { oneOf } from '../../pick.ts';
import type { Response } from '../../response.ts';
import type { Spoiler } from '../spoiler.ts';

const METHODS = [
  ...['POST', 'GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'head', 'get', 'QUERY'],
  ...['', ' ', 'toString', '\u0000', 'GET\r\nX: y', 'ı', 'X'.repeat(1_000)],
] as const;

/** Puts another method in the place of the request's. */
export const method: Spoiler<Response> = {
  id: 'method',
  spoil: ({ exchange, body }, pick) => {
    const chosen = oneOf(METHODS, pick);
    return { exchange: { ...exchange, method: chosen === exchange.method ? 'M' : chosen }, body };
  },
};
