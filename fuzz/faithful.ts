import type { Finding, FindingId, FindingItem } from '../src/model/finding.ts';
import type { ItemMembers } from '../src/model/pack.ts';
import { codesSaid } from './marks/codes.ts';
import type { MarkedShape } from './marks/marks.ts';
import { plain } from './marks/members.ts';
import { resolve } from './pointer.ts';
import type { Read } from './read-response.ts';
import { wordsIn } from './read-words.ts';
import { SECRET } from './spoilers/head/url.ts';

/** Controls, zero-width characters, direction marks, lone surrogates: nothing of ours holds one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Our sentences are short; what is longer has swallowed something of the body. */
const LONGEST_SENTENCE = 1_000;

/**
 * What a finding says that its response does not: a path that leads nowhere, a code that its form does not
 * read there, another word of the vendor that is not there, a value of the URL. Null when there is nothing.
 *
 * @param form the one that the finding names; null when it names none
 */
export function unfaithful(finding: Finding, read: Read, form: MarkedShape | null): string | null {
  if (finding.url.includes(SECRET)) return 'the URL shows a value that it must not';
  const header = finding.ids.find((id) => id.from === 'header' && !isInHeaders(id.value, read));
  if (header) return `the id ${JSON.stringify(header.value)} is in no header`;
  const twice = repeatedId(finding);
  if (twice) return `the id ${JSON.stringify(twice.value)} of a header repeats one of the body`;
  const anywhere = hasIds(finding) ? read.words() : NO_WORDS;
  return (
    unfaithfulItem(finding, { read, form, anywhere, members: form?.shape ?? {} }) ??
    unreadable(finding.others.map(({ meaning }) => meaning))
  );
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** What the words of a finding are looked for in. */
interface Sources {
  readonly read: Read;
  readonly form: MarkedShape | null;
  /** Every word of the body. */
  readonly anywhere: ReadonlySet<string>;
  /** What the error is made of. */
  readonly members: ItemMembers;
}

/** As a whole, or as a parameter of a challenge. */
function isInHeaders(value: string, { exchange, headers }: Read): boolean {
  return (
    exchange.responseHeaders.some((header) => header.value === value) ||
    wordsIn(headers()).has(value)
  );
}

/** An id of a header that is one of the body, under the same name. */
function repeatedId({ ids }: Finding): FindingId | undefined {
  const inBody = ids.filter(({ from }) => from === 'body');
  return ids.find(
    ({ from, name, value }) =>
      from === 'header' &&
      inBody.some(
        (id) => id.value === value && plain(name).endsWith(plain(id.name.split('.').at(-1) ?? '')),
      ),
  );
}

function hasIds({ ids, items }: FindingItem): boolean {
  return ids.some(({ from }) => from === 'body') || items.some(hasIds);
}

function unfaithfulItem(item: FindingItem, sources: Sources): string | null {
  const place = placeOf(item, sources);
  if (!place) return `the path ${JSON.stringify(item.path)} leads nowhere`;
  const { code, coarser, message, detail, time } = item;
  const words = [message, detail, time].flatMap((word) => word ?? []);
  const here = words.length > 0 || item.ids.length > 0 ? wordsIn(place) : NO_WORDS;
  const missing = words.find((word) => !here.has(word));
  if (missing !== undefined) return `${JSON.stringify(missing)} does not stand at the path`;
  const said = [code, ...coarser].flatMap((word) => word ?? []);
  const wrongCode = wrongCodes(said, place, sources);
  if (wrongCode) return wrongCode;
  const foreign = item.ids.find(
    ({ from, value }) => from === 'body' && !sources.anywhere.has(value) && !here.has(value),
  );
  if (foreign) return `the id ${JSON.stringify(foreign.value)} is not in the body`;
  const members = sources.form?.shape.item ?? sources.members;
  for (const nested of item.items) {
    const wrong = unfaithfulItem(nested, { ...sources, members });
    if (wrong) return wrong;
  }
  return unreadable([item.meaning, ...item.fix, ...item.notes.map((note) => note.text)]);
}

/** What stands at the path of a finding, in a list; of a form in headers all readings of these. */
function placeOf({ path }: FindingItem, { read, form }: Sources): readonly unknown[] | null {
  if (form?.shape.at === 'headers') return path === '' ? read.headers() : null;
  const body = read.body();
  if (body) return resolve(body[0], path);
  return path === '' ? [null] : null;
}

/** The codes must be those that the form's members say there, in their order, and none left out. */
function wrongCodes(
  said: readonly string[],
  place: readonly unknown[],
  { form, members }: Sources,
): string | null {
  const loose = form?.shape.keys === 'loose';
  const readings = place.map((object) =>
    typeof object === 'object' ? codesSaid(members, object, loose) : [],
  );
  const fits = readings.some((codes) => {
    const expected = codes.filter(({ text, certain }) => certain || said.includes(text));
    return JSON.stringify(expected.map(({ text }) => text)) === JSON.stringify(said);
  });
  return fits ? null : `the codes ${JSON.stringify(said)} are not those at the path`;
}

/** Our own sentences, into which parts of the response may have been put. */
function unreadable(sentences: readonly (string | null)[]): string | null {
  const bad = sentences.find(
    (sentence) =>
      sentence !== null && (INVISIBLE.test(sentence) || sentence.length > LONGEST_SENTENCE),
  );
  return bad ? `our sentence cannot be read: ${JSON.stringify(bad.slice(0, 200))}` : null;
}
