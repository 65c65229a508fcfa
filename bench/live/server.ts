import { createServer } from 'node:http';
import { packs } from '../../src/packs/index.ts';
import { bodyExamples } from '../body-examples.ts';
import { filledTo } from '../filler.ts';
import { randomFrom } from '../random.ts';

/** One round: so many requests, of which every tenth fails, with bodies of so many bytes. */
export const REQUESTS = 1_000;
const FAILING = 10;
const BODY_BYTES = 2_048;
/** Requests that are under way together, as an eager page has them. */
const AT_ONCE = 6;

/** A server on 127.0.0.1 with a page that makes the requests of a round. */
export interface TrafficServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function startTraffic(): Promise<TrafficServer> {
  const random = randomFrom(3);
  const success = filledTo(BODY_BYTES, { id: 17, state: 'shipped' }, random);
  const errors = bodyExamples(packs).map(({ example: { status }, body }) => ({
    status,
    body: filledTo(BODY_BYTES, body, random),
  }));
  const server = createServer((request, response) => {
    const number = Number(/^\/api\/(\d+)/.exec(request.url ?? '')?.[1] ?? Number.NaN);
    if (Number.isNaN(number)) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
      return;
    }
    const error = number % FAILING === 0 ? errors[(number / FAILING) % errors.length] : undefined;
    response.writeHead(error?.status ?? 200, { 'content-type': 'application/json' });
    response.end(error?.body ?? success);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const PAGE = `<!doctype html><title>Traffic</title><link rel="icon" href="data:,"><script>
  // Resolves when all requests of a round have been answered and read.
  async function round() {
    let next = 0;
    const work = async () => {
      while (next < ${REQUESTS}) await (await fetch('/api/' + next++)).text();
    };
    await Promise.all(Array.from({ length: ${AT_ONCE} }, work));
  }
</script>`;
