import type { Header } from '../../src/model/exchange.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Pack } from '../../src/model/pack.ts';
import { judgeOf } from '../marks/justified.ts';
import { described } from '../marks/named.ts';
import { readResponse } from '../read-response.ts';
import { allPacks, inspected, response } from '../response.ts';
import { shipped } from '../subject.ts';

/** A body under one failing status, at one address. */
export interface Trial {
  /** What it is counted under when it is named. */
  readonly label: string;
  readonly body: string;
  readonly url: string;
  readonly status: number;
  readonly mediaType: string;
  /** None unless given. */
  readonly headers?: readonly Header[];
  /** Ids of packs that name it with reason. */
  readonly mayName: readonly string[];
}

const judge = judgeOf(shipped);

/** Every body is tried under one of these too. */
const SUCCESSES = [200, 201, 207] as const;

/** Collects what was named wrongly. */
export interface Trials {
  readonly try: (trial: Trial) => Promise<void>;
  /** Ids of the packs that were named, with reason or not. */
  readonly namedPacks: () => ReadonlySet<string>;
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
  const named = new Set<string>();
  let trials = 0;
  return {
    try: async ({ label, body, url, status, mediaType, headers = [], mayName }) => {
      const success = SUCCESSES[trials % SUCCESSES.length] ?? 200;
      trials += 1;
      bodies.add(body);
      for (const tried of [status, success]) {
        const { exchange, ...rest } = response({ url, status: tried, mediaType, body });
        const whole = { exchange: { ...exchange, responseHeaders: headers }, ...rest };
        const { findings } = await inspected(whole);
        const may = [...mayName, ...atEndpoint(url, tried)];
        const unwelcome = findings.filter((finding) => !allowed(finding, may));
        for (const id of findings.flatMap(namesIn)) named.add(id);
        const unjust = findings.some(namesAnybody)
          ? judge.wrongOf(findings, readResponse(whole))
          : null;
        if (unwelcome.length > 0 || unjust) {
          const what = unjust ?? described(unwelcome);
          const as = `${what} at ${url} under ${tried}`;
          wrong.set(label, worse(wrong.get(label), { times: 1, as, body }));
        }
      }
    },
    namedPacks: () => named,
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

/** A finding of HTTP alone names nobody: that is silence. */
function namesAnybody({ vendor }: Finding): boolean {
  return vendor !== null;
}

function namesIn({ vendor, others }: Finding): readonly string[] {
  return [vendor, ...others.map((other) => other.vendor)].flatMap((named) => named ?? []);
}

function allowed(finding: Finding, mayName: readonly string[]): boolean {
  return namesIn(finding).every((named) => mayName.includes(named));
}

/**
 * Ids of the forms that are looked for in the successes of the URL: a REST API's list of errors is
 * GraphQL's where the URL ends with its endpoint.
 */
function atEndpoint(url: string, status: number): readonly string[] {
  return status >= 400 ? [] : allPacks.filter((pack) => endsAs(url, pack)).map(({ id }) => id);
}

function endsAs(url: string, { kind, shapes }: Pack): boolean {
  const path = url.replace(/[?#].*$/s, '');
  const ends = shapes.flatMap(({ inSuccess }) =>
    typeof inSuccess === 'object' ? (inSuccess.endpoints ?? []) : [],
  );
  return kind === 'form' && ends.some((end) => path.endsWith(`/${end}`));
}
