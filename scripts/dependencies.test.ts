import { describe, expect, it } from 'vitest';
import { installFailure, installState, lockedPackages } from './dependencies.mjs';

function lock(packages: Record<string, object>) {
  return lockedPackages(JSON.stringify({ lockfileVersion: 3, packages }));
}

const WANTED = lock({
  '': { name: 'errata', version: '0.1.0' },
  'node_modules/vite': { version: '8.3.8', dev: true },
  'node_modules/@rolldown/binding-win32-x64-msvc': { version: '1.0.0', optional: true },
});

describe('lockedPackages', () => {
  it('leaves the project itself out', () => {
    expect([...WANTED.keys()]).toEqual([
      'node_modules/vite',
      'node_modules/@rolldown/binding-win32-x64-msvc',
    ]);
  });

  it.each(['', 'no json', 'null', '[]', '{"packages":null}', '{"packages":{"node_modules/x":3}}'])(
    'finds no package in %j',
    (text) => {
      expect(lockedPackages(text).size).toBe(0);
    },
  );
});

describe('installState', () => {
  it('is installed when an optional package is absent', () => {
    expect(installState(WANTED, lock({ 'node_modules/vite': { version: '8.3.8' } }))).toBe(
      'installed',
    );
  });

  it('is missing when nothing is there', () => {
    expect(installState(WANTED, lockedPackages(''))).toBe('missing');
  });

  it('is stale when a package has another version', () => {
    expect(installState(WANTED, lock({ 'node_modules/vite': { version: '8.3.7' } }))).toBe('stale');
  });

  it('is stale when a package is absent', () => {
    expect(installState(WANTED, lock({ 'node_modules/other': { version: '1.0.0' } }))).toBe(
      'stale',
    );
  });

  it('is stale when an optional package has another version', () => {
    const installed = lock({
      'node_modules/vite': { version: '8.3.8' },
      'node_modules/@rolldown/binding-win32-x64-msvc': { version: '0.9.0', optional: true },
    });
    expect(installState(WANTED, installed)).toBe('stale');
  });

  it('does not mind a package that nobody asks for', () => {
    const installed = lock({
      'node_modules/vite': { version: '8.3.8' },
      'node_modules/left-over': { version: '1.0.0' },
    });
    expect(installState(WANTED, installed)).toBe('installed');
  });
});

describe('installFailure', () => {
  it.each([
    'npm error code ENOTFOUND\nnpm error network request failed',
    'npm ERR! code ECONNREFUSED',
    'npm error code EAI_AGAIN',
  ])('speaks of the network after %j', (output) => {
    expect(installFailure(output)).toMatch(/registry cannot be reached; connect/);
  });

  it('quotes the reason that npm gives', () => {
    const output = 'npm error code EUSAGE\nnpm error\nnpm error The lock file is out of sync.\n';
    expect(installFailure(output)).toBe(
      'npm ci failed (The lock file is out of sync.); run "npm ci" to see all that it says.',
    );
  });

  it('says that npm itself is missing', () => {
    expect(installFailure('npm error spawn npm ENOENT')).toMatch(/npm was not found/);
  });

  it('has a sentence for silence too', () => {
    expect(installFailure('')).toBe('npm ci failed; run "npm ci" to see all that it says.');
  });
});
