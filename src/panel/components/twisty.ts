import type { Words } from '../words/words.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A triangle that folds and unfolds what is below a line. By keyboard the arrows to the sides do it. */
export interface Twisty {
  readonly element: HTMLElement;
  show(isOpen: boolean): void;
}

/** @param fold what a click does, which does not select the line */
export function createTwisty(words: Words, fold: () => void): Twisty {
  const element = document.createElement('span');
  const drawing = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  let shown: boolean | null = null;
  element.className = 'twisty';
  element.setAttribute('aria-hidden', 'true');
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    fold();
  });
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(path);
  element.append(drawing);
  return {
    element,
    show(isOpen) {
      if (isOpen === shown) return;
      shown = isOpen;
      element.title = isOpen ? words.text('fold') : words.text('unfold');
      path.setAttribute('d', isOpen ? 'M4 6l4 4 4-4' : 'M6 4l4 4-4 4');
    },
  };
}
