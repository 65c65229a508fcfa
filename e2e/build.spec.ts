import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from '@playwright/test';
import { parseAst, Visitor } from 'vite';
import source from '../public/_locales/en/messages.json' with { type: 'json' };
import { readCodeList } from '../scripts/code-list.ts';
import { firstLoad } from '../scripts/first-load.ts';
import { filesBelow, firstLoadSize, LARGEST, LARGEST_FIRST_LOADS } from '../scripts/package.ts';
import { zip } from '../scripts/zip.ts';
import { packs } from '../src/packs/index.ts';
import { withContents } from '../src/panel/words/messages.ts';
import { expect } from './expect.ts';

/** Every file of a built extension, by its path. */
function built(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));
}

/** What a build calls a file that it loads later: nothing but its own files, by their names. */
const LATER = /\bimport\("\.\/[\w.-]+\.js"\)/g;

/** Longer texts in code are data: the catalogue, in which explanations may name a WebSocket. */
const LONGEST_NAME = 200;

/** Code with its data left out; all names stay, those in quotes too. */
function withoutData(code: string): string {
  const places: { readonly start: number; readonly end: number }[] = [];
  new Visitor({
    Literal({ value, start, end }) {
      if (typeof value === 'string' && value.length > LONGEST_NAME) places.push({ start, end });
    },
  }).visit(parseAst(code));
  return places.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)}''${left.slice(end)}`,
    code,
  );
}

/** What makes a request or runs a text, by whatever object it is reached. What builds its name at run time is the policy's. */
const WAYS_OUT = new Set([
  ...['eval', 'Function', 'Worker', 'SharedWorker', 'importScripts', 'serviceWorker'],
  ...['fetch', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'WebTransport', 'EventSource'],
  ...['Image', 'Audio', 'RTCPeerConnection'],
]);

/** The names among them that code has, as it is written or in brackets, in their order. */
function waysOut(code: string): readonly string[] {
  const names: string[] = [];
  const note = (name: unknown): void => {
    if (typeof name === 'string' && WAYS_OUT.has(name)) names.push(name);
  };
  new Visitor({
    Identifier: ({ name }) => note(name),
    MemberExpression({ computed, property }) {
      if (computed && property.type === 'Literal') note(property.value);
    },
  }).visit(parseAst(code));
  return names;
}

/** Every way to what outlives a document, by whatever object it is reached; `cookie` alone is a word of headers, too. */
const STORES =
  /\b(?:localStorage|sessionStorage|indexedDB|caches|cookieStore|getDirectory)\b(?:\.\w+\()?|\.(?:cookie|setItem)\b|\["cookie"\]/g;
/** What the settings use of them. */
const SETTINGS_STORES = ['localStorage.getItem(', 'localStorage.setItem('];

/** Of each table of codes the longest meaning that is written in JSON and JavaScript as it is. */
const meanings = built('src/packs/lists', /\.tsv$/).map((file) => {
  const { rows } = readCodeList(readFileSync(file, 'utf8')).list;
  const plain = rows.map(([, , , , meaning]) => meaning).filter((text) => /^[\w ,.-]+$/.test(text));
  return { file, meaning: plain.reduce((a, b) => (b.length > a.length ? b : a), '') };
});

/** Of a manifest: none of them lets the extension do more than add a panel. */
const OWN_KEYS = new Set([
  ...['manifest_version', 'name', 'description', 'version', 'default_locale', 'icons'],
  ...['devtools_page', 'permissions', 'host_permissions', 'content_security_policy'],
  ...['minimum_chrome_version', 'browser_specific_settings'],
]);

for (const folder of ['dist/chrome', 'dist/firefox']) {
  const manifest: Record<string, unknown> = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );

  test(`${folder} asks for no permission`, () => {
    expect(manifest['permissions']).toEqual([]);
    expect(manifest['host_permissions']).toEqual([]);
    // Nothing else: no content scripts, no optional permissions, nothing that pages or other extensions can reach.
    expect(Object.keys(manifest).filter((key) => !OWN_KEYS.has(key))).toEqual([]);
  });

  test(`${folder} has the version of package.json and a strict policy`, () => {
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(manifest['version']).toBe(version);
    const policy = JSON.stringify(manifest['content_security_policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  });

  test(`${folder} is described as the stores allow, in the words of the listing`, () => {
    const messages: { extensionDescription: { message: string } } = JSON.parse(
      readFileSync(join(folder, '_locales/en/messages.json'), 'utf8'),
    );
    const { message } = messages.extensionDescription;
    expect(message.length).toBeLessThanOrEqual(132);
    expect(readFileSync('docs/store/listing.md', 'utf8')).toContain(`\n${message}\n`);
  });

  test(`${folder} has its words once, where the browser reads them`, () => {
    expect(manifest['default_locale']).toBe('en');
    const messages = readFileSync(join(folder, '_locales/en/messages.json'), 'utf8');
    // What browsers read of them, without what is there for translators.
    const lean = Object.entries(source).map(([name, entry]) => [
      name,
      { message: withContents(entry) },
    ]);
    expect(JSON.parse(messages)).toEqual(Object.fromEntries(lean));
    const said = 'No errors recognized yet';
    expect(messages).toContain(said);
    for (const file of built(folder, /\.js$/)) {
      expect(readFileSync(file, 'utf8'), file).not.toContain(said);
    }
  });

  test(`${folder} is small enough to install`, async () => {
    expect((await zip(filesBelow(folder))).length).toBeLessThanOrEqual(LARGEST);
  });

  test(`${folder} starts without the lists of codes`, async () => {
    const files = filesBelow(folder);
    for (const { pages, ...largest } of LARGEST_FIRST_LOADS) {
      const { packed, unpacked } = await firstLoadSize(files, pages);
      expect(packed, pages.join()).toBeLessThanOrEqual(largest.packed);
      expect(unpacked, pages.join()).toBeLessThanOrEqual(largest.unpacked);
    }
    const textOf = (some: ReadonlyMap<string, Uint8Array>): string =>
      [...some.values()].map((bytes) => Buffer.from(bytes).toString('utf8')).join('\n');
    const [first, all] = [textOf(firstLoad(files)), textOf(files)];
    expect(meanings.length).toBeGreaterThan(0);
    for (const { file, meaning } of meanings) {
      expect(all.includes(meaning), `${file} is in the build: ${meaning}`).toBe(true);
      expect(first.includes(meaning), `${file} is in the first load`).toBe(false);
    }
  });

  test(`${folder} holds no example`, () => {
    const text = built(folder, /\.js$/)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    for (const kind of ['examples', 'counterexamples']) {
      expect(text.match(new RegExp(`"${kind}":\\[\\]`, 'g')), kind).toHaveLength(packs.length);
    }
    const urls = packs.flatMap(({ examples }) => examples.map(({ url }) => url));
    const long = urls.filter((url) => url.length > 30);
    expect(long.length).toBeGreaterThan(packs.length);
    expect(long.filter((url) => text.includes(url))).toEqual([]);
  });

  test(`${folder} stores settings alone, and the privacy statement says so`, () => {
    const scripts = built(folder, /\.js$/).map((file) => withoutData(readFileSync(file, 'utf8')));
    expect(scripts.join('\n').match(STORES)).toEqual(SETTINGS_STORES);
    expect(readFileSync('docs/store/privacy.md', 'utf8')).toContain(
      '**What is stored.** Your settings',
    );
  });

  test(`${folder} holds no source map, and loads nothing from elsewhere`, () => {
    expect(built(folder, /\.map$/)).toEqual([]);
    for (const file of built(folder, /\.(?:js|css|html)$/)) {
      const text = readFileSync(file, 'utf8');
      expect(/sourceMappingURL=/.test(text), file).toBe(false);
      if (file.endsWith('.js')) continue;
      expect(text, file).not.toMatch(
        /@import|(?:src|href)="(?:\w+:|\/\/)|url\(["']?(?!["']?data:)/,
      );
    }
  });

  test(`${folder} has no way from text to markup or code`, () => {
    const scripts = built(folder, /\.js$/);
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    for (const file of scripts) {
      const whole = readFileSync(file, 'utf8');
      const code = withoutData(whole).replaceAll(LATER, '');
      expect(code, file).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
      expect(code, file).not.toMatch(/\bimport\(/);
      // A name in the polyfill's table of the browsers' interfaces, and its `Function.call.bind`.
      const own = /\Wdevtools\.html-/.test(file) ? ['eval', 'Function'] : [];
      expect([...waysOut(whole)].sort(), file).toEqual(own.sort());
    }
    for (const file of built(folder, /\.html$/)) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(
        /<script(?![^>]*\bsrc=)|\son\w+=|style=/,
      );
    }
  });
}

/** What the page is allowed to weigh, in bytes: all packs and their codes, of which nothing can be loaded later. */
const LARGEST_PAGE = { packed: 680_000, unpacked: 2_600_000 } as const;

test('the page that needs no extension is one file, which names no other', () => {
  expect(built('dist/page', /./)).toEqual([join('dist/page', 'index.html')]);
  const html = readFileSync('dist/page/index.html', 'utf8');
  const [markup = '', script = '', ...more] = html.split(/<script>([\s\S]*)<\/script>/);
  expect(more).toHaveLength(1);
  const named = [...markup.matchAll(/\s(?:src|href|action|srcset)="([^"]*)"/g)].map(
    ([, address = '']) => address.slice(0, 15),
  );
  expect(named).toEqual(['data:image/png;']);
  expect(markup).not.toMatch(
    /@import|url\(|<iframe|<object|\son\w+=|\sstyle=|http-equiv="refresh"/,
  );
  expect(script).not.toMatch(/sourceMappingURL|\/\/# /);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(LARGEST_PAGE.unpacked);
  expect(gzipSync(html).length).toBeLessThanOrEqual(LARGEST_PAGE.packed);
});

test('the page has no way from text to markup or code, and none out that its policy leaves open', () => {
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(
    readFileSync('dist/page/index.html', 'utf8'),
  ) ?? [''];
  const code = withoutData(script);
  expect(code.length).toBeGreaterThan(100_000);
  expect(code).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
  expect(code).not.toMatch(/\bimport\(|\bimport\.meta\b/);
  expect(waysOut(script)).toEqual([]);
  // These a policy cannot refuse.
  expect(code).not.toMatch(/window\.open|\bopen\("http/);
  expect(code).not.toMatch(/\blocation\s*=[^=]|location\.(?:href|assign|replace)\b|\.submit\(/);
  expect(code.match(STORES)).toEqual(SETTINGS_STORES);
});

test('the page holds no example, and what it says as browsers read it', () => {
  const html = readFileSync('dist/page/index.html', 'utf8');
  const urls = packs.flatMap(({ examples }) => examples.map(({ url }) => url));
  expect(urls.filter((url) => url.length > 30 && html.includes(url))).toEqual([]);
  expect(html).toContain('No errors recognized yet');
  expect(html).not.toContain(source.locale.description);
  for (const { file, meaning } of meanings) expect(html.includes(meaning), file).toBe(true);
});
