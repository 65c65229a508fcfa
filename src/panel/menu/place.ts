/** A part of the window, in CSS pixels from its left top corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels that stay free at the borders of the window. */
const MARGIN = 4;

/**
 * Where a menu opens: with its left top corner below what it belongs to, above it where there is more room,
 * and always within the window, whose far borders give way when it is too small.
 *
 * @param anchor what it belongs to; a point has neither width nor height
 * @param size of the menu
 * @param viewport of the window
 * @returns whole pixels
 */
export function placeMenu(
  anchor: Box,
  size: Pick<Box, 'width' | 'height'>,
  viewport: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'left' | 'top'> {
  const bottom = anchor.top + anchor.height;
  const fitsBelow = bottom + size.height <= viewport.height - MARGIN;
  const fitsAbove = anchor.top - size.height >= MARGIN;
  return {
    left: within(anchor.left, size.width, viewport.width),
    top: within(
      fitsBelow || !fitsAbove ? bottom : anchor.top - size.height,
      size.height,
      viewport.height,
    ),
  };
}

function within(start: number, length: number, most: number): number {
  return Math.round(Math.max(MARGIN, Math.min(start, most - MARGIN - length)));
}
