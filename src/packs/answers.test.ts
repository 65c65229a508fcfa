import { describe, expect, it } from 'vitest';
import { finding, findings } from '../engine/inspect.fixture.ts';

/** What S3 answers to a presigned URL. */
const denied = (message: string) =>
  finding({
    url: 'https://demo-bucket.s3.eu-central-1.amazonaws.com/one.png?X-Amz-Expires=60',
    status: 403,
    mediaType: 'application/xml',
    body: `<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>${message}</Message></Error>`,
  });

describe('an AccessDenied of S3', () => {
  it('is told by its message where a presigned URL is too old', async () => {
    const found = await denied('Request has expired');
    expect(found).toMatchObject({ code: 'AccessDenied', known: true });
    expect(found.fix[0]).toContain('new presigned URL');
  });

  it('is one of rights else', async () => {
    const found = await denied('Access Denied');
    expect(found).toMatchObject({ code: 'AccessDenied', known: true, who: 'credentials' });
    expect(found.fix.join(' ')).not.toContain('new presigned URL');
  });
});

describe('a user error of Shopify without a code', () => {
  it.each(['userErrors', 'mediaUserErrors', 'customerUserErrors'])(
    'has words: %s',
    async (name) => {
      const error = { field: ['input', 'title'], message: "Title can't be blank" };
      const found = await finding({
        url: 'https://demo.myshopify.com/admin/api/2026-07/graphql.json',
        method: 'POST',
        status: 200,
        body: JSON.stringify({ data: { productCreate: { [name]: [error] } } }),
      });
      expect(found.meaning).toMatch(/mutation/);
      expect(found).toMatchObject({ who: 'caller', retry: 'after-change', items: [{}] });
    },
  );
});

describe('a success that is called plain text', () => {
  const asked = { status: 200, method: 'POST', mediaType: 'text/plain' };

  it('is looked at where the request was one of JSON-RPC', async () => {
    const call = {
      ...asked,
      url: 'https://node.shop.example/v3/key',
      body: '{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"Method not found"}}',
    };
    const request = '{"jsonrpc":"2.0","id":1,"method":"none"}';
    expect(await finding({ ...call, request })).toMatchObject({
      vendor: 'json-rpc',
      code: '-32601',
    });
    expect(await findings(call)).toEqual([]);
  });

  it('is looked at where the request was one of GraphQL', async () => {
    const call = {
      ...asked,
      url: 'https://api.shop.example/graphql',
      body: '{"data":null,"errors":[{"message":"No","extensions":{"code":"FORBIDDEN"}}]}',
    };
    const found = await finding({ ...call, request: '{"query":"{me{id}}"}' });
    expect(found).toMatchObject({ vendor: 'graphql', code: 'FORBIDDEN' });
    expect(await findings(call)).toEqual([]);
  });
});
