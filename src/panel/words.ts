import { visible } from '../engine/visible.ts';
import type { Timings } from '../model/exchange.ts';
import type { Evidence } from '../model/finding.ts';
import type { SkipReason } from '../model/inspection.ts';
import type { Basis, Retry, Who } from '../model/pack.ts';
import type { Key, State } from './filter/keys.ts';
import type { FilterProblem } from './filter/parse.ts';
import type { RegexProblem } from './filter/regex/syntax.ts';
import type { Column } from './list/columns.ts';
import type { Unreadable } from './log.ts';
import type { Span } from './retry/countdown.ts';
import type { Safety } from './retry/safety.ts';
import type { Verdict, WaitLeft } from './retry/verdict.ts';
import type { AddedAlias, AliasProblem, aliasState } from './settings/alias.ts';
import type { SettingsProblem } from './settings/live-settings.ts';

// What the panel says of its own accord. What it says of an error comes from the packs and the vendors.

export const WHO: Readonly<Record<Who, string>> = {
  caller: 'Whoever makes the request: change the call',
  credentials: 'Whoever holds the credentials: renew or correct them',
  'account-owner': 'The owner of the account at the vendor',
  vendor: 'The vendor: hand it to support',
  recipient: 'The recipient or their device',
  nobody: 'Nobody: nothing can be done about it',
};

export const RETRY: Readonly<Record<Retry, string>> = {
  no: 'No, the same request will fail again',
  'after-change': 'Only after the request was changed',
  'after-wait': 'Yes, after waiting',
  yes: 'Yes',
};

/** Whether and when to send the request again, in one sentence. */
export function verdictSentence(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'no':
      return 'Do not retry: the same request fails again.';
    case 'change':
      return verdict.wait
        ? changeAndWait(verdict.wait)
        : 'Change the request before you send it again.';
    case 'now':
      return isSafe(verdict.safety)
        ? `Safe to retry now: ${brief(verdict.safety.method)}.`
        : 'You can retry now.';
    case 'wait':
      return waitAndRetry(verdict.wait, verdict.safety);
    case 'wait-unsaid': {
      const method = isSafe(verdict.safety) ? `: ${brief(verdict.safety.method)}` : '';
      return `Wait, then retry${method}. The response does not say how long.`;
    }
    case 'unknown':
      return 'It is not known whether a retry helps.';
  }
}

/** Why a retry is safe or is not, and by what the wait is known; nothing where no retry is possible. */
export function verdictReasons(verdict: Verdict): readonly string[] {
  switch (verdict.kind) {
    case 'no':
      return [];
    case 'change':
      return verdict.wait ? sourceSentences(verdict.wait) : [];
    case 'wait':
      return [safetySentence(verdict.safety), ...sourceSentences(verdict.wait)];
    case 'now':
    case 'wait-unsaid':
    case 'unknown':
      return [safetySentence(verdict.safety)];
  }
}

function changeAndWait(wait: WaitLeft): string {
  const time = timeOf(wait);
  if (time === null)
    return `Change the request; ${brief(wait.header)} asks to wait more than a day.`;
  return wait.kind === 'counting'
    ? `Change the request, and wait ${time} before you send it.`
    : `Change the request, and send it no sooner than ${time} after the response.`;
}

function waitAndRetry(wait: WaitLeft, safety: Safety): string {
  const time = timeOf(wait);
  if (time === null) return `Not today: ${brief(wait.header)} asks to wait more than a day.`;
  const when = wait.kind === 'counting' ? `in ${time}` : `${time} after the response`;
  return isSafe(safety)
    ? `Safe to retry ${when}: ${brief(safety.method)}.`
    : `Retry ${when} at the earliest.`;
}

function safetySentence(safety: Safety): string {
  const method = brief(safety.method);
  switch (safety.kind) {
    case 'safe':
      return `${method} only reads, so it can be repeated.`;
    case 'idempotent':
      return `${method} sent twice has the effect of once.`;
    case 'keyed':
      return `Keep ${brief(safety.header)} the same, so that it does not run twice.`;
    case 'may-run-twice':
      return `A ${method} without an idempotency key may run twice.`;
  }
}

