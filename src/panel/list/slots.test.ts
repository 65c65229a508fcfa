import { describe, expect, it } from 'vitest';
import { createAssignSlots } from './slots.ts';

describe('slots', () => {
  it('stay with the lines that stay, and pass from those that go to those that come', () => {
    const slotsOf = createAssignSlots();
    const [a, b, c] = slotsOf(['a', 'b', 'c']);
    expect(new Set([a, b, c]).size).toBe(3);
    expect(slotsOf(['b', 'c', 'd'])).toEqual([b, c, a]);
    expect(slotsOf(['x', 'c', 'y'])).toEqual([b, c, a]);
  });

  it('pass on in order when all lines are others', () => {
    const slotsOf = createAssignSlots();
    const slots = slotsOf(['a', 'b', 'c']);
    expect(slotsOf(['d', 'e', 'f'])).toEqual(slots);
  });

  it('are as many as the lines', () => {
    const slotsOf = createAssignSlots();
    slotsOf(['a', 'b']);
    const [a] = slotsOf(['a']);
    const slots = slotsOf(['b', 'a', 'c']);
    expect(slots[1]).toBe(a);
    expect(new Set(slots).size).toBe(3);
    expect(slotsOf([])).toEqual([]);
  });
});
