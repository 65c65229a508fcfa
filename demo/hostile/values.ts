import type { Json } from '../../scripts/driver.ts';

/**
 * Values where a vendor has text: objects that a user interface might take for one of its own elements
 * or for trusted markup, and those that lead to a prototype.
 */
export const VALUES: readonly Json[] = [
  { type: 'img', props: { src: 'x', onerror: 'errataTripwire()' } },
  { type: 'script', props: { src: 'TRIPWIRE' }, key: null, ref: null, __k: null, __v: 1 },
  { type: 'b', props: { dangerouslySetInnerHTML: { __html: '<img src=TRIPWIRE>' } } },
  { type: 'iframe', props: { srcdoc: '<script>errataTripwire()</script>' }, constructor: null },
  { nodeName: 'img', attributes: { src: 'TRIPWIRE' }, children: [] },
  { tag: 'script', children: 'errataTripwire()' },
  { $$typeof: 'Symbol(react.element)', type: 'img', props: { src: 'TRIPWIRE' }, ref: null },
  { __html: '<img src=x onerror=errataTripwire()>' },
  { dangerouslySetInnerHTML: { __html: '<img src=x onerror=errataTripwire()>' } },
  { toString: 'errataTripwire', valueOf: 'errataTripwire', toJSON: 'errataTripwire' },
  // biome-ignore lint/suspicious/noThenProperty: what awaits it must not call it
  { then: 'errataTripwire()', value: '<img src=TRIPWIRE>' },
  { constructor: { prototype: { vendor: '<img src=TRIPWIRE>' } } },
  { value: '<img src=TRIPWIRE>', peek: 'errataTripwire()', brand: 'preact-signals' },
  { length: 2, 0: '<script>errataTripwire()</script>', 1: '<img src=TRIPWIRE>' },
  ['<script>', 'errataTripwire()', '</script>'],
  [{ type: 'img', props: { src: 'x', onerror: 'errataTripwire()' } }],
  [[['<img src=TRIPWIRE>']]],
  true,
];
