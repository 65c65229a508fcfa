import { statusOf } from '../har/http.ts';

/** The body that stands before what `curl -w` printed, and the status in that; null where it has none. */
export interface WrittenOut {
  readonly body: string;
  readonly status: number | null;
}

/** In characters: what `-w` prints stands at the end of the output. */
const LONGEST_TAIL = 2_000;

/**
 * Finds what curl printed by its format at the end of the output, and the status in it. Of the format only
 * the text next to `%{http_code}` counts, as the rest are numbers of any length.
 */
export function readWrittenOut(output: string, format: string): WrittenOut {
  const text = unescaped(format);
  const place = /%\{(?:http_code|response_code)\}/.exec(text);
  if (!place) return { body: output, status: null };
  const before = textBefore(text.slice(0, place.index));
  const after = text.slice(place.index + place[0].length).split('%{', 1)[0] ?? '';
  const start = Math.max(0, output.length - LONGEST_TAIL);
  const tail = output.slice(start);
  // Prompts and the like may follow.
  for (let at = tail.length - 3; at >= 0; at -= 1) {
    const status = /^\d{3}$/.test(tail.slice(at, at + 3)) ? statusOf(tail.slice(at, at + 3)) : null;
    if (status === null || /\d/.test(tail[at + 3] ?? '')) continue;
    const isAfter = tail
      .slice(at + 3)
      .trimStart()
      .startsWith(after.trim());
    const from = at - before.trimStart().length;
    const isBefore = from >= 0 && tail.slice(from, at) === before.trimStart();
    if (isAfter && isBefore) return { body: output.slice(0, start + from), status };
  }
  return { body: output, status: null };
}

/** The text of the format right before the status. */
function textBefore(text: string): string {
  const end = text.lastIndexOf('}');
  const start = text.lastIndexOf('%{');
  return start >= 0 && end > start ? text.slice(end + 1) : text;
}

/** curl knows these three. */
function unescaped(format: string): string {
  return format.replaceAll('\\n', '\n').replaceAll('\\r', '\r').replaceAll('\\t', '\t');
}
