/** A set of small numbers from 0 on, 32 to a word. */
export type Bits = Uint32Array;

/** An empty set that has room for numbers below `size`. */
export function noBits(size: number): Bits {
  return new Uint32Array(Math.ceil(size / 32));
}

export function addBit(bits: Bits, number: number): void {
  const word = number >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (number & 31));
}

export function hasBit(bits: Bits, number: number): boolean {
  return ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

/** Puts all of `more`, which is as long, into `bits`. */
export function addBits(bits: Bits, more: Bits): void {
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) | (more[word] ?? 0);
  }
}

/** Puts what is in both `more` and `others` into `bits`; all are as long as each other. */
export function addCommon(bits: Bits, more: Bits, others: Bits): void {
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) | ((more[word] ?? 0) & (others[word] ?? 0));
  }
}

/** The numbers that are in both, each one larger. */
export function commonPlusOne(bits: Bits, others: Bits): Bits {
  const moved = new Uint32Array(bits.length);
  let carried = 0;
  for (let word = 0; word < bits.length; word += 1) {
    const common = (bits[word] ?? 0) & (others[word] ?? 0);
    moved[word] = (common << 1) | carried;
    carried = common >>> 31;
  }
  return moved;
}

/** Calls back with each number that is not among `excluded`, in order. */
export function forEachOther(bits: Bits, excluded: Bits, callback: (number: number) => void): void {
  for (let word = 0; word < bits.length; word += 1) {
    const others = (bits[word] ?? 0) & ~(excluded[word] ?? 0);
    for (let rest = others; rest !== 0; rest &= rest - 1) {
      callback(word * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
}

/** A text that is the same for the same numbers and no others. */
export function keyOfBits(bits: Bits): string {
  let key = '';
  for (const word of bits) key += String.fromCharCode(word & 0xffff, word >>> 16);
  return key;
}
