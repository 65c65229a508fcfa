import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Exchange } from '../../model/exchange.ts';
import { type Phase, type Timing, timingOf } from '../detail/timing.ts';
import { duration } from '../words/times.ts';
import type { Words } from '../words/words.ts';
import { FoldedSection } from './section.tsx';

/** How long the exchange took, part by part; folded, and not there when nothing is known of it. */
export function TimingSection({
  exchange,
  words,
}: {
  readonly exchange: Exchange;
  readonly words: Words;
}): JSX.Element | null {
  const timing = useMemo(() => timingOf(exchange), [exchange]);
  if (!timing) return null;
  return (
    <FoldedSection
      title={words.text('timing')}
      about={duration(words, timing.totalMs)}
      content={() => <Bars timing={timing} words={words} />}
    />
  );
}

function Bars({
  timing: { phases, restMs, totalMs },
  words,
}: {
  readonly timing: Timing;
  readonly words: Words;
}): JSX.Element {
  return (
    <dl class="timing">
      {phases.map((phase) => (
        <div key={phase.name} class={phase.within ? 'phase within' : 'phase'}>
          <dt>{words.of('phase', phase.name)}</dt>
          <dd>
            <Bar phase={phase} />
          </dd>
          <dd class="length">{duration(words, phase.ms)}</dd>
        </div>
      ))}
      {restMs > 0 && <Length name={words.text('restOfTime')} length={duration(words, restMs)} />}
      <Length name={words.text('totalTime')} length={duration(words, totalMs)} />
    </dl>
  );
}

/** Where the phase lies in the whole; the number beside it says the same. */
function Bar({ phase: { start, length } }: { readonly phase: Phase }): JSX.Element {
  return (
    <svg class="bar" aria-hidden="true">
      <rect x={percent(start)} y="0" width={percent(length)} height="100%" />
    </svg>
  );
}

function Length({ name, length }: { readonly name: string; readonly length: string }): JSX.Element {
  return (
    <div class="phase">
      <dt>{name}</dt>
      <dd class="length">{length}</dd>
    </div>
  );
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
