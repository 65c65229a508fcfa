import type { Catalogue } from '../engine/catalogue.ts';

/** The name of a pack by its id; an empty text where there is no vendor. */
export function vendorName(catalogue: Catalogue, vendor: string | null): string {
  return catalogue.packs.find(({ id }) => id === vendor)?.name ?? vendor ?? '';
}

/** Host and path of a URL, without scheme and query: what tells one endpoint from another at a glance. */
export function endpointOf(url: string): string {
  const from = /^[a-z][a-z\d+.-]*:\/\//i.exec(url)?.[0].length ?? 0;
  const to = url.search(/[?#]/);
  return url.slice(from, to < 0 ? undefined : to);
}

/** The host of a URL, without user info and port; an empty text where it has none. */
export function domainOf(url: string): string {
  const [, authority = ''] = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/i.exec(url) ?? [];
  return authority.replace(/^.*@/, '').replace(/\.?(?::\d*)?$/, '');
}

/** How long ago a time was: `12 s ago`, `3 min ago`, `2 h ago`. Milliseconds since 1970; an empty text for NaN. */
export function timeAgo(time: number, now: number): string {
  if (Number.isNaN(time)) return '';
  const seconds = Math.max(0, Math.floor((now - time) / 1_000));
  if (seconds < 5) return 'now';
  if (seconds < 60) return `${seconds} s ago`;
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min ago`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3_600)} h ago`;
  return `${Math.floor(seconds / 86_400)} d ago`;
}

/** From the first to the last, local times of day; one where they are the same. Milliseconds since 1970, or NaN. */
export function timeSpan(since: number, until: number): string {
  const [from, to] = [since, until].map((time) =>
    Number.isNaN(time) ? '' : clockTime(new Date(time).toISOString()),
  );
  return from === to ? (from ?? '') : `${from} – ${to}`;
}

/** Local time of day of an ISO 8601 date; an empty text when it is none. */
export function clockTime(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : date.toLocaleTimeString('en-GB');
}
