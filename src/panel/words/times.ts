import type { Span } from '../retry/countdown.ts';
import type { Words } from './words.ts';

/** `0.4 ms`, `12 ms`, `1.25 s`, `2 min 5 s`: a length of time, in milliseconds, that was measured. */
export function duration(words: Words, ms: number): string {
  if (ms < 9.95) return words.text('milliseconds', Number(ms.toFixed(1)));
  if (ms < 999.5) return words.text('milliseconds', Math.round(ms));
  if (ms < 59_995) return words.text('seconds', Number((ms / 1_000).toFixed(2)));
  const seconds = Math.round(ms / 1_000);
  return words.text('minutesAndSeconds', Math.floor(seconds / 60), seconds % 60);
}

/** `12 s`, `3 min`, `1 h 5 min`: a length of time to wait; null for more than a day. */
export function waitingTime(words: Words, span: Span): string | null {
  switch (span.kind) {
    case 'seconds':
      return words.text('seconds', span.seconds);
    case 'minutes':
      return words.text('minutes', span.minutes);
    case 'hours':
      return span.minutes === 0
        ? words.text('hours', span.hours)
        : words.text('hoursAndMinutes', span.hours, span.minutes);
    case 'over-a-day':
      return null;
  }
}

/** How long ago a time was: `12 s ago`, `3 min ago`, `2 h ago`. Milliseconds since 1970; an empty text for NaN. */
export function timeAgo(words: Words, time: number, now: number): string {
  if (Number.isNaN(time)) return '';
  const seconds = Math.max(0, Math.floor((now - time) / 1_000));
  if (seconds < 5) return words.text('justNow');
  if (seconds < 60) return words.text('secondsAgo', seconds);
  if (seconds < 3_600) return words.text('minutesAgo', Math.floor(seconds / 60));
  if (seconds < 86_400) return words.text('hoursAgo', Math.floor(seconds / 3_600));
  return words.text('daysAgo', Math.floor(seconds / 86_400));
}

/** From the first to the last, local times of day; one where they are the same. Milliseconds since 1970, or NaN. */
export function timeSpan(words: Words, since: number, until: number): string {
  const [from = '', to = ''] = [since, until].map((time) =>
    Number.isNaN(time) ? '' : words.time(new Date(time).toISOString()),
  );
  return from === to ? from : words.text('timeSpan', from, to);
}
