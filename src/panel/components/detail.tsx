import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { recordOf } from '../../engine/explain.ts';
import { visible } from '../../engine/visible.ts';
import type { LogRow } from '../log.ts';
import { hasValue } from '../menu/values.ts';
import { isShortcut, keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { isForm, vendorName } from '../texts.ts';
import { Body } from './body.tsx';
import { CopyButton } from './copy-button.tsx';
import { CrossButton } from './cross-button.tsx';
import { EvidenceSection } from './evidence.tsx';
import { Explanation } from './explanation.tsx';
import { RequestHeadSection, ResponseHeadSection } from './heads.tsx';
import { ItemsTree } from './items-tree.tsx';
import { Notes } from './notes.tsx';
import { Section } from './section.tsx';
import { TicketButton } from './ticket-button.tsx';
import { TicketIds } from './ticket-ids.tsx';
import { TimingSection } from './timing.tsx';
import { VendorWords } from './vendor-words.tsx';

/**
 * All that is known of one finding: our words, then the vendor's, then why we say so, the errors within
 * and their places in the body, and at last what went over the wire.
 */
export function Detail({
  row,
  store,
}: {
  readonly row: LogRow;
  readonly store: Store;
}): JSX.Element {
  const { finding, exchange, body } = row;
  const { catalogue, keyboard, words } = store.host;
  const shown = useSignal<{ readonly path: string } | null>(null);
  const vendor = vendorName(store.host, finding.vendor);
  const close = (): void => {
    store.shown.list.deselect();
    document.querySelector<HTMLElement>('.list')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isShortcut('close', event, keyboard)) return;
    close();
    keep(event);
  };
  const show = (path: string): void => {
    shown.value = { path };
    store.announce(words.text('shownInBody'));
  };
  return (
    <article
      id="detail"
      class="detail"
      tabIndex={-1}
      aria-label={words.text('details')}
      onKeyDown={onKeyDown}
    >
      <Title row={row} vendor={vendor} store={store} close={close} />
      <Explanation row={row} words={words} />
      <VendorWords
        item={finding}
        title={
          isForm(store.host, finding.vendor)
            ? words.text('wordsOfServer')
            : words.text('wordsOf', vendor)
        }
        words={words}
      />
      <TicketIds row={row} store={store} />
      <EvidenceSection row={row} store={store} />
      <Notes notes={finding.notes} words={words} />
      {finding.items.length > 0 && (
        <Section title={words.text('errorsWithin', finding.items.length)}>
          <ItemsTree
            items={finding.items}
            shown={shown.value?.path ?? null}
            show={show}
            words={words}
          />
        </Section>
      )}
      {body !== null && body !== '' && (
        <Section title={words.text('responseBody')}>
          <Body
            text={body}
            finding={finding}
            catalogue={catalogue}
            shown={shown.value}
            words={words}
          />
        </Section>
      )}
      {row.dropped > 0 && (
        <Section title={words.text('responseBody')}>
          <p>{words.count('bodyNotKept', row.dropped)}</p>
        </Section>
      )}
      <RequestHeadSection exchange={exchange} words={words} />
      <ResponseHeadSection exchange={exchange} words={words} />
      <TimingSection exchange={exchange} words={words} />
    </article>
  );
}

function Title({
  row: { finding },
  vendor,
  store,
  close,
}: {
  readonly row: LogRow;
  readonly vendor: string;
  readonly store: Store;
  readonly close: () => void;
}): JSX.Element {
  const { catalogue, words } = store.host;
  const code = finding.code === null ? null : visible(finding.code);
  const record = recordOf(finding, finding.status, catalogue);
  const [firstId] = finding.ids;
  return (
    <header>
      {finding.vendor === null ? (
        <h1>
          {finding.status === null
            ? words.text('statusUnknown')
            : words.text('httpStatus', String(finding.status))}{' '}
          <span class="subtle">{words.text('notRecognized')}</span>
        </h1>
      ) : (
        <h1>
          <span ref={hasValue(finding.vendor, 'vendor', vendor)}>{vendor}</span>{' '}
          {code === null ? (
            <span class="subtle">{words.text('withoutCode')}</span>
          ) : (
            <span ref={hasValue(finding.code, 'code')}>{code}</span>
          )}{' '}
          <span class="subtle">{record?.name}</span>
        </h1>
      )}
      {firstId && <CopyButton label={firstId.name} value={firstId.value} store={store} prominent />}
      <TicketButton store={store} />
      <CrossButton
        does={words.text('closeDetails')}
        shortcut="close"
        store={store}
        onClick={close}
      />
    </header>
  );
}
