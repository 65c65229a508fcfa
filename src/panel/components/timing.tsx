import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Exchange } from '../../model/exchange.ts';
import { type Phase, type Timing, timingOf } from '../detail/timing.ts';
import { duration, PHASES, REST_OF_TIME, TOTAL_TIME } from '../words.ts';
import { FoldedSection } from './section.tsx';

/** How long the exchange took, part by part; folded, and not there when nothing is known of it. */
export function TimingSection({ exchange }: { readonly exchange: Exchange }): JSX.Element | null {
  const timing = useMemo(() => timingOf(exchange), [exchange]);
  if (!timing) return null;
  return (
    <FoldedSection
      title="Timing"
      about={duration(timing.totalMs)}
      content={() => <Bars timing={timing} />}
    />
  );
}

function Bars({ timing: { phases, restMs, totalMs } }: { readonly timing: Timing }): JSX.Element {
  return (
    <dl class="timing">
      {phases.map((phase) => (
        <div key={phase.name} class={phase.within ? 'phase within' : 'phase'}>
          <dt>{PHASES[phase.name]}</dt>
          <dd>
            <Bar phase={phase} />
          </dd>
          <dd class="length">{duration(phase.ms)}</dd>
        </div>
      ))}
      {restMs > 0 && <Length name={REST_OF_TIME} ms={restMs} />}
      <Length name={TOTAL_TIME} ms={totalMs} />
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

function Length({ name, ms }: { readonly name: string; readonly ms: number }): JSX.Element {
  return (
    <div class="phase">
      <dt>{name}</dt>
      <dd class="length">{duration(ms)}</dd>
    </div>
  );
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
