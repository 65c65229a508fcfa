import type { JSX } from 'preact';
import { visible } from '../../engine/visible.ts';
import type { Words } from '../words/words.ts';
import { Pair } from './section.tsx';

/** The values that were read out of a message, by the names that the pack gives them. */
export function Params({
  params,
  words,
}: {
  readonly params: Readonly<Record<string, string>>;
  readonly words: Words;
}): JSX.Element | null {
  const pairs = Object.entries(params);
  if (pairs.length === 0) return null;
  return (
    <dl class="params" aria-label={words.text('params')}>
      {pairs.map(([name, value]) => (
        <Pair key={name} name={name} value={value}>
          {visible(value)}
        </Pair>
      ))}
    </dl>
  );
}
