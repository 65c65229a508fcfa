import type { Entry } from '../../model/entry.ts';
import type { SourceListener } from '../../model/source.ts';
import type { Slices } from '../slices/slices.ts';

/**
 * Hands entries over one after the other: the next one waits until the last one was inspected, so that the
 * inspection is part of the slices.
 *
 * @returns false when they were not wanted any more
 */
export async function handOver(
  entries: Iterable<Entry>,
  listener: SourceListener,
  slices: Slices,
  isWanted: () => boolean,
): Promise<boolean> {
  for (const entry of entries) {
    if (!isWanted()) return false;
    await listener.exchange(entry.exchange, async () => entry.body);
    if (slices.isOver) await slices.next();
  }
  return isWanted();
}
