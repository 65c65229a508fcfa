import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../src/engine/catalogue.ts';
import { compilePack } from '../src/engine/compile.ts';
import { indexForms } from '../src/engine/form-index.ts';
import type { JsonObject } from '../src/engine/members.ts';
import { httpStatuses } from '../src/packs/index.ts';
import { generatedPacks } from './generated-packs.ts';

const SEED = 5;

function bodies(count: number): readonly JsonObject[] {
  return generatedPacks(count, SEED).flatMap(({ examples }) =>
    examples.map(({ body }): JsonObject => JSON.parse(body)),
  );
}

/** How many packs recognition has to look at for each body. */
function visits(count: number, of: readonly JsonObject[]): readonly number[] {
  const { formsIn } = createCatalogue(generatedPacks(count, SEED), httpStatuses);
  return of.map((body) => new Set(formsIn(body).map(({ shape }) => shape.pack.pack.id)).size);
}

/** How often a lookup touches the list of all forms, or a form, once the index of them is made. */
function touches(count: number, body: JsonObject): number {
  let touched = 0;
  const watch = <T extends object>(value: T): T =>
    new Proxy(value, {
      get(target, key, receiver) {
        touched += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const forms = generatedPacks(count, SEED)
    .flatMap((pack) => compilePack(pack).shapes)
    .flatMap((shape) => {
      const { elsewhere } = shape;
      return elsewhere ? shape.where.map((where) => watch({ shape, where, elsewhere })) : [];
    });
  const formsIn = indexForms(watch(forms));
  touched = 0;
  formsIn(body);
  return touched;
}

describe('a growing catalogue', () => {
  it('begins with the same packs, whatever its size', () => {
    const few = generatedPacks(20, SEED);
    expect(generatedPacks(2_000, SEED).slice(0, 20)).toEqual(few);
    expect(new Set(few.map(({ id }) => id)).size).toBe(20);
  });

  it('does not have more packs looked at for one body: 2,000 as 20', () => {
    const of = bodies(20);
    expect(visits(20, of)).toEqual(of.map(() => 1));
    expect(visits(2_000, of)).toEqual(of.map(() => 1));
  });

  it('has none looked at for a body of members that everybody has', () => {
    const common = { code: 'E1', message: 'no', status: 400, error: 'bad', path: '/', id: 7 };
    expect(visits(2_000, [common])).toEqual([0]);
  });

  it('does not go through the forms to find one', () => {
    for (const body of bodies(20)) expect(touches(2_000, body)).toBe(touches(20, body));
  });

  it('finds each of 2,000 by its own body', () => {
    expect(Math.min(...visits(2_000, bodies(2_000)))).toBe(1);
  });
});
