/**
 * The oldest Firefox that Errata supports. From 140 on the manifest may say what data is collected,
 * which the store asks for, but its lint wants 142 unless the extension says that it is for Android
 * too, where there are no developer tools. The long-term releases before 153 have ended.
 */
export const LOWEST_FIREFOX = 142;

/** What a program has answered to `--version`. */
export type FirefoxVersion =
  | { readonly kind: 'usable'; readonly version: string }
  | { readonly kind: 'old'; readonly version: string }
  /** Not Firefox, or nothing that can be read. */
  | { readonly kind: 'unknown' };

/**
 * Tells from the text of `--version` whether this is a Firefox that Errata supports.
 *
 * @param text standard output of `firefox --version`; anything at all
 */
export function classifyFirefox(text: string): FirefoxVersion {
  const [, version, major] = /\bFirefox ((\d+)\.[\w.]+)/.exec(text) ?? [];
  if (version === undefined || major === undefined) return { kind: 'unknown' };
  return { kind: Number(major) < LOWEST_FIREFOX ? 'old' : 'usable', version };
}

/**
 * Whether a program only starts the snap of Firefox, as /usr/bin/firefox does on Ubuntu. A snap may not
 * read the profile that this program makes in the temporary folder.
 *
 * @param realPath the program's path with links resolved
 * @param head the beginning of its file, as text
 */
export function startsSnap(realPath: string, head: string): boolean {
  return /(?:^|\/)snap$/.test(realPath) || (head.startsWith('#!') && head.includes('/snap/'));
}
