import { describe, expect, it } from 'vitest';
import { printTree } from '../json-tree.ts';
import { alternativesOf, markedShapes, marksOf, membersOf, pathOf } from '../marks/marks.ts';
import { withMember, witnessOf } from '../marks/witness.ts';
import { pickFrom } from '../pick.ts';
import { allPacks } from '../response.ts';
import { shipped } from '../subject.ts';
import {
  countOf,
  findingsOf,
  MOST_FINDINGS,
  noteKinds,
  PATIENCE_MS,
  packOf,
  read,
  someVendors,
  urlOf,
} from './bombs.fixture.ts';

const DEPTH = 100_000;
/** Short enough for the lenient reader, deep enough for the stack of any. */
const LENIENT_DEPTH = 40_000;
/** Beyond what recursion can do, for the test that reads many bodies. */
const STACK_DEPTH = 20_000;
const MOST_MEMBERS = 40;
const vendors = someVendors(allPacks, 6);

const arrays = (depth: number, inner = '') => '['.repeat(depth) + inner + ']'.repeat(depth);
const objects = (depth: number, inner = 'null') =>
  `${'{"error":'.repeat(depth)}${inner}${'}'.repeat(depth)}`;
const mixed = (depth: number, inner = '0') =>
  `${'[{"errors":'.repeat(depth / 2)}${inner}${'}]'.repeat(depth / 2)}`;
const KINDS = [
  ['arrays', arrays],
  ['objects', objects],
  ['both in turn', mixed],
] as const;

/** Forms that are looked for in every object of the body whatever the request was, some of them. */
const scattered = markedShapes(shipped)
  .filter(({ shape }) => shape.at === 'anywhere' && !shape.head?.methods)
  .slice(0, 4);

/** Members that forms are decoded from; of a large catalogue some of them. */
function someMembers() {
  const members = markedShapes(shipped).flatMap(({ pack, shape }) =>
    pack.kind === 'form' || shape.at === 'headers'
      ? []
      : membersOf(shape).map((path) => ({ pack, shape, path: pathOf(shape, path) })),
  );
  const stride = Math.ceil(members.length / MOST_MEMBERS);
  return members.filter((_, index) => index % stride === 0);
}

describe.each(KINDS)('%s, 100,000 deep', { timeout: PATIENCE_MS }, (_, nested) => {
  it('are JSON of nobody on a host of no vendor', async () => {
    const inspection = await read(nested(DEPTH));
    expect(inspection).toMatchObject({ kind: 'read', form: 'json' });
    expect(inspection.findings).toMatchObject([{ vendor: null, evidence: 'http' }]);
  });

  it('are one finding of the host on a vendor host', async () => {
    for (const pack of vendors) {
      const findings = await findingsOf(nested(DEPTH), { url: urlOf(pack) });
      expect(findings, pack.id).toMatchObject([{ vendor: pack.id, shape: null, items: [] }]);
      expect(noteKinds(findings)).toContain('unknown-form');
    }
  });

  it.each([10, 60, 70, 1_000, DEPTH])(
    'around an error that may stand anywhere, %i deep: it is found, or said not to be looked for',
    async (depth) => {
      for (const { pack, shape } of scattered) {
        const [fields = {}] = alternativesOf(shape);
        const error = printTree(witnessOf(marksOf(shape, fields), pickFrom([0])));
        const findings = await findingsOf(nested(depth, error), { url: urlOf(pack) });
        const found = findings.some((finding) => finding.shape === shape.id);
        expect(found || noteKinds(findings).includes('limit'), shape.id).toBe(true);
        expect(countOf(findings)).toBeLessThanOrEqual(MOST_FINDINGS);
      }
    },
  );

  it('are one finding with a note when only the lenient reader could read them', async () => {
    for (const depth of [LENIENT_DEPTH, DEPTH]) {
      for (const pack of vendors) {
        const body = `{"a":${nested(depth)},}`;
        const findings = await findingsOf(body, { url: urlOf(pack) });
        expect(findings, pack.id).toHaveLength(1);
        const kinds = ['not-json', 'invalid-json', 'limit'];
        expect(
          noteKinds(findings).some((kind) => kinds.includes(kind)),
          pack.id,
        ).toBe(true);
      }
    }
  });

  it('stand in any member of a form without harm', async () => {
    for (const { pack, shape, path } of someMembers()) {
      const [fields = {}] = alternativesOf(shape);
      const witness = witnessOf(marksOf(shape, fields), pickFrom([0]));
      const deep = { kind: 'raw', text: nested(STACK_DEPTH) } as const;
      const findings = await findingsOf(printTree(withMember(witness, path, deep)), {
        url: urlOf(pack),
      });
      expect(findings.length, `${pack.id}/${shape.id}: ${path.join('.')}`).toBeGreaterThan(0);
      expect(countOf(findings)).toBeLessThanOrEqual(MOST_FINDINGS);
    }
  });
});

describe('many errors far down', { timeout: PATIENCE_MS }, () => {
  it.each([
    [1_000, 1_000],
    [50_000, 500],
    [DEPTH, 2],
  ])(
    '%i deep, %i of them: their paths are bounded, and that there are more is said',
    async (depth, count) => {
      const error = '{"umid":"u","status":"TRASHED","reasonCode":429}';
      const body = objects(depth, `[${Array.from({ length: count }, () => error).join(',')}]`);
      for (const status of [200, 500]) {
        const findings = await findingsOf(body, { url: 'https://sms.8x8.com/v1', status });
        expect(findings.length).toBeGreaterThan(0);
        const paths = findings.reduce((sum, { path }) => sum + path.length, 0);
        expect(paths).toBeLessThan(1_000_000);
        if (findings.length < count) expect(noteKinds(findings)).toContain('limit');
      }
    },
  );
});

describe('errors within errors', { timeout: PATIENCE_MS }, () => {
  it('100,000 deep: the outer ones are shown, and that there are more is said', async () => {
    const body = `${'{"error_code":1400,"message":"m","errors":['.repeat(DEPTH)}${']}'.repeat(DEPTH)}`;
    const findings = await findingsOf(body, {
      url: urlOf(packOf(allPacks, 'emnify')),
      status: 422,
    });
    expect(findings).toHaveLength(1);
    expect(countOf(findings)).toBeGreaterThan(1);
    expect(countOf(findings)).toBeLessThanOrEqual(MOST_FINDINGS);
    expect(noteKinds(findings)).toContain('limit');
  });

  it('a hundred in each of a hundred in each of a hundred: some are shown, and that there are more is said', async () => {
    const errors = (inner: string) =>
      `[${Array.from({ length: 100 }, () => `{"error_code":1402,"message":"m","errors":${inner}}`).join(',')}]`;
    const body = `{"error_code":1400,"message":"m","errors":${errors(errors(errors('[]')))}}`;
    const findings = await findingsOf(body, {
      url: urlOf(packOf(allPacks, 'emnify')),
      status: 422,
    });
    expect(findings).toHaveLength(1);
    expect(countOf(findings)).toBeLessThanOrEqual(MOST_FINDINGS);
    expect(noteKinds(findings)).toContain('limit');
  });
});
