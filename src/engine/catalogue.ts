import type { CodeLists } from '../model/code-list.ts';
import type { Header } from '../model/exchange.ts';
import type { HttpStatuses } from '../model/http-statuses.ts';
import type { Pack } from '../model/pack.ts';
import { reasonOf } from './broken-pack.ts';
import type { CompiledSet } from './code-set.ts';
import { type CompiledPack, type CompiledShape, compilePack } from './compile.ts';
import type { PossibleForm } from './form-index.ts';
import { type HostAlias, indexHosts } from './hosts.ts';
import type { JsonObject } from './members.ts';
import { indexPlaces } from './place-index.ts';
import { indexSuccessForms, type SuccessForms } from './success-forms.ts';

/** A pack that is not used, and why. */
export interface LeftOut {
  readonly pack: string;
  readonly why: string;
}

/** The packs, made ready once: found by host, and by the members of a distinctive form. */
export interface Catalogue {
  readonly packs: readonly Pack[];
  readonly http: HttpStatuses;
  /** The pack whose host this is, its own or by an alias; null for a host of no vendor. */
  readonly packOfHost: (host: string) => CompiledPack | null;
  /** The id of the pack that has the host, or the hosts of a `*.` pattern, for its own; no alias counts. */
  readonly ownerOf: (host: string) => string | null;
  /** The alias by which `packOfHost` finds a pack; null where the host is a vendor's own, or nobody's. */
  readonly aliasOf: (host: string) => HostAlias | null;
  /**
   * From now on these hosts count as those of their vendors, in the place of all earlier aliases. A
   * vendor's own host stays the vendor's, whatever an alias says; a host that is an alias of a pack
   * that there is not is nobody's; of two aliases for one host the first counts.
   */
  readonly setAliases: (aliases: readonly HostAlias[]) => void;
  /** A shape by the ids in a finding; null when there is none. */
  readonly shape: (pack: string, shape: string | null) => CompiledShape | null;
  /** A code list by the ids in a finding; null when there is none. */
  readonly setOf: (pack: string | null, set: string | null) => CompiledSet | null;
  /** The distinctive forms all of whose members the body has, and those that its media type stands for. */
  readonly formsIn: (body: JsonObject, mediaType: string) => readonly PossibleForm[];
  /** The distinctive forms of a list's elements, all of whose members the element has. */
  readonly formsInElement: (element: JsonObject) => readonly PossibleForm[];
  /** Whether any form is that of a list's elements, so that a body which is a list is looked at. */
  readonly hasElements: boolean;
  /** The distinctive forms that may stand in the response's headers. */
  readonly formsInHeaders: (headers: readonly Header[]) => readonly PossibleForm[];
  /** The forms for which a success of any host is looked at. */
  readonly successForms: SuccessForms;
  /** Packs that are broken, in the order in which that came out. */
  readonly leftOut: readonly LeftOut[];
  /** Leaves a pack out from now on, because it broke. */
  readonly leaveOut: (pack: Pack, why: string) => void;
}

/**
 * Makes packs ready for `inspect`. The order of packs has no influence on what is found. A pack that
 * cannot be made ready, and one whose id another has already, is left out; so is one whose list of codes
 * turns out not to be among `lists`.
 */
export function createCatalogue(
  packs: readonly Pack[],
  http: HttpStatuses,
  lists: CodeLists = {},
): Catalogue {
  const compiled = new Map<string, CompiledPack>();
  const leftOut: LeftOut[] = [];
  for (const [index, pack] of packs.entries()) {
    try {
      const { id } = pack;
      if (compiled.has(id)) throw new Error('Another pack has the same id.');
      compiled.set(id, compilePack(pack, lists));
    } catch (error) {
      leftOut.push({ pack: nameOf(pack, index), why: reasonOf(error) });
    }
  }
  const owners = indexHosts([...compiled.values()].flatMap(namedHosts));
  let aliased: ((host: string) => HostAlias | null) | null = null;
  const shapes = [...compiled.values()].flatMap(({ shapes }) => shapes);
  const { formsIn, formsInElement, formsInHeaders } = indexPlaces(shapes);
  const successForms = indexSuccessForms(shapes);
  const broken = new Set<Pack>();
  const isUsed = ({ pack }: CompiledPack): boolean => broken.size === 0 || !broken.has(pack);
  const used = (found: readonly PossibleForm[]): readonly PossibleForm[] =>
    broken.size === 0 ? found : found.filter(({ shape }) => isUsed(shape.pack));
  return {
    packs,
    http,
    packOfHost: (host) => {
      const owner = owners(host);
      if (owner) return isUsed(owner) ? owner : null;
      const alias = aliased?.(host);
      return alias ? (compiled.get(alias.vendor) ?? null) : null;
    },
    ownerOf: (host) => owners(host)?.pack.id ?? null,
    aliasOf: (host) => {
      if (!aliased || owners(host)) return null;
      const alias = aliased(host);
      return alias && compiled.has(alias.vendor) ? alias : null;
    },
    setAliases: (aliases) => {
      const named = aliases.map((alias) => [alias.host, alias] as const);
      aliased = named.length > 0 ? indexHosts(named) : null;
    },
    shape: (packId, shapeId) =>
      compiled.get(packId)?.shapes.find(({ shape }) => shape.id === shapeId) ?? null,
    setOf: (packId, setId) =>
      packId === null || setId === null ? null : (compiled.get(packId)?.sets.get(setId) ?? null),
    formsIn: (body, mediaType) => used(formsIn(body, mediaType)),
    formsInElement: (element) => used(formsInElement(element)),
    hasElements: shapes.some(({ place }) => place === 'element'),
    formsInHeaders: (headers) => used(formsInHeaders(headers)),
    successForms: (exchange) => {
      const found = successForms(exchange);
      return broken.size === 0 ? found : found.filter(({ pack }) => isUsed(pack));
    },
    leftOut,
    leaveOut: (pack, why) => {
      broken.add(pack);
      for (const [id, { pack: own }] of compiled) {
        if (own !== pack) continue;
        compiled.delete(id);
        leftOut.push({ pack: id, why });
      }
    },
  };
}

/** What to call a pack that is broken: its id may be what is broken. */
function nameOf(pack: Pack, index: number): string {
  try {
    return pack.id || `pack ${index + 1}`;
  } catch {
    return `pack ${index + 1}`;
  }
}

function namedHosts(pack: CompiledPack): readonly (readonly [string, CompiledPack])[] {
  return pack.hosts.map((host) => [host, pack]);
}
