import { member } from '../har/member.ts';
import type { Header } from '../model/exchange.ts';
import type { FlatMember } from './flat.ts';

/** So many headers are read of one record. */
const MOST_HEADERS = 1_000;

/**
 * Headers as loggers write them: an object of texts or lists of texts, a list of pairs or of names and values,
 * names and values in turn, or lines.
 */
export function headersOf(value: unknown): readonly Header[] {
  if (typeof value === 'string') return inLines(value);
  if (Array.isArray(value)) return inList(value.slice(0, 2 * MOST_HEADERS));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .slice(0, MOST_HEADERS)
    .flatMap(([name, own]) => valuesOf(own).map((one) => ({ name, value: one })));
}

/** Headers that have a member of the record each, as in OpenTelemetry: `http.response.header.retry-after`, or `retry_after`. */
export function scatteredHeaders(
  members: readonly FlatMember[],
  around: 'request' | 'response',
): readonly Header[] {
  const start = `http.${around}.header.`;
  return members.flatMap(({ path, name, value }) => {
    const at = path.indexOf(start);
    if (at < 0) return [];
    const own = name.slice(name.toLowerCase().lastIndexOf('header.') + 'header.'.length);
    const written = name.toLowerCase().includes('header.') ? own : name;
    return valuesOf(value).map((one) => ({ name: written.replace(/(?<=\w)_/g, '-'), value: one }));
  });
}

function inLines(text: string): readonly Header[] {
  return text.split('\n', MOST_HEADERS).flatMap((line) => {
    const at = line.indexOf(':');
    return at < 1 ? [] : [{ name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }];
  });
}

function inList(list: readonly unknown[]): readonly Header[] {
  if (list.every((one) => typeof one === 'string')) {
    return list.flatMap((name, index) => {
      const value = list[index + 1];
      return index % 2 === 0 && value !== undefined ? [{ name, value }] : [];
    });
  }
  return list.flatMap((one) => {
    const [name, value] = Array.isArray(one)
      ? [one[0], one[1]]
      : [member(one, 'name') ?? member(one, 'key'), member(one, 'value')];
    return typeof name === 'string' ? valuesOf(value).map((own) => ({ name, value: own })) : [];
  });
}

function valuesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => textsOf(one));
  return textsOf(value);
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}
