/** Bytes that are held back, in one piece that grows and is used again. */
export interface Kept {
  /** May be lowered: what stands behind is forgotten. */
  length: number;
  /** In bytes: the sum of all that was added. */
  readonly copied: number;
  add(bytes: Uint8Array, from: number, to: number): void;
  clear(): void;
  /** What is held, valid until the next change. */
  bytes(): Uint8Array;
}

const SMALLEST = 65_536;

export function createKept(): Kept {
  let store = new Uint8Array(SMALLEST);
  let copied = 0;
  const kept: Kept = {
    length: 0,
    get copied() {
      return copied;
    },
    add(bytes, from, to) {
      const length = kept.length + to - from;
      if (length > store.length) {
        const larger = new Uint8Array(Math.max(length, store.length * 2));
        larger.set(store.subarray(0, kept.length));
        store = larger;
      }
      store.set(bytes.subarray(from, to), kept.length);
      copied += to - from;
      kept.length = length;
    },
    clear() {
      kept.length = 0;
    },
    bytes: () => store.subarray(0, kept.length),
  };
  return kept;
}
