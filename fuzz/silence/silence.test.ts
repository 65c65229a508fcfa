import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { allPacks, textOf } from '../response.ts';
import { shipped } from '../subject.ts';
import { forms } from './forms/index.ts';
import { foreignUrls } from './hosts.ts';
import { lookAlikes } from './look-alikes.ts';
import { keptSamples, traps } from './traps.ts';
import { createTrials } from './tried.ts';

// Many bodies, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20_261_121;
/** That many different bodies at least, over all that is tried here. */
const LEAST = 20_000;
const OF_EACH_FORM = 100;
const STATUSES = [400, 401, 404, 422, 500] as const;

const REMEDY =
  'named where nobody must be. If a pack names its own vendor here, add its id to may-name.ts; ' +
  'otherwise its marks are too weak: ask for more in `elsewhere`.';

const urls = fc.sample(foreignUrls(allPacks), { seed: SEED, numRuns: 997 });
const urlFor = (index: number) => urls[index % urls.length] ?? 'no url';
const alike = lookAlikes(shipped, SEED, urlFor);
const bodies = new Set<string>();

describe('nobody is named', () => {
  it.each(forms)('in the form $id', async ({ id, mayName, mediaType, statuses, body }) => {
    const trials = createTrials();
    const head = fc.tuple(body, fc.constantFrom(...statuses), foreignUrls(allPacks));
    for (const [text, status, url] of fc.sample(head, { seed: SEED, numRuns: OF_EACH_FORM })) {
      await trials.try({ label: id, body: text, url, status, mediaType, mayName });
    }
    expect(trials.named(), REMEDY).toEqual([]);
    const unused = mayName.filter((pack) => !trials.namedPacks().has(pack));
    expect(unused, 'may name it and never does: take the id out of may-name.ts').toEqual([]);
    for (const body of trials.bodies()) bodies.add(body);
  });

  it.each(allPacks)('in a look-alike of $id', async ({ id }) => {
    const trials = createTrials();
    for (const { pack, shape, lacks, response } of alike) {
      if (pack !== id) continue;
      const { url, status, mediaType, responseHeaders } = response.exchange;
      await trials.try({
        label: `${pack}/${shape} without ${lacks}`,
        body: textOf(response),
        url,
        status: status ?? 500,
        mediaType,
        headers: responseHeaders,
        mayName: [],
      });
    }
    expect(trials.bodies().size).toBeGreaterThan(0);
    expect(trials.named(), REMEDY).toEqual([]);
    for (const body of trials.bodies()) bodies.add(body);
  });

  it.each([
    ['traps', traps],
    ['documents that hold a sample', keptSamples(allPacks)],
  ])('in %s', async (_, all) => {
    const trials = createTrials();
    for (const [index, { title, body, mayName = [] }] of all.entries()) {
      for (const status of STATUSES) {
        const url = urlFor(index + status);
        await trials.try({
          label: title,
          body,
          url,
          status,
          mediaType: 'application/json',
          mayName,
        });
      }
    }
    expect(trials.named(), REMEDY).toEqual([]);
    for (const body of trials.bodies()) bodies.add(body);
  });

  it('in at least 20,000 different bodies, all in all', () => {
    expect(bodies.size).toBeGreaterThanOrEqual(LEAST);
  });
});

describe('the forms', () => {
  it('have ids of their own', () => {
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  });

  it('are all in the table of README.md, and no others', () => {
    const readme = readFileSync(fileURLToPath(new URL('./README.md', import.meta.url)), 'utf8');
    const listed = [...readme.matchAll(/`([a-z\d][a-z\d-]*)`/g)].map(([, id]) => id);
    expect(listed.sort()).toEqual(forms.map(({ id }) => id).sort());
  });

  it('may only be named by packs that there are', () => {
    const packs = allPacks.map(({ id }) => id);
    for (const { id, mayName } of forms) {
      for (const pack of mayName) expect(packs, id).toContain(pack);
    }
  });

  it('differ from body to body, unless they are one word', () => {
    const alike = forms.filter(({ body }) => {
      const texts = new Set(fc.sample(body, { seed: SEED, numRuns: 50 }));
      return texts.size < 3;
    });
    expect(alike.map(({ id }) => id)).toEqual(['firebase-database']);
  });
});
