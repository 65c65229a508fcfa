import type { Safety } from '../retry/safety.ts';
import type { Verdict, WaitLeft } from '../retry/verdict.ts';
import { shortened } from './shortened.ts';
import { waitingTime } from './times.ts';
import type { Words } from './words.ts';

/** Whether and when to send the request again, in one sentence. */
export function verdictSentence(words: Words, verdict: Verdict): string {
  switch (verdict.kind) {
    case 'no':
      return words.text('verdictNo');
    case 'change':
      return verdict.wait ? changeAndWait(words, verdict.wait) : words.text('verdictChange');
    case 'now':
      return isSafe(verdict.safety)
        ? words.text('verdictNowSafe', shortened(verdict.safety.method))
        : words.text('verdictNow');
    case 'wait':
      return waitAndRetry(words, verdict.wait, verdict.safety);
    case 'wait-unsaid':
      return isSafe(verdict.safety)
        ? words.text('verdictWaitSafe', shortened(verdict.safety.method))
        : words.text('verdictWait');
    case 'unknown':
      return words.text('verdictUnknown');
  }
}

/** Why a retry is safe or is not, and by what the wait is known; nothing where no retry is possible. */
export function verdictReasons(words: Words, verdict: Verdict): readonly string[] {
  switch (verdict.kind) {
    case 'no':
      return [];
    case 'change':
      return verdict.wait ? sourceSentences(words, verdict.wait) : [];
    case 'wait':
      return [safetySentence(words, verdict.safety), ...sourceSentences(words, verdict.wait)];
    case 'now':
    case 'wait-unsaid':
    case 'unknown':
      return [safetySentence(words, verdict.safety)];
  }
}

function changeAndWait(words: Words, wait: WaitLeft): string {
  const time = timeOf(words, wait);
  if (time === null) return words.text('verdictChangeNotToday', shortened(wait.header));
  return wait.kind === 'counting'
    ? words.text('verdictChangeAndWait', time)
    : words.text('verdictChangeAfter', time);
}

function waitAndRetry(words: Words, wait: WaitLeft, safety: Safety): string {
  const time = timeOf(words, wait);
  if (time === null) return words.text('verdictNotToday', shortened(wait.header));
  const method = shortened(safety.method);
  if (wait.kind === 'counting') {
    return isSafe(safety)
      ? words.text('verdictInSafe', time, method)
      : words.text('verdictIn', time);
  }
  return isSafe(safety)
    ? words.text('verdictAfterSafe', time, method)
    : words.text('verdictAfter', time);
}

function safetySentence(words: Words, safety: Safety): string {
  const method = shortened(safety.method);
  switch (safety.kind) {
    case 'safe':
      return words.text('safetySafe', method);
    case 'idempotent':
      return words.text('safetyIdempotent', method);
    case 'keyed':
      return words.text('safetyKeyed', shortened(safety.header));
    case 'turned-away':
      return words.text('safetyTurnedAway', String(safety.status), method);
    case 'may-run-twice':
      return words.text('safetyMayRunTwice', method);
    case 'key-unknown':
      return words.text('safetyKeyUnknown', method);
    case 'method-unknown':
      return words.text('safetyMethodUnknown');
  }
}

/** Nothing of a wait over a day, whose sentence names the header itself. */
function sourceSentences(words: Words, wait: WaitLeft): readonly string[] {
  if (timeOf(words, wait) === null) return [];
  const header = shortened(wait.header);
  switch (wait.source) {
    case 'retry-after':
      return [words.text('waitByServer', header)];
    case 'rate-limit':
      return [words.text('waitByRateLimit', header)];
  }
}

/** What was turned away may still run twice, should the next response be lost. */
function isSafe({ kind }: Safety): boolean {
  return kind === 'safe' || kind === 'idempotent' || kind === 'keyed';
}

/** Null for more than a day. */
function timeOf(words: Words, wait: WaitLeft): string | null {
  return waitingTime(words, wait.kind === 'counting' ? wait.countdown.left : wait.length);
}
