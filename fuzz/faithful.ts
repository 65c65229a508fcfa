import type { Finding, FindingItem } from '../src/model/finding.ts';
import { resolve } from './pointer.ts';
import { SECRET } from './spoilers/head/url.ts';

/** Controls, zero-width characters, direction marks, lone surrogates: nothing of ours holds one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Our sentences are short; what is longer has swallowed something of the body. */
const LONGEST_SENTENCE = 1_000;

/**
 * What a finding says that its response does not: a path that leads nowhere, a word of the vendor that
 * is not in the body, a value of the URL. Null when there is nothing.
 *
 * @param body what the text says, in a list of one; null when it says nothing
 */
export function unfaithful(finding: Finding, body: readonly [unknown] | null): string | null {
  if (finding.url.includes(SECRET)) return 'the URL shows a value that it must not';
  const anywhere = hasIds(finding) && body ? wordsIn(body[0]) : NO_WORDS;
  return (
    unfaithfulItem(finding, body, anywhere) ??
    unreadable(finding.others.map(({ meaning }) => meaning))
  );
}

const NO_WORDS: ReadonlySet<string> = new Set();

function hasIds({ ids, items }: FindingItem): boolean {
  return ids.some(({ from }) => from === 'body') || items.some(hasIds);
}

function unfaithfulItem(
  item: FindingItem,
  body: readonly [unknown] | null,
  anywhere: ReadonlySet<string>,
): string | null {
  const place = body ? resolve(body[0], item.path) : item.path === '' ? ([null] as const) : null;
  if (!place) return `the path ${JSON.stringify(item.path)} leads nowhere`;
  const { code, message, detail, time } = item;
  const words = [code, message, detail, time].flatMap((word) => word ?? []);
  const here = words.length > 0 ? wordsIn(place[0]) : NO_WORDS;
  const missing = words.find((word) => !here.has(word));
  if (missing !== undefined) return `${JSON.stringify(missing)} does not stand at the path`;
  const foreign = item.ids.find(({ from, value }) => from === 'body' && !anywhere.has(value));
  if (foreign) return `the id ${JSON.stringify(foreign.value)} is not in the body`;
  for (const nested of item.items) {
    const wrong = unfaithfulItem(nested, body, anywhere);
    if (wrong) return wrong;
  }
  return unreadable([item.meaning, ...item.fix, ...item.notes.map((note) => note.text)]);
}

/** Our own sentences, into which parts of the response may have been put. */
function unreadable(sentences: readonly (string | null)[]): string | null {
  const bad = sentences.find(
    (sentence) =>
      sentence !== null && (INVISIBLE.test(sentence) || sentence.length > LONGEST_SENTENCE),
  );
  return bad ? `our sentence cannot be read: ${JSON.stringify(bad.slice(0, 200))}` : null;
}

/** Every text and number within the value, as text. */
function wordsIn(top: unknown): ReadonlySet<string> {
  const words = new Set<string>();
  const waiting: unknown[] = [top];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' || typeof value === 'number') words.add(String(value));
    else if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) waiting.push(inner);
    }
  }
  return words;
}
