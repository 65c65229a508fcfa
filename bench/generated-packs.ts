import type { FieldTest, Pack } from '../src/model/pack.ts';
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

/** How a made-up vendor's form is told from the others'. */
const MARKS = ['member', 'wrapper', 'word', 'combination'] as const;

/**
 * Made-up vendors with realistic error forms, to see whether the cost of one exchange grows with the
 * catalogue. Their members overlap, as real ones do; what tells a form from the others is a member of
 * its own, a wrapper of its own, a word of its own under a shared name, or, for every fourth, only the
 * combination of shared members.
 *
 * @param count how many; the first ones are the same whatever the count
 * @param seed of the sequence
 */
export function generatedPacks(count: number, seed: number): readonly Pack[] {
  const random = randomFrom(seed);
  const combinations = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const mark = MARKS[index % MARKS.length] ?? 'member';
    return packOf(index, mark, membersFor(mark, random, combinations));
  });
}

type Member = (typeof COMMON)[number];

/** Three shared members; where nothing else tells forms apart, five that no other form has together. */
function membersFor(
  mark: (typeof MARKS)[number],
  random: Random,
  combinations: Set<string>,
): readonly Member[] {
  const size = mark === 'combination' ? 5 : 3;
  for (;;) {
    const members = [...sample(size, random)];
    const names = members
      .map(([name]) => name)
      .sort()
      .join();
    if (mark === 'combination' && combinations.has(names)) continue;
    combinations.add(names);
    return members;
  }
}

function sample(size: number, random: Random): ReadonlySet<Member> {
  const members = new Set<Member>();
  while (members.size < size) members.add(pick(COMMON, random));
  return members;
}

function packOf(index: number, mark: (typeof MARKS)[number], members: readonly Member[]): Pack {
  const brand = `vendor${index}`;
  const fields: Record<string, FieldTest> = Object.fromEntries(
    members.map(([name, test]) => [name, test]),
  );
  const body: Record<string, unknown> = Object.fromEntries(
    members.map(([name, , value]) => [name, value]),
  );
  if (mark === 'member') {
    fields[`${brand}_trace`] = 'string';
    body[`${brand}_trace`] = 'b71d';
  }
  if (mark === 'word') {
    fields['domain'] = { oneOf: [`${brand}.errors`] };
    body['domain'] = `${brand}.errors`;
  }
  const [code = ''] = Object.keys(fields);
  const at = mark === 'wrapper' ? `${brand}Error` : '';
  const docs = `https://docs.${brand}.example/errors`;
  return {
    id: brand,
    name: brand,
    docs,
    checked: '2026-11-20',
    hosts: [`api.${brand}.example`],
    shapes: [
      { id: 'error', at, where: fields, elsewhere: fields, code, message: 'message', set: 'api' },
    ],
    sets: { api: { name: 'Errors', docs, codes: {} } },
    statuses: {},
    examples: [0, 1].map((example) => ({
      title: example === 0 ? 'At home' : 'Relayed',
      url: example === 0 ? `https://api.${brand}.example/orders` : 'https://api.shop.example/relay',
      status: 400,
      body: JSON.stringify(at === '' ? body : { [at]: body }),
      findings: [{ shape: 'error', code: null }],
    })),
    counterexamples: [],
  };
}
