import { entryOfExample } from '../../har/example-entry.ts';
import type { Entry } from '../../model/entry.ts';
import type { Pack, PackExample } from '../../model/pack.ts';

/**
 * Recorded exchanges to show the panel on: every example of every pack, with a success and an asset
 * between them, as in real traffic. More than there are examples repeats them.
 *
 * @param count how many at most; infinity for each example once
 */
export function recordedEntries(packs: readonly Pack[], count: number): readonly Entry[] {
  const examples = packs.flatMap(({ examples }) => examples);
  const once = examples.flatMap((example): PackExample[] => [example, SUCCESS, ASSET]);
  const length = Number.isFinite(count) ? count : once.length;
  return Array.from({ length }, (_, index) =>
    entryOfExample(once[index % once.length] ?? SUCCESS, index, startedAt(index)),
  );
}

const SUCCESS: PackExample = {
  title: 'A success',
  url: 'https://api.shop.example/orders/17',
  status: 200,
  body: '{"id":17}',
};

const ASSET: PackExample = {
  title: 'An asset',
  url: 'https://shop.example/missing.png',
  status: 404,
  mediaType: 'image/png',
  body: '',
};

/** Exchanges begin a quarter of a second apart. */
const APART_MS = 250;
const FIRST = Date.parse('2026-11-20T10:00:00Z');

function startedAt(index: number): string {
  return new Date(FIRST + index * APART_MS).toISOString();
}
