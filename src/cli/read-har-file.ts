import { visible } from '../engine/visible.ts';
import { createHarReader } from '../har/har-reader.ts';
import type { HarEnd } from '../model/har.ts';
import type { InputEnd, InputReader } from './input-reader.ts';

/** Reads a HAR entry by entry. */
export function createHarFileReader(): InputReader {
  const reader = createHarReader();
  return {
    push: (bytes) => reader.push(bytes),
    last: () => [],
    get isOver() {
      return reader.isOver;
    },
    end: () => endOf(reader.end()),
  };
}

function endOf(end: HarEnd): InputEnd {
  switch (end.kind) {
    case 'complete':
      return { kind: 'complete', remarks: end.remarks.map(visible) };
    case 'broken':
      return { kind: 'broken', reason: visible(end.reason), remarks: end.remarks.map(visible) };
    case 'no-har':
      return { kind: 'nothing', reason: visible(end.reason) };
  }
}
