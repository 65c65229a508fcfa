import { describe, expect, it } from 'vitest';
import { hasNoSandbox, launchError } from './launch-error.ts';

const LOG = `browserType.launchPersistentContext: Target page, context or browser has been closed
Browser logs:
<launching> /usr/bin/chromium --headless
[pid=7] <gracefully close start>
[pid=7][err] /usr/bin/chromium: 9: unexpected operator
[pid=7][err] [7:7:1120/101500.1:FATAL:zygote_host_impl_linux.cc(127)] No usable sandbox! Update\u001b[22m
`;

describe('launchError', () => {
  it('quotes the last thing that the browser said', () => {
    const { message, cause } = launchError('/usr/bin/chromium', new Error(LOG));
    expect(message).toBe(
      'Chromium (/usr/bin/chromium) did not start (No usable sandbox! Update); ' +
        'set CHROME_PATH to another Chromium, or see more with DEBUG=errata.',
    );
    expect(String(cause)).toContain('gracefully close start');
  });

  it.each([new Error(''), 'text', undefined])('has a sentence for %j too', (error) => {
    expect(launchError('/x', error).message).toMatch(
      /^Chromium \(\/x\) did not start; set [^\n]+$/,
    );
  });
});

describe('hasNoSandbox', () => {
  it('knows the words of Chromium', () => {
    expect(hasNoSandbox(new Error(LOG))).toBe(true);
    expect(hasNoSandbox(new Error('no display'))).toBe(false);
  });
});
