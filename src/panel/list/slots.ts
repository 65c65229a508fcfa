/**
 * Gives each line that is shown a slot: the element that it is drawn in. A line that stays keeps its slot; one that
 * comes takes the slot of one that has gone.
 *
 * A new element for each line that scrolls by would be 60 rows of garbage a frame, after which Chromium clears up for
 * 20 to 40 ms, several times a second.
 *
 * @param keys of the lines, from top to bottom
 * @param passesOn whether slots pass on; else each line that comes has a new one
 * @returns a slot of its own for each of them, also for two lines of one key
 */
export type AssignSlots = (keys: readonly string[], passesOn: boolean) => readonly number[];

/** Makes it with no line shown yet. */
export function createAssignSlots(): AssignSlots {
  let slots = new Map<string, number>();
  let unused = 0;
  const unusedSlot = (): number => {
    unused += 1;
    return unused;
  };
  return (keys, passesOn) => {
    const shown = new Set(keys);
    const isFree = (key: string): boolean => passesOn && !shown.has(key);
    const free = [...slots].flatMap(([key, slot]) => (isFree(key) ? [slot] : []));
    const next = new Map<string, number>();
    const slotOf = (key: string): number => {
      const own = next.has(key) ? undefined : slots.get(key);
      const slot = own ?? free.shift() ?? unusedSlot();
      next.set(key, slot);
      return slot;
    };
    const assigned = keys.map(slotOf);
    slots = next;
    return assigned;
  };
}
