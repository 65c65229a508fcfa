import { formats } from '../../src/on-demand/formats.ts';
import type { Formats } from '../../src/panel/sources/formats.ts';
import { unclaimed } from './entries.ts';

/** Formats that fail: of HAR files the first over its second entry, and the next before any; later ones are read. */
export function brokenFormats(): Formats {
  let files = 0;
  const fail = () => Promise.reject(new Error('It was made to fail.'));
  return {
    har() {
      files += 1;
      if (files > 2) return formats.har();
      return files === 2 ? fail() : Promise.resolve({ push, end, isOver: false });
    },
    paste: fail,
    write: fail,
  };
}

function* push() {
  yield* unclaimed.slice(0, 1);
  throw new Error('It was made to fail.');
}

function end() {
  return { kind: 'complete' as const, entries: 1, remarks: [] };
}
