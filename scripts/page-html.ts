import { createHash } from 'node:crypto';

/** What the page is made of. */
export interface PageParts {
  /** The page as it is served while it is worked on, with comments in the place of what is built. */
  readonly template: string;
  /** Classic, in one piece. */
  readonly script: string;
  readonly style: string;
  /** A PNG. */
  readonly icon: Uint8Array;
}

/**
 * Puts the page into one file, with a policy that lets this one script and this one style sheet run, and
 * nothing be loaded or sent. They stand in the file itself because there a policy can pin them
 * everywhere: from `file:` Chromium compares no hash with that of a script in a file of its own, and
 * `'self'` would let in whatever else a host has.
 *
 * @throws when the template has not one place for each part, or a part is what HTML would read otherwise
 */
export function pageHtml({ template, script, style, icon }: PageParts): string {
  const code = inScript(script);
  const css = inStyle(style);
  const places: readonly (readonly [place: string, what: string])[] = [
    ['<!-- policy -->', policyElement(code, css)],
    ['<!-- icon -->', `<link rel="icon" href="${dataUrl(icon)}" />`],
    ['<!-- style -->', `<style>${css}</style>`],
    ['<script type="module" src="./main.ts"></script>', `<script>${code}</script>`],
  ];
  // All at once: what is put in may itself look like a place.
  const parts = places.reduce<readonly string[]>(
    (rest, [place]) => [...rest.slice(0, -1), ...inTwo(rest.at(-1) ?? '', place)],
    [template],
  );
  return parts.map((part, index) => part + (places[index]?.[1] ?? '')).join('');
}

function inTwo(text: string, place: string): readonly string[] {
  const parts = text.split(place);
  if (parts.length === 2) return parts;
  throw new Error(
    `The page has ${parts.length - 1} places for ${place} after those before it, not 1.`,
  );
}

/**
 * What could end the script for HTML, or make it read on beyond its end, in another spelling of the same
 * text; both are found in texts alone.
 *
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
function inScript(code: string): string {
  return unchanged(code).replaceAll(/<(?=!--|\/?script)/gi, '\\x3C');
}

function inStyle(css: string): string {
  if (/<\/style/i.test(css)) throw new Error('The style sheet of the page ends within itself.');
  return unchanged(css);
}

/** HTML reads these two as other characters, and a hash is that of what was read. */
function unchanged(text: string): string {
  if (/[\r\0]/.test(text)) throw new Error('The page has a CR or a NUL within a script or style.');
  return text;
}

/**
 * The policy as the page itself must say it, since any host is to do, and a file has no headers. What no
 * policy stops is that a script leaves the page or makes a connection of WebRTC: the page's own script has
 * neither, and there can be no other.
 */
function policyElement(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function dataUrl(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
