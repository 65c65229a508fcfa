import { matchesOf, type Range } from './ranges.ts';

const HEX = '[\\da-fA-F]';
const UUID = `${HEX}{8}(?:-${HEX}{4}){3}-${HEX}{12}`;

/**
 * Paths whose end opens a door to whoever knows it, as patterns: what stays in front, and the secret. They are
 * found whatever the host is, since a gateway may lie before it.
 */
const WEBHOOKS: readonly (readonly [front: string, secret: string])[] = [
  // Microsoft Teams and Outlook
  ['/webhookb?\\d?/', `${UUID}(?:@|%40)${UUID}/\\w{1,40}/${HEX}{32}(?:/[\\w-]{1,60}){0,3}`],
  // Discord, and the answers to its interactions
  ['/(?:webhooks|interactions)/\\d{15,21}/', '[\\w-]{20,}'],
  // Slack
  ['/services/[TE][A-Z\\d]{2,20}/B[A-Z\\d]{2,20}/', '\\w{8,}'],
  ['/(?:workflows|triggers)/[TE][A-Z\\d]{2,20}/(?:A[A-Z\\d]{2,20}/)?\\d{6,20}/', '\\w{8,}'],
  // Telegram
  ['/bot', '\\d{5,12}(?::|%3[aA])[\\w-]{20,}'],
  // Zapier
  ['/hooks/catch/\\d{3,12}/', '\\w{5,}'],
  // Mattermost
  ['/hooks/', '[a-z\\d]{26}(?![\\w-])'],
  // IFTTT
  ['/with/key/', '[\\w-]{8,}'],
  // PagerDuty
  ['/integration/', `${HEX}{32}(?![\\w-])`],
];

const PATHS = new RegExp(WEBHOOKS.map(([front, secret]) => `(${front})${secret}`).join('|'), 'g');

/** Where in a text, or in a path alone, the secret end of a webhook's address stands. */
export function webhooksIn(text: string): readonly Range[] {
  return [...matchesOf(text, PATHS)].map((match) => {
    const [whole, ...fronts] = match;
    const front = fronts.find((one) => one !== undefined) ?? '';
    return { start: match.index + front.length, end: match.index + whole.length };
  });
}
