import { type FileHandle, open } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { InputFailed, openInput } from './input.ts';

async function* nothing(): AsyncGenerator<unknown> {}

it('closes a file of which nobody can tell the size', async () => {
  const other = await open(import.meta.filename, 'r');
  await other.close();
  const opened: FileHandle[] = [];
  const stat = vi.spyOn(Object.getPrototypeOf(other), 'stat');
  stat.mockImplementation(function (this: FileHandle) {
    opened.push(this);
    return Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }));
  });
  const failed = await openInput(import.meta.filename, nothing()).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(InputFailed);
  expect(failed).toMatchObject({ message: 'the disk or the network failed' });
  expect(opened.map(({ fd }) => fd)).toEqual([-1]);
});
