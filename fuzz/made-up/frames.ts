import type { Pack } from '../../src/model/pack.ts';

const COMMON = {
  docs: 'https://frames.example/errors',
  checked: '2026-11-21',
  kind: 'form',
  hosts: [],
  sets: {},
  statuses: {},
} as const satisfies Partial<Pack>;

const ERRORS = '{"email":["is missing","is too short"],"":["x"]}';

/** A form of frameworks: texts by field, or in a list. */
export const fieldErrors: Pack = {
  ...COMMON,
  id: 'field-errors',
  name: 'Frame',
  also: ['Rail', 'Sill'],
  shapes: [
    {
      id: 'by-field',
      where: { message: 'string', errors: 'text-lists' },
      elsewhere: {},
      message: 'message',
      items: 'errors',
      set: null,
    },
    {
      id: 'texts',
      where: {
        messages: 'texts',
        statusCode: 'http-status',
        name: { oneOf: ['Failed', 'Refused'] },
      },
      elsewhere: { error: 'absent' },
      message: 'name',
      status: 'statusCode',
      items: 'messages',
      set: null,
    },
  ],
  examples: [
    {
      title: 'by field',
      url: 'https://api.shop.example/users',
      status: 422,
      body: `{"message":"The given data is wrong.","errors":${ERRORS}}`,
      findings: [{ shape: 'by-field', code: null, items: [null, null, null] }],
    },
    {
      title: 'in a list',
      url: 'https://api.shop.example/users',
      status: 400,
      body: '{"statusCode":400,"messages":["a","b"],"name":"Failed"}',
      findings: [{ shape: 'texts', code: null, items: [null, null] }],
    },
  ],
  counterexamples: [
    {
      title: 'a text where a list must be',
      url: 'https://api.shop.example/users',
      status: 422,
      body: '{"message":"The given data is wrong.","errors":{"email":"is missing"}}',
    },
  ],
};

/** A special case of it. */
export const windowErrors: Pack = {
  ...COMMON,
  id: 'window-errors',
  name: 'Window',
  refines: ['field-errors'],
  shapes: [
    {
      id: 'by-field',
      where: { message: 'string', errors: 'text-lists', ok: { is: false }, trace: 'present' },
      elsewhere: { version: { is: 3 } },
      message: 'message',
      items: 'errors',
      set: null,
    },
  ],
  examples: [
    {
      title: 'by field',
      url: 'https://api.shop.example/users',
      status: 422,
      body: `{"message":"Wrong.","errors":${ERRORS},"ok":false,"trace":null,"version":3}`,
      findings: [{ shape: 'by-field', code: null, items: [null, null, null] }],
    },
  ],
  counterexamples: [
    {
      title: 'without its trace',
      url: 'https://api.shop.example/users',
      status: 422,
      body: `{"message":"Wrong.","errors":${ERRORS},"ok":false,"version":3}`,
    },
  ],
};
