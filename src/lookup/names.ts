import type { Pack } from '../model/pack.ts';
import { folded } from './fold.ts';
import { HTTP } from './record.ts';

/** By the folded name, the vendors that it names: pack ids, and null for HTTP itself. */
export type VendorNames = ReadonlyMap<string, ReadonlySet<string | null>>;

/** Words of names that are no names by themselves. */
const COMMON = new Set([
  ...['a', 'and', 'api', 'apis', 'app', 'apps', 'as', 'at', 'by', 'for', 'from', 'id', 'in', 'it'],
  ...['its', 'of', 'on', 'or', 'that', 'the', 'them', 'they', 'to', 'with', 'com', 'net', 'org'],
  ...['code', 'codes', 'error', 'errors', 'message', 'messages', 'reason', 'reasons', 'result'],
  ...['status', 'statuses', 'type', 'types', 'word', 'words', 'exception', 'exceptions', 'request'],
  ...['problem', 'json', 'form', 'version', '1', '2'],
]);

/** In characters: shorter labels of hosts (`co`, `io`, `sms`) tell no vendor. */
const SHORTEST_LABEL = 5;

/**
 * All names by which vendors are known: id, name and its words, those who answer in a form, and the
 * domains of a vendor's hosts, which keep old names. A word that several have names each of them.
 */
export function vendorNames(packs: readonly Pack[]): VendorNames {
  const names = new Map<string, Set<string | null>>([
    [folded(HTTP), new Set([null])],
    ['httpstatus', new Set([null])],
  ]);
  for (const pack of packs) {
    for (const name of namesOf(pack)) {
      const fold = folded(name);
      if (fold === '' || COMMON.has(fold)) continue;
      const known = names.get(fold);
      if (known) known.add(pack.id);
      else names.set(fold, new Set([pack.id]));
    }
  }
  return names;
}

/** Of a pack that is not made as a pack is, none. */
function namesOf(pack: Pack): readonly string[] {
  try {
    return allNamesOf(pack);
  } catch {
    return [];
  }
}

function allNamesOf({ id, name, kind, also = [], shapes, hosts }: Pack): readonly string[] {
  const whole = name.replace(/ form$/, '');
  const words = whole.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [
    ...[id, name, whole, whole.replace(/ ?\(.*\)/, '')],
    ...(kind === 'form' ? words.slice(0, 1) : words),
    ...also,
    ...shapes.flatMap((shape) => [...(shape.name ? [shape.name] : []), ...(shape.also ?? [])]),
    ...hosts.flatMap(domainsOf),
  ];
}

/** The label before the last one: `nexmo` of `rest.nexmo.com`. */
function domainsOf(host: string): readonly string[] {
  const label = host.split('.').at(-2) ?? '';
  return label.length >= SHORTEST_LABEL ? [label] : [];
}

/** Words that tell the sets of a vendor apart, by set, folded: `sms` and `receipt` of SMS delivery receipt codes. */
export function setWords(id: string, name: string): ReadonlySet<string> {
  const words = `${id} ${name}`.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map(singular).filter((word) => !COMMON.has(word)));
}

/** A word as sets are compared by it: without its case and its plural. */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss')
    ? lower.slice(0, -1)
    : lower;
}
