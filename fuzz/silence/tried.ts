import type { Finding } from '../../src/model/finding.ts';
import { described } from '../marks/named.ts';
import { inspected, response } from '../response.ts';

/** A body under one failing status, at one address. */
export interface Trial {
  /** What it is counted under when it is named. */
  readonly label: string;
  readonly body: string;
  readonly url: string;
  readonly status: number;
  readonly mediaType: string;
  /** Ids of packs that name it with reason. */
  readonly mayName: readonly string[];
}

/** Every body is tried under one of these too. */
const SUCCESSES = [200, 201, 207] as const;

/** Collects what was named wrongly. */
export interface Trials {
  readonly try: (trial: Trial) => Promise<void>;
  /** The texts that were tried, each once. */
  readonly bodies: () => ReadonlySet<string>;
  /** One line for each label that was named, with how often, as what, and the shortest body. */
  readonly named: () => readonly string[];
}

interface Wrong {
  readonly times: number;
  readonly as: string;
  readonly body: string;
}

export function createTrials(): Trials {
  const wrong = new Map<string, Wrong>();
  const bodies = new Set<string>();
  let trials = 0;
  return {
    try: async ({ label, body, url, status, mediaType, mayName }) => {
      const success = SUCCESSES[trials % SUCCESSES.length] ?? 200;
      trials += 1;
      bodies.add(body);
      for (const tried of [status, success]) {
        const { findings } = await inspected(response({ url, status: tried, mediaType, body }));
        const unwelcome = findings.filter((finding) => !allowed(finding, mayName));
        if (unwelcome.length > 0) {
          const as = `${described(unwelcome)} at ${url} under ${tried}`;
          wrong.set(label, worse(wrong.get(label), { times: 1, as, body }));
        }
      }
    },
    bodies: () => bodies,
    named: () =>
      [...wrong].map(
        ([label, { times, as, body }]) => `${label}: ${times} times, as ${as}: ${body}`,
      ),
  };
}

function worse(before: Wrong | undefined, now: Wrong): Wrong {
  if (!before) return now;
  const shown = now.body.length < before.body.length ? now : before;
  return { ...shown, times: before.times + 1 };
}

function allowed({ vendor, others }: Finding, mayName: readonly string[]): boolean {
  return [vendor, ...others.map((other) => other.vendor)].every(
    (named) => named !== null && mayName.includes(named),
  );
}
