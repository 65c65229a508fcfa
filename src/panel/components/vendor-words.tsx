import type { JSX } from 'preact';
import { visible, visibleLines } from '../../engine/visible.ts';
import type { FindingItem } from '../../model/finding.ts';
import type { Store } from '../store.ts';
import { CopyButton } from './copy-button.tsx';
import { Params } from './params.tsx';
import { Pair, Section } from './section.tsx';

/** What the vendor says in the response, with the ids for its support; nothing where it says nothing. */
export function VendorWords({
  item,
  vendor,
  store,
}: {
  readonly item: FindingItem;
  /** Its name. */
  readonly vendor: string;
  readonly store: Store;
}): JSX.Element | null {
  const { words } = store.host;
  const { message, detail, time, ids, params } = item;
  if (!message && !detail && !time && ids.length === 0) return null;
  return (
    <Section title={words.text('wordsOf', vendor)}>
      <dl>
        {message && (
          <Pair name={words.text('message')}>
            <span class="vendor-words">{visibleLines(message)}</span>
          </Pair>
        )}
        {detail && (
          <Pair name={words.text('detail')}>
            <span class="vendor-words">{visibleLines(detail)}</span>
          </Pair>
        )}
        {time && <Pair name={words.text('time')}>{visible(time)}</Pair>}
        {ids.map(({ name, value, from }) => (
          <Pair key={`${from} ${name}`} name={name}>
            <code data-id={name}>{visible(value)}</code>{' '}
            <CopyButton label={name} value={value} store={store} />
          </Pair>
        ))}
      </dl>
      <Params params={params} words={words} />
    </Section>
  );
}
