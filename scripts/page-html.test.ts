import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageHtml } from './page-html.ts';

const template = readFileSync('src/page/index.html', 'utf8');
const icon = new Uint8Array([137, 80, 78, 71]);

function written(script: string, style = 'b{}') {
  const html = pageHtml({ template, script, style, icon });
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  // As HTML ends them.
  const [, code = ''] = /<script>([\s\S]*?)<\/script/.exec(html) ?? [];
  const [, css = ''] = /<style>([\s\S]*?)<\/style/.exec(html) ?? [];
  return { html, policy, code, css };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe('the page in one file', () => {
  it('lets the script and the style sheet run that stand in it, and nothing else', () => {
    const { policy, code, css } = written('go("ü")');
    expect([code, css]).toEqual(['go("ü")', 'b{}']);
    expect(policy).toContain(
      `default-src 'none'; script-src ${hashOf(code)}; style-src ${hashOf(css)};`,
    );
    expect(policy).not.toContain('unsafe');
  });

  it('says its policy before anything that the policy is about', () => {
    const { html } = written('go()');
    const [before = ''] = html.split('http-equiv');
    expect(before).not.toMatch(/<(?:script|style|link|base)/);
    // Later than this browsers do not look for the encoding.
    expect(Buffer.byteLength(before)).toBeLessThan(1_024);
    expect(before).toContain('charset="utf-8"');
  });

  it('keeps a text from ending the script, or from hiding its end, and the text is the same', () => {
    const texts = ['</script>', '<!--<script>', '</SCRIPT >', '<style></style>'];
    const { html, code, policy } = written(`texts=${JSON.stringify(texts)}`);
    expect(policy).toContain(hashOf(code));
    expect(code).not.toMatch(/<(?:!--|\/?script)/i);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(new Function(`let ${code}; return texts`)()).toEqual(texts);
  });

  it('takes what is put in for no place of anything else', () => {
    const { code, css } = written('a="<!-- style -->$&"', 'b::after{content:"<!-- icon -->"}');
    expect(code).toBe('a="\\x3C!-- style -->$&"');
    expect(css).toBe('b::after{content:"<!-- icon -->"}');
  });

  it.each([
    ['a="\r"', 'b{}', /CR or a NUL/],
    ['a="\0"', 'b{}', /CR or a NUL/],
    ['go()', 'b{}\r', /CR or a NUL/],
    ['go()', 'b::after{content:"</style>"}', /ends within itself/],
  ])('refuses what HTML would read otherwise: %j, %j', (script, style, reason) => {
    expect(() => pageHtml({ template, script, style, icon })).toThrow(reason);
  });

  it.each(['<!-- policy -->', '<!-- style -->', '<script type="module" src="./main.ts"></script>'])(
    'refuses a template without %s, or with two',
    (place) => {
      for (const other of ['', place + place]) {
        const spoiled = template.replace(place, other);
        expect(() => pageHtml({ template: spoiled, script: '', style: '', icon })).toThrow('not 1');
      }
    },
  );
});
