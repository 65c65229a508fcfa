import { addCalm, type Calm } from './calm.ts';
import { valueEnd, WHOLE_VALUE } from './named.ts';
import { ruleOfName } from './names.ts';
import { matchesOf } from './ranges.ts';
import type { Reading, Scan } from './scan.ts';
import { part, type View } from './view.ts';

const TAG = /<([a-z][\w.:-]{0,60})(\s[^<>]{0,1000})?>(\s{0,99}<!\[CDATA\[)?/gi;
const CONTENT = /[^<>]{0,4096}/y;
const NAME = /\s(?:name|key)=["']?([^\s"'>]{1,99})/i;
const VALUE = /\s(?:value|content)=["']?/i;

/**
 * Reads elements of XML and HTML: the content, and the attribute `value`, under the name of the element
 * or under its attribute `name`.
 */
export function* scanElements(view: View, calm: Calm, scan: Scan): Reading {
  const { text } = view;
  let done = 0;
  for (const match of matchesOf(text, TAG)) {
    if (scan.isDue(match[0].length)) yield null;
    const [whole, tag = '', attributes = '', data] = match;
    const [, called = tag] = NAME.exec(attributes) ?? [];
    const name = ruleOfName(tag)?.is === 'secret' ? tag : called;
    const rule = ruleOfName(name);
    if (!rule || match.index < done) continue;
    const read = function* (start: number, end: number): Reading {
      if (rule.is === 'secret') yield* scan.value(part(view, start, end), { name });
      else addCalm(calm, rule, start, end);
    };
    const value = VALUE.exec(attributes);
    if (value) {
      const start = match.index + 1 + tag.length + value.index + value[0].length;
      yield* read(start, valueEnd(text, start, value[0], WHOLE_VALUE));
    }
    const start = match.index + whole.length;
    const end = data ? text.indexOf(']]>', start) : valueEnd(text, start, '', CONTENT);
    if (data) done = end < 0 ? text.length : end;
    if (data) yield* read(start, done);
    else if (text.startsWith(`</${tag}`, end)) yield* read(start, end);
  }
}
