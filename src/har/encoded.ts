/** A name or value of a form, percent-encoded. Half a surrogate pair, which has no code in UTF-8, becomes U+FFFD. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
