import type { AddedAlias, AliasProblem } from '../settings/alias.ts';
import { shortened } from './shortened.ts';
import type { Words } from './words.ts';

/** What of a typed host does not count; an empty text where all of it does. */
export function aliasDropped(
  words: Words,
  dropped: (AddedAlias & { kind: 'added' })['dropped'],
): string {
  const [first, ...further] = dropped;
  if (first === undefined) return '';
  return words.of('aliasDropped', further.length === 0 ? first : 'port-path');
}

/**
 * Why a host cannot be added and what to do, in one or two sentences.
 *
 * @param vendorName the name of a pack by its id
 */
export function aliasProblem(
  words: Words,
  problem: AliasProblem,
  vendorName: (vendor: string) => string,
): string {
  switch (problem.kind) {
    case 'empty':
    case 'not-a-host':
    case 'too-long':
    case 'star-place':
    case 'star-address':
    case 'star-wide':
      return words.of('aliasProblem', problem.kind);
    case 'scheme':
      return words.text('aliasProblem_scheme', shortened(problem.scheme));
    case 'unknown-vendor':
      return words.text('aliasProblem_unknown_vendor', shortened(problem.vendor));
    case 'own-host': {
      const host = shortened(problem.host);
      return words.text('aliasProblem_own_host', host, vendorName(problem.vendor));
    }
    case 'taken': {
      const host = shortened(problem.host);
      return words.text('aliasProblem_taken', host, vendorName(problem.vendor));
    }
    case 'too-many':
      return words.text('aliasProblem_too_many', problem.most);
  }
}
