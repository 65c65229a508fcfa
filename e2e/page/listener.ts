import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that lets everybody send it anything, and remembers all that came. */
export interface Listener {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The paths that were asked for, whatever the method; grows in place. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

/** Starts it on free ports of 127.0.0.1. */
export async function startListener(): Promise<Listener> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/plain' });
    response.end('heard');
  });
  server.on('upgrade', (request, socket) => {
    heard.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Of a server that listens on a port the address is no text.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    heard,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
