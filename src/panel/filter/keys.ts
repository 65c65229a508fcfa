import type { Retry, Who } from '../../model/pack.ts';

/** What can stand before a colon in a filter; any other word with a colon is text, as in Chrome's Network panel. */
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
export const STATES = ['unknown', 'unrecognized', 'nested', 'success-status'] as const;

export type State = (typeof STATES)[number];

/** The keys that take one of a few values, with these. */
export const CHOICES = {
  who: idsOf<Who>({
    caller: true,
    credentials: true,
    'account-owner': true,
    vendor: true,
    recipient: true,
    nobody: true,
  }),
  retry: idsOf<Retry>({ no: true, 'after-change': true, 'after-wait': true, yes: true }),
  is: STATES,
} as const satisfies Partial<Record<Key, readonly string[]>>;

/** From a record, because in one the compiler sees that none is missing. */
function idsOf<Id extends string>(record: Readonly<Record<Id, true>>): readonly Id[] {
  return Object.keys(record) as Id[]; // the record has exactly these keys
}

export type ChoiceKey = keyof typeof CHOICES;
