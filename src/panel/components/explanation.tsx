import type { JSX } from 'preact';
import type { LogRow } from '../log.ts';
import { WHO } from '../words.ts';
import { Fix } from './fix.tsx';
import { Pair } from './section.tsx';
import { RetryVerdict } from './verdict.tsx';

/** Our words: what happened, what to do, who has to do it, and whether and when to try again. */
export function Explanation({ row }: { readonly row: LogRow }): JSX.Element {
  const { meaning, fix, who } = row.finding;
  return (
    <div class="explanation">
      {meaning && <p class="meaning">{meaning}</p>}
      <Fix steps={fix} />
      <dl>
        {who && <Pair name="Who acts">{WHO[who]}</Pair>}
        <Pair name="Retry">
          <RetryVerdict row={row} />
        </Pair>
      </dl>
    </div>
  );
}
