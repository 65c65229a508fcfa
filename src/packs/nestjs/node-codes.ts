import type { CodeSet } from '../../model/pack.ts';

/** Codes of Node.js that Fastify hands on when a call to something behind the server fails. */
export const nodeCodes = {
  ECONNREFUSED: {
    basis: 'documented',
    status: 500,
    meaning:
      "The server's own connection was refused: a database or service behind it is not listening.",
    fix: ['Check that the service at the address in message is up.'],
    who: 'vendor',
    retry: 'after-wait',
  },
  ECONNRESET: {
    basis: 'documented',
    status: 500,
    meaning: 'A service behind the server closed the connection in the middle.',
    fix: ['Wait and send the request again.', 'Look in the log of the service at the other end.'],
    who: 'vendor',
    retry: 'after-wait',
  },
  ENOTFOUND: {
    basis: 'documented',
    status: 500,
    meaning: 'The server could not resolve the name of a host behind it.',
    fix: ["Check the host name in the server's configuration."],
    who: 'vendor',
    retry: 'after-change',
  },
  ETIMEDOUT: {
    basis: 'documented',
    status: 500,
    meaning: 'A connection from the server to something behind it timed out.',
    fix: ['Check the network and firewall between the server and the address in message.'],
    who: 'vendor',
    retry: 'after-wait',
  },
  ENOENT: {
    basis: 'documented',
    status: 500,
    meaning: 'A file or folder that the server wanted to open does not exist.',
    fix: ['Check the path in message and the working directory of the server.'],
    who: 'vendor',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
