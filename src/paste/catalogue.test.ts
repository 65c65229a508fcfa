import { describe, expect, it } from 'vitest';
import { catalogue } from '../engine/inspect.fixture.ts';
import { inspect } from '../engine/inspect.ts';
import { entryOfExample } from '../har/example-entry.ts';
import type { Entry } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { Pack, PackExample } from '../model/pack.ts';
import { packs } from '../packs/index.ts';
import { ALONE, WHOLE } from './forms.fixture.ts';
import { readPaste } from './read-paste.ts';

const all: readonly Pack[] = packs;

async function findingsOf({ exchange, body }: Entry): Promise<readonly Finding[]> {
  return (await inspect(exchange, async () => body, catalogue)).findings;
}

async function pasted(text: string): Promise<readonly Finding[] | string> {
  const read = readPaste(text);
  if (read.kind === 'nothing') return read.reason;
  return (await Promise.all(read.entries.map(findingsOf))).flat();
}

/** A whole exchange in a text must give what the exchange itself gives. */
describe.each(WHOLE)('$as', ({ write }) => {
  it.each(all)('gives the findings of the examples of $id', async (pack) => {
    for (const example of [...pack.examples, ...pack.counterexamples]) {
      const expected = await findingsOf(entryOfExample(example));
      expect(await pasted(write(example)), `${example.title}\n${write(example)}`).toEqual(expected);
    }
  });
});

/** A body alone, however it is written, gives what the engine makes of it when nothing else is known. */
describe.each(ALONE)('a body alone, $as', ({ write }) => {
  const isBody = ({ body }: PackExample): boolean => /^\s*[[{]/.test(body) && isJson(body);

  it.each(all)('gives the findings of the bodies of $id', async (pack) => {
    for (const example of pack.examples.filter(isBody)) {
      const { exchange, body } = entryOfExample(example);
      const unknown = { method: '', url: '', status: null, requestBody: null, responseHeaders: [] };
      const alone = { exchange: { ...exchange, ...unknown, mediaType: '' }, body };
      const found = await pasted(write(example));
      expect(found, `${example.title}\n${write(example)}`).toEqual(await findingsOf(alone));
    }
  });
});

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
