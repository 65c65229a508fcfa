import { describe, expect, it } from 'vitest';
import { claims, ENABLEX, finding, findings, kinds, OTHER } from '../engine/inspect.fixture.ts';

describe('EnableX', () => {
  const at = (path: string, body: object) => ({
    url: `${ENABLEX}${path}`,
    status: 200,
    body: JSON.stringify(body),
  });
  const read = async (path: string, body: object) =>
    (await findings(at(path, body))).map(({ shape, code, known }) => [shape, code, known]);

  it.each([
    ['/ucaas/v1/x', { result: '1', data: {} }, []],
    ['/ucaas/v1/x', { result: 1 }, []],
    ['/ucaas/v1/x', { result: '200' }, []],
    ['/ucaas/v1/x', { result: '0', msg: 'Error' }, [['admin', '0', true]]],
    ['/admin/x', { result: 0 }, [['admin', '0', true]]],
    ['/service/x', { result: '1504', msg: 'm', desc: 'd' }, [['admin', '1504', true]]],
    ['/service/x', { result: '1599', msg: 'm', desc: 'd' }, [['admin', '1599', false]]],
    ['/video/v2/rooms', { result: 0, room: {} }, []],
    ['/video/v2/rooms', { result: 1, error: 'e', desc: 'd' }, [['server', '1', false]]],
    ['/sms/v1/x', { result: '1401', error: 'e', desc: 'd' }, [['server', '1401', false]]],
    ['/voice/v1/x', { result: 1, msg: 'm', desc: 'd' }, [['server', '1', false]]],
    ['/video/v1/service/x', { result: 0, msg: 'm' }, []],
    ['/other', { result: '1', msg: 'm' }, []],
    ['/other', { result: '0', msg: 'm' }, [['admin', '0', true]]],
    ['/other', { result: 0, error: 'e' }, []],
    ['/other', { result: 1, error: 'e' }, [['server', '1', false]]],
    ['/other', { result: 0, desc: 'd' }, []],
    ['/other', { result: 1, desc: 'd' }, []],
    ['/other', { result: 4119, desc: 'd' }, [['undecided', '4119', false]]],
    ['/other', { result: '1401', desc: 'd' }, [['undecided', '1401', false]]],
    ['/other', { result: 4119 }, []],
    ['/ucaas/v1/x', { result: 'ok' }, []],
    ['/other', { result: '1504', msg: 'm', error: null, desc: 'd' }, [['admin', '1504', true]]],
    ['/video/v2/rooms', { result: 10001, error: 'e' }, [['server', '10001', true]]],
    ['/ucaas/v1/x', { result: 1.5, msg: 'm' }, []],
    ['/video/v2/rooms', { result: 12, rooms: [] }, []],
    ['/ucaas/v1/x', { result: '12', users: [] }, []],
    ['/other', { result: 1144, error: 'e', desc: 'd' }, [['web-sdk', '1144', true]]],
    ['/other', { result: 1191, error: 'e', desc: 'd' }, [['server', '1191', false]]],
    ['/video/v2/x', { result: 1144, error: 'e', desc: 'd' }, [['server', '1144', false]]],
  ])('%s %j: %j', async (path, body, expected) => {
    expect(await read(path, body)).toEqual(expected);
  });

  it('does not explain an unlisted code by the success status that it came under', async () => {
    const found = await finding(at('/ucaas/v1/x', { result: '1599', msg: 'm', desc: 'd' }));
    expect(found).toMatchObject({ basis: null, message: 'm', detail: 'd' });
    expect(found.who).not.toBe('nobody');
  });

  it('says so when the body reports success under a failing status', async () => {
    const found = await finding({ ...at('/ucaas/v1/x', { result: '1' }), status: 500 });
    expect(found).toMatchObject({ evidence: 'host', code: null, basis: 'status' });
    expect(kinds(found)).toEqual(['vendor', 'status-mismatch']);
  });

  it.each([
    ['/video/v2/rooms', 200, { result: 999, error: 'e', desc: 'd' }, 'reference/errors.html'],
    ['/sms/v1/messages', 400, { result: 999, error: 'e', desc: 'd' }, 'reference/errors.html'],
    ['/sms/v1/messages', 400, {}, 'reference/errors.html'],
    ['/ucaas/v1/x', 200, { result: '1599', msg: 'm' }, 'ucaas-api/content/error-handling/'],
    ['/ucaas/v1/x', 400, { result: '1599', msg: 'm' }, 'ucaas-api/content/error-handling/'],
  ])('leads from %s under %i to a page that holds for it: %j', async (path, status, body, page) => {
    const found = await finding({ ...at(path, body), status });
    expect(found.docs?.slice(-page.length)).toBe(page);
  });

  it('is never named on another host', async () => {
    const body = '{"result":"1504","msg":"Duplicate data","desc":"x","data":{}}';
    expect(await findings({ url: `${OTHER}/ucaas/x`, status: 200, body })).toEqual([]);
    expect(await claims({ url: `${OTHER}/ucaas/x`, status: 400, body })).toEqual([]);
  });
});
