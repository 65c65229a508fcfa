import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodeSet, Pack, Shape } from '../model/pack.ts';
import { packs } from './index.ts';
import { listOf } from './texts.fixture.ts';

const catalogue: readonly Pack[] = packs;

/** The standards, frameworks and vendors that the catalogue promises. */
const PROMISED = {
  forms: `problem-details aspnet oauth2 graphql json-api odata grpc-web connect json-rpc scim fhir abp
    spring nestjs laravel drf fastapi trpc elasticsearch api-gateways`,
  platforms: `google firebase microsoft-graph aws`,
  messaging: `8x8 emnify enablex telecomx twilio vonage telnyx infobip sinch messagebird plivo
    bandwidth ringcentral zoom sendgrid`,
  payment: `stripe paypal shopify`,
  identity: `okta entra auth0 supabase postgrest`,
  tools: `github slack discord cloudflare datadog salesforce atlassian meta contentful openai
    anthropic`,
};

const LEAST_CODES = 4000;
const LONGEST_FILE = 400;

/** The codes of a set, its own and those of its list, each once. */
async function codesOf({ codes, properties, list }: CodeSet): Promise<ReadonlySet<string>> {
  const rows = list === undefined ? [] : (await listOf(list)).rows;
  return new Set([...Object.keys({ ...codes, ...properties }), ...rows.map(([code]) => code)]);
}

describe('the catalogue', () => {
  it('has the packs that it promises', () => {
    const promised = Object.values(PROMISED).flatMap((ids) => ids.split(/\s+/));
    expect(catalogue.map(({ id }) => id)).toEqual(expect.arrayContaining(promised));
  });

  it(`has at least ${LEAST_CODES} codes`, async () => {
    const sets = catalogue.flatMap(({ sets }) => Object.values<CodeSet>(sets));
    // A list that two sets share counts once.
    const codes = await Promise.all(
      sets
        .filter(({ list }, at) => !list || sets.findIndex((one) => one.list === list) === at)
        .map(codesOf),
    );
    const count = codes.reduce((sum, { size }) => sum + size, 0);
    expect(count).toBeGreaterThanOrEqual(LEAST_CODES);
  });

  it('has every form shown by an example, and a look-alike beside each pack', () => {
    const missing = catalogue.flatMap(({ id, shapes, examples, counterexamples }) => {
      const shown = examples.flatMap(({ findings }) => findings.map(({ shape }) => shape));
      return [
        ...shapes.filter((shape) => !shown.includes(shape.id)).map((shape) => `${id} ${shape.id}`),
        ...(counterexamples.length === 0 ? [`${id}: a counterexample`] : []),
      ];
    });
    expect(missing, 'Add the example to the pack.').toEqual([]);
  });

  it('says whose form a shape is only where the form is shared, and by whom the pack says', () => {
    const wrong = catalogue.flatMap(({ id, kind, name, also = [], shapes }) =>
      (shapes as readonly Shape[])
        .filter((shape) => shape.name ?? shape.also)
        .filter((shape) => {
          const names = [shape.name ?? '', ...(shape.also ?? [])];
          return kind !== 'form' || !names.every((one) => [name, ...also].includes(one));
        })
        .map((shape) => `${id} ${shape.id}`),
    );
    expect(wrong, "Give the shape a name that is the pack's or in its `also`.").toEqual([]);
  });

  it('says of every form of a gateway whose it is', () => {
    const gateways = catalogue.find(({ id }) => id === 'api-gateways');
    expect(gateways?.shapes.filter((shape) => !shape.name).map(({ id }) => id)).toEqual([]);
  });

  it('is what the README says that it is', () => {
    const readme = readFileSync('README.md', 'utf8');
    const named = readme
      .split('\n')
      .flatMap((line) => /^\| [^|]+ \| (.+) \|$/.exec(line)?.[1] ?? [])
      .flatMap((row) => row.split(', '))
      // Behind a name some have another one in brackets, or say that it is a form.
      .flatMap((cell) => [cell, cell.replace(/ (?:\([^)]*\)|form)$/, '')]);
    const missing = catalogue.filter(({ name }) => !named.includes(name));
    expect(missing.map(({ name }) => name)).toEqual([]);
    expect(readme).toContain(`[${catalogue.length} vendors, standards and frameworks]`);
  });

  it(`has no file of more than ${LONGEST_FILE} lines that is written by hand`, () => {
    const files = readdirSync('src/packs', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !/\.(?:test|fixture|d)\.ts$/.test(file),
    );
    expect(files.length).toBeGreaterThan(catalogue.length);
    const long = files.filter(
      (file) => readFileSync(`src/packs/${file}`, 'utf8').split('\n').length - 1 > LONGEST_FILE,
    );
    expect(long, 'Put a part of it into a file of its own.').toEqual([]);
  });
});
