/** What a masked value is. `person`: names, dates of birth and numbers of identity papers. */
export const KINDS = [
  'authorization',
  'cookie',
  'api-key',
  'token',
  'jwt',
  'password',
  'pin',
  'signature',
  'private-key',
  'user-info',
  'email',
  'phone',
  'imsi',
  'imei',
  'iccid',
  'ip-address',
  'mac-address',
  'card',
  'iban',
  'person',
] as const;

export type Kind = (typeof KINDS)[number];

/** The kinds that open a door. The others say something about a person. */
const CREDENTIALS: ReadonlySet<Kind> = new Set<Kind>([
  'authorization',
  'cookie',
  'api-key',
  'token',
  'jwt',
  'password',
  'pin',
  'signature',
  'private-key',
  'user-info',
]);

export function isCredential(kind: Kind): boolean {
  return CREDENTIALS.has(kind);
}

/**
 * What stands in the place of a masked value: `MASKED-PHONE-1`. Letters, digits and hyphens only, so
 * that a URL stays a URL, a header a header, JSON JSON, and no shell, no curl and no Markdown gives it
 * a meaning, however deep one encoding lies in another.
 *
 * @param number from 1, counted for each kind
 */
export function pseudonymOf(kind: Kind, number: number): string {
  return `MASKED-${kind.toUpperCase()}-${number}`;
}

const LABELS = KINDS.map((kind) => kind.toUpperCase()).join('|');

/** Every pseudonym in a text that was masked before. */
export const PSEUDONYMS = new RegExp(`MASKED-(?:${LABELS})-[1-9]\\d{0,6}(?![\\dA-Za-z])`, 'g');
