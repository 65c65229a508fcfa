import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoErrors } from './errors.ts';
import { hostileResponses } from './hostile/responses.ts';
import type { Sandbox } from './sandbox.ts';
import { startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks as a browser asks a forward proxy: with the whole URL in the request line. */
function throughProxy(method: string, url: string): Promise<Answer> {
  return ask(method, url, new URL(url).host);
}

function ask(method: string, path: string, host: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: sandbox.port, method, path, headers: { host } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      },
    );
    asked.once('error', reject);
    asked.end();
  });
}

/** Sends bytes that no client would, and gives the first of what comes back. */
function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(sandbox.port, '127.0.0.1', () => socket.write(request));
    socket.once('error', reject);
    socket.once('data', (data) => {
      resolve(String(data));
      socket.destroy();
    });
  });
}

describe('the sandbox', () => {
  it('answers every demo error as it is written', async () => {
    for (const { method, url, status, mediaType, headers, body } of demoErrors()) {
      const answer = await throughProxy(method, url);
      expect(answer.status, url).toBe(status);
      expect(answer.headers['content-type'] ?? '', url).toBe(mediaType);
      expect(answer.body, url).toBe(body);
      for (const [name, value] of Object.entries(headers)) {
        expect(answer.headers[name.toLowerCase()], url).toBe(value);
      }
    }
  });

  it('answers by the Host header too, whatever its port', async () => {
    const path = '/api/v1/subaccounts/demo/messages/8x8-sample';
    expect((await ask('POST', path, `sms.8x8.com:${sandbox.port}`)).status).toBe(404);
    expect((await ask('POST', path, 'sms.8x8.com')).body).toContain('1cc1eda1-f5dd');
  });

  it('lets every page ask, with any header', async () => {
    const answer = await throughProxy('OPTIONS', 'http://cdn.emnify.net/api/v1/anything');
    expect(answer.status).toBe(204);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*, Authorization',
      'access-control-allow-private-network': 'true',
    });
    expect(answer.headers['access-control-allow-methods']).toContain('PATCH');
  });

  it('serves the page and its list on its own address', async () => {
    const { host } = new URL(sandbox.origin);
    for (const path of ['/', '/?elsewhere', '/demo.js', '/demo.css']) {
      expect((await ask('GET', path, host)).status, path).toBe(200);
    }
    const list: unknown = JSON.parse((await ask('GET', '/errors.json', host)).body);
    expect(list).toHaveLength(demoErrors().length);
    expect((await ask('GET', '/../package.json', host)).status).toBe(404);
  });

  it('answers the probe by which a page knows that hosts are mapped', async () => {
    const { status, body } = await throughProxy('GET', 'http://errata-sandbox.invalid/ping');
    expect([status, body.trim()]).toEqual([200, 'errata-sandbox']);
  });

  it.each([
    ['GET', 'http://example.com/'],
    ['GET', 'http://sms.8x8.com/unknown'],
    ['DELETE', 'http://sms.8x8.com/api/v1/subaccounts/demo/messages/8x8-sample'],
  ])('has no answer to %s %s', async (method, url) => {
    const { status, body } = await throughProxy(method, url);
    expect(status).toBe(404);
    expect(body).toBe(`The sandbox has no answer to ${method} ${url}.\n`);
  });

  it('answers with every hostile text as it is written, in body and head', async () => {
    const sample = hostileResponses(sandbox.origin).filter(
      ({ method }, index) => method === 'GET' && index % 9 === 0,
    );
    for (const { method, url, status, headers, body } of sample) {
      const answer = await throughProxy(method, new URL(url).href);
      expect(answer.status, url).toBe(status);
      expect(answer.body, url).toBe(body);
      expect(answer.headers['x-request-id'], url).toBe(headers['X-Request-Id']);
    }
  });

  it('gives a script to what loads a watched address, and lists the request', async () => {
    const url = `${sandbox.origin}/tripwire/tags-1`;
    expect((await throughProxy('GET', url)).body).toBe('errataTripwire();');
    expect(sandbox.requests.at(-1)).toEqual({ method: 'GET', url, status: 200 });
  });

  it('refuses a method that is no registered one, for any page to see', async () => {
    const url = 'http://cdn.emnify.net/hostile/own-method/x-1/-';
    const answer = await raw(`alert(1) ${url} HTTP/1.1\r\nHost: cdn.emnify.net\r\n\r\n`);
    expect(answer).toContain('HTTP/1.1 400 Bad Request\r\nAccess-Control-Allow-Origin: *\r\n');
    expect(sandbox.requests.at(-1)).toEqual({ method: 'alert(1)', url, status: 400 });
  });

  it('opens no tunnel', async () => {
    const answer = await raw('CONNECT sms.8x8.com:443 HTTP/1.1\r\nHost: sms.8x8.com:443\r\n\r\n');
    expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 502 Not in the sandbox');
  });

  it('keeps a list of what it answered', async () => {
    const before = sandbox.requests.length;
    await throughProxy('GET', 'http://example.com/x');
    expect(sandbox.requests.slice(before)).toEqual([
      { method: 'GET', url: 'http://example.com/x', status: 404 },
    ]);
  });
});
