/** What each place of a request or a response can carry of a text, where it cannot carry all of it. */

/** Longer methods and labels are cut: a label of a host has at most 63 letters (RFC 1035). */
const LONGEST_WORD = 60;

/** A method is a token (RFC 9110 section 5.6.2); what no token can hold becomes a hyphen. */
export function methodOf(text: string): string {
  return text.replace(/[^!#$%&'*+.^_`|~\w-]/g, '-').slice(0, LONGEST_WORD);
}

/** A label of a host: Firefox asks for no host with anything else in it, Chromium for some. */
export function labelOf(text: string): string {
  return `x${text
    .toLowerCase()
    .replace(/[^a-z\d]/g, '-')
    .slice(0, LONGEST_WORD)}x`;
}

/** One segment of a path or a query, not yet encoded: the browser does that, in its own way. */
export function segmentOf(text: string): string {
  // These would end the segment or begin an escape that is none; of the last not all are of one mind.
  return wellFormed(text).replace(/[/\\?#&=%^]/g, encodeURIComponent);
}

/** The text as UTF-8 can hold it: half a surrogate pair becomes U+FFFD. */
export function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/**
 * A header's value: bytes of UTF-8, as servers send them, without the controls that end a header and
 * without those from 80 to 9f, which one browser takes for letters and the other for controls.
 */
export function headerValueOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8').toString('latin1');
  return bytes.replace(/[^\t\x20-\x7e\xa0-\xff]/g, '').trim();
}

/** The value that a template reads out of a message: see `readTemplate` for what it takes off. */
export function holeValueOf(text: string): string {
  const plain = text
    .replace(/[{}\u0130]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /^(['"])(.*)\1$/.exec(plain)?.[2] ?? plain;
}
