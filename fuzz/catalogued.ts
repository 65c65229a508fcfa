import type { FindingItem } from '../src/model/finding.ts';
import type { HttpStatuses } from '../src/model/http-statuses.ts';
import type { CodeSet } from '../src/model/pack.ts';
import { codesOf } from './marks/marks.ts';
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
  const pages = said.map((code) => set && pageOf(set, code ?? ''));
  if (item.docs !== null && ![pack.docs, set?.docs, http.docs, ...pages].includes(item.docs)) {
    return `the catalogue has no link to ${item.docs}`;
  }
  if (item.known && !codes.has(item.code ?? '')) {
    return `the code ${item.code} is known and has no record`;
  }
  const other = item.others.find(({ vendor }) => !subject.packs.some(({ id }) => id === vendor));
  if (other) return `there is no pack ${other.vendor}`;
  for (const nested of item.items) {
    const wrong = uncatalogued(nested, subject, http);
    if (wrong) return wrong;
  }
  return null;
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

/** The page of a code, by the pattern of the set. */
function pageOf({ page }: CodeSet, code: string): string | null {
  if (page === undefined) return null;
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
