import { describe, expect, it } from 'vitest';
import { ID_HEADERS } from '../model/id-headers.ts';
import { acme } from './acme.fixture.ts';
import { headerIds, idHeadersOf } from './ids.ts';

const acmeHeaders = { idHeaders: idHeadersOf(acme) };

describe('the ids in headers', () => {
  it.each(ID_HEADERS)('has that of %s at every vendor', (name) => {
    const ids = headerIds(acmeHeaders, [{ name, value: 'id-1' }]);
    expect(ids).toEqual([{ name, value: 'id-1', from: 'header' }]);
  });

  it('has the vendor’s own first, then those of the request, of its trace, of the edge', () => {
    const names = ['CF-Ray', 'Date', 'traceparent', 'X-Request-Id', 'Acme-Trace', 'x-request-id'];
    const headers = names.map((name) => ({ name, value: name }));
    const ids = headerIds(acmeHeaders, headers);
    expect(ids.map(({ name }) => name)).toEqual([
      'Acme-Trace',
      'X-Request-Id',
      'traceparent',
      'CF-Ray',
    ]);
  });

  it('are named in lower case, each once, in the list', () => {
    expect(ID_HEADERS.map((name) => name.toLowerCase())).toEqual(ID_HEADERS);
    expect(new Set(ID_HEADERS).size).toBe(ID_HEADERS.length);
  });
});
