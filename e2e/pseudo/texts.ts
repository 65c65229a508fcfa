import type { Surface } from '../../scripts/driver.ts';

/** What a page has beside its messages and content: nothing, if all is well. */
export interface Strays {
  /** Texts that are neither. */
  readonly plain: readonly string[];
  /** Texts that have no room. */
  readonly cut: readonly string[];
}

/**
 * Looks through all that a page says: texts, titles, placeholders and what is said to screen readers.
 * What stands in ⟦ ⟧ is a message, what stands in « » is content; so are bodies, heads, codes,
 * names of ids, meanings, steps, notes, addresses, remarks of readers and what is typed into the filter.
 *
 * @param widths of the page in CSS pixels, by turns; it has the first one afterwards. None for the width it has
 */
export function strays(
  page: Pick<Surface, 'evaluate'>,
  widths: readonly number[] = [],
): Promise<Strays> {
  return page.evaluate((widths) => {
    const ATTRIBUTES = ['title', 'aria-label', 'aria-description', 'placeholder', 'alt'];
    const ADDRESS = /(?:\b(?:GET|POST|PUT) )?(?:\w+:\/\/)?[\w.-]+\.example(?:\/\w*)*/g;

    const isPlain = (text: string): boolean => {
      let rest = text.replace(ADDRESS, '');
      // From the inside, for a message may be in another one.
      for (let before = ''; before !== rest; ) {
        before = rest;
        rest = rest.replace(/⟦[^⟦⟧]*⟧|«[^«»]*»/g, '');
      }
      return /\p{L}/u.test(rest);
    };

    const CONTENT = [
      ...[
        'pre.body',
        'code',
        '.lookup .code',
        '.headers dt',
        '.ids dt',
        '.meaning:not([role="columnheader"], .header *)',
      ],
      ...['.fix li', '.suggestion .label', '#detail .notes li:not([data-kind="vendor"])'],
      // What the readers of files say, in English alone.
      '.remark',
    ].join();

    const elements = document.querySelectorAll<HTMLElement>('body, body *');
    const textsOf = (element: Element): Node[] =>
      [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const textOf = (texts: readonly Node[]): string =>
      texts.map(({ textContent }) => textContent ?? '').join('');

    const plain: string[] = [];
    for (const element of elements) {
      // A key with a letter is named by it.
      const isKey = element.matches('kbd') && element.textContent?.length === 1;
      if (isKey || element.closest(CONTENT) !== null) continue;
      for (const name of ATTRIBUTES) {
        const value = element.getAttribute(name) ?? '';
        if (isPlain(value)) plain.push(`${name}: ${value}`);
      }
      const text = textOf(textsOf(element));
      if (isPlain(text)) plain.push(text);
    }

    const cut: string[] = [];
    const { style } = document.documentElement;
    const ownWidth = style.width;
    for (const width of widths.length > 0 ? widths.map((each) => `${each}px`) : [ownWidth]) {
      style.width = width;
      for (const element of elements) {
        const texts = textsOf(element);
        const name = element.className || element.localName;
        if (texts.some(isCut)) cut.push(`${name} ${width}: ${textOf(texts)}`);
      }
    }
    style.width = widths[0] === undefined ? ownWidth : `${widths[0]}px`;
    return { plain, cut };

    /** It juts out of what it stands in, where nobody can scroll to it, and no title says the whole. */
    function isCut(node: Node): boolean {
      const text = node.textContent?.trim() ?? '';
      const range = document.createRange();
      range.selectNodeContents(node);
      const inner = range.getBoundingClientRect();
      if (text === '' || inner.width === 0 || node.parentElement?.closest('.off-screen')) {
        return false;
      }
      let isFree = { x: false, y: false };
      for (let box = node.parentElement; box !== null; box = box.parentElement) {
        const { position, display, overflowX, overflowY, textOverflow } = getComputedStyle(box);
        const scrolls = (overflow: string): boolean => /auto|scroll/.test(overflow);
        isFree = { x: isFree.x || scrolls(overflowX), y: isFree.y || scrolls(overflowY) };
        const outer = box.getBoundingClientRect();
        const juts =
          (!isFree.x && (inner.left < outer.left - 1 || inner.right > outer.right + 1)) ||
          (!isFree.y && (inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1));
        const isTitled = textOverflow === 'ellipsis' && box.title.includes(text);
        if (juts && display !== 'inline') return !isTitled;
        // What is laid over the rest may jut out of all but the panel, or of all but the window.
        if (position === 'fixed') return false;
        if (position === 'absolute') box = document.body;
      }
      return false;
    }
  }, widths);
}
