import { readFileSync } from 'node:fs';
import { type Environment, onPath } from '../on-path.ts';

/**
 * Whether the text of /etc/os-release describes Debian or a system made from it.
 *
 * @param osRelease the file's content, lines of `NAME=value`; empty when there is no such file
 */
export function isDebianLike(osRelease: string): boolean {
  const values = osRelease.split('\n').flatMap((line) => {
    const [, value] = /^(?:ID|ID_LIKE)=["']?([^"'\r]*)["']?\r?$/.exec(line) ?? [];
    return value === undefined ? [] : value.split(' ');
  });
  return values.includes('debian');
}

/**
 * Whether this process may install a Debian package: root, on a Debian-like system, with apt-get.
 *
 * @param env PATH is read
 */
export function mayUseApt(env: Environment): boolean {
  if (process.getuid?.() !== 0 || !isDebianLike(osRelease())) return false;
  return onPath(env, ['apt-get']).length > 0;
}

function osRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
