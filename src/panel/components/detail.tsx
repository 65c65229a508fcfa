import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { recordOf } from '../../engine/explain.ts';
import { visible, visibleLines } from '../../engine/visible.ts';
import type { FindingItem } from '../../model/finding.ts';
import type { LogRow } from '../log.ts';
import { keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { clockTime, vendorName } from '../texts.ts';
import { BASIS, EVIDENCE, NO_BASIS, RETRY, WHO } from '../words.ts';
import { Body } from './body.tsx';
import { CopyButton } from './copy-button.tsx';

/** All that is known of one finding: our words, then the vendor's, then why we say so. */
export function Detail({
  row,
  store,
}: {
  readonly row: LogRow;
  readonly store: Store;
}): JSX.Element {
  const { finding, body } = row;
  const { catalogue } = store.host;
  const shown = useSignal<{ readonly path: string } | null>(null);
  const vendor = vendorName(catalogue, finding.vendor);
  const code = finding.code === null ? null : visible(finding.code);
  const [firstId] = finding.ids;
  const close = (): void => {
    store.list.deselect();
    document.querySelector<HTMLElement>('.list')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // In Firefox Escape belongs to the toolbox, which opens its console with it.
    if (event.key !== 'Escape' || store.host.look === 'firefox') return;
    close();
    keep(event);
  };
  return (
    <article id="detail" class="detail" tabIndex={-1} aria-label="Details" onKeyDown={onKeyDown}>
      <header>
        <h1>
          {vendor} {code ?? <span class="subtle">without a code</span>}{' '}
          <span class="subtle">{recordOf(finding, finding.status, catalogue.packs)?.name}</span>
        </h1>
        {firstId && (
          <CopyButton label={firstId.name} value={firstId.value} store={store} prominent />
        )}
        <button
          type="button"
          class="icon close"
          title={store.host.look === 'firefox' ? 'Close the details' : 'Close the details (Esc)'}
          aria-label="Close the details"
          onClick={close}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4 12 12M12 4 4 12" />
          </svg>
        </button>
      </header>
      <Explanation item={finding} />
      <Notes item={finding} />
      {finding.items.length > 0 && (
        <Section title={`Errors within (${finding.items.length})`}>
          <Items items={finding.items} show={(path) => (shown.value = { path })} />
        </Section>
      )}
      <VendorWords item={finding} vendor={vendor} store={store} />
      {body !== null && body !== '' && (
        <Section title="Response body">
          <Body text={body} finding={finding} catalogue={catalogue} shown={shown.value} />
        </Section>
      )}
      <Section title="Why this vendor, and where the explanation is from">
        <dl>
          <Pair name="Vendor by">{EVIDENCE[finding.evidence]}</Pair>
          <Pair name="Explained by">{finding.basis ? BASIS[finding.basis] : NO_BASIS}</Pair>
          {finding.docs && (
            <Pair name="Source">
              <a href={finding.docs} target="_blank" rel="noreferrer noopener">
                {finding.docs}
              </a>
              {finding.checked && <span class="subtle"> compared on {finding.checked}</span>}
            </Pair>
          )}
          <Pair name="Request">{`${finding.method} ${finding.url}`}</Pair>
          <Pair name="Started">{clockTime(row.exchange.startedAt)}</Pair>
          {finding.others.map((other) => (
            <Pair key={other.vendor} name="Could also be">
              {vendorName(catalogue, other.vendor)} {other.code}: {EVIDENCE[other.evidence]}
            </Pair>
          ))}
        </dl>
      </Section>
    </article>
  );
}

function Explanation({ item }: { readonly item: FindingItem }): JSX.Element {
  return (
    <div class="explanation">
      {item.meaning && <p class="meaning">{item.meaning}</p>}
      {item.fix.length > 0 && (
        <ol class="fix" aria-label="What to do">
          {item.fix.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <dl>
        {item.who && <Pair name="Who acts">{WHO[item.who]}</Pair>}
        {item.retry && <Pair name="Try again?">{RETRY[item.retry]}</Pair>}
      </dl>
    </div>
  );
}

function Notes({ item }: { readonly item: FindingItem }): JSX.Element | null {
  if (item.notes.length === 0) return null;
  return (
    <ul class="notes" aria-label="Notes">
      {item.notes.map(({ kind, text }) => (
        <li key={text} data-kind={kind}>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** Nested errors, each with its own meaning and a button to its place in the body. */
function Items({
  items,
  show,
}: {
  readonly items: readonly FindingItem[];
  readonly show: (path: string) => void;
}): JSX.Element {
  return (
    <ul class="items">
      {items.map((item) => (
        <li key={item.path}>
          <p>
            <b class="code">{visible(item.code ?? 'without a code')}</b>{' '}
            <span class="item-meaning">{item.meaning}</span>
          </p>
          {item.message && <p class="vendor-words">{visibleLines(item.message)}</p>}
          {item.fix.length > 0 && (
            <ol class="fix">
              {item.fix.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
          <Params params={item.params} />
          <Notes item={item} />
          <button type="button" class="link" onClick={() => show(item.path)}>
            Show {item.path} in the body
          </button>
          {item.items.length > 0 && <Items items={item.items} show={show} />}
        </li>
      ))}
    </ul>
  );
}

function VendorWords({
  item,
  vendor,
  store,
}: {
  readonly item: FindingItem;
  readonly vendor: string;
  readonly store: Store;
}): JSX.Element | null {
  const { message, detail, time, ids, params } = item;
  if (!message && !detail && !time && ids.length === 0) return null;
  return (
    <Section title={`In the words of ${vendor}`}>
      <dl>
        {message && (
          <Pair name="Message">
            <span class="vendor-words">{visibleLines(message)}</span>
          </Pair>
        )}
        {detail && (
          <Pair name="Detail">
            <span class="vendor-words">{visibleLines(detail)}</span>
          </Pair>
        )}
        {time && <Pair name="Time">{visible(time)}</Pair>}
        {ids.map(({ name, value, from }) => (
          <Pair key={`${from} ${name}`} name={name}>
            <code data-id={name}>{visible(value)}</code>{' '}
            <CopyButton label={name} value={value} store={store} />
          </Pair>
        ))}
      </dl>
      <Params params={params} />
    </Section>
  );
}

function Params({
  params,
}: {
  readonly params: Readonly<Record<string, string>>;
}): JSX.Element | null {
  const pairs = Object.entries(params);
  if (pairs.length === 0) return null;
  return (
    <dl class="params" aria-label="Read out of the message">
      {pairs.map(([name, value]) => (
        <Pair key={name} name={name}>
          {visible(value)}
        </Pair>
      ))}
    </dl>
  );
}

function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Pair({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="pair">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
