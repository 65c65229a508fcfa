import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The environment variables that are read; the rest of the environment does not matter. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What Windows leaves out of the name of a program. */
const ENDINGS: Partial<Record<NodeJS.Platform, string>> = { win32: '.exe' };

/**
 * The programs of these names that are on PATH, in the order of the names, the first of each.
 *
 * @param env PATH is read
 * @param platform as `process.platform`
 */
export function onPath(
  env: Environment,
  names: readonly string[],
  platform: NodeJS.Platform = process.platform,
): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => {
    const file = `${name}${ENDINGS[platform] ?? ''}`;
    return folders.map((folder) => join(folder, file)).find(isExecutable) ?? [];
  });
}

/**
 * Whether the path is a file that this user may execute (on Windows: a file).
 *
 * @param path absolute, or relative to the working directory; may be no path at all
 */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
