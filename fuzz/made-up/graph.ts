import type { Pack } from '../../src/model/pack.ts';
import { entry } from './entries.ts';

/** Forms that stand in successes of any host, and whose codes stand somewhere in a list. */
export const graph: Pack = {
  id: 'graph',
  name: 'Graph',
  kind: 'form',
  docs: 'https://graph.example/errors',
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'errors',
      where: { errors: { each: { message: 'string', code: 'absent' } } },
      elsewhere: { 'errors.*.locations.*.line': 'integer' },
      inSuccess: {
        mediaTypes: ['application/graph-response+json'],
        endpoints: ['graphql', 'query'],
      },
      code: ['errors.*.extensions.reason', 'errors.*.extensions.code'],
      message: 'errors.*.message',
      items: 'errors',
      item: { code: ['extensions.reason', 'extensions.code'], message: 'message' },
      set: 'codes',
    },
    {
      id: 'checks',
      where: { checks: { some: { level: { oneOf: ['bad', 'worse'] }, code: 'upper-word' } } },
      elsewhere: { checked: 'date' },
      inSuccess: { endpoints: ['check'] },
      items: 'checks',
      item: { code: 'code' },
      set: 'codes',
    },
  ],
  sets: {
    codes: {
      name: 'Codes',
      docs: 'https://graph.example/errors#codes',
      codes: { BAD_INPUT: entry('The input is wrong.', { basis: 'observed' }) },
    },
  },
  statuses: {},
  examples: [
    {
      title: 'under a success',
      url: 'https://api.shop.example/graphql',
      method: 'POST',
      status: 200,
      body: '{"data":null,"errors":[{"message":"No."},{"message":"Wrong.","locations":[{"line":1}],"extensions":{"code":"BAD_INPUT"}}]}',
      findings: [{ shape: 'errors', code: 'BAD_INPUT', items: [null, 'BAD_INPUT'] }],
    },
    {
      title: 'by its media type',
      url: 'https://api.shop.example/',
      method: 'POST',
      status: 200,
      mediaType: 'application/graph-response+json',
      body: '{"errors":[{"message":"No.","locations":[{"column":2},{"line":3}],"extensions":{"code":"BAD_INPUT","reason":"TOO_LONG"}}]}',
      findings: [{ shape: 'errors', code: 'TOO_LONG', items: ['TOO_LONG'] }],
    },
    {
      title: 'a check of which the last part is bad',
      url: 'https://api.shop.example/check',
      status: 200,
      body: '{"checked":"2026-11-20T10:00:00Z","checks":[{"level":"good","code":"FINE"},{"level":"bad","code":"BAD_INPUT"}]}',
      findings: [{ shape: 'checks', code: null, items: ['FINE', 'BAD_INPUT'] }],
    },
  ],
  counterexamples: [
    {
      title: 'a check of which no part is bad',
      url: 'https://api.shop.example/check',
      status: 200,
      body: '{"checked":"2026-11-20T10:00:00Z","checks":[{"level":"good","code":"FINE"},{"level":"bad"}]}',
    },
    {
      title: 'under another success',
      url: 'https://api.shop.example/errors',
      status: 200,
      body: '{"errors":[{"message":"No.","locations":[{"line":3}]}]}',
    },
    {
      title: 'a success',
      url: 'https://api.shop.example/graphql',
      status: 200,
      body: '{"data":{"errors":[]}}',
    },
  ],
};
