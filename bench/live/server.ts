import { createServer } from 'node:http';
import type { Served } from '../../scripts/sums.ts';
import { packs } from '../../src/packs/index.ts';
import { bodyExamples } from '../body-examples.ts';
import { filledTo } from '../filler.ts';
import { randomFrom } from '../random.ts';

/** Of the requests every tenth fails; all have bodies of so many bytes. */
const FAILING = 10;
const BODY_BYTES = 2_048;
const JSON_TYPE = 'application/json';
/** Requests that are under way together, as an eager page has them. */
const AT_ONCE = 6;
/** What a page that cannot keep pace has under way at most. */
const AT_MOST = 60;
/** The query with which the page fails from the start on, a hundred times a second. */
export const KNOCKING = '?knock';
/** How often a page at a steady pace looks how many requests are due, in ms. */
const TICK_MS = 20;

declare global {
  interface Window {
    /** Only in the page of this server. */
    readonly traffic: Traffic;
  }
}

/** What the page does when it is told to. */
export interface Traffic {
  /** Makes so many requests; resolves when all have been answered and read. */
  round(count: number): Promise<void>;
  /** From now on makes so many requests a second. */
  steady(perSecond: number): void;
  /** Makes no more of them; resolves when all have been answered and read. */
  stop(): Promise<void>;
  /**
   * Makes a request that fails, for an address of its own.
   *
   * @param name in it; letters
   * @returns when its body had been read, in milliseconds since 1970
   */
  probe(name: string): Promise<number>;
}

/** A server on 127.0.0.1 with a page that makes requests. */
export interface BenchServer {
  readonly origin: string;
  /** What it has answered so far; a copy. */
  served(): Served;
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function startBenchServer(): Promise<BenchServer> {
  const random = randomFrom(3);
  const success = filledTo(BODY_BYTES, { id: 17, state: 'shipped' }, random);
  // Everything is answered under one media type, by which some forms are told from others.
  const failing = bodyExamples(packs).filter(
    ({ example: { mediaType = JSON_TYPE } }) => mediaType === JSON_TYPE,
  );
  const failures = failing.map(({ example: { status }, body }) => ({
    status,
    body: filledTo(BODY_BYTES, body, random),
  }));
  let documents = 0;
  let requests = 0;
  let errors = 0;
  const server = createServer((request, response) => {
    const { url = '' } = request;
    // Chromium's developer tools ask each site for what it has for them, and tell nobody.
    if (url.startsWith('/.well-known/')) {
      response.writeHead(404).end();
      return;
    }
    const [, kind, name] = /^\/(api|probe)\/(\w+)/.exec(url) ?? [];
    if (kind === undefined) {
      documents += 1;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
      return;
    }
    requests += 1;
    const number = kind === 'api' ? Number(name) : 0;
    const error =
      number % FAILING === 0 ? failures[(number / FAILING) % failures.length] : undefined;
    if (error) errors += 1;
    response.writeHead(error?.status ?? 200, { 'content-type': JSON_TYPE });
    response.end(error?.body ?? success);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    served: () => ({ documents, requests, errors }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const PAGE = `<!doctype html><title>Traffic</title><link rel="icon" href="data:,"><script>
  let next = 0;
  let underWay = 0;
  let steady = 0;
  const request = async () => {
    underWay += 1;
    try {
      await (await fetch('/api/' + next++)).text();
    } finally {
      underWay -= 1;
    }
  };
  const traffic = {
    async round(count) {
      const end = next + count;
      const work = async () => {
        while (next < end) await request();
      };
      await Promise.all(Array.from({ length: ${AT_ONCE} }, work));
    },
    steady(perSecond) {
      // Each page fails in ways of its own.
      next = Date.now() % 1e6;
      const start = performance.now();
      let made = 0;
      steady = setInterval(() => {
        const due = ((performance.now() - start) * perSecond) / 1000;
        for (; made < due && underWay < ${AT_MOST}; made += 1) void request();
      }, ${TICK_MS});
    },
    async stop() {
      clearInterval(steady);
      while (underWay > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    async probe(name) {
      await (await fetch('/probe/' + name)).text();
      return Date.now();
    },
  };
  window.traffic = traffic;
  if (location.search === '${KNOCKING}') setInterval(() => void traffic.probe('knock'), 10);
</script>`;
