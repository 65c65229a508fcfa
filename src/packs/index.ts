import { eightByEight } from './8x8.ts';
import { emnify } from './emnify.ts';
import { enablex } from './enablex.ts';
import { telecomx } from './telecomx.ts';

/** The catalogue: one line a pack, one file each. */
export const packs = [eightByEight, emnify, enablex, telecomx] as const;

export { httpStatuses } from './http-statuses.ts';
