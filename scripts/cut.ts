import type { Plugin } from 'vite';

/** Code without what was cut out of it, and out of how many places. */
export interface Cut {
  readonly code: string;
  readonly places: number;
}

/** A step of the build that cuts something out of the modules whose path matches. */
export interface CutStep {
  readonly name: string;
  readonly from: RegExp;
  readonly cut: (code: string) => Cut;
  /** What is wrong with that many places in all modules; null for nothing. */
  readonly complaint: (places: number) => string | null;
}

/**
 * The step as a plugin. It fails the build when the places are not those that are expected, so that
 * another version of a module cannot bring back unseen what was cut.
 */
export function cutting({ name, from, cut, complaint }: CutStep): Plugin {
  let found = 0;
  return {
    name,
    buildStart() {
      found = 0;
    },
    transform(given, id) {
      if (!from.test(id.split('?')[0] ?? '')) return null;
      const { code, places } = cut(given);
      found += places;
      return { code, map: null };
    },
    // Not before all is read: a module at another path would never come to `transform`.
    generateBundle() {
      const wrong = complaint(found);
      if (wrong !== null) this.error(wrong);
    },
  };
}
