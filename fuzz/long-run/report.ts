import type { Tally } from '../tally.ts';
import { grouped, type Result, type Say } from './batches.ts';

/** Says whether a property held, on how many bodies, and if not, on what it failed. */
export function report(result: Result, property: string, say: Say): void {
  if (result.kind === 'held') {
    say(`held    ${property}, on ${grouped(result.bodies)} bodies`);
    return;
  }
  say(`failed  ${property}, after ${grouped(result.bodies)} bodies`);
  for (const line of result.lines) say(line);
}

/** Prints a count under a heading. */
export function reportTally(heading: string, tally: Tally, say: Say): void {
  say(heading);
  for (const line of tally.lines()) say(line);
}
