import { describe, expect, it } from 'vitest';
import type { AliasProblem } from '../settings/alias.ts';
import { aliasDropped, aliasProblem } from './alias-problem.ts';
import { english } from './english.ts';

const host = 'api.acme.example';

describe('why a host cannot be added', () => {
  it.each<[AliasProblem, string]>([
    [{ kind: 'empty' }, 'Type a host, such as api.mycorp.example.'],
    [
      { kind: 'scheme', scheme: 'ftp\u202e' },
      '“ftp\\u{202e}” is no web address. Type the host of an http or https address.',
    ],
    [
      { kind: 'unknown-vendor', vendor: 'x'.repeat(50) },
      `Errata does not know “${'x'.repeat(40)}…”. Choose a vendor of the list.`,
    ],
    [
      { kind: 'own-host', host, vendor: 'acme' },
      '“api.acme.example” is Name of acme’s own and needs no entry.',
    ],
    [
      { kind: 'taken', host, vendor: 'acme' },
      '“api.acme.example” speaks Name of acme already. Remove that one first.',
    ],
    [
      { kind: 'too-many', most: 1_200 },
      'There are 1,200 already. Remove one, or name a domain: *.mycorp.example.',
    ],
  ])('%j', (problem, text) => {
    expect(aliasProblem(english, problem, (id) => `Name of ${id}`)).toBe(text);
  });
});

describe('what of a typed host does not count', () => {
  it.each([
    [[], ''],
    [['port'], 'Added without its port: the whole host is meant.'],
    [['path'], 'Added without its path: the whole host is meant.'],
    [['port', 'path'], 'Added without its port and path: the whole host is meant.'],
  ] as const)('%j', (dropped, text) => {
    expect(aliasDropped(english, dropped)).toBe(text);
  });
});
