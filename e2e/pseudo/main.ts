import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Entry } from '../../src/model/entry.ts';
import type { Source } from '../../src/model/source.ts';
import { formats } from '../../src/on-demand/formats.ts';
import { show } from '../../src/page/show.ts';
import { SETTINGS_KEY } from '../../src/panel/settings/settings.ts';
import { english } from '../../src/panel/words/english.ts';
import { messageReader } from '../../src/panel/words/messages.ts';
import { pseudo } from '../../src/panel/words/pseudo.fixture.ts';
import { createWords } from '../../src/panel/words/words.ts';
import { brokenFormats } from './broken.ts';
import { errors, repeats, silent, unclaimed, verdicts } from './entries.ts';
import { httpStatuses, packs } from './packs.ts';
import { tickets } from './tickets.ts';

// The panel in the pseudo-locale, of one width whatever the window is. `?show` names what
// has happened, or `start` for nothing and no traffic, `?settings` is what was stored before; with `?english` it is in English, with
// `?broken` what reads and writes files fails.

const parameters = new URLSearchParams(location.search);
document.documentElement.style.width = '1000px';
localStorage.setItem(SETTINGS_KEY, parameters.get('settings') ?? '');

/** By page, in the order of the navigations. */
const SHOWN: Readonly<Record<string, readonly (readonly Entry[])[]>> = {
  errors: [[...errors, ...silent, ...unclaimed]],
  silent: [silent],
  repeats,
  verdicts: [verdicts],
  tickets: [tickets],
};

const shown = parameters.get('show') ?? 'errors';

show({
  source: shown === 'start' ? null : sourceOf(SHOWN[shown] ?? []),
  packs,
  httpStatuses,
  codeLists: {},
  formats: parameters.has('broken') ? brokenFormats() : formats,
  words: parameters.has('english') ? english : createWords(messageReader(pseudo(messages))),
  parameters,
});

function sourceOf(pages: readonly (readonly Entry[])[]): Source {
  return {
    start(listener) {
      for (const [page, entries] of pages.entries()) {
        if (page > 0) listener.navigated('https://shop.example/basket', '2026-11-20T10:00:00.000Z');
        for (const { exchange, body } of entries) {
          void listener.exchange(exchange, () => Promise.resolve(body), page);
        }
      }
      return () => {};
    },
  };
}
