/** Whether a point of the window lies on text that is selected. */
export function isOnSelection(x: number, y: number): boolean {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return false;
  // Firefox can select several stretches.
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const boxes = [...selection.getRangeAt(index).getClientRects()];
    const isHit = boxes.some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
    if (isHit) return true;
  }
  return false;
}
