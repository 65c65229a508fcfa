import type { Pack } from '../../src/model/pack.ts';
import { framed } from '../grpc-web.ts';
import { entry } from './entries.ts';

const TRAILERS = [
  { name: 'grpc-status', value: '5' },
  { name: 'grpc-message', value: 'no caf%C3%A9' },
] as const;

/** A form in headers and trailers, under a success too. */
export const wire: Pack = {
  id: 'wire',
  name: 'Wire',
  kind: 'form',
  docs: 'https://wire.example/status',
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'trailers',
      at: 'headers',
      where: { 'grpc-status': 'numeric' },
      elsewhere: {},
      success: ['0'],
      inSuccess: {
        mediaTypes: [
          'application/grpc-web',
          'application/grpc-web+proto',
          'application/grpc-web-text',
        ],
      },
      code: 'grpc-status',
      message: 'grpc-message',
      set: 'statuses',
    },
  ],
  sets: {
    statuses: {
      name: 'Statuses',
      docs: 'https://wire.example/status#list',
      codes: { '5': entry('There is no such thing.'), '0': entry('Fine.', { who: 'nobody' }) },
    },
  },
  statuses: {},
  examples: [
    {
      title: 'trailers in a body',
      url: 'https://api.shop.example/shop.Orders/Get',
      method: 'POST',
      status: 200,
      mediaType: 'application/grpc-web+proto',
      body: framed(TRAILERS, 'application/grpc-web+proto'),
      findings: [{ shape: 'trailers', code: '5' }],
    },
    {
      title: 'trailers in a body of base64',
      url: 'https://api.shop.example/shop.Orders/Get',
      method: 'POST',
      status: 200,
      mediaType: 'application/grpc-web-text',
      body: framed(TRAILERS, 'application/grpc-web-text'),
      findings: [{ shape: 'trailers', code: '5' }],
    },
    {
      title: 'trailers that are headers',
      url: 'https://api.shop.example/shop.Orders/Get',
      method: 'POST',
      status: 200,
      mediaType: 'application/grpc-web',
      headers: { 'Grpc-Status': '16', 'Grpc-Message': 'who%3F' },
      body: '',
      findings: [{ shape: 'trailers', code: '16' }],
    },
  ],
  counterexamples: [
    {
      title: 'a success',
      url: 'https://api.shop.example/shop.Orders/Get',
      method: 'POST',
      status: 200,
      mediaType: 'application/grpc-web+proto',
      body: framed([{ name: 'grpc-status', value: '0' }], 'application/grpc-web+proto'),
    },
  ],
};
