import type { CodeEntry } from '../../model/pack.ts';

const COMMON = {
  basis: 'recalled',
  who: 'credentials',
  retry: 'after-change',
} as const;

/** Of the gateway, whose answers have a sentence and no code. */
export const gatewayCodes = {
  'No API key found in request': {
    ...COMMON,
    meaning: 'Neither the apikey header nor the query of the call has a key of the project.',
    fix: ['Send the publishable (anon) key in the apikey header.'],
  },
  'Invalid API key': {
    ...COMMON,
    meaning: 'A key came with the call, and it is none of this project, or was replaced.',
    fix: [
      'Copy the publishable key from the API settings of the project anew.',
      'Check that the key and the host are of the same project.',
    ],
  },
  'Invalid authentication credentials': {
    ...COMMON,
    meaning: 'The gateway refuses the key or the token, such as one of another project.',
    fix: [
      'Check that the key and the host are of the same project.',
      'Send the token of the session as Authorization: Bearer.',
    ],
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
