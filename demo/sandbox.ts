import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AWKWARD } from './awkward.ts';
import { demoErrors } from './errors.ts';
import { FURTHER } from './further.ts';
import { TRIPWIRE_PATH } from './hostile/payloads.ts';
import { findHostileResponse, hostileResponses } from './hostile/responses.ts';
import type { DemoError } from './model.ts';
import { PROBE_HOST } from './pac.ts';

const PAGE_FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'page');

/** The files of the demo page, by path. */
const FILES: Readonly<Record<string, readonly [name: string, mediaType: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/demo.js': ['demo.js', 'text/javascript; charset=utf-8'],
  '/demo.css': ['demo.css', 'text/css; charset=utf-8'],
};

/** One request that the sandbox has answered. */
export interface SandboxRequest {
  readonly method: string;
  /** Absolute, as the browser meant it. */
  readonly url: string;
  readonly status: number;
}

/** A running sandbox. */
export interface Sandbox {
  readonly port: number;
  /** Where the demo page is: `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Everything answered so far, in order; grows in place. */
  readonly requests: readonly SandboxRequest[];
  close(): Promise<void>;
}

/** What is sent back. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Starts a server on a free port of 127.0.0.1 that serves the demo page and answers, as a forward
 * proxy, in the place of the vendors' hosts. It never connects to anything.
 */
export async function startSandbox(): Promise<Sandbox> {
  const requests: SandboxRequest[] = [];
  const all: readonly DemoError[] = [
    ...demoErrors(),
    ...Object.values(AWKWARD),
    ...Object.values(FURTHER),
  ];
  const errors = new Map(all.map((error) => [keyOf(error.method, error.url), error]));
  let findHostile: FindHostile = () => undefined;
  const server = createServer((request, response) => {
    const url = urlOf(request);
    const whole = answerTo(request.method ?? 'GET', url, errors, findHostile);
    const answer = isKnown(request, whole) ? { ...whole, status: 304, body: '' } : whole;
    requests.push({ method: request.method ?? 'GET', url: url.href, status: answer.status });
    send(request, response, answer);
  });
  // A tunnel is asked for https, which this server cannot answer in a vendor's name.
  server.on('connect', (_, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Not in the sandbox\r\n\r\n');
  });
  server.on('clientError', (error, socket) => {
    const asked = unknownMethod(error);
    if (asked) requests.push({ ...asked, status: 400 });
    if (socket.writable) socket.end(REFUSAL);
  });
  const port = await listen(server);
  const origin = `http://127.0.0.1:${port}`;
  findHostile = findHostileResponse(hostileResponses(origin));
  return { port, origin, requests, close: () => close(server) };
}

type FindHostile = ReturnType<typeof findHostileResponse>;

/** What Node itself would answer, with leave for any page to read it. */
const REFUSAL = `HTTP/1.1 400 Bad Request\r
Access-Control-Allow-Origin: *\r
Content-Length: 0\r
Connection: close\r
\r
`;

/** A page may send any word as a method, and Node's parser takes the registered ones alone. */
function unknownMethod(error: Error): { method: string; url: string } | null {
  const packet: unknown = Reflect.get(error, 'rawPacket');
  if (!Buffer.isBuffer(packet)) return null;
  const [, method, url] = /^(\S+) (http:\S+) HTTP\/1\.1\r\n/.exec(packet.toString('latin1')) ?? [];
  return method === undefined || url === undefined ? null : { method, url };
}

function answerTo(
  method: string,
  url: URL,
  errors: ReadonlyMap<string, DemoError>,
  findHostile: FindHostile,
): Answer {
  if (method === 'OPTIONS') return { status: 204, headers: {}, body: '' };
  if (isLoopback(url)) return pageFile(url);
  if (url.hostname === PROBE_HOST) return plain(200, 'errata-sandbox');
  const hostile = findHostile(url);
  if (hostile) return hostile;
  const error = errors.get(keyOf(method, url.href));
  if (!error) return plain(404, `The sandbox has no answer to ${method} ${url.href}.`);
  const type = error.mediaType === '' ? {} : { 'Content-Type': error.mediaType };
  return { status: error.status, headers: { ...type, ...error.headers }, body: error.body };
}

/** Whether the browser has this very answer in its cache (RFC 9110 section 13.1.2). */
function isKnown({ headers }: IncomingMessage, answer: Answer): boolean {
  const tag = answer.headers['ETag'];
  return tag !== undefined && headers['if-none-match'] === tag;
}

function pageFile(url: URL): Answer {
  if (url.pathname.startsWith(TRIPWIRE_PATH)) return tripwire();
  if (url.pathname === '/errors.json') {
    const shown = demoErrors().map(({ id, vendor, title, method, url: address, status }) => {
      return { id, vendor, title, method, url: address, status };
    });
    return {
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(shown),
    };
  }
  const [name, mediaType] = FILES[url.pathname] ?? [];
  if (!name || !mediaType) return plain(404, `The sandbox has no page ${url.pathname}.`);
  const body = readFileSync(join(PAGE_FOLDER, name), 'utf8');
  return { status: 200, headers: { 'Content-Type': mediaType }, body };
}

/** What is loaded from there tells of itself, should it be run. */
function tripwire(): Answer {
  const headers = { 'Content-Type': 'text/javascript' };
  return { status: 200, headers, body: 'errataTripwire();' };
}

function plain(status: number, text: string): Answer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}

/** A proxy is asked with the whole URL in the request line, a server with the path alone. */
function urlOf({ url = '/', headers }: IncomingMessage): URL {
  const base = `http://${headers.host ?? 'localhost'}`;
  return URL.canParse(url, base) ? new URL(url, base) : new URL('http://unreadable.invalid/');
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost';
}

function keyOf(method: string, url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${method} ${hostname}${pathname}`;
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, *',
    'Access-Control-Allow-Headers': '*, Authorization',
    // The page is public to the browser as soon as a proxy is in between, the sandbox is not.
    'Access-Control-Allow-Private-Network': 'true',
    'Cache-Control': 'no-store',
    ...answer.headers,
    ...(answer.status === 304 ? {} : { 'Content-Length': Buffer.byteLength(answer.body) }),
  });
  // As bytes: with a text Node would write the head in the text's encoding, which is not that of heads.
  response.end(request.method === 'HEAD' ? '' : Buffer.from(answer.body, 'utf8'));
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('The sandbox got no port on 127.0.0.1; try again.'));
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
