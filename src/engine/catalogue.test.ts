import { describe, expect, it } from 'vitest';
import { entryOfExample } from '../har/example-entry.ts';
import type { CodeEntry, Pack } from '../model/pack.ts';
import { httpStatuses } from '../packs/index.ts';
import { acme } from './acme.fixture.ts';
import { createCatalogue } from './catalogue.ts';
import { inspect } from './inspect.ts';

const OTHER_HOST = 'https://api.shop.example/relay';

const EXPIRED: CodeEntry = {
  basis: 'documented',
  meaning: 'It expired.',
  fix: [],
  who: 'caller',
  retry: 'no',
};

/** A vendor whose form is distinctive by a member of its own. */
function packOf(id: string): Pack {
  return {
    id,
    name: id,
    docs: `https://docs.${id}.example`,
    checked: '2026-11-20',
    hosts: [`api.${id}.example`],
    shapes: [
      {
        id: 'error',
        where: { [`${id}_code`]: 'string' },
        elsewhere: { [`${id}_code`]: 'string' },
        code: `${id}_code`,
        set: 'api',
      },
    ],
    sets: { api: { name: 'Errors', docs: `https://docs.${id}.example`, codes: { x: EXPIRED } } },
    statuses: {},
    examples: [],
    counterexamples: [],
  };
}

async function vendorsOf(packs: readonly Pack[], body: object, url = OTHER_HOST) {
  const catalogue = createCatalogue(packs, httpStatuses);
  const entry = entryOfExample({ title: '', url, status: 400, body: JSON.stringify(body) });
  const { findings } = await inspect(entry.exchange, async () => entry.body, catalogue);
  return { vendors: findings.map(({ vendor }) => vendor), leftOut: catalogue.leftOut };
}

/** A pack with one part replaced by something that no pack has. */
function broken(part: keyof Pack, value: unknown): Pack {
  const pack = packOf('bad');
  Reflect.set(pack, part, value);
  return pack;
}

/** Codes of which nothing is said at all. */
const EMPTY_RECORDS = { api: { codes: { x: {}, y: {} } } };

function endless(): object {
  const each: Record<string, unknown> = {};
  each['inner'] = { each };
  return each;
}

const throwing = new Proxy(
  {},
  {
    get() {
      throw new Error('no such table');
    },
    ownKeys() {
      throw new Error('no such table');
    },
  },
);

