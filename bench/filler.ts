import { pick, type Random } from './random.ts';

const WORDS =
  'order customer invoice line amount currency shipping address region update failed created pending'.split(
    ' ',
  );

/**
 * `body` with one member more, `context`, of records as APIs have them (numbers, dates, ids, short
 * texts, nested objects), so that its JSON text is about `size` UTF-16 units long. A body that is
 * longer already is left as it is.
 */
export function filledTo(size: number, body: object, random: Random): string {
  const start = JSON.stringify(body);
  const records: string[] = [];
  let left = size - start.length - ',"context":[]'.length;
  while (left > 0) {
    const record = JSON.stringify(recordOf(records.length, random));
    // The last one is cut to a text, so that small sizes are met as well as large ones.
    records.push(
      record.length + 1 <= left ? record : JSON.stringify('x'.repeat(Math.max(0, left - 3))),
    );
    left -= record.length + 1;
  }
  return records.length === 0
    ? start
    : `${start.slice(0, -1)}${start === '{}' ? '' : ','}"context":[${records.join(',')}]}`;
}

function recordOf(index: number, random: Random): object {
  return {
    id: index,
    reference: Math.floor(random() * 2 ** 48).toString(16),
    label: `${pick(WORDS, random)} ${pick(WORDS, random)} ${pick(WORDS, random)}`,
    amount: Math.round(random() * 1e6) / 100,
    active: random() < 0.5,
    at: new Date(1.79e12 + Math.floor(random() * 1e10)).toISOString(),
    parent: random() < 0.3 ? null : { id: Math.floor(random() * 1e6), kind: pick(WORDS, random) },
    tags: Array.from({ length: Math.floor(random() * 4) }, () => pick(WORDS, random)),
  };
}
