import type { Catalogue } from '../../engine/catalogue.ts';
import type { HostAlias } from '../../engine/hosts.ts';
import { type HostProblem, type ReadHost, readHost } from './host-name.ts';
import { MOST_ALIASES } from './settings.ts';

/** Why an alias cannot be made, and what helps. */
export type AliasProblem =
  | HostProblem
  /** No pack has this id. Choose a vendor of the list. */
  | { readonly kind: 'unknown-vendor'; readonly vendor: string }
  /** The host is the own host of a vendor, by its pack id. It needs no alias, and can have none. */
  | { readonly kind: 'own-host'; readonly host: string; readonly vendor: string }
  /** The host is an alias of a vendor already, by its pack id. Remove that one first. */
  | { readonly kind: 'taken'; readonly host: string; readonly vendor: string }
  /** There are `most` already. Remove one, or name a whole domain: `*.mycorp.example`. */
  | { readonly kind: 'too-many'; readonly most: number };

/** What became of an alias that somebody wanted. */
export type AddedAlias =
  | {
      readonly kind: 'added';
      /** All of them, the new one last. */
      readonly aliases: readonly HostAlias[];
      readonly alias: HostAlias;
      /** What was typed and does not count. */
      readonly dropped: (ReadHost & { readonly kind: 'host' })['dropped'];
    }
  | { readonly kind: 'refused'; readonly problem: AliasProblem };

/** What aliases have to know of the catalogue. */
type Owners = Pick<Catalogue, 'packs' | 'ownerOf'>;

/**
 * Adds an alias to those that there are.
 *
 * @param typed the host as somebody typed it: see `readHost`
 * @param vendor pack id
 */
export function addAlias(
  aliases: readonly HostAlias[],
  typed: string,
  vendor: string,
  catalogue: Owners,
): AddedAlias {
  const read = readHost(typed);
  if (read.kind === 'problem') return { kind: 'refused', problem: read.problem };
  const { host, dropped } = read;
  const alias = { host, vendor };
  const problem = problemOf(aliases, alias, catalogue);
  if (problem) return { kind: 'refused', problem };
  return { kind: 'added', aliases: [...aliases, alias], alias, dropped };
}

function problemOf(
  aliases: readonly HostAlias[],
  { host, vendor }: HostAlias,
  catalogue: Owners,
): AliasProblem | null {
  const owner = catalogue.ownerOf(host);
  if (owner !== null) return { kind: 'own-host', host, vendor: owner };
  const taken = aliases.find((alias) => alias.host === host);
  if (taken) return { kind: 'taken', host, vendor: taken.vendor };
  if (!isPack(vendor, catalogue)) return { kind: 'unknown-vendor', vendor };
  return aliases.length >= MOST_ALIASES ? { kind: 'too-many', most: MOST_ALIASES } : null;
}

/**
 * Whether a stored alias does anything: not while its vendor is in no pack, which a later version may
 * have again, nor where the host has become a vendor's own.
 */
export function aliasState(
  { host, vendor }: HostAlias,
  catalogue: Owners,
): 'active' | 'unknown-vendor' | 'own-host' {
  if (catalogue.ownerOf(host) !== null) return 'own-host';
  return isPack(vendor, catalogue) ? 'active' : 'unknown-vendor';
}

function isPack(vendor: string, { packs }: Owners): boolean {
  return packs.some(({ id }) => id === vendor);
}
