import { isSaid } from './is-secret.ts';
import { type NameRule, ruleOfName } from './names.ts';
import { matchesOf } from './ranges.ts';
import type { Reading, Scan } from './scan.ts';
import { part, type View } from './view.ts';

const VALUE = /(?<=[\w"'`)] )[\w+/=~.-]{4,16384}/g;
/** How far in front of a value its name may begin. */
const LONGEST_NAME = 90;
const NAME = /^["'`(]?([a-z_][\w-]{1,60})["'`)]?$/i;
/** Words in front of `token`, `key` and `id` that belong to the name. */
const FIRST = /^["'`(]?(?:access|api|auth|client|private|refresh|secret|session|verification)$/i;

/** `InvalidToken`: the name of an error, behind which others are listed. */
const ERROR = /^(?:Bad|Expired|Invalid|Missing|No|Unknown|Unsupported)[A-Z]/;

/** Reads `access_token is 1234abcd` and `passcode 482913`: a name and its value with no mark between. */
export function* scanSaid(view: View, scan: Scan): Reading {
  const { text } = view;
  for (const { 0: run, index } of matchesOf(text, VALUE)) {
    if (!/\d/.test(run)) continue;
    if (scan.isDue(LONGEST_NAME)) yield null;
    const value = run.replace(/[.-]{1,9}$/, '');
    const words = text.slice(Math.max(0, index - LONGEST_NAME), index - 1).split(' ');
    const stated = /^(?:is|was)$/i.test(words.at(-1) ?? '');
    const rule = ruleOfWordsBefore(stated ? words.slice(0, -1) : words);
    if (rule?.is === 'secret' && isSaid(value, rule, stated)) {
      scan.mark(part(view, index, index + value.length), rule.kind, 'name');
    }
  }
}

function ruleOfWordsBefore(words: readonly string[]): NameRule | null {
  const [first = '', last = ''] = words.length > 1 ? words.slice(-2) : ['', ...words];
  const [, name] = NAME.exec(last) ?? [];
  // `Pass 20261120 as the day`: what is to be passed on.
  if (name === undefined || /^pass$/i.test(name) || ERROR.test(name)) return null;
  return (FIRST.test(first) ? ruleOfName(`${first}_${name}`) : null) ?? ruleOfName(name);
}
