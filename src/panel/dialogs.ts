import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Draft } from './host.ts';

/** What lies over the list or beside it: the settings, and the modal dialogs. */
export interface Dialogs {
  readonly settingsShown: ReadonlySignal<boolean>;
  /** The host that the settings are to name the vendor of, a new object for each time; null for none. */
  readonly proposedHost: ReadonlySignal<{ readonly host: string } | null>;
  readonly keysShown: ReadonlySignal<boolean>;
  /** Whether the dialog for pasting is open; its text is in the host's draft. */
  readonly pasteShown: ReadonlySignal<boolean>;
  /** The findings that the dialog for exporting begins with; null while it is closed. */
  readonly exported: ReadonlySignal<'shown' | 'selected' | null>;
  /** Whether a modal dialog lies over the panel: no key does anything behind it. */
  readonly isCovered: ReadonlySignal<boolean>;
  toggleSettings(): void;
  /** Opens the settings where the vendor of a host can be named. */
  proposeHost(host: string): void;
  toggleKeys(): void;
  /** Opens the dialog for pasting with a text in it. */
  openPaste(text: string): void;
  closePaste(): void;
  /** Opens the dialog for exporting with the findings that the list shows, or those selected in it. */
  openExport(what: 'shown' | 'selected'): void;
  closeExport(): void;
}

/** All are closed, but the one for pasting where an earlier document of the panel has left it open. */
export function createDialogs(draft: Pick<Draft, 'paste' | 'isExporting'>): Dialogs {
  const settingsShown = signal(false);
  const proposedHost = signal<{ readonly host: string } | null>(null);
  const keysShown = signal(false);
  const pasteShown = signal(draft.paste !== null);
  const exported = signal<'shown' | 'selected' | null>(draft.isExporting ? 'shown' : null);
  return {
    settingsShown,
    proposedHost,
    keysShown,
    pasteShown,
    exported,
    isCovered: computed(() => keysShown.value || pasteShown.value || exported.value !== null),
    toggleSettings() {
      settingsShown.value = !settingsShown.value;
      proposedHost.value = null;
    },
    proposeHost(host) {
      settingsShown.value = true;
      proposedHost.value = { host };
    },
    toggleKeys() {
      keysShown.value = !keysShown.value;
    },
    openPaste(text) {
      draft.paste = text;
      pasteShown.value = true;
    },
    closePaste() {
      draft.paste = null;
      pasteShown.value = false;
    },
    openExport(what) {
      exported.value = what;
    },
    closeExport() {
      exported.value = null;
    },
  };
}
