import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { notRead, unread } from '../counting.ts';
import { keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { isForm, vendorName } from '../texts.ts';
import {
  errorsExplained,
  errorsFigure,
  seenExplained,
  unreadExplained,
  vendorsExplained,
} from '../words/counts.ts';
import { KeysButton } from './keys-dialog.tsx';

/** A number of the status bar. */
interface Figure {
  readonly id: string;
  readonly text: string;
  /** What it counts and what not, in lines. */
  readonly explanation: string;
}

/** The counts in one line. What each says is its title, its description, and shown when it is pressed. */
export function StatusBar({ store }: { readonly store: Store }): JSX.Element {
  const open = useSignal<string | null>(null);
  const figures = figuresOf(store);
  const shown = figures.find(({ id }) => id === open.value);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !shown) return;
    open.value = null;
    keep(event);
  };
  return (
    <footer class="status-bar">
      <fieldset class="figures" aria-label={store.host.words.text('counts')} onKeyDown={onKeyDown}>
        {figures.map(({ id, text, explanation }) => (
          <button
            key={id}
            type="button"
            class={`figure ${id}`}
            title={explanation}
            aria-expanded={id === shown?.id}
            aria-describedby={explanationId(id)}
            onClick={() => {
              open.value = id === open.value ? null : id;
            }}
            onBlur={() => {
              if (open.value === id) open.value = null;
            }}
          >
            <span>{text}</span>
          </button>
        ))}
      </fieldset>
      {figures.map(({ id, explanation }) => (
        <p
          key={id}
          id={explanationId(id)}
          class={id === shown?.id ? 'explained' : 'off-screen'}
          aria-hidden={id !== shown?.id}
        >
          {explanation}
        </p>
      ))}
      <KeysButton store={store} />
    </footer>
  );
}

function explanationId(figure: string): string {
  return `explains-${figure}`;
}

function figuresOf(store: Store): readonly Figure[] {
  const listed = store.shown.rows.value.rows.length;
  const held = { listed, unlisted: store.shown.source.log.unlisted };
  const shown = store.shown.filter.narrows.value
    ? store.shown.filter.shown.value.rows.length
    : null;
  const counts = store.shown.counts.value;
  const { catalogue, reload, words } = store.host;
  const isWatched = reload && store.shown.source.kind === 'live';
  const unseen = isWatched ? `\n${words.text('unseen')}` : '';
  const reasons = unread(counts, words);
  const vendors = [...store.shown.vendors.value].flatMap(([id, count]) =>
    id === '' ? [] : [{ name: vendorName(store.host, id), count, isForm: isForm(store.host, id) }],
  );
  const figures: Figure[] = [
    {
      id: 'errors',
      text: errorsFigure(words, shown, listed),
      explanation: errorsExplained(words, shown, held),
    },
    {
      id: 'vendors',
      text: words.count('vendors', vendors.filter((each) => !each.isForm).length),
      explanation: vendorsExplained(words, vendors, store.shown.vendors.value.get('') ?? 0, held),
    },
    {
      id: 'seen',
      text: words.count('requestsSeen', counts.seen),
      explanation: seenExplained(words, counts) + unseen,
    },
    {
      id: 'unread',
      text: words.count('notRead', notRead(counts)),
      explanation: unreadExplained(words, reasons),
    },
  ];
  // Not a signal: a pack breaks over a response, and that changes the counts.
  const { leftOut } = catalogue;
  if (leftOut.length > 0) {
    const packs = leftOut.map(({ pack }) => pack);
    figures.push({
      id: 'left-out',
      text: words.count('packsLeftOut', leftOut.length, words.list(packs)),
      explanation: leftOut.map(({ pack, why }) => words.text('packBroken', pack, why)).join('\n'),
    });
  }
  return figures;
}
