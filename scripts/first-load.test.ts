import { describe, expect, it } from 'vitest';
import { firstLoad } from './first-load.ts';

const page = (script: string, more = '') =>
  `<html><script type="module" crossorigin src="/assets/${script}"></script>${more}</html>`;

const FILES = {
  'manifest.json': '{}',
  'extension/devtools.html': page('devtools.js'),
  'extension/panel.html': page('panel.js', '<link rel="stylesheet" href="/assets/panel.css">'),
  'assets/panel.css': 'body {}',
  'assets/panel.js': 'import"./shared.js";',
  'assets/devtools.js':
    'import{a as b}from"./shared.js";export{c}from"./again.js";const d=()=>import("./list.js");',
  'assets/again.js': 'export*from"./devtools.js";export const c=\'import"./no.js"\';',
  'assets/shared.js': 'export const a=1;',
  'assets/list.js': 'export default 1;',
};

function loaded(files: Readonly<Record<string, string>>): readonly string[] {
  const bytes = Object.entries(files).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  return [...firstLoad(new Map(bytes)).keys()].sort();
}

describe('firstLoad', () => {
  it('has the pages and what they name and import, each once, and nothing that comes later', () => {
    expect(loaded(FILES)).toEqual([
      'assets/again.js',
      'assets/devtools.js',
      'assets/panel.css',
      'assets/panel.js',
      'assets/shared.js',
      'extension/devtools.html',
      'extension/panel.html',
    ]);
  });

  it('refuses an extension in which a file is missing', () => {
    const { 'assets/shared.js': _, ...rest } = FILES;
    expect(() => loaded(rest)).toThrow('The extension has no file assets/shared.js.');
  });
});
