import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../engine/catalogue.ts';
import { inspect } from '../engine/inspect.ts';
import { entryOfExample } from '../har/example-entry.ts';
import type { Finding, FindingItem } from '../model/finding.ts';
import type { Pack, PackExample } from '../model/pack.ts';
import { httpStatuses, packs } from './index.ts';
import { codeLists } from './lists.ts';

const catalogue = createCatalogue(packs, httpStatuses, codeLists);

/** The findings of an example, with the whole catalogue. */
async function findingsOf(example: PackExample): Promise<readonly Finding[]> {
  const { exchange, body } = entryOfExample(example);
  const { findings } = await inspect(exchange, async () => body, catalogue);
  return findings;
}

function summary({ shape, code, items }: FindingItem) {
  return { shape, code, ...(items.length > 0 && { items: items.map((item) => item.code) }) };
}

// Whom a response may be shown beside, and which packs may be named in each other's examples, is decided
// in collisions.test.ts.
for (const pack of packs as readonly Pack[]) {
  describe(pack.id, () => {
    it.each(pack.examples.map((example) => [example.title, example] as const))(
      'explains: %s',
      async (_, example) => {
        const findings = await findingsOf(example);
        expect(findings.map(summary)).toEqual(example.findings);
        expect(findings.every(({ vendor }) => vendor === pack.id)).toBe(true);
      },
    );

    it.each(pack.counterexamples.map((example) => [example.title, example] as const))(
      'is silent on: %s',
      async (_, example) => {
        const findings = await findingsOf(example);
        const named = findings.flatMap(({ vendor, others }) => [
          vendor,
          ...others.map((candidate) => candidate.vendor),
        ]);
        expect(named).not.toContain(pack.id);
      },
    );
  });
}
