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
