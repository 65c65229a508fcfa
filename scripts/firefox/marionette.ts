import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { elements, member, parseJson, textOf } from '../json.ts';
import { pack, unpack } from './packets.ts';

/** Firefox limits every command itself, to at most half of this; beyond it, it hangs. */
const ANSWER_TIMEOUT_MS = 120_000;

/** Marionette's message types. */
const COMMAND = 0;
const ANSWER = 1;

/** A connection to Firefox's own remote control. */
export interface Marionette {
  /**
   * Sends a command and resolves with its result.
   *
   * @throws MarionetteError when Firefox refuses it; BrowserClosed when the connection ends
   */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Ends the connection; what is under way rejects. */
  end(): void;
}

/** What Firefox says when a command fails. */
export class MarionetteError extends Error {
  /** Of the WebDriver standard: `no such element`, `javascript error`, ... */
  readonly code: string;

  /** Takes the error of an answer apart. */
  constructor(error: unknown) {
    super(textOf(member(error, 'message')) ?? 'Firefox gave no reason.');
    this.code = textOf(member(error, 'error')) ?? '';
  }
}

/** The browser has ended, by whatever hand: no question to it will ever be answered. */
export class BrowserClosed extends Error {
  /** There is one thing to say. */
  constructor() {
    super('Firefox was closed.');
  }
}

/** Who waits for an answer. */
interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Connects to a Firefox on this machine and waits for its greeting.
 *
 * @throws Error when nothing listens there
 */
export function connectMarionette(port: number): Promise<Marionette> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', reject);
    socket.once('close', () => reject(new BrowserClosed()));
    socket.setTimeout(ANSWER_TIMEOUT_MS, () => socket.destroy());
    // The greeting is the first packet and has nothing in it that we need.
    const marionette = talk(socket, () => {
      socket.setTimeout(0);
      resolve(marionette);
    });
  });
}

function talk(socket: Socket, greeted: () => void): Marionette {
  const waiting = new Map<number, Waiting>();
  let rest: Buffer = Buffer.alloc(0);
  let lastId = 0;

  const finish = (error: Error): void => {
    socket.destroy();
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    waiting.clear();
  };
  socket.on('data', (chunk: Buffer) => {
    try {
      const unpacked = unpack(Buffer.concat([rest, chunk]));
      rest = unpacked.rest;
      for (const packet of unpacked.packets) take(parseJson(packet));
    } catch (error) {
      finish(error instanceof Error ? error : new Error(String(error)));
    }
  });
  socket.on('error', () => undefined);
  socket.on('close', () => finish(new BrowserClosed()));

  const take = (message: unknown): void => {
    const [type, id, error, result] = elements(message);
    if (type !== ANSWER || typeof id !== 'number') return greeted();
    const asked = waiting.get(id);
    if (asked === undefined) return;
    waiting.delete(id);
    clearTimeout(asked.timer);
    if (error === null || error === undefined) asked.resolve(result);
    else asked.reject(new MarionetteError(error));
  };

  return {
    send(command, parameters = {}) {
      if (socket.destroyed) return Promise.reject(new BrowserClosed());
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(
            new Error(`Firefox did not answer ${command} within ${ANSWER_TIMEOUT_MS / 1000} s.`),
          );
        }, ANSWER_TIMEOUT_MS);
        waiting.set(id, { resolve, reject, timer });
        socket.write(pack(JSON.stringify([COMMAND, id, command, parameters])));
      });
    },
    end: () => finish(new BrowserClosed()),
  };
}
