import type { FieldTest, Pack, PackExample, Shape } from '../src/model/pack.ts';
import { pick, type Random, randomFrom } from './random.ts';

/** Members that error bodies of many vendors share, with what they hold. */
const COMMON: readonly (readonly [name: string, test: FieldTest, sample: unknown])[] = [
  ['code', 'numeric', 1042],
  ['message', 'string', 'The quantity is missing.'],
  ['status', 'integer', 400],
  ['type', 'string', 'invalid_request'],
  ['title', 'string', 'Bad Request'],
  ['detail', 'string', 'The quantity is missing.'],
  ['error', 'string', 'bad_request'],
  ['error_code', 'string', 'E1042'],
  ['error_description', 'string', 'The quantity is missing.'],
  ['requestId', 'hex-id', '1cc1eda1-f5dd-4a11-8288-0263195dd35a'],
  ['request_id', 'string', 'req_17'],
  ['timestamp', 'date', '2026-11-20T10:00:00Z'],
  ['path', 'string', '/orders'],
  ['errors', 'array', [{ field: 'quantity' }]],
  ['reason', 'string', 'missing'],
  ['documentation_url', 'string', 'https://docs.example/errors'],
  ['success', 'string', 'false'],
  ['category', 'string', 'validation'],
  ['correlationId', 'hex-id', '1cc1eda1-f5dd-4a11-8288-0263195dd35b'],
  ['subcode', 'integer', 7],
];

/** Members that hold a link to the vendor's own pages. */
const LINKS = ['documentation_url', 'more_info', 'help', 'doc_url'] as const;

/** How a made-up vendor's form is told from the others'. */
const MARKS = [
  'member',
  'wrapper',
  'word',
  'combination',
  'link',
  'element',
  'list',
  'media-type',
  'header',
  'refining',
] as const;

type MarkKind = (typeof MARKS)[number];
type Member = (typeof COMMON)[number];

/** The record of a code: off its hosts a vendor is named by the codes that it lists. */
const ENTRY = {
  meaning: 'The quantity is missing.',
  fix: ['Send a quantity.'],
  who: 'caller',
  retry: 'after-change',
  basis: 'documented',
} as const;

/** A made-up form and what is told apart by it. */
interface Made {
  readonly shape: Partial<Shape> & Pick<Shape, 'where'>;
  /** Of a pack that is no vendor's, and what it is a special case of. */
  readonly more: Partial<Pack>;
  readonly body: unknown;
  readonly response?: Partial<PackExample>;
}

/**
 * Made-up vendors and forms with realistic bodies, to see whether the cost of one exchange grows with the
 * catalogue. Their members overlap, as real ones do; what tells one from the others is, in turn: a member
 * of its own, a wrapper, a word under a shared name, the combination of shared members alone, a link to its
 * own pages, a word in the elements of a list, an element of a list, a media type, a header, or a member
 * beside those of the form of which it is a special case.
 *
 * @param count how many; the first ones are the same whatever the count
 * @param seed of the sequence
 */
export function generatedPacks(count: number, seed: number): readonly Pack[] {
  const random = randomFrom(seed);
  const combinations = new Set<string>();
  let combined: readonly Member[] = [];
  return Array.from({ length: count }, (_, index) => {
    const kind = MARKS[index % MARKS.length] ?? 'member';
    const own = membersFor(kind, random, combinations);
    if (kind === 'combination') combined = own;
    return packOf(index, kind, kind === 'refining' ? combined : own);
  });
}

/** Three shared members; where nothing else tells forms apart, five that no other form has together. */
function membersFor(kind: MarkKind, random: Random, combinations: Set<string>): readonly Member[] {
  const size = kind === 'combination' ? 5 : 3;
  for (;;) {
    const members = [...sample(size, random)];
    const names = members
      .map(([name]) => name)
      .sort()
      .join();
    if (kind === 'combination' && combinations.has(names)) continue;
    combinations.add(names);
    return members;
  }
}

function sample(size: number, random: Random): ReadonlySet<Member> {
  const members = new Set<Member>();
  while (members.size < size) members.add(pick(COMMON, random));
  return members;
}

