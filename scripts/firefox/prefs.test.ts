import { describe, expect, it } from 'vitest';
import type { LaunchOptions } from '../driver.ts';
import { prefsOf, userJs } from './prefs.ts';

const OPTIONS: LaunchOptions = {
  executablePath: '/usr/bin/firefox-esr',
  extension: '/x',
  theme: 'dark',
  dock: 'right',
  headless: true,
  pac: null,
};

describe('prefsOf', () => {
  it('sets theme and dock from the start, and hides no request', () => {
    expect(prefsOf(OPTIONS)).toMatchObject({
      'devtools.theme': 'dark',
      'devtools.toolbox.host': 'right',
      'devtools.netmonitor.filters': '["all"]',
    });
  });

  it('leaves the network alone without a proxy script', () => {
    const prefs = prefsOf(OPTIONS);
    expect(prefs).not.toHaveProperty('network.proxy.type');
    expect(prefs).not.toHaveProperty('network.dns.disabled');
  });

  it('looks no name up beside a proxy script, unless there is a window', () => {
    const pac = 'function FindProxyForURL() {}';
    const prefs = prefsOf({ ...OPTIONS, pac });
    expect(prefs['network.proxy.type']).toBe(2);
    expect(prefs['network.dns.disabled']).toBe(true);
    expect(prefsOf({ ...OPTIONS, pac, headless: false })).not.toHaveProperty(
      'network.dns.disabled',
    );
  });
});

describe('userJs', () => {
  it('writes one line for each setting, with texts quoted', () => {
    expect(userJs({ a: true, b: 1, c: '["x"]' })).toBe(
      'user_pref("a", true);\nuser_pref("b", 1);\nuser_pref("c", "[\\"x\\"]");\n',
    );
  });
});
