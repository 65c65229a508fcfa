import { expect } from 'vitest';
import type { Finding } from '../model/finding.ts';
import type { CodeEntry, Pack, Shape } from '../model/pack.ts';
import { type AcmeResponse, acme, acmeFindings, claimed, http, SHOP } from './acme.fixture.ts';
import { createCatalogue } from './catalogue.ts';

/** A record of which only the meaning matters. */
export const recordOf = (meaning: string, more: Partial<CodeEntry> = {}): CodeEntry => ({
  basis: 'documented',
  meaning,
  fix: [],
  who: 'caller',
  retry: 'no',
  ...more,
});

/**
 * A made-up vendor with these shapes, whose host is api.ID.example and whose only code is 42. What a shape
 * does not say is: an integer `code`, distinctive by that alone.
 */
export function packOf(
  id: string,
  shapes: readonly Partial<Shape>[],
  more: Partial<Pack> = {},
): Pack {
  return {
    ...acme,
    id,
    name: id,
    hosts: [`api.${id}.example`],
    idHeaders: [],
    statuses: {},
    shapes: shapes.map((shape, index) => ({
      id: `form-${index + 1}`,
      where: { code: 'integer' },
      elsewhere: {},
      code: 'code',
      set: 'api',
      ...shape,
    })),
    sets: { api: { name: id, docs: acme.docs, codes: { '42': recordOf('It failed.') } } },
    ...more,
  };
}

/** A form of nobody's, with the same. */
export function formOf(id: string, shapes: readonly Partial<Shape>[], more: Partial<Pack> = {}) {
  return packOf(id, shapes, { kind: 'form', hosts: [], ...more });
}

/** What a response on a host of nobody gives, unless it says otherwise, with these packs. */
export function findingsOf(packs: readonly Pack[], response: AcmeResponse) {
  const catalogue = createCatalogue(packs, http);
  // A made-up pack that is not made as packs are would never be named, and some tests would not notice.
  expect(catalogue.leftOut).toEqual([]);
  return acmeFindings({ url: SHOP, ...response }, undefined, catalogue);
}

/** Those that name somebody, and who else could be meant, each as `pack form evidence`. */
export async function whoIn(packs: readonly Pack[], response: AcmeResponse) {
  return claimed(await findingsOf(packs, response)).flatMap((finding) =>
    [finding, ...finding.others].map(who),
  );
}

function who({ vendor, shape, evidence }: Pick<Finding, 'vendor' | 'shape' | 'evidence'>): string {
  return `${vendor} ${shape} ${evidence}`;
}
