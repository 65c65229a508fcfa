import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { OutputClosed, OutputFailed, styled } from './output.ts';
import { type OutputStream, processOutput } from './process-output.ts';

/** A stream that keeps what is written, and is done with each piece only when it is told. */
function stream(shows: { readonly isTTY?: boolean; readonly columns?: number } = {}) {
  const written: string[] = [];
  const waiting: ((error?: Error) => void)[] = [];
  const writable: OutputStream = Object.assign(
    new Writable({
      highWaterMark: 10,
      decodeStrings: false,
      write(chunk, _encoding, done) {
        written.push(String(chunk));
        waiting.push(done);
      },
    }),
    shows,
  );
  const settle = (error?: Error): void => {
    for (const done of waiting.splice(0)) done(error);
  };
  return { writable, written, settle };
}

const TERMINAL = { isTTY: true, columns: 60 };

describe('the outputs of a process', () => {
  it.each([
    [TERMINAL, {}, 60, true],
    [{ isTTY: true }, {}, 80, true],
    [TERMINAL, { NO_COLOR: '1' }, 60, false],
    [TERMINAL, { NO_COLOR: '' }, 60, true],
    [TERMINAL, { TERM: 'dumb' }, 60, false],
    [{}, {}, null, false],
  ])('for %j with %j have the width %j and color %j', (shows, env, width, color) => {
    const output = processOutput(stream(shows).writable, stream(shows).writable, env);
    expect([output.width, output.color]).toEqual([width, color]);
    expect(styled('x', 'bold', output)).toBe(color ? '\u001b[1mx\u001b[0m' : 'x');
    const shown = 'isTTY' in shows && !('TERM' in env);
    expect(output.status?.width ?? null).toBe(shown ? (width ?? 0) - 1 : null);
  });

  it('make the writer wait until there is room', async () => {
    const { writable, written, settle } = stream();
    const output = processOutput(writable, stream().writable, {});
    await output.out('short\n');
    let isDone = false;
    const more = output.out('more than there is room for\n').then(() => {
      isDone = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isDone).toBe(false);
    settle();
    settle();
    await more;
    expect(written.join('')).toBe('short\nmore than there is room for\n');
  });

  it.each([
    ['EPIPE', new OutputClosed()],
    ['ENOSPC', new OutputFailed('the disk is full')],
    ['EOTHER', new OutputFailed('write EOTHER')],
  ])('tell after %s that nothing can be written', async (code, failure) => {
    const { writable, settle } = stream();
    const output = processOutput(writable, stream().writable, {});
    const written = output.out('more than there is room for\n');
    settle(Object.assign(new Error(`write ${code}`), { code }));
    await expect(written).rejects.toThrow(failure);
    await expect(output.out('x')).rejects.toThrow(failure);
  });

  it('take the line of progress away before anything else is written to the terminal', async () => {
    const out = stream(TERMINAL);
    const err = stream(TERMINAL);
    const output = processOutput(out.writable, err.writable, {});
    output.status?.draw('half');
    err.settle();
    output.err('errata: something\n');
    err.settle();
    output.status?.draw('more');
    err.settle();
    await output.out('row\n');
    err.settle();
    output.status?.clear();
    expect(err.written.join('')).toBe(
      '\r\u001b[Khalf\r\u001b[Kerrata: something\n\r\u001b[Kmore\r\u001b[K',
    );
    expect(out.written).toEqual(['row\n']);
  });

  it('leave the line where the results go elsewhere', async () => {
    const err = stream(TERMINAL);
    const output = processOutput(stream().writable, err.writable, {});
    output.status?.draw('half');
    err.settle();
    await output.out('row\n');
    expect(err.written).toEqual(['\r\u001b[Khalf']);
  });
});