/** Nothing of a wait over a day, whose sentence names the header itself. */
function sourceSentences(wait: WaitLeft): readonly string[] {
  if (timeOf(wait) === null) return [];
  switch (wait.source) {
    case 'retry-after':
      return [`The server asks for it in ${brief(wait.header)}.`];
    case 'rate-limit':
      return [`The rate limit starts anew then, by ${brief(wait.header)}.`];
  }
}

function isSafe({ kind }: Safety): boolean {
  return kind !== 'may-run-twice';
}

/** Null for more than a day. */
function timeOf(wait: WaitLeft): string | null {
  const span: Span = wait.kind === 'counting' ? wait.countdown.left : wait.length;
  switch (span.kind) {
    case 'seconds':
      return `${span.seconds} s`;
    case 'minutes':
      return `${span.minutes} min`;
    case 'hours':
      return span.minutes === 0 ? `${span.hours} h` : `${span.hours} h ${span.minutes} min`;
    case 'over-a-day':
      return null;
  }
}

export const BASIS: Readonly<Record<Basis, string>> = {
  documented: "From the vendor's table of codes",
  example: "Only an example on the vendor's page has this code",
  range: 'The vendor documents the range that the code lies in, not the code',
  observed: "Seen in recorded traffic; in none of the vendor's tables",
  status: 'What the vendor says of the HTTP status',
  http: 'What HTTP itself says of the status; the vendor says nothing of it',
};

/** For an explanation that only the form of the body supports. */
export const NO_BASIS = 'Errata has no record of this code; only the form is known';

export const EVIDENCE: Readonly<Record<Evidence, string>> = {
  'host+shape': "The vendor's host and its form of error body",
  shape: 'A form of body that only this vendor uses, on another host',
  host: "The vendor's host alone",
  form: 'A form that several vendors share',
  http: 'The HTTP status alone',
};

export const SKIPPED: Readonly<Record<SkipReason, string>> = {
  success: 'A success whose head gives no reason to look for an error',
  redirect: 'A redirection',
  'media-type': 'A failure that is no JSON, from no known vendor',
  'no-body': 'A response without a body by its kind',
  'no-response': 'No response: blocked, aborted or not connected',
  paused: 'Recording was paused',
};

export const UNAVAILABLE: Readonly<Record<Unreadable, string>> = {
  withheld: 'The browser did not hand the body over',
  'not-exported': 'The body is missing from the HAR',
  'bad-base64': 'The body is broken base64',
  'not-json': 'The body is not JSON',
  truncated: 'The body is cut off before its end',
};

/** For findings of which only the HTTP status or a common form is known. */
export const NO_VENDOR = 'No vendor';

/** The headings of the list. */
export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  status: 'Status',
  vendor: 'Vendor',
  code: 'Code',
  meaning: 'Meaning',
  endpoint: 'Endpoint',
  time: 'Time',
};

const SORTS = {
  none: 'Sort by this column',
  ascending: 'Sort by this column, the last first',
  descending: 'Back to the order of the requests',
} as const;

/** What a click on a heading does, by how its column is sorted now. */
export function sortTitle(direction: keyof typeof SORTS, isLast: boolean): string {
  return isLast
    ? SORTS[direction]
    : `${SORTS[direction]} (Alt with an arrow makes it wider or narrower)`;
}

export const FOLD = 'Fold (left arrow)';
export const UNFOLD = 'Unfold (right arrow)';

/** The head of a page whose address was never told. */
export const UNKNOWN_PAGE = 'The page that was there first';

/** How often an error was found at one endpoint. */
export function repeated(count: number): string {
  return `${count.toLocaleString('en')} times`;
}

/** What recording and keeping are called in each browser's own Network panel. */
export const TOOLBAR = {
  chrome: {
    record: 'Record (Ctrl+E)',
    pause: 'Stop recording (Ctrl+E)',
    clear: 'Clear (Ctrl+L)',
    preserve: 'Preserve log',
  },
  firefox: {
    record: 'Resume recording',
    pause: 'Pause recording',
    clear: 'Clear the list',
    preserve: 'Persist Logs',
  },
} as const;

export const PRESERVE_TITLE =
  'Keep one list when the page navigates; otherwise each page starts a group of its own';

