import type { Pack } from '../../src/model/pack.ts';
import { entry } from './entries.ts';

/** A vendor whose bodies are lists of errors. */
export const lister: Pack = {
  id: 'lister',
  name: 'Lister',
  docs: 'https://docs.lister.example/errors',
  checked: '2026-11-21',
  hosts: ['lister.example'],
  shapes: [
    {
      id: 'listed',
      list: true,
      where: { errorCode: 'upper-word', message: 'string' },
      elsewhere: { errorCode: { startsWith: ['LS_'] }, fields: 'array' },
      inSuccess: { endpoints: ['composite'] },
      success: ['LS_FINE'],
      code: 'errorCode',
      message: 'message',
      ids: [{ name: 'record', field: 'record' }],
      set: 'codes',
    },
  ],
  sets: {
    codes: {
      name: 'Codes',
      docs: 'https://docs.lister.example/errors',
      codes: {
        LS_LOST: entry('The record is lost.'),
        LS_TWICE: entry('The record is there twice.'),
      },
    },
  },
  statuses: {},
  examples: [
    {
      title: 'a list',
      url: 'https://api.shop.example/records',
      status: 400,
      body: '[{"errorCode":"LS_LOST","message":"Lost.","fields":[]},{"errorCode":"LS_TWICE","message":"Twice.","fields":["a"],"record":7}]',
      findings: [
        { shape: 'listed', code: 'LS_LOST' },
        { shape: 'listed', code: 'LS_TWICE' },
      ],
    },
    {
      title: 'a list under a success',
      url: 'https://api.shop.example/v1/composite?a=b',
      status: 200,
      body: '[{"id":1},{"errorCode":"LS_LOST","message":"Lost.","fields":[]}]',
      findings: [{ shape: 'listed', code: 'LS_LOST' }],
    },
    {
      title: 'a list on its host',
      url: 'https://lister.example/records',
      status: 207,
      body: '[{"errorCode":"LS_FINE","message":"Fine."},{"errorCode":"OTHER","message":"Other."}]',
      findings: [{ shape: 'listed', code: 'OTHER' }],
    },
  ],
  counterexamples: [
    {
      title: 'an element that stands alone',
      url: 'https://api.shop.example/records',
      status: 400,
      body: '{"errorCode":"LS_LOST","message":"Lost.","fields":[]}',
    },
    {
      title: 'a list in a list',
      url: 'https://api.shop.example/records',
      status: 400,
      body: '[[{"errorCode":"LS_LOST","message":"Lost.","fields":[]}]]',
    },
  ],
};
