import { readCmdWords } from './cmd-words.ts';
import { readPosixWords } from './posix-words.ts';
import { readPowershellWords } from './powershell-words.ts';
import type { ShellWords } from './word-list.ts';

/** In whose words a command is written. */
export type Shell = 'posix' | 'cmd' | 'powershell';

/** Reads the command that begins at a place, in the words of the shell that it seems to be written for. */
export function readCommand(text: string, start: number, shell = shellOf(text, start)): ShellWords {
  switch (shell) {
    case 'posix':
      return readPosixWords(text, start);
    case 'cmd':
      return readCmdWords(text, start);
    case 'powershell':
      return readPowershellWords(text, start);
  }
}

/** In characters: browsers begin a new line for each header, so that the first tells the shell. */
const LOOKED_AT = 4_000;

/**
 * By how the first line goes on in the next one, or by what the browsers write for the command prompt of
 * Windows. A command of one line without any of it is taken for one of a POSIX shell.
 */
function shellOf(text: string, start: number): Shell {
  const head = text.slice(start, start + LOOKED_AT);
  switch ((head.split('\n', 1)[0] ?? '').trimEnd().at(-1)) {
    case '\\':
      return 'posix';
    case '^':
      return 'cmd';
    case '`':
      return 'powershell';
  }
  if (/(?:^|\s)\^"/.test(head) && !/(?:^|\s)'/.test(head)) return 'cmd';
  // Only PowerShell wants a backslash before a quotation mark between others that escape nothing.
  return /(?:^|\s)'[^'\n]*\\"/.test(head) && text.slice(start - 4, start) === '.exe'
    ? 'powershell'
    : 'posix';
}
