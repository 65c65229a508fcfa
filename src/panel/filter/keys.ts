import { RETRY, WHO } from '../words.ts';

/** What can stand before a colon in a filter; any other word with a colon is text. */
export const KEYS = [
  'vendor',
  'code',
  'status-code',
  'method',
  'domain',
  'url',
  'id',
  'who',
  'retry',
  'is',
] as const;

export type Key = (typeof KEYS)[number];

export function isKey(text: string): text is Key {
  return KEYS.some((key) => key === text);
}

/** What `is:` can say of a finding. */
export const STATES = ['unknown', 'nested', 'success-status'] as const;

export type State = (typeof STATES)[number];

/** The keys that take one of a few values, with these. */
export const CHOICES = {
  who: Object.keys(WHO),
  retry: Object.keys(RETRY),
  is: STATES,
} as const satisfies Partial<Record<Key, readonly string[]>>;

export type ChoiceKey = keyof typeof CHOICES;
