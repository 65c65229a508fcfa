/** Entries that have something in common that the user is told once. */
export interface Occurrences {
  /** One that is added again counts once, while no other came between. */
  add(index: number): void;
  /** How many there are and where the first is, in one clause; null when there is none. */
  said(): string | null;
}

/** @param what they have in common, to stand behind `3 entries` */
export function createOccurrences(what: string): Occurrences {
  let count = 0;
  let first = 0;
  let last = -1;
  return {
    add(index) {
      if (index === last) return;
      if (count === 0) first = index;
      last = index;
      count += 1;
    },
    said() {
      if (count === 0) return null;
      if (count === 1) return `1 entry ${what} (log.entries[${first}])`;
      return `${count} entries ${what} (the first is log.entries[${first}])`;
    },
  };
}
