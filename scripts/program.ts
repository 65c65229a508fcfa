import { execFile, spawn } from 'node:child_process';

/** Long enough for a cold start on a slow disk; a browser that takes longer hangs. */
const VERSION_TIMEOUT_MS = 20_000;

/** What a program answered to `--version`, or why it did not. */
export type VersionAnswer =
  | { readonly failure: null; readonly text: string }
  | { readonly failure: string; readonly text: null };

/** Asks a program for its version; never rejects. */
export function versionOf(path: string): Promise<VersionAnswer> {
  const options = { timeout: VERSION_TIMEOUT_MS, killSignal: 'SIGKILL' } as const;
  return new Promise((resolve) => {
    execFile(path, ['--version'], options, (error, stdout, stderr) => {
      if (error === null) resolve({ failure: null, text: stdout });
      else resolve({ failure: failureOf(error, stderr), text: null });
    });
  });
}

/**
 * Runs a program in silence.
 *
 * @param env variables that it gets in addition to ours
 * @returns false when it fails, cannot be started or takes too long
 */
export function runSilently(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  timeout: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: 'ignore',
      timeout,
      killSignal: 'SIGKILL',
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** The last line is the dynamic linker's or the shell's reason; the lines before it are noise. */
function failureOf(error: { readonly killed?: boolean; readonly message: string }, stderr: string) {
  if (error.killed === true) return `no answer to --version in ${VERSION_TIMEOUT_MS / 1000} s`;
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return (lines.at(-1) ?? error.message.split('\n')[0] ?? '').trim().slice(0, 200);
}
