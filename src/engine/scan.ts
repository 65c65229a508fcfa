import { childPointer, isObject, type Place } from './members.ts';

/** Deeper objects are not looked at: no vendor nests so, and the walk must end on any body. */
const DEEPEST = 64;

/**
 * Visits every object of the body in the order of the text, lists included, with the nearest object
 * around it. What lies within an object for which `visit` gives true is left out. Descends at most 64
 * levels.
 */
export function everyObject(
  top: Place,
  visit: (place: Place, around: Place | null) => boolean,
): void {
  walk(top, null, 0);

  function walk(place: Place, around: Place | null, depth: number): void {
    if (depth > DEEPEST) return;
    const { value, pointer } = place;
    if (Array.isArray(value)) {
      value.forEach((element: unknown, index) => {
        if (typeof element !== 'object' || element === null) return;
        walk({ value: element, pointer: childPointer(pointer, index) }, around, depth + 1);
      });
    } else if (isObject(value)) {
      if (visit(place, around)) return;
      for (const key of Object.keys(value)) {
        const member = value[key];
        if (typeof member !== 'object' || member === null) continue;
        walk({ value: member, pointer: childPointer(pointer, key) }, place, depth + 1);
      }
    }
  }
}
