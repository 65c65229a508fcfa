import type { JSX } from 'preact';
import type { LogRow } from '../log.ts';
import type { Words } from '../words/words.ts';
import { Fix } from './fix.tsx';
import { Pair } from './section.tsx';
import { RetryVerdict } from './verdict.tsx';

/** Our words: what happened, what to do, why it happens, who has to act, and whether and when to try again. */
export function Explanation({
  row,
  words,
}: {
  readonly row: LogRow;
  readonly words: Words;
}): JSX.Element {
  const { meaning, causes, fix, who } = row.finding;
  return (
    <div class="explanation">
      {meaning && <p class="meaning">{meaning}</p>}
      <Fix steps={fix} words={words} />
      <dl>
        {causes.length > 0 && (
          <Pair name={words.text('causes')}>
            <Causes causes={causes} />
          </Pair>
        )}
        {who && <Pair name={words.text('whoActs')}>{words.of('who', who)}</Pair>}
        <Pair name={words.text('retry')}>
          <RetryVerdict row={row} words={words} />
        </Pair>
      </dl>
    </div>
  );
}

/** What usually lies behind an error, the likeliest first. */
export function Causes({ causes }: { readonly causes: readonly string[] }): JSX.Element {
  return (
    <ul class="causes">
      {causes.map((cause) => (
        <li key={cause}>{cause}</li>
      ))}
    </ul>
  );
}
