/** The kinds that open a door. */
const CREDENTIALS = [
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
] as const;

/** The kinds that say something about a person. `person`: names, dates of birth and numbers of identity papers. */
const PERSONAL = [
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

/** What a masked value is. */
export const KINDS = [...CREDENTIALS, ...PERSONAL] as const;

export type Kind = (typeof KINDS)[number];

export function isCredential(kind: Kind): boolean {
  return CREDENTIALS.some((credential) => credential === kind);
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
