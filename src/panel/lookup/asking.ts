import type { VendorRecords } from '../../lookup/load.ts';
import type { Lookup, LookupResult } from '../../lookup/lookup.ts';

/** What a look-up came to. */
export type Answer =
  | {
      readonly kind: 'answered';
      readonly query: string;
      readonly result: LookupResult;
      /** The whole catalogue. */
      readonly vendors: readonly VendorRecords[];
    }
  /** The codes could not be loaded. */
  | { readonly kind: 'failed' };

/** What is asked with. */
export interface AskingInput {
  /** Gives the look-up; asked again after it has failed. */
  readonly load: () => Promise<Lookup>;
  /** What is asked for now. */
  readonly wanted: () => string;
  /** Is told what came of what is asked for then; not of what nobody waits for any more. */
  readonly told: (answer: Answer) => void;
}

/** Looks up what is asked for in the end: one look-up at a time, however fast keys are typed. */
export interface Asking {
  /** Something else is asked for. */
  ask(): void;
  /** Nothing is told from now on. */
  stop(): void;
}

export function createAsking({ load, wanted, told }: AskingInput): Asking {
  let loading: Promise<Lookup> | null = null;
  let isRunning = false;
  let isOver = false;
  const answerTo = async (query: string): Promise<Answer> => {
    try {
      loading ??= load();
      const lookup = await loading;
      const [result, { vendors }] = await Promise.all([lookup.lookUp(query), lookup.catalogue()]);
      return { kind: 'answered', query, result, vendors };
    } catch {
      loading = null;
      return { kind: 'failed' };
    }
  };
  const run = async (): Promise<void> => {
    while (!isOver) {
      const query = wanted();
      const answer = await answerTo(query);
      if (isOver || query !== wanted()) continue;
      isRunning = false;
      return told(answer);
    }
  };
  return {
    ask() {
      if (isRunning) return;
      isRunning = true;
      void run();
    },
    stop() {
      isOver = true;
    },
  };
}
