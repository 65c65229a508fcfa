import type { Figure } from '../engine.ts';
import { type Spread, spreadOf } from '../measure.ts';
import type { PanelLoad } from './measure.ts';

/** What a screen shows one picture for, in milliseconds. */
const FRAME_MS = 1_000 / 60;
/** A frame took two pictures, give or take what the clock is out by. */
const TWO_FRAMES_MS = 2 * FRAME_MS + 1;

/** What the panel takes with 50,000 findings, as `npm run bench` reports it, of several times measured. */
export function panelFigures(loads: readonly PanelLoad[]): readonly Figure[] {
  const of = (value: (load: PanelLoad) => number): Spread => spreadOf(loads.map(value));
  return [
    {
      key: 'longTask50k',
      what: 'longest task of the panel with 50,000 findings, ms of CPU time',
      spread: of(longestTask),
      atMost: 50,
    },
    {
      key: 'elements50k',
      what: 'elements of the document then',
      spread: of(({ elements }) => elements),
      atMost: 2_000,
    },
    {
      key: 'heap50kMB',
      what: 'heap of the panel then, after garbage was collected, MB',
      spread: of(({ heapMb }) => heapMb),
      atMost: 150,
    },
    {
      key: 'keystroke50kFrames',
      what: 'from a key in the filter to the first paint of the list, frames, by the clock',
      spread: framesOf(loads, 'first'),
      atMost: 2,
    },
    {
      key: 'scroll50kMs',
      what: 'longest frame while the list is scrolled, ms by the clock',
      spread: of(longestFrame),
      atMost: TWO_FRAMES_MS,
    },
  ];
}

/** How many frames keys took until the first or the last paint. */
export function framesOf(loads: readonly PanelLoad[], at: 'first' | 'last'): Spread {
  return spreadOf(loads.flatMap(({ keys }) => keys.map((key) => key[at] / FRAME_MS)));
}

/** While the list was scrolled, in milliseconds. */
export function longestFrame({ frames }: PanelLoad): number {
  return longestOf(frames);
}

function longestTask({ atOnce, streamed, typed, scrolled }: PanelLoad): number {
  return Math.max(...[atOnce, streamed, typed, scrolled].map(({ times }) => longestOf(times)));
}

/** Of some times; 0 when there are none. */
export function longestOf(times: readonly number[]): number {
  return times.reduce((longest, time) => Math.max(longest, time), 0);
}
