import type { Figure } from '../engine.ts';
import { type Spread, spreadOf } from '../measure.ts';
import type { PanelLoad } from './measure.ts';

/** What a screen shows one picture for, in milliseconds. */
export const FRAME_MS = 1_000 / 60;

/** What the panel takes with 50,000 findings, as `npm run bench` reports it. */
export function panelFigures(load: PanelLoad): readonly Figure[] {
  const { atOnce, streamed, typed, scrolled } = load;
  const tasks = [atOnce, streamed, typed, scrolled].flatMap(({ longest }) => longest);
  return [
    {
      key: 'longTask50k',
      what: 'longest task of the panel with 50,000 findings, ms of CPU time',
      spread: spreadOf([Math.max(...tasks)]),
      atMost: 50,
    },
    {
      key: 'elements50k',
      what: 'elements of the document then',
      spread: spreadOf([load.elements]),
      atMost: 2_000,
    },
    {
      key: 'heap50kMB',
      what: 'heap of the panel then, after garbage was collected, MB',
      spread: spreadOf([load.heapMb]),
      atMost: 150,
    },
    {
      key: 'keystroke50kFrames',
      what: 'from a key in the filter to the first paint of the list, frames, by the clock',
      spread: framesOf(load, 'first'),
      atMost: 2,
    },
  ];
}

/** How many frames keys took until the first or the last paint. */
export function framesOf({ keys }: PanelLoad, at: 'first' | 'last'): Spread {
  return spreadOf(keys.map((key) => key[at] / FRAME_MS));
}
