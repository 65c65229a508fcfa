import type { HttpStatuses } from '../model/http-statuses.ts';
import type { Pack } from '../model/pack.ts';
import { reasonOf } from './broken-pack.ts';
import { type CompiledPack, type CompiledShape, compilePack } from './compile.ts';
import { type Form, indexForms } from './form-index.ts';
import type { JsonObject } from './members.ts';

/** A pack that is not used, and why. */
export interface LeftOut {
  readonly pack: string;
  readonly why: string;
}

/** The packs, made ready once: found by host, and by the members of a distinctive form. */
export interface Catalogue {
  readonly packs: readonly Pack[];
  readonly http: HttpStatuses;
  /** The pack whose host this is; null for a host of no vendor. */
  readonly packOfHost: (host: string) => CompiledPack | null;
  /** A shape by the ids in a finding; null when there is none. */
  readonly shape: (pack: string, shape: string | null) => CompiledShape | null;
  /** The distinctive forms all of whose members the body has. */
  readonly formsIn: (body: JsonObject) => readonly Form[];
  /** Packs that are broken, in the order in which that came out. */
  readonly leftOut: readonly LeftOut[];
  /** Leaves a pack out from now on, because it broke. */
  readonly leaveOut: (pack: Pack, why: string) => void;
}

/**
 * Makes packs ready for `inspect`. The order of packs has no influence on what is found. A pack that
 * cannot be made ready, and one whose id another has already, is left out.
 */
export function createCatalogue(packs: readonly Pack[], http: HttpStatuses): Catalogue {
  const compiled = new Map<string, CompiledPack>();
  const leftOut: LeftOut[] = [];
  for (const [index, pack] of packs.entries()) {
    try {
      if (compiled.has(pack.id)) throw new Error('Another pack has the same id.');
      compiled.set(pack.id, compilePack(pack));
    } catch (error) {
      leftOut.push({ pack: nameOf(pack, index), why: reasonOf(error) });
    }
  }
  const hosts = hostsOf(compiled.values());
  const formsIn = indexForms([...compiled.values()].flatMap(formsOf));
  const isUsed = ({ pack }: CompiledPack): boolean => leftOut.length === 0 || compiled.has(pack.id);
  return {
    packs,
    http,
    packOfHost: (host) => {
      const pack = hosts(host);
      return pack && isUsed(pack) ? pack : null;
    },
    shape: (packId, shapeId) =>
      compiled.get(packId)?.shapes.find(({ shape }) => shape.id === shapeId) ?? null,
    formsIn: (body) => {
      const forms = formsIn(body);
      return leftOut.length === 0 ? forms : forms.filter(({ shape }) => isUsed(shape.pack));
    },
    leftOut,
    leaveOut: (pack, why) => {
      if (compiled.delete(pack.id)) leftOut.push({ pack: pack.id, why });
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

function formsOf({ shapes }: CompiledPack): readonly Form[] {
  return shapes.flatMap((shape) => {
    const { elsewhere } = shape;
    return elsewhere ? shape.where.map((where) => ({ shape, where, elsewhere })) : [];
  });
}

/** A domain in the tree of those that packs name, below the domain that it lies in. */
interface Domain {
  readonly below: Map<string, Domain>;
  /** Whose host it is itself. */
  own: CompiledPack | null;
  /** Whose hosts it and all below it are. */
  all: CompiledPack | null;
}

/**
 * Finds packs by host: a host itself, or the longest domain that it lies below. From the last label on,
 * so that most hosts of no vendor are done with their second.
 */
function hostsOf(packs: Iterable<CompiledPack>): (host: string) => CompiledPack | null {
  const root: Domain = { below: new Map(), own: null, all: null };
  for (const pack of packs) {
    for (const host of pack.hosts) {
      if (host.startsWith('*.')) domainAt(root, host.slice(2)).all = pack;
      else domainAt(root, host).own = pack;
    }
  }
  return (host) => {
    let nearest: CompiledPack | null = null;
    let domain = root;
    for (let end = host.length; end >= 0; ) {
      const start = startOfLabel(host, end);
      const next = domain.below.get(host.slice(start, end));
      if (!next) return nearest;
      domain = next;
      nearest = domain.all ?? nearest;
      end = start - 1;
    }
    return domain.own ?? nearest;
  };
}

const DOT = 0x2e;

/** Where the label that ends before `end` begins. By hand: `lastIndexOf` costs more than all the rest. */
function startOfLabel(host: string, end: number): number {
  let start = end;
  while (start > 0 && host.charCodeAt(start - 1) !== DOT) start -= 1;
  return start;
}

function domainAt(root: Domain, host: string): Domain {
  let domain = root;
  for (const label of host.split('.').reverse()) {
    const next = domain.below.get(label) ?? { below: new Map(), own: null, all: null };
    domain.below.set(label, next);
    domain = next;
  }
  return domain;
}
