import { createServer, type ServerResponse } from 'node:http';

/** What a kind of response is answered with. */
interface Answer {
  readonly status: number;
  readonly mediaType: string;
  readonly body: string;
}

const JSON_TYPE = 'application/json';

/**
 * One of each kind that Errata counts apart. The names begin with `error` where a row is to be listed.
 */
const ANSWERS = {
  success: { status: 200, mediaType: JSON_TYPE, body: '{"ok":true}' },
  'no-content': { status: 204, mediaType: '', body: '' },
  'error-of-form': {
    status: 400,
    mediaType: 'application/problem+json',
    body: '{"type":"about:blank","title":"Bad Request","status":400,"detail":"m","instance":"/orders/1"}',
  },
  'error-of-nobody': { status: 500, mediaType: JSON_TYPE, body: '{"oops":{"why":"m"}}' },
  'error-page': { status: 404, mediaType: 'text/html', body: '<!doctype html><p>Not found' },
  'error-image': { status: 404, mediaType: 'image/png', body: 'x' },
  'error-empty': { status: 503, mediaType: '', body: '' },
  'error-cut': { status: 502, mediaType: JSON_TYPE, body: '{"oops":{"why":"m"' },
} as const satisfies Readonly<Record<string, Answer>>;

/** The kinds in the order in which the page asks for them, over and over. */
const KINDS = Object.keys(ANSWERS);

/** A running server of traffic. */
export interface Traffic {
  /** The page that sends the requests. */
  readonly url: string;
  close(): Promise<void>;
}

/** How many of so many requests, sent in turn, are answered with an error. */
export function errorsAmong(requests: number): number {
  const kinds = Array.from({ length: requests }, (_, index) => KINDS[index % KINDS.length]);
  return kinds.filter((kind) => kind?.startsWith('error')).length;
}

/**
 * Starts a server on a free port of 127.0.0.1 whose page sends as many requests as one wants and leaves at
 * the worst moments. Everything is asked for by clicks on its buttons; `?send=16` sends 16 at once, whose
 * addresses end so, too.
 */
export async function startTraffic(): Promise<Traffic> {
  const server = createServer(({ url = '/' }, response) => {
    const [, kind = ''] = url.split(/[/?]/);
    if (kind === '') return send(response, PAGE);
    // Half of a body, of which the rest never comes.
    if (kind === 'half') return sendHalf(response);
    const [, answer] = Object.entries(ANSWERS).find(([name]) => name === kind) ?? [];
    send(response, answer ?? { status: 204, mediaType: '', body: '' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('There was no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status, mediaType, body }: Answer): void {
  const type = mediaType === '' ? {} : { 'Content-Type': mediaType };
  response.writeHead(status, { 'Cache-Control': 'no-store', ...type });
  response.end(body);
}

function sendHalf(response: ServerResponse): void {
  response.writeHead(500, { 'Content-Type': JSON_TYPE, 'Content-Length': 100_000 });
  response.write(`{"oops":"${'x'.repeat(50_000)}`);
}

const PAGE: Answer = {
  status: 200,
  mediaType: 'text/html; charset=utf-8',
  body: `<!doctype html>
    <title>Traffic</title>
    <link rel="icon" href="data:,">
    <button id="send">Send</button>
    <button id="leave">Navigate after a body</button>
    <button id="leave-within">Navigate within a body</button>
    <button id="push">Change the address after a body</button>
    <script>(${inPage})(${JSON.stringify(KINDS)});</script>`,
};

/** Runs in the page. `data-count` of the body says how many are to be sent, `data-sent` how many were, `data-sending` how many are under way; `data-stopped` ends it. */
function inPage(kinds: readonly string[]): void {
  const { dataset } = document.body;
  const ask = async (kind: string): Promise<Response> => {
    const number = Number(dataset['asked'] ?? 0);
    dataset['asked'] = String(number + 1);
    return fetch(`/${kind}/${number}${location.search}`);
  };
  const on = (id: string, act: () => Promise<void>): void => {
    document.getElementById(id)?.addEventListener('click', () => void act());
  };
  on('send', async () => {
    const count = Number(dataset['count']);
    let next = 0;
    dataset['sent'] = '0';
    const sendOn = async (): Promise<void> => {
      while (next < count && dataset['stopped'] === undefined) {
        const kind = kinds[next % kinds.length] ?? '';
        next += 1;
        dataset['sending'] = String(Number(dataset['sending'] ?? 0) + 1);
        await (await ask(kind)).text();
        dataset['sending'] = String(Number(dataset['sending']) - 1);
        dataset['sent'] = String(Number(dataset['sent']) + 1);
      }
    };
    await Promise.all(Array.from({ length: 6 }, sendOn));
  });
  on('leave', async () => {
    await (await ask('error-of-nobody')).text();
    location.href = '/?left';
  });
  on('leave-within', async () => {
    await (await ask('half')).body?.getReader().read();
    location.href = '/?left-within';
  });
  on('push', async () => {
    await (await ask('error-of-nobody')).text();
    history.pushState(null, '', `/?pushed=${dataset['asked']}`);
    dataset['pushed'] = String(Number(dataset['pushed'] ?? 0) + 1);
  });
  const atOnce = new URLSearchParams(location.search).get('send');
  if (atOnce !== null) {
    dataset['count'] = atOnce;
    document.getElementById('send')?.click();
  }
}
