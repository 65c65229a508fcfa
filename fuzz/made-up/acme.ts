import type { CodeList } from '../../src/model/code-list.ts';
import type { Pack } from '../../src/model/pack.ts';
import { entry, said } from './entries.ts';

const ID = '7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10';

/** A vendor with a long list of codes, coarser ones beside them, pages of each, and errors in errors. */
export const acme: Pack = {
  id: 'acme',
  name: 'Acme Pay',
  docs: 'https://docs.acme.example/errors',
  checked: '2026-11-21',
  hosts: ['api.acme.example', '*.pay.acme.example'],
  idHeaders: ['acme-trace'],
  shapes: [
    {
      id: 'envelope',
      at: 'error',
      where: { text: 'string', kind: 'snake-word' },
      elsewhere: { token: 'pascal-word', id: 'hex-id', retry: { is: false } },
      success: ['none'],
      code: ['reason', 'kind'],
      message: ['text', 'title'],
      detail: 'more',
      status: 'status',
      time: 'at',
      items: 'inner',
      item: {
        code: [{ field: 'name', after: '.' }, 'rule'],
        message: ['note', 'text'],
        status: 'status',
        ids: [{ name: 'item', field: 'id' }],
      },
      ids: [{ name: 'error.id', field: 'id' }],
      set: 'api',
    },
    {
      id: 'deep',
      at: 'response.fault',
      where: { line: 'integer', box: 'object', parts: 'array' },
      elsewhere: { seen: 'date', gone: 'absent' },
      anyCode: true,
      code: 'line',
      items: 'parts',
      set: 'api',
    },
    { id: 'plain', where: { problem: 'string' }, message: 'problem', set: null },
  ],
  sets: {
    api: {
      name: 'API error codes',
      docs: 'https://docs.acme.example/errors#api',
      page: 'https://docs.acme.example/errors/{code-dashed}#{code-lower}',
      list: 'acme',
      codes: {
        card_error: entry('The card was refused.', { status: 402 }),
        none: entry('Nothing is wrong.', { who: 'nobody' }),
        email: entry('The address is missing.', { docs: 'https://docs.acme.example/addresses' }),
      },
      ranges: [{ from: 500, to: 599, ...entry('Something of the five hundreds.') }],
    },
  },
  statuses: { '404': said('There is no such thing.'), '5xx': said('Acme Pay failed.') },
  examples: [
    {
      title: 'on the host of the vendor',
      url: 'https://eu.pay.acme.example/charges',
      status: 402,
      headers: { 'Acme-Trace': 't-1' },
      body: '{"error":{"kind":"card_error","reason":"expired_card","text":"The card has expired."}}',
      findings: [{ shape: 'envelope', code: 'expired_card' }],
    },
    {
      title: 'passed on as it is',
      url: 'https://api.shop.example/pay',
      status: 422,
      body: `{"error":{"kind":"card_error","reason":"lost_card","text":"Lost.","token":"CardLost","id":"${ID}","retry":false,"inner":[{"name":"customer.email","note":"Missing."},{"name":"amount","rule":"card_error","status":400},"And more."]}}`,
      findings: [{ shape: 'envelope', code: 'lost_card', items: ['email', 'amount', null] }],
    },
    {
      title: 'wrapped by a shop',
      url: 'https://api.shop.example/pay',
      status: 502,
      body: `{"message":"Upstream","cause":{"upstream":{"error":{"kind":"card_error","text":"Refused.","token":"CardRefused","id":"${ID}","retry":false}}}}`,
      findings: [{ shape: 'envelope', code: 'card_error' }],
    },
    {
      title: 'wrapped as a text',
      url: 'https://api.shop.example/pay',
      status: 500,
      body: JSON.stringify({
        cause: JSON.stringify({
          error: { kind: 'card_error', text: '', token: 'CardRefused', id: ID, retry: false },
        }),
      }),
      findings: [{ shape: 'envelope', code: 'card_error' }],
    },
    {
      title: 'the fault',
      url: 'https://api.shop.example/pay',
      status: 500,
      body: '{"response":{"fault":{"line":512,"box":{},"parts":[{"line":7}],"seen":"2026-11-20T10:00:00Z"}}}',
      findings: [{ shape: 'deep', code: '512', items: ['7'] }],
    },
    {
      title: 'a problem',
      url: 'https://api.acme.example/charges',
      status: 404,
      body: '{"problem":"No such charge."}',
      findings: [{ shape: 'plain', code: null }],
    },
  ],
  counterexamples: [
    {
      title: 'an envelope whose code is of somebody else',
      url: 'https://api.shop.example/pay',
      status: 422,
      body: `{"error":{"kind":"db_error","text":"Lost.","token":"DbLost","id":"${ID}","retry":false}}`,
    },
    {
      title: 'envelopes in a log',
      url: 'https://api.shop.example/logs',
      status: 500,
      body: `{"lines":[{"error":{"kind":"card_error","text":"","token":"CardLost","id":"${ID}","retry":false}}]}`,
    },
  ],
};

/** Its further codes. */
export const acmeCodes: CodeList = {
  classes: {
    card: { fix: ['Ask for another card.'], who: 'recipient', retry: 'after-change' },
  },
  recalled: ['limit_reached'],
  rows: [
    ['expired_card', 'Expired', 402, 'card', 'The card has expired.'],
    ['lost_card', '', null, 'card', 'The card was reported lost.'],
    ['limit_reached', 'Limit', 429, 'card', 'The card has reached its limit.'],
  ],
};
