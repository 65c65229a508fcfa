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