export const FILTER_EXAMPLE =
  'For example: code:13* status-code:4xx -domain:*.example.com "not found" /time.?out/';

/** What each key of the filter finds. */
export const FILTER_KEYS: Readonly<Record<Key, string>> = {
  vendor: 'Id or name of the vendor',
  code: 'Code of the error or of one nested in it: 1300, 13*',
  'status-code': 'HTTP status: 404, 4xx',
  method: 'Method of the request',
  domain: 'Host of the request: *.example.com',
  url: 'A part of the address',
  id: 'A part of an id for support',
  who: 'Who has to act',
  retry: 'Whether to try again',
  is: 'What kind of error it is',
};

/** What each value of `is:` finds. */
export const FILTER_STATES: Readonly<Record<State, string>> = {
  unknown: 'Errata has no record of its code, or does not know its form',
  nested: 'It has errors nested in it',
  'success-status': 'It came under a status below 400',
};

const REGEX_PROBLEMS: Readonly<Record<RegexProblem, string>> = {
  'unclosed-group': 'has a ( without its ). Close it, or write \\( to find the character.',
  'unopened-group': 'has a ) without its (. Open it, or write \\) to find the character.',
  'unclosed-class': 'has a [ without its ]. Close it, or write \\[ to find the character.',
  'nothing-to-repeat':
    'has a *, + , ? or {} with nothing to repeat before it. Write it behind a character, or with a \\ before it to find it.',
  'range-order': 'has a range that ends before it begins. Write the lower character first: [a-z].',
  'count-order': 'has a count that ends before it begins. Write the lower number first: {2,4}.',
  'backslash-at-end': 'ends with a \\. Write what is to follow it, or \\\\ to find the character.',
  unsupported:
    'has look-around, a back reference or an escape that cannot be matched here. Leave it out, or make two conditions of it.',
  'too-large': 'is too large. Make it shorter, or its {counts} smaller.',
};

/** What is wrong with a filter and what to do about it, in one or two sentences. */
export function filterProblem(problem: FilterProblem): string {
  switch (problem.kind) {
    case 'status':
      return `${shown(problem.value)} is no HTTP status. Write status-code:404, or status-code:4xx for a class.`;
    case 'choice': {
      const choices = problem.choices.map((choice) => `${problem.key}:${choice}`);
      return `${problem.key}: does not know ${shown(problem.value)}. Write ${either(choices)}.`;
    }
    case 'regex':
      return `The regular expression ${REGEX_PROBLEMS[problem.problem]}`;
  }
}

function shown(value: string): string {
  return `“${brief(value)}”`;
}

