import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import { expect, it } from 'vitest';
import { createCatalogue } from '../engine/catalogue.ts';
import { inspect } from '../engine/inspect.ts';
import { entryOfExample } from '../har/example-entry.ts';
import type { Pack } from '../model/pack.ts';
import { httpStatuses, packs } from './index.ts';
import { codeLists } from './lists.ts';

/** The worked example of CONTRIBUTING.md, as a module. */
async function workedExample(): Promise<Pack> {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  const source = /```ts\n(.*?)\n *```/s.exec(guide)?.[1] ?? '';
  const { code } = await transformWithOxc(source, 'acme.ts');
  const module: { acme: Pack } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  return module.acme;
}

it('the worked example of CONTRIBUTING.md does what it says, beside all packs', async () => {
  const acme = await workedExample();
  const catalogue = createCatalogue([...packs, acme], httpStatuses, codeLists);
  expect(acme.examples.length).toBeGreaterThanOrEqual(2);
  for (const example of acme.examples) {
    const { exchange, body } = entryOfExample(example);
    const { findings } = await inspect(exchange, async () => body, catalogue);
    expect(findings.map(({ shape, code }) => ({ shape, code }))).toEqual(example.findings);
    expect(findings[0]).toMatchObject({ vendor: 'acme', known: true });
  }
  for (const example of acme.counterexamples) {
    const { exchange, body } = entryOfExample(example);
    const { findings } = await inspect(exchange, async () => body, catalogue);
    expect(findings.map(({ vendor }) => vendor)).not.toContain('acme');
  }
});
