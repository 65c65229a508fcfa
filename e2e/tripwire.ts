import type { Surface } from '../scripts/driver.ts';

declare global {
  interface Window {
    /** What the tripwire of this document has noticed, one phrase each. */
    errataAlarms?: string[];
  }
}

/**
 * What the panel's own code makes; everything else that appears comes from somewhere else. No interface,
 * for it is handed to a document.
 */
type Own = {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  /** The addresses that a link may have. */
  readonly links: readonly string[];
};

const ELEMENTS = [
  ...[
    'a',
    'article',
    'b',
    'button',
    'code',
    'dd',
    'div',
    'dl',
    'dt',
    'footer',
    'h1',
    'h2',
    'header',
  ],
  ...['li', 'main', 'mark', 'ol', 'p', 'pre', 'section', 'span', 'textarea', 'ul'],
  ...['fieldset', 'form', 'input', 'label', 'legend', 'option', 'select'],
  ...['dialog', 'hr', 'kbd', 'progress'],
  ...['svg', 'path', 'circle', 'rect'],
];

const ATTRIBUTES = [
  ...[
    'aria-activedescendant',
    'aria-busy',
    'aria-colcount',
    'aria-colspan',
    'aria-controls',
    'aria-describedby',
    'aria-expanded',
    'aria-haspopup',
    'aria-hidden',
    'aria-label',
    'aria-labelledby',
    'aria-level',
    'aria-live',
    'aria-multiselectable',
    'aria-posinset',
    'aria-rowcount',
  ],
  ...[
    'aria-pressed',
    'aria-rowindex',
    'aria-selected',
    'aria-setsize',
    'aria-sort',
    'class',
    'data-id',
    'data-kind',
    'data-pointer',
    'data-role',
    'data-shortcut',
    'data-vendor',
    'disabled',
  ],
  ...['href', 'id', 'inert', 'open', 'rel', 'role', 'style', 'tabindex', 'target', 'title', 'type'],
  ...['aria-autocomplete', 'aria-current', 'aria-invalid', 'autocapitalize', 'autocomplete', 'max'],
  ...['maxlength', 'placeholder', 'spellcheck', 'value'],
  ...['cx', 'cy', 'd', 'height', 'r', 'viewBox', 'width', 'x', 'y'],
];

/**
 * Arms a tripwire in a document of the extension. From then on it notices whatever text can become
 * when it does not stay text: an element or an attribute that the panel does not make, a link that is
 * none of `links`, a script that runs, a request, something that the policy has refused.
 *
 * @param links the addresses that links may have
 */
export function armTripwire(
  surface: Pick<Surface, 'evaluate'>,
  links: readonly string[],
): Promise<void> {
  return surface.evaluate(arm, { elements: ELEMENTS, attributes: ATTRIBUTES, links });
}

/** What the tripwire has noticed so far; rejects when the document is not the one that was armed. */
export function readAlarms(surface: Pick<Surface, 'evaluate'>): Promise<readonly string[]> {
  return surface.evaluate(() => {
    if (!window.errataAlarms) throw new Error('No tripwire is armed in this document.');
    return window.errataAlarms;
  }, null);
}

/** Runs in the document. */
function arm(own: Own): void {
  const elements = new Set(own.elements);
  const attributes = new Set(own.attributes);
  const links = new Set(own.links);
  const alarms: string[] = [];
  window.errataAlarms = alarms;
  // A fault would repeat itself thousands of times.
  const alarm = (text: string): void => {
    if (alarms.length < 50) alarms.push(text.slice(0, 300));
  };

  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'errataTripwire']) {
    Reflect.set(window, name, () => alarm(`a script ran and called ${name}()`));
  }
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    alarm(`the policy refused ${blockedURI} by ${effectiveDirective}`),
  );
  // Failed loads do not bubble; errors of scripts come by the same name.
  addEventListener(
    'error',
    ({ target, message }) =>
      alarm(target instanceof Element ? `${target.outerHTML} did not load` : `error: ${message}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => alarm(`error: ${reason}`));
  addEventListener('submit', () => alarm('a form was submitted'), true);

  performance.setResourceTimingBufferSize(10_000);
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) alarm(`the document requested ${name}`);
  }).observe({ type: 'resource' });

  const checkAttribute = (element: Element, { name, value }: Attr): void => {
    const place = `${element.localName} ${name}="${value}"`;
    if (!attributes.has(name)) alarm(`foreign attribute: ${place}`);
    if (name === 'href' && !links.has(value)) alarm(`foreign link: ${place}`);
    const isOwnStyle = () =>
      /^(?:height: \d+px|transform: translateY\(\d+px\)|--level: \d+|left: \d+px; top: \d+px);$/.test(
        value,
      );
    if (name === 'style' && !isOwnStyle()) alarm(`foreign style: ${place}`);
  };
  const check = (element: Element): void => {
    if (!elements.has(element.localName)) alarm(`foreign element: ${element.outerHTML}`);
    for (const attribute of element.attributes) checkAttribute(element, attribute);
  };
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      if (type === 'attributes' && target instanceof Element && attributeName !== null) {
        const attribute = target.getAttributeNode(attributeName);
        if (attribute && target !== document.documentElement) checkAttribute(target, attribute);
      }
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const element of [node, ...node.querySelectorAll('*')]) check(element);
      }
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
}