/** A text from outside within a sentence of ours. */
function brief(value: string): string {
  return visible(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

/** `a, b or c`. */
function either(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
}

/** How much of the list the filter shows. */
export function shownOf(shown: number, all: number): string {
  return `${shown.toLocaleString('en')} of ${counted(all, 'error')} match the filter`;
}

/** `1 error`, `2 errors`: a count with its noun, whose plural adds an s unless given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}

/** What the status bar says of packs that broke: `1 pack left out: acme`. */
export function leftOutPacks(packs: readonly string[]): string {
  return `${counted(packs.length, 'pack')} left out: ${packs.join(', ')}`;
}

/** Why a pack is not used, for the status bar's title. */
export function whyLeftOut(pack: string, why: string): string {
  return `The pack ${pack} is broken and not used: ${why}`;
}

/** What stands in the place of a code that is not there. */
export const NO_CODE = 'without a code';

/** The button that marks the place of a nested error, given as a JSON Pointer. */
export function showInBody(path: string): string {
  return `Show ${visible(path)} in the body`;
}

/** What a screen reader says when the place is marked. */
export const SHOWN_IN_BODY = 'Marked in the body';

/** Of a tree that would be too long. */
export function moreItems(left: number): string {
  return `${counted(left, 'further error')} not shown`;
}

/** Of a head that would be too long. */
export function moreHeaders(left: number): string {
  return `${counted(left, 'further header')} not shown`;
}

/** What copies rows for codes that the pack does not have. */
export function packRowLabel(count: number): string {
  return count === 1 ? 'pack row' : `${count} pack rows`;
}

/** Where such rows belong. */
export function packRowPlace(pack: string, set: string): string {
  return `for the codes of “${set}” in the pack ${pack}`;
}

/** The button at a covered value. */
export function coverWord(isShown: boolean): string {
  return isShown ? 'Hide' : 'Show';
}

/** The same with what it shows or hides, the name of a header for one. */
export function coverName(isShown: boolean, name: string): string {
  return `${coverWord(isShown)} ${name}`;
}

/** The parts of the time that an exchange takes. */
export const PHASES: Readonly<Record<keyof Timings, string>> = {
  blocked: 'Queued or blocked',
  dns: 'Looking the host up',
  connect: 'Connecting',
  ssl: 'TLS handshake',
  send: 'Sending',
  wait: 'Waiting for the response',
  receive: 'Receiving',
};

export const REST_OF_TIME = 'Not accounted for';
export const TOTAL_TIME = 'Total';

/** `0.4 ms`, `12 ms`, `1.25 s`, `2 min 5 s`: a length of time, in milliseconds, that was measured. */
export function duration(ms: number): string {
  if (ms < 9.95) return `${Number(ms.toFixed(1))} ms`;
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_995) return `${Number((ms / 1_000).toFixed(2))} s`;
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

export const SETTINGS = {
  title: 'Settings',
  list: 'List',
  comfortable: 'Higher rows',
  relative: 'Say how long ago instead of the time of day',
  grouping: 'One row for repeats of an error at one endpoint',
} as const;

/** Why the settings may be gone with these developer tools. */
export const SETTINGS_PROBLEM: Readonly<Record<SettingsProblem, string>> = {
  unreadable:
    'The browser keeps no settings for extensions; these hold until the tools are closed.',
  'not-saved': 'The last change could not be stored; it holds until the tools are closed.',
};

export const ALIASES = {
  title: 'Hosts that speak a vendor’s API',
  about:
    'Errors that come through your own gateway or proxy are recognized as the vendor’s. Responses of such a host that report success are opened too, where the vendor reports errors in them. It holds for requests from now on, on every port.',
  host: 'Host',
  vendor: 'Vendor',
  speaks: 'speaks',
  add: 'Add',
  remove: (host: string): string => `Remove ${visible(host)}`,
} as const;

/** What a stored alias does; nothing to say of one that works. */
export const ALIAS_STATE: Readonly<Record<ReturnType<typeof aliasState>, string>> = {
  active: '',
  'unknown-vendor': '(not used: Errata does not know this vendor)',
  'own-host': '(not used: this host is a vendor’s own)',
};

/** What of a typed host does not count. */
export function aliasDropped(dropped: (AddedAlias & { kind: 'added' })['dropped']): string {
  if (dropped.length === 0) return '';
  return `Added without its ${either(dropped).replace(' or ', ' and ')}: the whole host is meant.`;
}

/** Why a host cannot be added and what to do, in one or two sentences. */
export function aliasProblem(
  problem: AliasProblem,
  vendorName: (vendor: string) => string,
): string {
  switch (problem.kind) {
    case 'empty':
      return 'Type a host, such as api.mycorp.example.';
    case 'not-a-host':
      return 'This is no host. Type a host, or paste a whole address of it.';
    case 'scheme':
      return `${shown(problem.scheme)} is no web address. Type the host of an http or https address.`;
    case 'too-long':
      return 'This is longer than any host can be. Check it.';
    case 'star-place':
      return 'A star stands once and in front. Write *.mycorp.example.';
    case 'star-address':
      return 'Nothing lies below an IP address. Leave the star out.';
    case 'star-wide':
      return 'This would be a whole top-level domain. Write *.mycorp.example.';
    case 'unknown-vendor':
      return `Errata does not know ${shown(problem.vendor)}. Choose a vendor of the list.`;
    case 'own-host':
      return `${shown(problem.host)} is ${vendorName(problem.vendor)}’s own and needs no entry.`;
    case 'taken':
      return `${shown(problem.host)} speaks ${vendorName(problem.vendor)} already. Remove that one first.`;
    case 'too-many':
      return `There are ${problem.most} already. Remove one, or name a domain: *.mycorp.example.`;
  }
}
