/** What a browser calls itself when asked with `--version`. */
export type VersionKind =
  /** Takes an unpacked extension from the command line. */
  | 'usable'
  /** Chrome, Edge and their kin: they ignore `--load-extension`. */
  | 'branded'
  /** Confined by snap: it sees neither our profile folder nor, in hidden folders, the extension. */
  | 'snap'
  | 'unknown';

/** One browser's answer: what it is, and the version number as the browser writes it. */
export interface VersionText {
  readonly kind: VersionKind;
  /** `156.0.8078.79`; empty when the text has no number. */
  readonly version: string;
}

/** Said of browsers that are there and still of no use. */
export const BRANDED = 'branded Chrome and Edge ignore --load-extension';

/**
 * Tells from the text of `--version` whether an extension can be loaded into that browser.
 *
 * @param text standard output of `browser --version`; anything at all
 */
export function classifyVersion(text: string): VersionText {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  const version = /\d+(?:\.\d+)+/.exec(line)?.[0] ?? '';
  return { kind: version === '' ? 'unknown' : kindOf(line), version };
}

function kindOf(line: string): VersionKind {
  if (/\bsnap\b/i.test(line)) return 'snap';
  if (/^\s*(?:Chromium|Google Chrome for Testing)\b/i.test(line)) return 'usable';
  if (/Google Chrome|Microsoft Edge|Brave|Vivaldi|Opera/i.test(line)) return 'branded';
  return 'unknown';
}
