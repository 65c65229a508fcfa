import { entryOfExample } from '../src/har/example-entry.ts';
import type { Entry } from '../src/model/entry.ts';
import type { Pack } from '../src/model/pack.ts';
import { type BodyExample, bodyExamples } from './body-examples.ts';
import { filledTo } from './filler.ts';
import { pick, type Random } from './random.ts';

/** Sizes of failing JSON bodies in real traffic, as quantiles: share of the bodies -> UTF-16 units. */
const SIZES = [
  [0, 90],
  [0.5, 500],
  [0.9, 6_000],
  [0.99, 130_000],
  [1, 400_000],
] as const;

/** The size at a quantile from 0 to 1, between the known ones on a logarithmic line. */
export function sizeAt(quantile: number): number {
  const upper = Math.max(
    1,
    SIZES.findIndex(([share]) => share >= quantile),
  );
  const [fromShare, from] = SIZES[upper - 1] ?? SIZES[0];
  const [toShare, to] = SIZES[upper] ?? SIZES[4];
  return Math.round(from * (to / from) ** ((quantile - fromShare) / (toShare - fromShare)));
}

/** Headers that most responses have; the ids for support are looked for among them. */
const HEADERS = {
  date: 'Fri, 20 Nov 2026 10:00:00 GMT',
  'content-type': 'application/json; charset=utf-8',
  'content-length': '500',
  connection: 'keep-alive',
  'cache-control': 'no-store',
  vary: 'Origin, Accept-Encoding',
  'access-control-allow-origin': '*',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-request-id': '5f0c1f8e-3c55-4b0e-9a43-0d6a3a1f0b77',
  server: 'nginx',
};

/** Error bodies in which the catalogue knows no form, as companies make them for their own APIs. */
export const OF_NO_VENDOR: readonly Readonly<Record<string, unknown>>[] = [
  { error: 'not_found', message: 'There is no such order.' },
  { success: false, reason: 'The quantity is missing.', reference: 'ord-17' },
  { result: null, fault: { kind: 'validation', text: 'The quantity is missing.' } },
  { ok: false, problem: { field: 'quantity', rule: 'required' }, trace: 'b71d' },
  { status: 'failed', errors: [{ field: 'quantity', rule: 'required', text: 'is missing' }] },
  { code: 'E_QUANTITY', message: 'The quantity is missing.', requestId: 'b71d' },
];

/**
 * Failing exchanges as a developer's traffic has them: sizes by `SIZES`, half of them errors of the
 * packs' vendors and half of no vendor, each filled up with further members to its size.
 *
 * @param count how many; their sizes are spread evenly over the quantiles
 */
export function failingEntries(
  packs: readonly Pack[],
  count: number,
  random: Random,
): readonly Entry[] {
  const ofVendors = bodyExamples(packs);
  return Array.from({ length: count }, (_, index) => {
    const size = sizeAt((index + 0.5) / count);
    const { example, body } = index % 2 === 0 ? pick(ofVendors, random) : ofNoVendor(random);
    const headers = { ...HEADERS, ...example.headers };
    return entryOfExample({ ...example, body: filledTo(size, body, random), headers }, index);
  });
}

function ofNoVendor(random: Random): BodyExample {
  const body = pick(OF_NO_VENDOR, random);
  const url = 'https://api.shop.example/orders/17';
  return { example: { title: 'Of no vendor', url, status: 400, body: JSON.stringify(body) }, body };
}

/**
 * Successes of hosts whose vendor reports errors under a success status: nothing is wrong in them, and
 * they have to be looked at all the same.
 */
export function successEntries(
  urls: readonly string[],
  count: number,
  random: Random,
): readonly Entry[] {
  return Array.from({ length: count }, (_, index) => {
    const body = filledTo(sizeAt((index + 0.5) / count), { page: 1, total: 40 }, random);
    return entryOfExample(
      { title: '', url: pick(urls, random), status: 200, headers: HEADERS, body },
      index,
    );
  });
}
