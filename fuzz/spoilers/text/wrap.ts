import { oneOf } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';

const AROUND: readonly ((text: string) => string)[] = [
  (text) => `[${text}]`,
  (text) => `[[${text}]]`,
  (text) => `[null,${text}]`,
  (text) => `{"data":${text}}`,
  (text) => `{"error":${text}}`,
  (text) => `{"errors":[${text}]}`,
  (text) => JSON.stringify(text),
  (text) => JSON.stringify(JSON.stringify(text)),
  (text) => `{"body":${JSON.stringify(text)}}`,
  (text) => `{"error":${JSON.stringify(JSON.stringify(text))}}`,
  (text) => `callback(${text});`,
  (text) => `)]}',\n${text}`,
  (text) => `while(1);${text}`,
  (text) => `data: ${text}\n\n`,
  (text) => `<pre>${text}</pre>`,
  (text) => `"${text}"`,
];

/** Puts the text into a list, an object, a string, a call, a page, an event stream. */
export const wrap: Spoiler<string> = {
  id: 'wrap',
  spoil: (text, pick) => oneOf(AROUND, pick)(text),
};
