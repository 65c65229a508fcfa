import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../engine/catalogue.ts';
import { inspect } from '../engine/inspect.ts';
import { entryOfExample } from '../har/example-entry.ts';
import type { Finding, FindingItem } from '../model/finding.ts';
import type { Pack, PackExample } from '../model/pack.ts';
import { httpStatuses, packs } from './index.ts';

const catalogue = createCatalogue(packs, httpStatuses);

/** The findings of an example, with the whole catalogue. */
async function findingsOf(example: PackExample): Promise<readonly Finding[]> {
  const { exchange, body } = entryOfExample(example);
  const { findings } = await inspect(exchange, async () => body, catalogue);
  return findings;
}

function summary({ shape, code, items }: FindingItem) {
  return { shape, code, ...(items.length > 0 && { items: items.map((item) => item.code) }) };
}

for (const pack of packs as readonly Pack[]) {
  describe(pack.id, () => {
    it.each(pack.examples.map((example) => [example.title, example] as const))(
      'explains: %s',
      async (_, example) => {
        const findings = await findingsOf(example);
        expect(findings.map(summary)).toEqual(example.findings);
        expect(findings.every(({ vendor }) => vendor === pack.id)).toBe(true);
        expect(findings.every(({ others }) => others.length === 0)).toBe(true);
      },
    );

    it.each(pack.counterexamples.map((example) => [example.title, example] as const))(
      'is silent on: %s',
      async (_, example) => {
        const findings = await findingsOf(example);
        expect(findings.map(({ vendor }) => vendor)).not.toContain(pack.id);
      },
    );

    it('is named in the example of no other pack', async () => {
      for (const other of packs as readonly Pack[]) {
        if (other.id === pack.id) continue;
        for (const example of [...other.examples, ...other.counterexamples]) {
          const findings = await findingsOf(example);
          const named = findings.flatMap(({ vendor, others }) => [
            vendor,
            ...others.map((candidate) => candidate.vendor),
          ]);
          expect(named, `${other.id}: ${example.title}`).not.toContain(pack.id);
        }
      }
    });
  });
}
