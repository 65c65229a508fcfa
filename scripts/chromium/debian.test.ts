import { describe, expect, it } from 'vitest';
import { isDebianLike } from './debian.ts';

describe('isDebianLike', () => {
  it.each([
    'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n',
    'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n',
    'ID=linuxmint\nID_LIKE="ubuntu debian"\n',
    "ID='debian'\r\n",
  ])('accepts %j', (text) => {
    expect(isDebianLike(text)).toBe(true);
  });

  it.each(['', 'ID=fedora\n', 'ID="rhel"\nID_LIKE="fedora"\n', 'NAME=debian\nVERSION_ID=debian\n'])(
    'refuses %j',
    (text) => {
      expect(isDebianLike(text)).toBe(false);
    },
  );
});
