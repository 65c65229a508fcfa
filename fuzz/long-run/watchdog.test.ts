import { spawnSync } from 'node:child_process';
import { expect, it, vi } from 'vitest';

// Many bodies, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** A process that works on one text, in the words of watchdog.ts, and then does what `then` says. */
function run(then: string) {
  const thread = JSON.stringify(new URL('./watchdog-thread.mjs', import.meta.url).href);
  const code = `
    import { Worker } from 'node:worker_threads';
    const shared = new SharedArrayBuffer(12 + 2000);
    const worker = new Worker(new URL(${thread}), { workerData: { shared, headWords: 3, seconds: 0.3 }, execArgv: [] });
    await new Promise((online) => worker.once('online', online));
    worker.unref();
    const head = new Int32Array(shared, 0, 3);
    const room = new Uint16Array(shared, 12);
    [...'{"a":'].forEach((char, index) => { room[index] = char.charCodeAt(0); });
    head[1] = 5;
    head[2] = 42;
    const work = () => Atomics.add(head, 0, 1);
    work();
    ${then}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    timeout: 30_000,
  });
}

it('the watchdog ends a process that does not come to an end, and names seed and text', () => {
  const { signal, stderr } = run('for (;;);');
  expect(signal).toBe('SIGKILL');
  expect(stderr).toContain('seed 42, on a text of 5 characters');
  expect(stderr).toContain('"{\\"a\\":"');
});

it('the watchdog leaves a process alone that goes on to further texts', () => {
  const { status, stderr } = run(`
    const end = Date.now() + 1500;
    while (Date.now() < end) work();
    process.exit(0);`);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
