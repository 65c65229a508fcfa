import type { JSX } from 'preact';
import { isCredential, KINDS, type Kind } from '../../redaction/kinds.ts';
import type { Store } from '../store.ts';
import { EXAMPLE_PSEUDONYM } from '../words/ticket.ts';

/** Which kinds of values tickets mask: a checkbox for each, on until the user says otherwise. */
export function TicketMasking({ store }: { readonly store: Store }): JSX.Element {
  const { words } = store.host;
  return (
    <fieldset class="masking">
      <legend>{words.text('masking')}</legend>
      <p>{words.text('maskingAbout', EXAMPLE_PSEUDONYM)}</p>
      <Kinds
        title={words.text('maskingSecrets')}
        kinds={KINDS.filter(isCredential)}
        store={store}
      />
      <Kinds
        title={words.text('maskingPersons')}
        kinds={KINDS.filter((kind) => !isCredential(kind))}
        store={store}
      />
    </fieldset>
  );
}

function Kinds({
  title,
  kinds,
  store,
}: {
  readonly title: string;
  readonly kinds: readonly Kind[];
  readonly store: Store;
}): JSX.Element {
  const { notRedacted } = store.settings.value;
  const change = (kind: Kind, isMasked: boolean): void => {
    const { settings } = store.host;
    const others = settings.current.notRedacted.filter((other) => other !== kind);
    settings.change({ notRedacted: isMasked ? others : [...others, kind] });
  };
  return (
    <fieldset>
      <legend class="masking-kinds">{title}</legend>
      {kinds.map((kind) => (
        <label key={kind} class="check">
          <input
            type="checkbox"
            data-kind={kind}
            checked={!notRedacted.includes(kind)}
            onChange={({ currentTarget }) => change(kind, currentTarget.checked)}
          />
          {store.host.words.of('maskedKinds', kind)}
        </label>
      ))}
    </fieldset>
  );
}
