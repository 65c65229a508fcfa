import type { FindingItem } from '../src/model/finding.ts';
import type { HttpStatuses } from '../src/model/http-statuses.ts';
import type { CodeSet, Pack } from '../src/model/pack.ts';

/**
 * What a finding says of the catalogue that is not in it: a pack, a set or a record that there is not,
 * a link that is none of the catalogue's own. A body must never choose where a link leads. Null when
 * all of it is there.
 */
export function uncatalogued(
  item: FindingItem,
  packs: readonly Pack[],
  http: HttpStatuses,
): string | null {
  const pack = packs.find(({ id }) => id === item.vendor);
  if (!pack) return `there is no pack ${item.vendor}`;
  const set = item.set === null ? null : pack.sets[item.set];
  if (set === undefined) return `${pack.id} has no set ${item.set}`;
  if (item.docs !== null && ![pack.docs, set?.docs, http.docs].includes(item.docs)) {
    return `the catalogue has no link to ${item.docs}`;
  }
  if (item.known && !(set && item.code !== null && hasRecord(set, item.code))) {
    return `the code ${item.code} is known and has no record`;
  }
  for (const nested of item.items) {
    const wrong = uncatalogued(nested, packs, http);
    if (wrong) return wrong;
  }
  return null;
}

function hasRecord({ codes, properties = {} }: CodeSet, code: string): boolean {
  return Object.hasOwn(codes, code) || Object.hasOwn(properties, code);
}
