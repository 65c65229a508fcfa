import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { visible } from '../../engine/visible.ts';
import { addAlias, aliasState } from '../settings/alias.ts';
import type { Store } from '../store.ts';
import { vendorName } from '../texts.ts';
import { ALIAS_STATE, ALIASES, aliasDropped, aliasProblem } from '../words.ts';

/** Hosts that speak a vendor's API and are not the vendor's own: a company's gateway, a proxy. */
export function HostAliases({ store }: { readonly store: Store }): JSX.Element {
  const { settings, catalogue } = store.host;
  const { aliases } = store.settings.value;
  const remove = (host: string): void =>
    settings.change({ aliases: settings.current.aliases.filter((alias) => alias.host !== host) });
  return (
    <fieldset>
      <legend>{ALIASES.title}</legend>
      <p>{ALIASES.about}</p>
      {aliases.length > 0 && (
        <ul class="aliases">
          {aliases.map((alias) => (
            <li key={alias.host}>
              <code>{visible(alias.host)}</code> {ALIASES.speaks}{' '}
              {visible(vendorName(catalogue, alias.vendor))}
              <span class="subtle"> {ALIAS_STATE[aliasState(alias, catalogue)]}</span>{' '}
              <button
                type="button"
                class="link"
                aria-label={ALIASES.remove(alias.host)}
                onClick={() => remove(alias.host)}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewAlias store={store} />
    </fieldset>
  );
}

function NewAlias({ store }: { readonly store: Store }): JSX.Element {
  const { settings, catalogue } = store.host;
  const host = useSignal('');
  const vendor = useSignal(catalogue.packs[0]?.id ?? '');
  const said = useSignal<{ readonly text: string; readonly isProblem: boolean } | null>(null);
  const add = (): void => {
    const added = addAlias(settings.current.aliases, host.value, vendor.value, catalogue);
    if (added.kind === 'refused') {
      const text = aliasProblem(added.problem, (id) => vendorName(catalogue, id));
      said.value = { text, isProblem: true };
      return;
    }
    settings.change({ aliases: added.aliases });
    said.value = { text: aliasDropped(added.dropped), isProblem: false };
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
        type="text"
        aria-label={ALIASES.host}
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
      {ALIASES.speaks}
      <select
        aria-label={ALIASES.vendor}
        value={vendor.value}
        onChange={({ currentTarget }) => {
          vendor.value = currentTarget.value;
        }}
      >
        {catalogue.packs.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" class="text">
        {ALIASES.add}
      </button>
      <p id="alias-said" role="status">
        {said.value?.text}
      </p>
    </form>
  );
}
