import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { itemOf, rowOf } from './filter/row.fixture.ts';
import { heapUsed } from './heap.fixture.ts';
import { createShareTexts } from './shared-texts.ts';

/** A finding whose texts are all parts of one of a million characters, another one for each index. */
function findingOf(index: number): Finding {
  const part = `${index} made up for the test `.repeat(40_000).slice(-30);
  const said = { code: part, coarser: [part], message: part, detail: part, time: part, path: part };
  const ids = [{ name: part, value: part, from: 'body' }] as const;
  const notes = [{ kind: 'vendor', text: part }] as const;
  const other = {
    vendor: 'acme',
    shape: null,
    evidence: 'form',
    set: null,
    meaning: null,
  } as const;
  const item = itemOf({ ...said, ids, notes, fix: [part], params: { name: part } });
  const { finding } = rowOf({ ...item, entry: index, items: [item] });
  return { ...finding, url: part, others: [{ ...other, code: part }] };
}

describe('shared texts', () => {
  it('say the same, and none of them holds the body that it was a part of', () => {
    const share = createShareTexts();
    const before = heapUsed();
    const findings = Array.from({ length: 100 }, (_, index) => findingOf(index));
    expect(heapUsed() - before).toBeGreaterThan(50e6);
    const shared = findings.map(share);
    expect(shared).toEqual(findings);
    findings.length = 0;
    expect(heapUsed() - before).toBeLessThan(5e6);
  });

  it('of very many equal findings are there once', () => {
    const share = createShareTexts();
    const text = 'made up '.repeat(1_000);
    const before = heapUsed();
    const shared = Array.from({ length: 5_000 }, (_, index) => {
      const copy = structuredClone(text);
      const notes = [{ kind: 'vendor', text: copy }] as const;
      return share(rowOf({ message: copy, fix: [copy], notes, code: `${index}` }).finding);
    });
    expect(shared).toHaveLength(5_000);
    expect(heapUsed() - before).toBeLessThan(10e6);
  });

  it('are forgotten when others have come since, or are very long', () => {
    const share = createShareTexts();
    const notesOf = (text: string) =>
      share(rowOf({ notes: [{ kind: 'vendor', text }] }).finding).notes;
    const first = notesOf('first');
    expect(notesOf('first')).toBe(first);
    for (let index = 0; index < 10_000; index += 1) notesOf(`${index}`);
    expect(notesOf('first')).not.toBe(first);
    expect(notesOf('long'.repeat(5_000))).not.toBe(notesOf('long'.repeat(5_000)));
    const last = notesOf('last');
    for (let index = 0; index < 200; index += 1) notesOf(`${index}`.padEnd(10_000));
    expect(notesOf('last')).not.toBe(last);
  });
});
