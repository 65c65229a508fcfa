import type { JSX } from 'preact';
import { visible, visibleLines } from '../../engine/visible.ts';
import type { FindingItem } from '../../model/finding.ts';
import type { Words } from '../words/words.ts';
import { Params } from './params.tsx';
import { Pair, Section } from './section.tsx';

/** What the vendor says in the response; nothing where it says nothing. */
export function VendorWords({
  item,
  title,
  words,
}: {
  readonly item: FindingItem;
  /** Whose words they are. */
  readonly title: string;
  readonly words: Words;
}): JSX.Element | null {
  const { message, detail, time, params, coarser } = item;
  if (!message && !detail && !time && coarser.length === 0) return null;
  return (
    <Section title={title}>
      <dl>
        {message && (
          <Pair name={words.text('message')} value={message}>
            <span class="vendor-words">{visibleLines(message)}</span>
          </Pair>
        )}
        {detail && (
          <Pair name={words.text('detail')} value={detail}>
            <span class="vendor-words">{visibleLines(detail)}</span>
          </Pair>
        )}
        {coarser.length > 0 && (
          <Pair name={words.text('coarserCodes')} value={coarser.join(' ')}>
            {words.list(coarser.map(visible))}
          </Pair>
        )}
        {time && (
          <Pair name={words.text('time')} value={time}>
            {visible(time)}
          </Pair>
        )}
      </dl>
      <Params params={params} words={words} />
    </Section>
  );
}
