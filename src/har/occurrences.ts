/** Entries that have something in common that the user is told once. */
export interface Occurrences {
  add(index: number): void;
  /** How many there are and where the first is, in one clause; null when there is none. */
  said(): string | null;
}

/** @param what they have in common, to stand behind `3 entries` */
export function createOccurrences(what: string): Occurrences {
  let count = 0;
  let first = 0;
  return {
    add(index) {
      if (count === 0) first = index;
      count += 1;
    },
    said() {
      if (count === 0) return null;
      if (count === 1) return `1 entry ${what} (log.entries[${first}])`;
      return `${count} entries ${what} (the first is log.entries[${first}])`;
    },
  };
}
