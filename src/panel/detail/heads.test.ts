import { describe, expect, it } from 'vitest';
import type { Header } from '../../model/exchange.ts';
import { MOST_HEADERS, requestHead, responseHead } from './heads.ts';

const isSecret = (name: string): boolean => name === 'authorization' || name === 'set-cookie';

const request = (requestHeaders: readonly Header[]) =>
  requestHead(
    { method: 'POST', url: 'https://api.acme.example/charges?key=1', requestHeaders },
    isSecret,
  );

describe('the head of a request', () => {
  it('has method, URL and headers as they were sent', () => {
    expect(
      request([
        { name: 'Authorization', value: 'Bearer x' },
        { name: 'Accept', value: 'a\u202eb' },
      ]),
    ).toEqual({
      method: 'POST',
      url: 'https://api.acme.example/charges?key=1',
      lines: [
        { name: 'Authorization', value: 'Bearer x', secret: true },
        { name: 'Accept', value: 'a\u202eb', secret: false },
      ],
      left: 0,
    });
  });

  it('leaves out what HTTP/2 writes among the headers', () => {
    const names = [':authority', ':method', ':path', ':scheme', 'accept'];
    const { lines, left } = request(names.map((name) => ({ name, value: '' })));
    expect(lines.map(({ name }) => name)).toEqual(['accept']);
    expect(left).toBe(0);
  });

  it('is short whatever a HAR holds, and counts what it leaves out', () => {
    const many = Array.from({ length: MOST_HEADERS + 7 }, (_, i) => ({ name: `h${i}`, value: '' }));
    const { lines, left } = request(many);
    expect({ shown: lines.length, left }).toEqual({ shown: MOST_HEADERS, left: 7 });
  });
});

describe('the head of a response', () => {
  it('has the status, and a line for each value that the browser has joined', () => {
    const responseHeaders = [
      { name: 'Set-Cookie', value: 'a=1\nb=2' },
      { name: 'Date', value: '' },
    ];
    expect(responseHead({ status: 429, responseHeaders }, isSecret)).toEqual({
      status: 429,
      lines: [
        { name: 'Set-Cookie', value: 'a=1', secret: true },
        { name: 'Set-Cookie', value: 'b=2', secret: true },
        { name: 'Date', value: '', secret: false },
      ],
      left: 0,
    });
  });
});
