import type { FindingItem } from '../src/model/finding.ts';
import type { HttpStatuses } from '../src/model/http-statuses.ts';
import type { CodeSet, Pack } from '../src/model/pack.ts';
import { codesOf, listOf } from './marks/marks.ts';
import { recordsOf } from './marks/records.ts';
import type { Subject } from './subject.ts';

/**
 * What a finding says of the catalogue that is not in it: a pack, a set or a record that there is not,
 * a link that is none of the catalogue's own. A body must never choose where a link leads. Null when
 * all of it is there.
 */
export function uncatalogued(
  item: FindingItem,
  subject: Pick<Subject, 'packs' | 'lists'>,
  http: HttpStatuses,
): string | null {
  if (item.vendor === null) return unclaimed(item, http);
  const pack = subject.packs.find(({ id }) => id === item.vendor);
  if (!pack) return `there is no pack ${item.vendor}`;
  const set = item.set === null ? null : pack.sets[item.set];
  if (set === undefined) return `${pack.id} has no set ${item.set}`;
  const codes = set ? codesOf(set, subject.lists) : NO_CODES;
  const said = [item.code, ...item.coarser].filter((code) => code !== null && codes.has(code));
  const pages = said.flatMap((code) =>
    set && code !== null ? pagesOf(set, subject.lists, code) : [],
  );
  const ofShape = pack.shapes.find(({ id }) => id === item.shape)?.docs;
  const links = [pack.docs, ofShape, set?.docs, http.docs, ...pages];
  if (item.docs !== null && !links.includes(item.docs)) {
    return `the catalogue has no link to ${item.docs}`;
  }
  if (item.known && !codes.has(item.code ?? '')) {
    return `the code ${item.code} is known and has no record`;
  }
  const wrong = uncompared(item, pack, http) ?? unrecorded(item, pack, subject);
  if (wrong) return wrong;
  const other = item.others.find(({ vendor }) => !subject.packs.some(({ id }) => id === vendor));
  if (other) return `there is no pack ${other.vendor}`;
  for (const nested of item.items) {
    const wrongNested = uncatalogued(nested, subject, http);
    if (wrongNested) return wrongNested;
  }
  return null;
}

/** The date of the comparison: none of what was recalled, or else that of the page. */
function uncompared(
  { basis, checked }: FindingItem,
  pack: Pack,
  http: HttpStatuses,
): string | null {
  const { checked: date } = basis === 'http' ? http : pack;
  const right = basis === 'recalled' ? null : date;
  return checked === right ? null : `${basis} was compared ${checked}, and not ${right}`;
}

/** A known code's explanation must be one of its records, and further lists that it can be of all be there. */
function unrecorded(
  { shape: id, set, code, known, basis, meaning, others }: FindingItem,
  pack: Pack,
  { lists }: Pick<Subject, 'lists'>,
): string | null {
  const form = pack.shapes.find((shape) => shape.id === id);
  const own = set === null ? undefined : pack.sets[set];
  if (known && own && code !== null) {
    const records = [...recordsOf(own, lists, code), ...listOf(own.properties?.[code])];
    const isOne = records.some(
      (one) => one.who !== 'nobody' && one.basis === basis && one.meaning === meaning,
    );
    if (!isOne) return `no record of ${code} says so: ${meaning}`;
  }
  const ofSets = typeof form?.set === 'object' && set === null && code !== null ? form.set : null;
  const expected = (ofSets?.otherwise ?? []).flatMap((otherId) => {
    const other = pack.sets[otherId];
    const [first] = other && code !== null ? recordsOf(other, lists, code) : [];
    return first && first.who !== 'nobody' ? [[otherId, code, first.meaning]] : [];
  });
  const said = others
    .filter(({ vendor }) => vendor === pack.id)
    .map((other) => [other.set, other.code, other.meaning]);
  return JSON.stringify(said) === JSON.stringify(expected)
    ? null
    : `of the lists that ${code} can be of, ${JSON.stringify(said)} are said`;
}

const NO_CODES: ReadonlySet<string> = new Set();

/** A finding without a vendor has nothing to say but what HTTP says. */
function unclaimed(item: FindingItem, http: HttpStatuses): string | null {
  const { evidence, shape, set, code, coarser, known, message, items, others, docs } = item;
  const said = [shape, set, code, message, ...coarser, ...items, ...others].find(
    (word) => word !== null,
  );
  if (said !== undefined || known) return 'something is said of an error that nobody claims';
  if (evidence !== 'http') return `nobody is named by ${evidence}`;
  return docs === null || docs === http.docs ? null : `HTTP has no link to ${docs}`;
}

/** Where a code can lead to: the pages of its records, or that of the pattern where one has none. */
function pagesOf(set: CodeSet, lists: Subject['lists'], code: string): readonly (string | null)[] {
  const records = [...recordsOf(set, lists, code), ...listOf(set.properties?.[code])];
  return records.map(({ docs }) => docs ?? pageOf(set, code));
}

/** The page of a code, by the pattern of the set; a word among numbers has none. */
function pageOf({ page }: CodeSet, code: string): string | null {
  if (page === undefined || (page.includes('{code-digits}') && !/[0-9]/.test(code))) return null;
  const words = {
    '{code}': code,
    '{code-lower}': code.toLowerCase(),
    '{code-dashed}': code.split('_').join('-'),
    '{code-digits}': code.replace(/\D/g, ''),
  };
  return Object.entries(words).reduce(
    (link, [hole, word]) => link.split(hole).join(encodeURIComponent(word)),
    page,
  );
}
