import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../redaction/kinds.ts';
import { DEFAULTS, MOST_ALIASES, readSettings, type Settings, writeSettings } from './settings.ts';

const SEED = 20_261_121;

const OTHER: Settings = {
  density: 'comfortable',
  time: 'relative',
  grouping: false,
  preserveLog: true,
  notRedacted: ['ip-address'],
  aliases: [
    { host: 'api.mycorp.example', vendor: '8x8' },
    { host: '*.mycorp.example', vendor: 'gone' },
  ],
  columns: '60 120 80',
};

function read(fields: object): Settings {
  return readSettings(JSON.stringify(fields));
}

describe('settings as text', () => {
  it('come back as they were', () => {
    expect(readSettings(writeSettings(OTHER))).toEqual(OTHER);
    expect(readSettings(writeSettings(DEFAULTS), OTHER)).toEqual(DEFAULTS);
  });

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['no JSON', '{"density":"comfortable"'],
    ['a list', '[{"density":"comfortable"}]'],
    ['null', 'null'],
    ['text', '"comfortable"'],
    ['nesting without end', `${'['.repeat(400_000)}`],
    ['far more than there can be', `{"density":"comfortable","x":"${'x'.repeat(500_000)}"}`],
  ])('that are %s are the defaults', (_, text) => {
    expect(readSettings(text)).toEqual(DEFAULTS);
  });

  it.each<[keyof Settings, unknown]>([
    ['density', 'tiny'],
    ['density', 1],
    ['time', null],
    ['grouping', 'true'],
    ['grouping', 0],
    ['preserveLog', {}],
    ['notRedacted', 'ip-address'],
    ['aliases', { 0: { host: 'api.mycorp.example', vendor: '8x8' } }],
    ['columns', 'x'.repeat(2_001)],
    ['columns', ['60']],
  ])('fall back in the one field that is wrong: %s', (field, value) => {
    const text = JSON.stringify({ ...OTHER, [field]: value });
    expect(readSettings(text)).toEqual({ ...OTHER, [field]: DEFAULTS[field] });
    expect(readSettings(text, OTHER)).toEqual(OTHER);
  });

  it('fall back where a field is missing', () => {
    expect(read({ time: 'relative' })).toEqual({ ...DEFAULTS, time: 'relative' });
    expect(readSettings('{"time":"absolute"}', OTHER)).toEqual({ ...OTHER, time: 'absolute' });
  });

  it('leave out what is unknown, and what an object has from elsewhere', () => {
    const text = `{"color":"red","__proto__":{"density":"comfortable"},"time":"relative"}`;
    const settings = readSettings(text);
    expect(Object.keys(settings)).toEqual(Object.keys(DEFAULTS));
    expect(settings).toEqual({ ...DEFAULTS, time: 'relative' });
  });
});

describe('the aliases', () => {
  const good = { host: 'api.mycorp.example', vendor: '8x8' };

  it.each<[string, unknown]>([
    ['is null', null],
    ['is a text', 'api.mycorp.example'],
    ['has no vendor', { host: 'b.example' }],
    ['has a vendor that no pack can have', { host: 'b.example', vendor: '<b>' }],
    ['has a vendor without end', { host: 'b.example', vendor: 'x'.repeat(65) }],
    ['has a host that is none', { host: 'b example', vendor: '8x8' }],
    ['has a host as nobody stored it', { host: 'B.example', vendor: '8x8' }],
    ['has a host with a port', { host: 'b.example:80', vendor: '8x8' }],
    ['has a host that is too long', { host: `${'a.'.repeat(124)}exampl`, vendor: '8x8' }],
    ['claims a top-level domain', { host: '*.com', vendor: '8x8' }],
    ['has a host that is another alias', { host: good.host, vendor: 'emnify' }],
  ])('lose the one that %s', (_, wrong) => {
    expect(read({ aliases: [good, wrong] }).aliases).toEqual([good]);
  });

  it('have nothing but host and vendor', () => {
    expect(read({ aliases: [{ ...good, extra: 1 }] }).aliases).toEqual([good]);
  });

  it('are 200 at most', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ host: `h${i}.example`, vendor: '8x8' }));
    expect(MOST_ALIASES).toBe(200);
    expect(read({ aliases: many }).aliases).toEqual(many.slice(0, 200));
  });
});

describe('the kinds that are not redacted', () => {
  it('are those that there are, each once and in one order', () => {
    const notRedacted = ['ip-address', 'jwt', 'jwt', '', 'JWT', 7, null, ['email'], 'kind-1'];
    expect(read({ notRedacted }).notRedacted).toEqual(['jwt', 'ip-address']);
    const all = read({ notRedacted: Array.from({ length: 9 }, () => KINDS).flat() });
    expect(all.notRedacted).toEqual(KINDS);
  });
});

describe('any text', () => {
  /** Objects with our fields, and anything in them that JSON can say. */
  const spoiled = fc.record(
    {
      density: fc.oneof(fc.constantFrom('compact', 'comfortable'), fc.jsonValue()),
      time: fc.oneof(fc.constantFrom('absolute', 'relative'), fc.jsonValue()),
      grouping: fc.jsonValue(),
      preserveLog: fc.jsonValue(),
      notRedacted: fc.oneof(
        fc.array(fc.oneof(fc.constantFrom(...KINDS), fc.string())),
        fc.jsonValue(),
      ),
      aliases: fc.array(
        fc.oneof(
          fc.record({
            host: fc.oneof(fc.domain(), fc.string(), fc.jsonValue()),
            vendor: fc.oneof(fc.constantFrom('8x8', 'emnify'), fc.string(), fc.jsonValue()),
          }),
          fc.jsonValue(),
        ),
      ),
      columns: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
      ['__proto__']: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    spoiled.map((value) => JSON.stringify(value)),
    fc.tuple(spoiled, fc.nat()).map(([value, end]) => {
      const whole = JSON.stringify(value);
      return whole.slice(0, end % (whole.length + 1));
    }),
  );

  it('gives settings that come back as they are', () => {
    let changed = 0;
    const property = fc.property(text, (stored) => {
      const settings = readSettings(stored);
      expect(Object.keys(settings)).toEqual(Object.keys(DEFAULTS));
      const written = writeSettings(settings);
      expect(readSettings(written, OTHER)).toEqual(settings);
      if (written !== writeSettings(DEFAULTS)) changed += 1;
    });
    fc.assert(property, { seed: SEED, numRuns: 3_000 });
    expect(changed).toBeGreaterThan(500);
  });
});
