import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { HostAlias } from '../../engine/hosts.ts';
import { visible } from '../../engine/visible.ts';
import type { Pack } from '../../model/pack.ts';
import { addAlias, aliasState } from '../settings/alias.ts';
import type { Store } from '../store.ts';
import { vendorName } from '../texts.ts';
import { aliasDropped, aliasProblem } from '../words/alias-problem.ts';

/** Hosts that speak a vendor's API and are not the vendor's own: a company's gateway, a proxy. */
export function HostAliases({ store }: { readonly store: Store }): JSX.Element {
  const { settings, words } = store.host;
  const { aliases } = store.settings.value;
  const remove = (host: string): void =>
    settings.change({ aliases: settings.current.aliases.filter((alias) => alias.host !== host) });
  return (
    <fieldset>
      <legend>{words.text('aliases')}</legend>
      <p>{words.text('aliasesAbout')}</p>
      {aliases.length > 0 && (
        <ul class="aliases">
          {aliases.map((alias) => (
            <li key={alias.host}>
              <code>{visible(alias.host)}</code> {words.text('aliasSpeaks')}{' '}
              {visible(vendorName(store.host, alias.vendor))}
              <State alias={alias} store={store} />{' '}
              <button
                type="button"
                class="link"
                aria-label={words.text('removeAliasOf', visible(alias.host))}
                onClick={() => remove(alias.host)}
              >
                {words.text('removeAlias')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewAlias store={store} />
    </fieldset>
  );
}

/** Why a stored alias does nothing; not there for one that works. */
function State({
  alias,
  store,
}: {
  readonly alias: HostAlias;
  readonly store: Store;
}): JSX.Element | null {
  const { catalogue, words } = store.host;
  const state = aliasState(alias, catalogue);
  return state === 'active' ? null : <span class="subtle"> {words.of('aliasState', state)}</span>;
}

function NewAlias({ store }: { readonly store: Store }): JSX.Element {
  const { settings, catalogue, words } = store.host;
  const host = useSignal('');
  const vendor = useSignal(catalogue.packs.find(isVendor)?.id ?? '');
  const said = useSignal<{ readonly text: string; readonly isProblem: boolean } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const proposed = store.proposedHost.value;
  useEffect(() => {
    if (!proposed) return;
    host.value = proposed.host;
    input.current?.focus();
  }, [proposed, host]);
  const add = (): void => {
    const added = addAlias(settings.current.aliases, host.value, vendor.value, catalogue);
    if (added.kind === 'refused') {
      const text = aliasProblem(words, added.problem, (id) => vendorName(store.host, id));
      said.value = { text, isProblem: true };
      return;
    }
    settings.change({ aliases: added.aliases });
    said.value = { text: aliasDropped(words, added.dropped), isProblem: false };
    host.value = '';
  };
  return (
    <form
      class="new-alias"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        ref={input}
        type="text"
        aria-label={words.text('aliasHost')}
        placeholder="api.mycorp.example"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={said.value?.isProblem === true}
        aria-describedby="alias-said"
        value={host.value}
        onInput={({ currentTarget }) => {
          host.value = currentTarget.value;
          said.value = null;
        }}
      />
      {words.text('aliasSpeaks')}
      <select
        aria-label={words.text('aliasVendor')}
        value={vendor.value}
        onChange={({ currentTarget }) => {
          vendor.value = currentTarget.value;
        }}
      >
        {catalogue.packs.filter(isVendor).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" class="text">
        {words.text('addAlias')}
      </button>
      <p id="alias-said" role="status">
        {said.value?.text}
      </p>
    </form>
  );
}

/** A form of nobody's is spoken on hosts without end. */
function isVendor({ kind }: Pack): boolean {
  return kind !== 'form';
}
