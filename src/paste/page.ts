import { REASONS } from './log-words.ts';
import { entryOf } from './parts.ts';
import type { Found } from './paste-read.ts';

const BY_TITLE = 'The HTTP status was read from the title of the page.';

/** In characters: where the title of a page stands. */
const LONGEST_HEAD = 20_000;

/** Whether a text is a page of HTML, and no XML of somebody's. */
export function isPage(text: string): boolean {
  return /^\s*(?:<!doctype html|(?:<!--[^>]{0,300}-->\s*)?<html[\s>])/i.test(text.slice(0, 1_000));
}

/**
 * Reads a page that servers answer with themselves: its title begins with the status, or has it behind "HTTP Status",
 * "Error" or the name of the host. Null where the title does not say it.
 */
export function readPage(text: string): Found | null {
  const title = titleOf(text);
  const status = TITLES.flatMap((form) => form.exec(title)?.[1] ?? [])[0];
  if (status === undefined) return null;
  const entry = entryOf({ status: Number(status), mediaType: 'text/html', body: text });
  return { entries: [entry], remarks: [BY_TITLE] };
}

const TITLES = [
  // nginx, Apache, HAProxy, Varnish; IIS has a dash.
  new RegExp(String.raw`^([45]\d\d) (?:[-–] |(?:${REASONS})\b)`, 'i'),
  // Tomcat; Jetty, Google, Varnish.
  /^(?:Apache Tomcat\/[\d.]{1,20} - )?(?:HTTP Status|HTTP Error|Error|HTTP) ([45]\d\d)\b/i,
  // Cloudflare, behind the name of the host.
  /^[\w.-]{1,253} \| ([45]\d\d): [A-Z]/,
  // IIS, with all details.
  /^IIS [\d.]{1,10} Detailed Error - ([45]\d\d)(?:\.\d{1,2})? - /,
];

function titleOf(text: string): string {
  const [, title = ''] =
    /<title[^>]{0,300}>([^<]{1,500})<\/title>/i.exec(text.slice(0, LONGEST_HEAD)) ?? [];
  return title
    .replace(/&(?:ndash|#8211|#x2013);/gi, '–')
    .replace(/\s+/g, ' ')
    .trim();
}
