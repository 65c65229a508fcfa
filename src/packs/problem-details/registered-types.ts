import type { CodeSet } from '../../model/pack.ts';

/** Types of the registry that RFC 9457 section 4.2 opened, by what stands behind `#`. */
export const registeredTypes = {
  date: {
    basis: 'documented',
    status: 400,
    meaning: "The Date header of the request lies too far from the server's clock.",
    fix: [
      'Set the clock of the machine that sends the request.',
      'Send the request again with a Date header of now.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  'ohttp-key': {
    basis: 'documented',
    status: 400,
    meaning:
      'The key with which the request was encapsulated for Oblivious HTTP is unknown or no longer accepted.',
    fix: ['Get the current key configuration and encapsulate the request again.'],
    who: 'caller',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
