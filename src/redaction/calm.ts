import type { NameRule } from './names.ts';
import type { Range } from './ranges.ts';

/** Values in a text that stand where neither digits or random words mean anything. */
export interface Calm {
  readonly digits: Range[];
  readonly random: Range[];
}

/** Notes where the value of a name stands that says that it is no secret. */
export function addCalm(calm: Calm, rule: NameRule, start: number, end: number): void {
  calm.random.push({ start, end });
  if (rule.is === 'plain') calm.digits.push({ start, end });
}
