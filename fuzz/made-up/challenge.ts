import type { Pack } from '../../src/model/pack.ts';
import { entry } from './entries.ts';

/** A form that many share, in a challenge or in a body. */
export const challenge: Pack = {
  id: 'challenge',
  name: 'Key form',
  kind: 'form',
  also: ['Lock form'],
  docs: 'https://keys.example/form',
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'header',
      at: 'headers',
      where: {
        'www-authenticate.error': 'snake-word',
        'www-authenticate.scheme': { oneOf: ['bearer', 'dpop'] },
      },
      elsewhere: {},
      code: 'www-authenticate.error',
      message: 'www-authenticate.error_description',
      set: 'errors',
    },
    {
      id: 'body',
      where: [{ error: 'snake-word', error_description: 'string' }],
      elsewhere: { error_uri: 'absent' },
      code: 'error',
      message: 'error_description',
      set: 'errors',
    },
  ],
  sets: {
    errors: {
      name: 'Errors',
      docs: 'https://keys.example/form#errors',
      codes: { invalid_token: entry('The key is not one.', { basis: 'example' }) },
    },
  },
  statuses: {},
  examples: [
    {
      title: 'a challenge',
      url: 'https://api.shop.example/orders',
      status: 401,
      headers: {
        'WWW-Authenticate':
          'Bearer realm="a, b=\\"c\\"", error="invalid_token", error_description="It has expired, say \\\\ we."',
      },
      body: '',
      findings: [{ shape: 'header', code: 'invalid_token' }],
    },
    {
      title: 'a challenge over a page',
      url: 'https://api.shop.example/orders',
      status: 403,
      mediaType: 'text/html',
      headers: { 'www-authenticate': 'DPoP error=insufficient_scope' },
      body: '<h1>No</h1>',
      findings: [{ shape: 'header', code: 'insufficient_scope' }],
    },
    {
      title: 'a body',
      url: 'https://id.shop.example/token',
      status: 400,
      body: '{"error":"invalid_grant","error_description":"No such code."}',
      findings: [{ shape: 'body', code: 'invalid_grant' }],
    },
  ],
  counterexamples: [
    {
      title: 'a challenge without an error',
      url: 'https://api.shop.example/orders',
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer realm="error=invalid_token"' },
      body: '',
    },
  ],
};
