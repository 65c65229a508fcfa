import { describe, expect, it } from 'vitest';
import { classifyVersion } from './version.ts';

describe('classifyVersion', () => {
  it.each([
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)\n', '156.0.8078.79'],
    ['Chromium 129.0.6668.29 \n', '129.0.6668.29'],
    ['Google Chrome for Testing 145.0.7632.6', '145.0.7632.6'],
    ['\nChromium 140.0.1\n', '140.0.1'],
  ])('takes %j', (text, version) => {
    expect(classifyVersion(text)).toEqual({ kind: 'usable', version });
  });

  it.each([
    'Google Chrome 131.0.6778.85 ',
    'Google Chrome 133.0.6943.16 beta',
    'Microsoft Edge 131.0.2903.51',
    'Brave Browser 131.1.73.91',
  ])('passes over branded %j', (text) => {
    expect(classifyVersion(text).kind).toBe('branded');
  });

  it('passes over a snap, which is confined', () => {
    expect(classifyVersion('Chromium 130.0.6723.116 snap').kind).toBe('snap');
  });

  it.each(['', '\n', 'Chromium', 'Mozilla Firefox 140.5.0esr', 'requires the chromium snap'])(
    'does not know %j',
    (text) => {
      expect(classifyVersion(text).kind).toBe('unknown');
    },
  );
});
