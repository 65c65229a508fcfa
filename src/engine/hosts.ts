/** A host that speaks a vendor's API and is not the vendor's own: its user says so. */
export interface HostAlias {
  /** As a pack writes hosts: in lower case, without a port; `*.example.com` also for every host below. */
  readonly host: string;
  /** Pack id. */
  readonly vendor: string;
}

/** A domain in the tree of those that were named, below the domain that it lies in. */
interface Domain<T> {
  readonly below: Map<string, Domain<T>>;
  /** What was named for it itself. */
  own: T | null;
  /** What was named for it with `*.` before it: for all that lies below it too. */
  all: T | null;
}

/**
 * Makes a lookup by host: the host itself, or the longest domain that it lies below and that was named
 * with `*.` before it. It goes from the last label on, however many hosts were named, and is done with
 * most hosts of nobody at their second. Of two things named for the same host the first stays.
 */
export function indexHosts<T>(
  named: Iterable<readonly [host: string, thing: T]>,
): (host: string) => T | null {
  const root = newDomain<T>();
  for (const [host, thing] of named) {
    if (host.startsWith('*.')) domainAt(root, host.slice(2)).all ??= thing;
    else domainAt(root, host).own ??= thing;
  }
  const known = new Map<string, T | null>();
  return (host) => {
    const found = known.get(host);
    if (found !== undefined) return found;
    const thing = thingAt(root, host);
    if (known.size === MOST_KNOWN) known.clear();
    if (host.length <= LONGEST_HOST) known.set(host, thing);
    return thing;
  };
}

/** A page asks few hosts, and each many times; a HAR can name hosts without end. */
const MOST_KNOWN = 1_000;
/** In characters, by RFC 1035 section 3.1; what is longer is nobody's. */
const LONGEST_HOST = 253;

function thingAt<T>(root: Domain<T>, host: string): T | null {
  let nearest: T | null = null;
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
}

function newDomain<T>(): Domain<T> {
  return { below: new Map(), own: null, all: null };
}

function domainAt<T>(root: Domain<T>, host: string): Domain<T> {
  let domain = root;
  for (const label of host.split('.').reverse()) {
    const next = domain.below.get(label) ?? newDomain<T>();
    domain.below.set(label, next);
    domain = next;
  }
  return domain;
}

const DOT = 0x2e;

/** Where the label that ends before `end` begins. By hand: `lastIndexOf` costs more than all the rest. */
function startOfLabel(host: string, end: number): number {
  let start = end;
  while (start > 0 && host.charCodeAt(start - 1) !== DOT) start -= 1;
  return start;
}
