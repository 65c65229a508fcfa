import { describe, expect, it } from 'vitest';
import type { Span } from '../retry/countdown.ts';
import type { Safety } from '../retry/safety.ts';
import type { Verdict, WaitLeft } from '../retry/verdict.ts';
import { english } from './english.ts';
import { verdictReasons, verdictSentence } from './verdict.ts';

const GET: Safety = { kind: 'safe', method: 'GET' };
const PUT: Safety = { kind: 'idempotent', method: 'PUT' };
const KEYED: Safety = { kind: 'keyed', method: 'POST', header: 'Idempotency-Key' };
const REFUSED: Safety = { kind: 'turned-away', method: 'POST', status: 429 };
const POST: Safety = { kind: 'may-run-twice', method: 'POST' };
const UNKNOWN: Safety = { kind: 'method-unknown', method: '' };
const HEADLESS: Safety = { kind: 'key-unknown', method: 'POST' };

const SAID = { source: 'retry-after', header: 'Retry-After' } as const;
const LIMIT = { source: 'rate-limit', header: 'X-RateLimit-Reset' } as const;

function counting(left: Span, said: Pick<WaitLeft, 'source' | 'header'> = SAID): WaitLeft {
  return { kind: 'counting', until: 0, countdown: { left, nextTickMs: 1 }, ...said };
}

function length(span: Span): WaitLeft {
  return { kind: 'length', length: span, ...SAID };
}

const SECONDS: Span = { kind: 'seconds', seconds: 12 };
const MINUTES: Span = { kind: 'minutes', minutes: 2 };
const DAYS: Span = { kind: 'over-a-day' };

describe('the verdict in words', () => {
  it.each<[string, Verdict, string]>([
    ['no', { kind: 'no' }, 'Do not retry: the same request again does not help.'],
    ['change', { kind: 'change', wait: null }, 'Change the request before you send it again.'],
    [
      'change, counting',
      { kind: 'change', wait: counting(MINUTES) },
      'Change the request, and wait 2 min before you send it. The server asks for it in Retry-After.',
    ],
    [
      'change, over a day',
      { kind: 'change', wait: counting(DAYS) },
      'Change the request; Retry-After asks to wait more than a day.',
    ],
    [
      'change, a length',
      { kind: 'change', wait: length(SECONDS) },
      'Change the request, and send it no sooner than 12 s after the response. The server asks for it in Retry-After.',
    ],
    [
      'now, safe',
      { kind: 'now', safety: GET },
      'Safe to retry now: GET. GET only reads, so it can be repeated.',
    ],
    [
      'now, not safe',
      { kind: 'now', safety: POST },
      'You can retry now. A POST without an idempotency key may run twice.',
    ],
    [
      'now, its headers unknown',
      { kind: 'now', safety: HEADLESS },
      'You can retry now. A POST may run twice; its headers are not known.',
    ],
    [
      'now, of an unknown request',
      { kind: 'now', safety: UNKNOWN },
      'You can retry now. The request is not known; it may run twice.',
    ],
    [
      'wait, safe',
      { kind: 'wait', wait: counting(SECONDS), safety: PUT },
      'Safe to retry in 12 s: PUT. PUT sent twice has the effect of once. The server asks for it in Retry-After.',
    ],
    [
      'wait, not safe',
      { kind: 'wait', wait: counting(MINUTES, LIMIT), safety: POST },
      'Retry in 2 min at the earliest. A POST without an idempotency key may run twice. The rate limit starts anew then, by X-RateLimit-Reset.',
    ],
    [
      'wait, turned away',
      { kind: 'wait', wait: counting(SECONDS), safety: REFUSED },
      'Retry in 12 s at the earliest. By status 429 the POST was turned away, not carried out. The server asks for it in Retry-After.',
    ],
    [
      'wait, hours',
      {
        kind: 'wait',
        wait: counting({ kind: 'hours', hours: 1, minutes: 5 }),
        safety: GET,
      },
      'Safe to retry in 1 h 5 min: GET. GET only reads, so it can be repeated. The server asks for it in Retry-After.',
    ],
    [
      'wait, a length of whole hours',
      { kind: 'wait', wait: length({ kind: 'hours', hours: 2, minutes: 0 }), safety: POST },
      'Retry 2 h after the response at the earliest. A POST without an idempotency key may run twice. The server asks for it in Retry-After.',
    ],
    [
      'wait, a length, safe',
      { kind: 'wait', wait: length(SECONDS), safety: GET },
      'Safe to retry 12 s after the response: GET. GET only reads, so it can be repeated. The server asks for it in Retry-After.',
    ],
    [
      'wait, over a day',
      { kind: 'wait', wait: length(DAYS), safety: GET },
      'Not today: Retry-After asks to wait more than a day. GET only reads, so it can be repeated.',
    ],
    [
      'a wait that is not said, safe',
      { kind: 'wait-unsaid', safety: KEYED },
      'Wait, then retry: POST. The response does not say how long. Keep Idempotency-Key the same, so that it does not run twice.',
    ],
    [
      'a wait that is not said, not safe',
      { kind: 'wait-unsaid', safety: POST },
      'Wait, then retry. The response does not say how long. A POST without an idempotency key may run twice.',
    ],
    [
      'unknown',
      { kind: 'unknown', safety: POST },
      'It is not known whether a retry helps. A POST without an idempotency key may run twice.',
    ],
  ])('%s', (_, verdict, text) => {
    expect([verdictSentence(english, verdict), ...verdictReasons(english, verdict)].join(' ')).toBe(
      text,
    );
  });

  it('shows what cannot be seen in a method or a header, and cuts what is long', () => {
    const method = `\u202e${'X'.repeat(99)}`;
    const said = verdictSentence(english, {
      kind: 'now',
      safety: { kind: 'keyed', method, header: 'x' },
    });
    expect(said).toBe(`Safe to retry now: \\u{202e}${'X'.repeat(39)}….`);
    const wait = counting(SECONDS, { source: 'retry-after', header: 'retry\u200b-after' });
    expect(verdictReasons(english, { kind: 'change', wait })).toEqual([
      'The server asks for it in retry\\u{200b}-after.',
    ]);
  });
});
