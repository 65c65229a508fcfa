import type { Unmarked } from '../marks/unmarked.ts';
import { textOf } from '../response.ts';
import type { Spoilt } from '../spoilt.ts';

const LONGEST = 4_000;

/** A spoilt response, with what it was before and what was done to it. */
export function showSpoilt({ sample, by, response }: Spoilt): readonly string[] {
  const { method, url, status, mediaType } = response.exchange;
  return [
    `${sample.pack}: ${sample.example.title}; spoilt by ${by.join(', ') || 'nothing'}`,
    `${show(method)} ${show(url)} -> ${status} ${show(mediaType)}, body ${response.body.kind}`,
    show(textOf(response)),
  ];
}

/** A body that lacks a mark. */
export function showUnmarked({ form, by, mark, text }: Unmarked): readonly string[] {
  return [
    `${form.pack.id}/${form.shape.id}: ${by} of ${mark.path.join('.')} (${JSON.stringify(mark.test)})`,
    show(text),
  ];
}

/** Written as a string of JavaScript, so that nothing in it is invisible or steers a terminal. */
function show(text: string): string {
  const cut = text.length > LONGEST ? ` ... ${text.length} characters` : '';
  const escaped = JSON.stringify(text.slice(0, LONGEST)).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped + cut;
}
