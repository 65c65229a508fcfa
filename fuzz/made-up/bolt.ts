import type { Pack } from '../../src/model/pack.ts';
import { entry } from './entries.ts';

const HEAD = { 'Bolt-Version': '2', 'X-Bolt': 'yes' };

/** A vendor known by the head of its responses, whose code is a part of a text. */
export const bolt: Pack = {
  id: 'bolt',
  name: 'Bolt',
  docs: 'https://docs.bolt.example/errors',
  checked: '2026-11-21',
  hosts: ['bolt.example'],
  shapes: [
    {
      id: 'typed',
      where: { title: 'string' },
      elsewhere: { status: 'http-status', type: 'string' },
      head: {
        mediaTypes: ['application/vnd.bolt+json'],
        statuses: [400, 404, 409, 422, 429],
        headers: { 'bolt-version': ['1', '2'], 'x-bolt': [] },
      },
      code: [
        { field: 'type', after: '/errors/', before: '?', startsWith: ['BOLT_', 'B-'] },
        { field: 'title', before: ' : ', startsWith: ['BOLT_'] },
      ],
      message: 'title',
      status: 'status',
      set: 'codes',
    },
    {
      id: 'worded',
      where: { fault: { startsWith: ['BOLT_', 'B-'] } },
      elsewhere: { bolt: { oneOf: ['v1', 'v2'] }, tried: 'integer' },
      head: { statuses: [422, 500, 502] },
      code: { field: 'fault', before: ' : ' },
      message: 'fault',
      set: 'codes',
    },
  ],
  sets: {
    codes: {
      name: 'Codes',
      docs: 'https://docs.bolt.example/errors',
      page: 'https://docs.bolt.example/errors/{code}',
      codes: {
        BOLT_LOST: entry('The bolt is lost.', { templates: ['Lost {name} at {place}'] }),
        'B-7': entry('The seventh bolt is missing.', { when: { status: 404 } }),
        BOLT_TWICE: [
          entry('The name is taken.', { when: { status: 409 } }),
          entry('The body is wrong.', { when: { status: 422, message: 'Twice' } }),
        ],
      },
    },
  },
  statuses: {},
  examples: [
    {
      title: 'by its media type',
      url: 'https://api.shop.example/bolts',
      status: 404,
      mediaType: 'application/vnd.bolt+json',
      headers: HEAD,
      body: '{"title":"Lost M6 at Rome","status":404,"type":"https://bolt.example/errors/BOLT_LOST?v=2"}',
      findings: [{ shape: 'typed', code: 'BOLT_LOST' }],
    },
    {
      title: 'with the code in its title too',
      url: 'https://bolt.example/bolts',
      status: 409,
      mediaType: 'application/vnd.bolt+json',
      headers: HEAD,
      body: '{"title":"BOLT_TWICE : Twice","status":"409","type":"https://bolt.example/errors/B-7"}',
      findings: [{ shape: 'typed', code: 'B-7' }],
    },
    {
      title: 'in words',
      url: 'https://api.shop.example/bolts',
      status: 500,
      body: '{"fault":"BOLT_LOST : Lost M6 at Rome : again","bolt":"v2","tried":3}',
      findings: [{ shape: 'worded', code: 'BOLT_LOST' }],
    },
  ],
  counterexamples: [
    {
      title: 'as other JSON',
      url: 'https://api.shop.example/bolts',
      status: 404,
      headers: HEAD,
      body: '{"title":"Lost","status":404,"type":"https://bolt.example/errors/BOLT_LOST"}',
    },
    {
      title: 'without its header',
      url: 'https://api.shop.example/bolts',
      status: 404,
      mediaType: 'application/vnd.bolt+json',
      headers: { 'X-Bolt': '' },
      body: '{"title":"Lost","status":404,"type":"https://bolt.example/errors/BOLT_LOST"}',
    },
  ],
};
