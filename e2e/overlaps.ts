import type { Surface } from '../scripts/driver.ts';

/**
 * The texts and buttons of a document that lie on one another, in pairs. What is laid over the rest on
 * purpose (a menu, a dialog, a heading that sticks) is compared with what is in the same layer alone.
 */
export function overlaps(surface: Pick<Surface, 'evaluate'>): Promise<readonly string[]> {
  return surface.evaluate(() => {
    interface Part {
      readonly element: Element;
      readonly layer: Element;
      readonly name: string;
      readonly box: DOMRect;
    }

    /** The part of a box that can be seen: what scrolls or hides its rest cuts it off. */
    const seenOf = (element: Element, whole: DOMRect): DOMRect => {
      let { left, top, right, bottom } = whole;
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(around);
        const box = around.getBoundingClientRect();
        if (overflowX !== 'visible')
          [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        if (overflowY !== 'visible')
          [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
        if (position === 'fixed') break;
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    const layerOf = (element: Element): Element => {
      for (let around: Element | null = element; around; around = around.parentElement) {
        const isLayer = /fixed|absolute|sticky/.test(getComputedStyle(around).position);
        // Below what lies over it, as the list below a ticket.
        if (isLayer || around.matches('[inert]')) return around;
      }
      return document.body;
    };

    const parts: Part[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const name = node.textContent?.trim() ?? '';
      if (!element || name === '' || element.closest('.off-screen, option')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const box = seenOf(element, line);
        if (box.width > 1 && box.height > 1)
          parts.push({ element, layer: layerOf(element), name, box });
      }
    }
    for (const element of document.querySelectorAll('button, input, select')) {
      const box = seenOf(element, element.getBoundingClientRect());
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      if (box.width > 1 && box.height > 1)
        parts.push({ element, layer: layerOf(element), name, box });
    }

    const found = new Set<string>();
    for (const [index, one] of parts.entries()) {
      for (const other of parts.slice(index + 1)) {
        const width =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const isWithin = one.element.contains(other.element) || other.element.contains(one.element);
        // The boxes of two lines of text touch, and may by a little of their empty space more.
        if (one.layer === other.layer && !isWithin && width > 2 && height > 4) {
          found.add(`${one.name.slice(0, 60)} | ${other.name.slice(0, 60)}`);
        }
      }
    }
    return [...found];
  }, null);
}
