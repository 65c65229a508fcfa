import { formNames } from '../engine/form-names.ts';
import type { FindingItem } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';
import type { PanelHost } from './host.ts';

type Named = Pick<PanelHost, 'catalogue' | 'words'>;

/** The name of a pack by its id, or that it is a form of no vendor's; an empty text where there is none. */
export function vendorName({ catalogue, words }: Named, vendor: string | null): string {
  const pack = packOf(catalogue, vendor);
  return pack?.kind === 'form' ? words.text('formOf', pack.name) : (pack?.name ?? vendor ?? '');
}

/** The same, of a form with whose it is and the names of others that answer in it. */
export function vendorAlso(
  host: Named,
  { vendor, shape }: Pick<FindingItem, 'vendor' | 'shape'>,
): string {
  const pack = packOf(host.catalogue, vendor);
  if (pack?.kind !== 'form') return vendorName(host, vendor);
  const { name, also } = formNames(
    pack,
    pack.shapes.find(({ id }) => id === shape),
  );
  const form = host.words.text('formOf', name);
  return also.length === 0 ? form : host.words.text('formAlso', form, host.words.list(also));
}

/** Whether a pack is a form of no vendor's. */
export function isForm({ catalogue }: Pick<Named, 'catalogue'>, vendor: string | null): boolean {
  return packOf(catalogue, vendor)?.kind === 'form';
}

function packOf({ packs }: Named['catalogue'], vendor: string | null): Pack | undefined {
  return vendor === null ? undefined : packs.find(({ id }) => id === vendor);
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
