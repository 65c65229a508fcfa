import type { Unmarked } from '../marks/unmarked.ts';
import { type Response, textOf } from '../response.ts';
import type { Spoiled } from '../spoiled.ts';

const LONGEST = 4_000;
const MOST_HEADERS = 20;
const LONGEST_HEADER = 300;

/** A spoiled response, with what it was before and what was done to it. */
export function showSpoiled({ subject, sample, by, response }: Spoiled): readonly string[] {
  return [
    `${subject.name}, ${sample.pack}: ${sample.example.title}`,
    `spoiled by ${by.join(', ') || 'nothing'}`,
    ...showResponse(response),
  ];
}

/** A response that lacks a mark. */
export function showUnmarked({ form, by, mark, response }: Unmarked): readonly string[] {
  return [
    `${form.pack.id}/${form.shape.id}: ${by} of ${mark.path.join('.')} (${JSON.stringify(mark.test)})`,
    ...showResponse(response),
  ];
}

function showResponse(response: Response): readonly string[] {
  const { method, url, status, mediaType, responseHeaders } = response.exchange;
  return [
    `${show(method)} ${show(url)} -> ${status} ${show(mediaType)}, body ${response.body.kind}`,
    ...responseHeaders
      .slice(0, MOST_HEADERS)
      .map(({ name, value }) => show(`${name}: ${value}`, LONGEST_HEADER)),
    show(textOf(response)),
  ];
}

/** Written as a string of JavaScript, so that nothing in it is invisible or steers a terminal. */
function show(text: string, longest = LONGEST): string {
  const cut = text.length > longest ? ` ... ${text.length} characters` : '';
  const escaped = JSON.stringify(text.slice(0, longest)).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped + cut;
}