function packOf(index: number, kind: MarkKind, members: readonly Member[]): Pack {
  const brand = brandOf(index);
  const docs = `https://docs.${brand}.example/errors`;
  const [[code, , value] = ['code', 'string', '']] = members;
  const { shape, more, body, response } = made(index, kind, members);
  const hosts = more.kind === 'form' ? [] : [`api.${brand}.example`];
  return {
    id: brand,
    name: brand,
    docs,
    checked: '2026-11-20',
    hosts,
    shapes: [{ id: 'error', elsewhere: {}, code, message: 'message', set: 'api', ...shape }],
    sets: { api: { name: 'Errors', docs, codes: { [String(value)]: ENTRY } } },
    statuses: {},
    examples: [...hosts, 'api.shop.example'].map((host) => ({
      title: host,
      url: `https://${host}/orders`,
      status: 400,
      body: JSON.stringify(body),
      findings: [{ shape: 'error', code: null }],
      ...response,
    })),
    counterexamples: [],
    ...more,
  };
}

function brandOf(index: number): string {
  return `vendor${index}`;
}

/** The form of a kind, with the body that it makes. */
function made(index: number, kind: MarkKind, members: readonly Member[]): Made {
  const brand = brandOf(index);
  const where: Readonly<Record<string, FieldTest>> = Object.fromEntries(
    members.map(([name, test]) => [name, test]),
  );
  const body = Object.fromEntries(members.map(([name, , value]) => [name, value]));
  const vendor = {};
  switch (kind) {
    case 'member': {
      const own = `${brand}_trace`;
      return {
        shape: { where: { ...where, [own]: 'string' } },
        more: vendor,
        body: { ...body, [own]: 'b71d' },
      };
    }
    case 'wrapper': {
      const at = `${brand}Error`;
      return { shape: { at, where }, more: vendor, body: { [at]: body } };
    }
    case 'word': {
      const domain = `${brand}.errors`;
      return {
        shape: { where: { ...where, domain: { oneOf: [domain] } } },
        more: vendor,
        body: { ...body, domain },
      };
    }
    case 'combination':
      return { shape: { where }, more: { kind: 'form' }, body };
    case 'link': {
      const link = LINKS[Math.floor(index / MARKS.length) % LINKS.length] ?? 'help';
      const start = `https://docs.${brand}.example/`;
      return {
        shape: { where, elsewhere: { [link]: { startsWith: [start] } }, anyCode: true },
        more: vendor,
        body: { ...body, [link]: `${start}errors/17` },
      };
    }
    case 'element': {
      const domain = `${brand}.example`;
      const elements = { each: { domain: { oneOf: [domain] }, reason: 'string' } } as const;
      return {
        shape: {
          where: { error_count: 'integer' },
          elsewhere: { failures: elements },
          items: 'failures',
          item: { code: 'reason' },
        },
        more: vendor,
        body: { error_count: 1, failures: [{ domain, reason: 'missing' }] },
      };
    }
    case 'list': {
      const own = `${brand}_code`;
      return {
        shape: { list: true, where: { ...where, [own]: 'numeric' } },
        more: vendor,
        body: [{ ...body, [own]: 17 }],
      };
    }
    case 'media-type': {
      const mediaType = `application/vnd.${brand}+json`;
      return {
        shape: { where, head: { mediaTypes: [mediaType] } },
        more: { kind: 'form' },
        body,
        response: { mediaType },
      };
    }
    case 'header': {
      const own = `x-${brand}-errortype`;
      return {
        shape: { at: 'headers', where: { [own]: 'string' }, code: own },
        more: { kind: 'form' },
        body: { note: 'The header says more.' },
        response: { headers: { [own]: 'QuantityMissing' } },
      };
    }
    case 'refining': {
      const own = `${brand}_kind`;
      return {
        shape: { where: { ...where, [own]: 'string' } },
        more: {
          kind: 'form',
          refines: [brandOf(index - (index % MARKS.length) + MARKS.indexOf('combination'))],
        },
        body: { ...body, [own]: 'stock' },
      };
    }
  }
}