describe('a broken pack', () => {
  it.each<[string, keyof Pack, unknown]>([
    ['has no shapes', 'shapes', null],
    ['has shapes that are no list', 'shapes', 17],
    ['has an empty shape', 'shapes', [null]],
    ['has a test without end', 'shapes', [{ id: 'x', where: endless(), set: null }]],
    ['has no hosts', 'hosts', undefined],
    ['has hosts that are no text', 'hosts', [17]],
    ['throws while it is read', 'shapes', throwing],
    ['has no sets', 'sets', null],
    ['has a set that throws', 'sets', { api: throwing }],
    [
      'has a loose form that is to be known off-host',
      'shapes',
      [{ id: 'x', keys: 'loose', where: { a: 'string' }, elsewhere: { a: 'string' }, set: null }],
    ],
  ])('that %s is left out at once, by its name', async (_, part, value) => {
    const bad = broken(part, value);
    const { vendors, leftOut } = await vendorsOf([bad, packOf('good')], { good_code: 'x' });
    expect(vendors).toEqual(['good']);
    expect(leftOut).toEqual([{ pack: 'bad', why: expect.any(String) }]);
  });

  it.each<[string, keyof Pack, unknown]>([
    ['its statuses are missing', 'statuses', null],
    ['its statuses throw', 'statuses', throwing],
    ['its record of the code is empty', 'sets', EMPTY_RECORDS],
  ])('is left out when it breaks over an error: %s', async (_, part, value) => {
    const bad = broken(part, value);
    const both = { bad_code: 'y', good_code: 'x' };
    const { vendors, leftOut } = await vendorsOf(
      [bad, packOf('good')],
      both,
      'https://api.bad.example/orders',
    );
    expect(vendors).toEqual(['good']);
    expect(leftOut).toEqual([{ pack: 'bad', why: expect.any(String) }]);
  });

  it('is left out when it breaks over a success that is only looked at', async () => {
    const [shape] = packOf('bad').shapes;
    const bad = broken('shapes', [{ ...shape, inSuccess: true, paths: 5 }]);
    const catalogue = createCatalogue([bad, packOf('good')], httpStatuses);
    const url = 'https://api.bad.example/orders';
    const entry = entryOfExample({ title: '', url, status: 200, body: '{"bad_code":"x"}' });
    const inspection = await inspect(entry.exchange, async () => entry.body, catalogue);
    expect(inspection).toMatchObject({ kind: 'read', findings: [] });
    expect(catalogue.leftOut).toEqual([{ pack: 'bad', why: expect.any(String) }]);
  });

  it('may throw what has no text', () => {
    const mute = Object.defineProperty({ ...packOf('bad') }, 'shapes', {
      get: () => {
        throw Object.create(null);
      },
    });
    const { leftOut } = createCatalogue([mute], httpStatuses);
    expect(leftOut).toEqual([{ pack: 'bad', why: 'It threw what has no text.' }]);
  });

  it('is left out though it calls itself something else each time', async () => {
    let asked = 0;
    const bad = Object.defineProperty(broken('sets', EMPTY_RECORDS), 'id', {
      get: () => {
        asked += 1;
        return `bad ${asked}`;
      },
    });
    const both = { bad_code: 'x', good_code: 'x' };
    const { vendors, leftOut } = await vendorsOf([bad, packOf('good')], both);
    expect(vendors).toEqual(['good']);
    expect(leftOut).toEqual([{ pack: 'bad 1', why: expect.any(String) }]);
  });

  it('is not asked again, neither by form nor by host', async () => {
    const catalogue = createCatalogue(
      [broken('sets', EMPTY_RECORDS), packOf('good')],
      httpStatuses,
    );
    for (const url of [OTHER_HOST, 'https://api.bad.example/orders', OTHER_HOST]) {
      const body = JSON.stringify({ bad_code: 'x' });
      const entry = entryOfExample({ title: '', url, status: 400, body });
      const { findings } = await inspect(entry.exchange, async () => entry.body, catalogue);
      expect(findings.map(({ vendor }) => vendor)).toEqual([null]);
    }
    expect(catalogue.leftOut).toHaveLength(1);
    expect(catalogue.packOfHost('api.bad.example')).toBeNull();
    expect(catalogue.packOfHost('api.good.example')?.pack.id).toBe('good');
  });

  it('with the id of another does not take its place', async () => {
    const second = { ...packOf('good'), hosts: ['api.second.example'] };
    const { vendors, leftOut } = await vendorsOf([packOf('good'), second], { good_code: 'x' });
    expect(vendors).toEqual(['good']);
    expect(leftOut).toEqual([{ pack: 'good', why: 'Another pack has the same id.' }]);
  });

  it('without a readable id is named by its place', async () => {
    const nameless = { ...packOf('bad'), id: '', shapes: null };
    const { leftOut } = await vendorsOf([packOf('good'), Object.assign(packOf('x'), nameless)], {});
    expect(leftOut.map(({ pack }) => pack)).toEqual(['pack 2']);
  });
});

describe('finding a pack by host', () => {
  const wide = { ...packOf('wide'), hosts: ['*.shop.example'] };
  const narrow = { ...packOf('narrow'), hosts: ['*.eu.shop.example', 'API.shop.example'] };
  const { packOfHost } = createCatalogue([wide, narrow], httpStatuses);

  it.each([
    ['shop.example', 'wide'],
    ['www.shop.example', 'wide'],
    ['a.eu.shop.example', 'narrow'],
    ['api.shop.example', 'narrow'],
    ['v1.api.shop.example', 'wide'],
    ['myshop.example', null],
    ['example', null],
    ['', null],
  ])('%s', (host, pack) => {
    expect(packOfHost(host)?.pack.id ?? null).toBe(pack);
  });
});

describe('a shape by its ids', () => {
  const { shape } = createCatalogue([acme], httpStatuses);

  it('is there, or null', () => {
    const id = acme.shapes[0]?.id ?? '';
    expect(shape(acme.id, id)?.shape.id).toBe(id);
    expect(shape(acme.id, null)).toBeNull();
    expect(shape('none', id)).toBeNull();
  });
});
