/** Words that name a secret wherever they stand in the name of a header. */
const SECRET_WORDS =
  /(?:^|[-_])(?:authorization|auth|cookie2?|token|jwt|secret|password|passwd|apikey|session|signature|credentials?)(?:[-_]|$)/;
/** `X-Api-Key`, `Ocp-Apim-Subscription-Key`: whatever is a key, but for the keys that tell repeats apart. */
const KEY = /(?:^|[-_])key$/;
const NO_SECRET = /idempotency[-_]key$/;

/**
 * Whether the value of a header is to be covered: it signs a caller in, or is named as if it did. Rather
 * one too many, since a press shows it.
 *
 * @param name in lower case
 */
export function isSecretHeader(name: string): boolean {
  return SECRET_WORDS.test(name) || (KEY.test(name) && !NO_SECRET.test(name));
}
