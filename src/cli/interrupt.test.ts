import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { clearOnInterrupt, type Interrupted } from './interrupt.ts';
import { recordedStatus } from './output.fixture.ts';

it('clears the line of progress, and lets the signal end the program', () => {
  const { line, drawn } = recordedStatus();
  const done: string[] = [];
  const emitter = new EventEmitter();
  const program: Interrupted = Object.assign(emitter, {
    pid: 7,
    kill: (pid: number, signal: string) => {
      done.push(`${signal} to ${pid}, ${emitter.listenerCount('SIGINT')} listeners`);
    },
  });
  clearOnInterrupt(program, { status: line });
  line.draw('half');
  emitter.emit('SIGINT');
  expect(drawn).toEqual(['half', '']);
  expect(done).toEqual(['SIGINT to 7, 0 listeners']);
});
