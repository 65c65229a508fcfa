import { describe, expect, it } from 'vitest';
import { parseFilter, type Term } from './parse.ts';

function termsOf(text: string): readonly Term[] {
  const filter = parseFilter(text);
  if (filter.kind === 'problem') throw new Error(`"${text}" was taken for a bad filter.`);
  return filter.terms;
}

const word = (text: string, negated = false): Term => ({ kind: 'text', text, negated });

describe('a filter', () => {
  it.each([
    ['', []],
    ['  \t ', []],
    ['Token  expired', [word('Token'), word('expired')]],
    ['-Token', [word('Token', true)]],
    ['"Two Words" more', [word('Two Words'), word('more')]],
    ['-"Two Words"', [word('Two Words', true)]],
    ['"not closed', [word('not closed')]],
    ['say"so', [word('say"so')]],
    ['"code:13" "404" "-x" "/a/"', [word('code:13'), word('404'), word('-x'), word('/a/')]],
    ['""', []],
    ['-', []],
    ['"-"', [word('-')]],
    ['a - b', [word('a'), word('b')]],
    // Keys of the Network panel, and misspelled ones.
    ['mime-type:json', [word('mime-type:json')]],
    ['-foo:bar "foo:b c"', [word('foo:bar', true), word('foo:b c')]],
    ['https://a.example/x', [word('https://a.example/x')]],
    ['/v1/orders', [word('/v1/orders')]],
    ['/v1/orders /v2', [word('/v1/orders'), word('/v2')]],
    ['/', [word('/')]],
    ['//', [word('//')]],
    ['/a[0', [word('/a[0')]],
    ['/a[0]/b/', [word('/a[0]/b/')]],
    ['toString: __proto__:x', [word('toString:'), word('__proto__:x')]],
  ])('%j is words', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it.each([
    ['404', '404'],
    ['40', '40'],
    ['5', '5'],
    ['status-code:404', '404'],
    ['status-code:4xx', '4xx'],
    ['status-code:4XX', '4xx'],
    ['STATUS-CODE:50x', '50x'],
    ['status-code:0', '0'],
    ['status-code:999', '999'],
  ])('%s is a status', (text, digits) => {
    expect(termsOf(text)).toEqual([{ kind: 'status', digits, negated: false }]);
    expect(termsOf(`-${text}`)).toEqual([{ kind: 'status', digits, negated: true }]);
  });

  it.each(['1300', '600', '010', '4xx', '40.'])('%s alone is a word', (text) => {
    expect(termsOf(text)).toEqual([word(text)]);
  });

  it.each([
    ['vendor:8x8', { kind: 'whole', key: 'vendor', pattern: '8x8' }],
    ['vendor:"Acme Pay"', { kind: 'whole', key: 'vendor', pattern: 'acme pay' }],
    ['code:13*', { kind: 'whole', key: 'code', pattern: '13*' }],
    ['method:post', { kind: 'whole', key: 'method', pattern: 'post' }],
    ['domain:*.Example.com', { kind: 'whole', key: 'domain', pattern: '*.example.com' }],
    ['url:/v1/', { kind: 'part', key: 'url', pattern: '/v1/' }],
    ['url:https://a.example/', { kind: 'part', key: 'url', pattern: 'https://a.example/' }],
    ['id:7F3', { kind: 'part', key: 'id', pattern: '7f3' }],
    ['who:caller', { kind: 'choice', key: 'who', values: ['caller'] }],
    ['retry:no', { kind: 'choice', key: 'retry', values: ['no'] }],
    ['retry:after', { kind: 'choice', key: 'retry', values: ['after-change', 'after-wait'] }],
    ['is:Nested', { kind: 'choice', key: 'is', values: ['nested'] }],
    ['is:success-status', { kind: 'choice', key: 'is', values: ['success-status'] }],
  ])('%s is a key with its value', (text, term) => {
    expect(termsOf(text)).toEqual([{ ...term, negated: false }]);
    expect(termsOf(`-${text}`)).toEqual([{ ...term, negated: true }]);
  });

  it('may have the same key twice, and both have to hold', () => {
    expect(termsOf('code:1* code:*0')).toHaveLength(2);
  });

  it.each(['code:', '-code:', 'is:', 'url:""', 'code: x'])('%s is still being typed', (text) => {
    expect(termsOf(text).filter(({ kind }) => kind !== 'text')).toEqual([]);
  });

  it.each(['/time.?out/', '-/time out/', '/a\\/b/', '/[/]/', 'x /a/ y'])(
    '%s has a regular expression',
    (text) => {
      expect(termsOf(text).map(({ kind }) => kind)).toContain('regex');
    },
  );

  it.each([
    ['status-code:abc', { kind: 'status', value: 'abc' }],
    ['status-code:4044', { kind: 'status', value: '4044' }],
    ['status-code:9xx', { kind: 'status', value: '9xx' }],
    ['-status-code:0xx', { kind: 'status', value: '0xx' }],
    ['status-code:6x', { kind: 'status', value: '6x' }],
    ['x is:Odd', { kind: 'choice', key: 'is', value: 'Odd' }],
    ['-who:me', { kind: 'choice', key: 'who', value: 'me' }],
    ['retry:constructor', { kind: 'choice', key: 'retry', value: 'constructor' }],
    ['/(/', { kind: 'regex', problem: 'unclosed-group' }],
    ['/[/', { kind: 'regex', problem: 'unclosed-class' }],
    ['/a[b/ c', { kind: 'regex', problem: 'unclosed-class' }],
    ['a -/x{300}/', { kind: 'regex', problem: 'too-large' }],
  ])('%s is none', (text, problem) => {
    expect(parseFilter(text)).toMatchObject({ kind: 'problem', problem });
  });
});
