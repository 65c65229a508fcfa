import type { Header } from '../model/exchange.ts';

/** The first value of a header by its name in lower case. */
export function headerOf(headers: readonly Header[], wanted: string): string | undefined {
  return headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
}

/** The media type without parameters, in lower case (RFC 9110 section 8.3.1). */
export function essence(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/**
 * A number, or a text of three digits, as a status of HTTP; null for anything else. RFC 9110 section 15 knows
 * 100 to 599, but servers send what they like: LinkedIn 999.
 */
export function statusOf(value: unknown): number | null {
  const status = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
  if (typeof status !== 'number' || !Number.isInteger(status)) return null;
  return status >= 100 && status <= 999 ? status : null;
}
