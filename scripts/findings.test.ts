import { describe, expect, it } from 'vitest';
import { parseTraffic } from './findings.ts';

describe('parseTraffic', () => {
  it('reads counts and findings', () => {
    const finding = {
      entry: 3,
      method: 'GET',
      url: 'http://x.example/',
      status: 404,
      vendor: 'acme',
      shape: 'api',
      evidence: 'host+shape',
      set: 'api',
      code: '010',
      known: true,
      meaning: 'Gone.',
      items: [{ code: '1' }, { code: null }],
      notes: [{ kind: 'vendor' }],
      ids: [{ value: 'id-1' }],
    };
    const text = JSON.stringify({ seen: 5, pending: 1, findings: [{ ...finding, more: 1 }] });
    expect(parseTraffic(text)).toEqual({ seen: 5, pending: 1, findings: [finding] });
  });

  it.each(['', 'no json', 'null', '3', '[]', '{"seen":"5","findings":{}}'])(
    'reads nothing from %j',
    (text) => {
      expect(parseTraffic(text)).toEqual({ seen: 0, pending: 0, findings: [] });
    },
  );

  it('takes what does not fit as nothing', () => {
    const { findings } = parseTraffic(
      '{"findings":[null,{"code":1300,"known":"yes","items":[7]}]}',
    );
    expect(findings).toHaveLength(2);
    expect(findings[1]).toMatchObject({ code: null, known: false, items: [{ code: null }] });
  });
});
