import { open } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { InputFailed, openInput } from './input.ts';

vi.mock('node:fs/promises', { spy: true });

async function* nothing(): AsyncGenerator<unknown> {}

it('closes a file of which nobody can tell the size', async () => {
  const real = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
  const handle = await real.open(import.meta.filename, 'r');
  vi.spyOn(handle, 'stat').mockRejectedValue(Object.assign(new Error('EIO'), { code: 'EIO' }));
  vi.mocked(open).mockResolvedValueOnce(handle);
  const failed = await openInput('x', nothing()).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(InputFailed);
  expect(failed).toMatchObject({ message: 'the disk or the network failed' });
  expect(handle.fd).toBe(-1);
});
