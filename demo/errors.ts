import type { DemoError } from './model.ts';
import { eightByEightErrors } from './vendors/8x8.ts';
import { emnifyErrors } from './vendors/emnify.ts';
import { enablexErrors } from './vendors/enablex.ts';
import { lookAlikes } from './vendors/look-alikes.ts';
import { telecomxErrors } from './vendors/telecomx.ts';

export type { DemoError, ExpectedFinding } from './model.ts';

/**
 * Every error that the demo page can have a server answer with: each code of each list, each range,
 * each HTTP status that a vendor speaks of, and the awkward forms. Ids and URLs are unique.
 */
export function demoErrors(): DemoError[] {
  return [
    ...eightByEightErrors(),
    ...emnifyErrors(),
    ...enablexErrors(),
    ...telecomxErrors(),
    ...lookAlikes(),
  ];
}
