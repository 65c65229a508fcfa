import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readEntry } from './entry.ts';
import { entry, har, read } from './har.fixture.ts';

const LONG = { text: `{"error":"${'ä"\\'.repeat(900)}"}` };
const ENTRIES = [entry(0), entry(1, { _initiator: { stack: [] } }), entry(2, {}, LONG), entry(3)];
const WHOLE = new TextEncoder().encode(har(ENTRIES));
const EXPECTED = ENTRIES.map((one, index) => readEntry(one, index));

/** Where each entry ends, in bytes. */
const ENDS = ENTRIES.map((_, index) => {
  const before = har(ENTRIES.slice(0, index + 1));
  return new TextEncoder().encode(before).length - ']}}'.length;
});

type Spoiler = (bytes: Uint8Array, at: number, by: readonly number[]) => Uint8Array;

const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => [...part]));

/** Ways in which a file is spoiled from one place on. */
const SPOILERS: Readonly<Record<string, Spoiler>> = {
  overwritten: (bytes, at, by) => joined(bytes.subarray(0, at), by, bytes.subarray(at + by.length)),
  inserted: (bytes, at, by) => joined(bytes.subarray(0, at), by, bytes.subarray(at)),
  'taken out': (bytes, at, by) => joined(bytes.subarray(0, at), bytes.subarray(at + by.length)),
  'cut off': (bytes, at) => bytes.subarray(0, at),
  repeated: (bytes, at) => joined(bytes.subarray(0, at), bytes),
};

const SIGNS = [...'{}[]",:\\ \0n1u\ufeff'].map((char) => char.charCodeAt(0) & 255);

it.each(Object.entries(SPOILERS))(
  'a HAR in which something is %s keeps all entries before that',
  (_, spoil) => {
    const property = fc.property(
      fc.integer({ min: 20, max: WHOLE.length }),
      fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.constantFrom(1, 7, 64, 100_000),
      (at, by, length) => {
        const { entries, end } = read(spoil(WHOLE, at, by), length);
        const whole = ENDS.filter((place) => place <= at).length;
        expect(entries.slice(0, whole)).toEqual(EXPECTED.slice(0, whole));
        // What is said of it is one line, whatever stands in the file.
        const lines = end.kind === 'complete' ? end.remarks : [end.reason];
        for (const line of lines) expect(line).toMatch(/^\S.{0,200}$/);
        for (const { body } of entries) expect(['text', 'unavailable']).toContain(body.kind);
      },
    );
    fc.assert(property, { numRuns: 200 });
  },
);

it('bytes that are drawn by lot are read without an exception', () => {
  const bytes = fc.uint8Array({ maxLength: 400 });
  const signs = fc.array(fc.constantFrom(...SIGNS), { maxLength: 400 });
  const start = fc.constantFrom('', '{"log":', '{"log":{"entries":[', '{"log":{"version":');
  const property = fc.property(start, fc.oneof(bytes, signs), (before, more) => {
    const { entries, end } = read(joined(new TextEncoder().encode(before), [...more]), 5);
    if (entries.length === 0) expect(end.kind).toBe('no-har');
  });
  fc.assert(property, { numRuns: 1_000 });
});
