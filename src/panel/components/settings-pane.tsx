import type { JSX } from 'preact';
import type { Settings } from '../settings/settings.ts';
import { keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { HostAliases } from './host-aliases.tsx';
import { SETTINGS_ID } from './settings-button.tsx';
import { TicketMasking } from './ticket-masking.tsx';

/** What the user can set, between the toolbar and the list, as in the Network panel of Chrome. */
export function SettingsPane({ store }: { readonly store: Store }): JSX.Element {
  const { settings, words } = store.host;
  const current = store.settings.value;
  const problem = store.settingsProblem.value;
  const change = (changes: Partial<Settings>): void => settings.change(changes);
  const onKeyDown = (event: KeyboardEvent): void => {
    // In Firefox Escape belongs to the toolbox, which opens its console with it.
    if (event.key !== 'Escape' || store.host.keyboard === 'firefox') return;
    store.toggleSettings();
    document.querySelector<HTMLElement>(`[aria-controls="${SETTINGS_ID}"]`)?.focus();
    keep(event);
  };
  return (
    <section
      id={SETTINGS_ID}
      class="settings"
      aria-label={words.text('settings')}
      onKeyDown={onKeyDown}
    >
      <fieldset>
        <legend>{words.text('settingsOfList')}</legend>
        <Check
          name={words.text('comfortableRows')}
          checked={current.density === 'comfortable'}
          onChange={(on) => change({ density: on ? 'comfortable' : 'compact' })}
        />
        <Check
          name={words.text('relativeTimes')}
          checked={current.time === 'relative'}
          onChange={(on) => change({ time: on ? 'relative' : 'absolute' })}
        />
        <Check
          name={words.text('groupRepeats')}
          checked={current.grouping}
          onChange={(on) => change({ grouping: on })}
        />
      </fieldset>
      <HostAliases store={store} />
      <TicketMasking store={store} />
      {problem && <p class="settings-problem">{words.of('settingsProblem', problem)}</p>}
    </section>
  );
}

function Check({
  name,
  checked,
  onChange,
}: {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): JSX.Element {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {name}
    </label>
  );
}
