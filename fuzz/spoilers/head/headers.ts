import type { Header } from '../../../src/model/exchange.ts';
import { oneOf } from '../../pick.ts';
import type { Response } from '../../response.ts';
import type { Spoiler } from '../spoiler.ts';

const NAMES = [
  ...['x-request-id', 'X-Request-ID', 'request-id', 'X-Amzn-RequestId', 'traceparent', 'CF-Ray'],
  ...['', ' ', '__proto__', 'constructor', 'toString', 'x-request-id ', '\u0000', ':status', 'İ'],
] as const;

const VALUES = [
  'r-1',
  '',
  ' ',
  '\u202er-1',
  '\ud800',
  'a, b',
  '\u0000',
  'x'.repeat(5_000),
] as const;

/** Takes the response's headers away, doubles them, or adds odd ones. */
export const headers: Spoiler<Response> = {
  id: 'headers',
  spoil: ({ exchange, body }, pick) => {
    const before = exchange.responseHeaders;
    const added: Header = { name: oneOf(NAMES, pick), value: oneOf(VALUES, pick) };
    const after = [
      () => (before.length > 0 ? [] : [added]),
      () => [...before, ...before, added],
      () => [added, ...before],
      () => [added, { ...added, value: 'r-2' }, ...before],
    ][pick(4)]?.();
    return { exchange: { ...exchange, responseHeaders: after ?? [added] }, body };
  },
};
