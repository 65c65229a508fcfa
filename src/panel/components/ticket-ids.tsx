import type { JSX } from 'preact';
import { visible } from '../../engine/visible.ts';
import type { FindingId } from '../../model/finding.ts';
import { allIds } from '../../ticket/all-ids.ts';
import { copyValue } from '../copy-value.ts';
import type { LogRow } from '../log.ts';
import { hasValue } from '../menu/values.ts';
import type { Store } from '../store.ts';
import { CopyButton, CopyPicture } from './copy-button.tsx';
import { Pair, Section } from './section.tsx';

/** Every id that the vendor's support can look up, the one to quote first; nothing where there is none. */
export function TicketIds({
  row: { finding, exchange },
  store,
}: {
  readonly row: LogRow;
  readonly store: Store;
}): JSX.Element | null {
  const { words } = store.host;
  const ids = allIds(finding, exchange);
  if (ids.length === 0) return null;
  return (
    <Section title={words.text('ids')}>
      <dl class="ids">
        {ids.map((id) => (
          <Pair key={`${id.name} ${id.value}`} name={visible(id.name)}>
            <code data-id={id.name} ref={hasValue(id.value, 'id')}>
              {visible(id.value)}
            </code>{' '}
            <CopyButton label={visible(id.name)} value={id.value} store={store} />{' '}
            <span class="subtle">{words.of('idFrom', id.from)}</span>
          </Pair>
        ))}
      </dl>
      {ids.length > 1 && <CopyAll ids={ids} store={store} />}
    </Section>
  );
}

function CopyAll({
  ids,
  store,
}: {
  readonly ids: readonly FindingId[];
  readonly store: Store;
}): JSX.Element {
  const { words } = store.host;
  const lines = ids.map(({ name, value }) => `${name}: ${value}`).join('\n');
  return (
    <button
      type="button"
      class="text copy all-ids"
      onClick={() => void copyValue(lines, store, words.count('idsCopied', ids.length))}
    >
      <CopyPicture />
      {words.count('copyAllIds', ids.length)}
    </button>
  );
}
