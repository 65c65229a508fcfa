import { describe, expect, it } from 'vitest';
import { endpointPattern } from './endpoint.ts';

describe('the pattern of an endpoint', () => {
  it.each([
    ['https://api.acme.example/orders/17', 'api.acme.example/orders/{id}'],
    ['https://api.acme.example/orders/17/items/2?x=3#y', 'api.acme.example/orders/{id}/items/{id}'],
    ['https://a.example/u/7F3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10', 'a.example/u/{id}'],
    ['https://a.example/t/5f2b8c1d9e0a', 'a.example/t/{id}'],
    ['https://127.0.0.1:8080/1', '127.0.0.1:8080/{id}'],
    ['https://a.example/', 'a.example/'],
  ])('of %s is %s', (url, pattern) => expect(endpointPattern(url)).toBe(pattern));

  it.each(['v1', '2010-04-01', 'decade', 'deadbeefdeaf', 'feedface1', 'order-17', '17x', '%20'])(
    'keeps the segment %s',
    (segment) => {
      const endpoint = `a.example/${segment}/x`;
      expect(endpointPattern(`https://${endpoint}`)).toBe(endpoint);
    },
  );

  it('takes what is no URL as it is', () => {
    expect(endpointPattern('')).toBe('');
    expect(endpointPattern('not a url/17')).toBe('not a url/{id}');
  });
});
