import type { Exchange, Timings } from '../../model/exchange.ts';

/** A part of the time that an exchange took. */
export interface Phase {
  readonly name: keyof Timings;
  /** Milliseconds; 0 for a phase that took no time. */
  readonly ms: number;
  /** Where its bar begins and how long it is, as fractions of the whole bar. */
  readonly start: number;
  readonly length: number;
  /** It is a part of the phase before it, and not to be added to it. */
  readonly within: boolean;
}

/** How long an exchange took. */
export interface Timing {
  /** In the order in which they happened; a phase that is unknown, or was not needed, is missing. */
  readonly phases: readonly Phase[];
  /** Milliseconds from the start to the last byte: as the source says, else the sum of the phases. */
  readonly totalMs: number;
  /** Milliseconds of the total that no phase accounts for. */
  readonly restMs: number;
}

/** Longer than a year is a mistake of whoever wrote it. */
const LONGEST = 366 * 86_400_000;
/** Sources round; what is shorter is no rest. */
const ROUNDING_MS = 1;

/** The timing of an exchange as bars; null when nothing of it is known. */
export function timingOf({
  timings,
  durationMs,
}: Pick<Exchange, 'timings' | 'durationMs'>): Timing | null {
  const steps = timings ? stepsOf(timings, durationMs) : [];
  const sum = sumOf(steps);
  const total = isKnown(durationMs) ? durationMs : sum;
  if (steps.length === 0 && !isKnown(durationMs)) return null;
  const rest = total - sum;
  return {
    phases: placed(steps, Math.max(total, sum)),
    totalMs: total,
    restMs: rest >= ROUNDING_MS ? rest : 0,
  };
}

type Step = Pick<Phase, 'name' | 'ms' | 'within'>;

function stepsOf(timings: Timings, durationMs: number): readonly Step[] {
  const within = isWithinConnect(timings, durationMs);
  const names = ['blocked', 'dns', 'connect', 'ssl', 'send', 'wait', 'receive'] as const;
  return names
    .map((name) => ({ name, ms: timings[name], within: within && name === 'ssl' }))
    .filter(({ ms }) => isKnown(ms));
}

/**
 * HAR 1.2 counts `ssl` in `connect` too. Some write them side by side: then `ssl` is the longer one, or
 * the phases come closer to the duration when it is added.
 */
function isWithinConnect({ ssl, ...others }: Timings, durationMs: number): boolean {
  if (!isKnown(ssl) || !isKnown(others.connect) || ssl > others.connect) return false;
  if (!isKnown(durationMs)) return true;
  const sum = Object.values(others).filter(isKnown).reduce(add, 0);
  return Math.abs(durationMs - sum) <= Math.abs(durationMs - (sum + ssl));
}

/** What is within a phase ends with it: the handshake comes last in connecting. */
function placed(steps: readonly Step[], whole: number): readonly Phase[] {
  let end = 0;
  return steps.map(({ name, ms, within }) => {
    const start = within ? end - ms : end;
    end = start + ms;
    const fraction = (part: number): number => (whole > 0 ? part / whole : 0);
    return { name, ms, within, start: fraction(start), length: fraction(ms) };
  });
}

function sumOf(steps: readonly Step[]): number {
  return steps.filter(({ within }) => !within).reduce((sum, { ms }) => sum + ms, 0);
}

function add(sum: number, ms: number): number {
  return sum + ms;
}

/** HAR writes -1 for what is unknown or was not needed. */
function isKnown(ms: number): boolean {
  return ms >= 0 && ms <= LONGEST;
}
