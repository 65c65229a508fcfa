import { describe, expect, it } from 'vitest';
import { classifyFirefox, startsSnap } from './version.ts';

describe('classifyFirefox', () => {
  it.each([
    ['Mozilla Firefox 153.7.0esr\n', '153.7.0esr'],
    ['Mozilla Firefox 142.0', '142.0'],
    ['Mozilla Firefox 157.0a1\n', '157.0a1'],
    ['Mozilla Firefox 156.0b3\n', '156.0b3'],
    ['*** You are running in headless mode.\nMozilla Firefox 143.0.2\n', '143.0.2'],
  ])('takes %j', (text, version) => {
    expect(classifyFirefox(text)).toEqual({ kind: 'usable', version });
  });

  it.each([
    ['Mozilla Firefox 141.0.4', '141.0.4'],
    ['Mozilla Firefox 128.14.0esr', '128.14.0esr'],
    ['Mozilla Firefox 99.0', '99.0'],
  ])('finds %j too old', (text, version) => {
    expect(classifyFirefox(text)).toEqual({ kind: 'old', version });
  });

  it.each([
    '',
    'Firefox',
    'Chromium 156.0.8078.79',
    'Mozilla Thunderbird 140.5.0esr',
    'Firefox 150',
  ])('does not know %j', (text) => {
    expect(classifyFirefox(text).kind).toBe('unknown');
  });
});

describe('startsSnap', () => {
  it.each([
    ['/usr/bin/snap', '\x7fELF'],
    ['/usr/bin/firefox', '#!/bin/sh\nexec /snap/bin/firefox "$@"\n'],
  ])('knows %s', (path, head) => {
    expect(startsSnap(path, head)).toBe(true);
  });

  it.each([
    ['/usr/lib/firefox-esr/firefox-esr', '\x7fELF /snap/'],
    ['/usr/bin/firefox', '#!/bin/sh\nexec /usr/lib/firefox/firefox "$@"\n'],
    ['/opt/snapshot/firefox', '#!/bin/sh\n'],
  ])('lets %s pass', (path, head) => {
    expect(startsSnap(path, head)).toBe(false);
  });
});
