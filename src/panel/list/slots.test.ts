import { describe, expect, it } from 'vitest';
import { createAssignSlots } from './slots.ts';

describe('slots', () => {
  it('stay with the lines that stay, and pass from those that go to those that come', () => {
    const slotsOf = createAssignSlots();
    const [a, b, c] = slotsOf(['a', 'b', 'c'], true);
    expect(new Set([a, b, c]).size).toBe(3);
    expect(slotsOf(['b', 'c', 'd'], true)).toEqual([b, c, a]);
    expect(slotsOf(['x', 'c', 'y'], true)).toEqual([b, c, a]);
  });

  it('pass on in order when all lines are others', () => {
    const slotsOf = createAssignSlots();
    const slots = slotsOf(['a', 'b', 'c'], true);
    expect(slotsOf(['d', 'e', 'f'], true)).toEqual(slots);
  });

  it('are as many as the lines', () => {
    const slotsOf = createAssignSlots();
    slotsOf(['a', 'b'], true);
    const [a] = slotsOf(['a'], true);
    const slots = slotsOf(['b', 'a', 'c'], true);
    expect(slots[1]).toBe(a);
    expect(new Set(slots).size).toBe(3);
    expect(slotsOf([], true)).toEqual([]);
  });

  it('are two for two lines of one key', () => {
    const slotsOf = createAssignSlots();
    slotsOf(['a', 'b'], true);
    expect(new Set(slotsOf(['a', 'a', 'b'], true)).size).toBe(3);
  });

  it('are new for what comes while none passes on', () => {
    const slotsOf = createAssignSlots();
    const [a, b] = slotsOf(['a', 'b'], true);
    const [kept, added] = slotsOf(['b', 'c'], false);
    expect(kept).toBe(b);
    expect([a, b]).not.toContain(added);
  });
});
