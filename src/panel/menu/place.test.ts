import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeMenu } from './place.ts';

const WINDOW = { width: 400, height: 300 };
const MENU = { width: 160, height: 100 };
const point = (left: number, top: number) => ({ left, top, width: 0, height: 0 });

describe('the place of a menu', () => {
  it.each([
    ['at the mouse', point(20, 30), { left: 20, top: 30 }],
    ['to the left of the right border', point(390, 30), { left: 236, top: 30 }],
    ['above the mouse near the bottom', point(20, 290), { left: 20, top: 190 }],
    ['below a row', { left: 10, top: 40, width: 380, height: 21 }, { left: 10, top: 61 }],
    ['above a row', { left: 10, top: 240, width: 380, height: 21 }, { left: 10, top: 140 }],
  ])('is %s', (_, anchor, place) => {
    expect(placeMenu(anchor, MENU, WINDOW)).toEqual(place);
  });

  it('is over what it belongs to where there is room neither below nor above', () => {
    expect(placeMenu(point(20, 150), { width: 160, height: 280 }, WINDOW).top).toBe(16);
  });

  it('is always within a window that is large enough', () => {
    const length = fc.integer({ min: -50, max: 2_000 });
    fc.assert(
      fc.property(length, length, fc.nat(380), fc.nat(280), (left, top, width, height) => {
        const place = placeMenu(point(left, top), { width, height }, WINDOW);
        expect(place.left).toBeGreaterThanOrEqual(4);
        expect(place.top).toBeGreaterThanOrEqual(4);
        expect(place.left + width).toBeLessThanOrEqual(WINDOW.width - 4);
        expect(place.top + height).toBeLessThanOrEqual(WINDOW.height - 4);
      }),
      { seed: 20_261_121 },
    );
  });

  it('shows the beginning of a menu that is larger than the window', () => {
    const size = { width: 900, height: 900 };
    expect(placeMenu(point(200, 200), size, WINDOW)).toEqual({ left: 4, top: 4 });
  });
});
