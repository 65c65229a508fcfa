import type { Span } from './scan.ts';

/**
 * The spans in order, without overlap: what overlaps becomes one, so that no end of a secret stays. A
 * span by name gives its kind to what it is merged with.
 */
export function merged(spans: readonly Span[], text: string): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Span[] = [];
  for (const one of sorted) {
    const span = toLastDigit(one, text);
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push(span);
    else if (!(span.start === last.start && span.end === last.end)) {
      result[result.length - 1] = union(last, span, text);
    } else if (last.by === 'look' && span.by === 'name') result[result.length - 1] = span;
  }
  return result;
}

/** Digits that follow would read as part of the pseudonym's number. */
function toLastDigit(span: Span, text: string): Span {
  let { end } = span;
  while (/\d/.test(text[end] ?? '')) end += 1;
  if (end === span.end) return span;
  const more = text.slice(span.end, end);
  return { ...span, end, value: span.value + more, key: span.key + more };
}

function union(a: Span, b: Span, text: string): Span {
  if (b.end <= a.end) return a;
  const { kind, by } = b.by === 'name' && a.by === 'look' ? b : a;
  return {
    start: a.start,
    end: b.end,
    kind,
    by,
    value: text.slice(a.start, b.end),
    key: text.slice(a.start, b.end),
    quote: '',
  };
}
