import type { JSX } from 'preact';
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { LogRow } from '../log.ts';
import { safetyOf } from '../retry/safety.ts';
import { type Verdict, verdictOf } from '../retry/verdict.ts';
import { waitOf } from '../retry/wait.ts';
import { verdictReasons, verdictSentence } from '../words/verdict.ts';
import type { Words } from '../words/words.ts';

/**
 * Whether and when to send the request again. It counts down by itself, with one timer at a time and
 * none where nothing is counted. It is no live region, so that a screen reader says it when it is read,
 * not each second.
 */
export function RetryVerdict({
  row,
  words,
}: {
  readonly row: LogRow;
  readonly words: Words;
}): JSX.Element {
  const { finding, exchange } = row;
  const wait = useMemo(() => waitOf(exchange), [exchange]);
  const safety = useMemo(() => safetyOf(exchange), [exchange]);
  const [ticks, tick] = useReducer((count: number) => count + 1, 0);
  const verdict = verdictOf(finding, wait, safety, Date.now());
  const nextTickMs = nextTickOf(verdict);

  // The count of ticks too: two waits in a row may be of the same length.
  useEffect(() => {
    if (nextTickMs === null) return;
    const timer = setTimeout(() => tick(undefined), nextTickMs);
    return () => clearTimeout(timer);
  }, [ticks, nextTickMs]);

  const reasons = verdictReasons(words, verdict);
  return (
    <div class="verdict" data-kind={verdict.kind}>
      <b>{verdictSentence(words, verdict)}</b>
      {reasons.length > 0 && <p class="subtle">{reasons.join(' ')}</p>}
    </div>
  );
}

/** Milliseconds until the verdict reads differently; null when it stays. */
function nextTickOf(verdict: Verdict): number | null {
  const wait = 'wait' in verdict ? verdict.wait : null;
  return wait?.kind === 'counting' ? wait.countdown.nextTickMs : null;
}
