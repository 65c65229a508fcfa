import { describe, expect, it } from 'vitest';
import { readXml } from './xml.ts';

const S3 = `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>
`;

describe('reading XML', () => {
  it.each<[string, string, unknown]>([
    [
      'an error of S3',
      S3,
      { '<Error>': { Code: 'NoSuchKey', Message: 'The specified key does not exist.' } },
    ],
    ['an element within another', '<a><b><c>x</c></b></a>', { '<a>': { b: { c: 'x' } } }],
    ['siblings of one name', '<a><b>1</b><c/><b>2</b></a>', { '<a>': { b: ['1', '2'], c: '' } }],
    ['siblings with elements', '<a><b><c/></b><b/></a>', { '<a>': { b: [{ c: '' }, ''] } }],
    ['text alone', '<a>x</a>', { '<a>': 'x' }],
    ['an empty element', '<a />', { '<a>': '' }],
    ['an element with nothing in it', '<a></a >', { '<a>': '' }],
    ['attributes', '<a b=">"/>', { '<a>': '' }],
    ['attributes of both quotes', `<a b = '"' c:d="'"\n>x</a>`, { '<a>': 'x' }],
    ['white space around text', '<a>\n  x y\t</a>', { '<a>': 'x y' }],
    ['text between elements', '<a>x<b>y</b>z</a>', { '<a>': { b: 'y' } }],
    ['the entities of all documents', '<a>&lt;&gt;&amp;&apos;&quot;</a>', { '<a>': '<>&\'"' }],
    ['characters by number', '<a>&#65;&#x1F600;&#xe9;</a>', { '<a>': 'A\u{1f600}é' }],
    ['an entity that makes another', '<a>&amp;lt;</a>', { '<a>': '&lt;' }],
    ['a CDATA section', '<a>x<![CDATA[<b>&y;]] >]]>z</a>', { '<a>': 'x<b>&y;]] >z' }],
    ['comments', '<!-- a --><a>x<!--<b>&c;-->y</a><!---->', { '<a>': 'xy' }],
    ['instructions', '<?a b?><a>x<?c ?d> ?>y</a><?e?>', { '<a>': 'xy' }],
    ['line ends of all kinds', '<a>x\r\ny\rz</a>', { '<a>': 'x\ny\nz' }],
    ['names with colons, points and accents', '<s:é.1-_/>', { '<s:é.1-_>': '' }],
    [
      'a name of every object',
      '<a><__proto__>x</__proto__></a>',
      JSON.parse('{"<a>":{"__proto__":"x"}}'),
    ],
  ])('reads %s', (_, text, expected) => {
    expect(readXml(text)).toEqual(expected);
  });

  it('gives a member that is called __proto__ to the object itself', () => {
    const read = readXml('<a><__proto__><polluted>x</polluted></__proto__></a>');
    expect(Object.hasOwn(Object(read?.['<a>']), '__proto__')).toBe(true);
    expect(Reflect.get(Object(read?.['<a>']), 'polluted')).toBeUndefined();
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \n'],
    ['JSON', '{"a":1}'],
    ['text', 'Not found'],
    ['text before the root', 'x<a/>'],
    ['text behind the root', '<a/>x'],
    ['a CDATA section behind the root', '<a/><![CDATA[]]>'],
    ['a reference behind the root', '<a/>&#32;'],
    ['two roots', '<a/><b/>'],
    ['no root', '<!-- a -->'],
    ['an element that is not closed', '<a><b></a>'],
    ['elements that overlap', '<a><b></a></b>'],
    ['an end too many', '<a/></a>'],
    ['an end alone', '</a>'],
    ['a cut document', S3.slice(0, 70)],
    ['a cut tag', '<a'],
    ['a cut comment', '<a><!-- b'],
    ['a cut CDATA section', '<a><![CDATA[b]]'],
    ['a cut instruction', '<a><?b'],
    ['an attribute without a value', '<a b>x</a>'],
    ['an attribute without quotes', '<a b=c>x</a>'],
    ['attributes without space', '<a b="c"d="e"/>'],
    ['a tag in an attribute', '<a b="<"/>'],
    ['a space before a name', '< a/>'],
    ['a name that begins with a digit', '<1/>'],
    ['two hyphens in a comment', '<a><!-- b -- c --></a>'],
    ['three hyphens at the end of a comment', '<a><!-- b ---></a>'],
    ['the end of a CDATA section in text', '<a>]]></a>'],
    ['an XML declaration within', '<a/><?xml version="1.0"?>'],
    ['white space before the XML declaration', ' <?xml version="1.0"?><a/>'],
    ['an instruction without a name', '<a><? ?></a>'],
    ['an ampersand', '<a>b & c</a>'],
    ['an entity that nobody declared', '<a>&nbsp;</a>'],
    ['an entity in capitals', '<a>&LT;</a>'],
    ['an entity by the name of an object’s', '<a>&constructor;</a>'],
    ['a character by number that there is not', '<a>&#x110000;</a>'],
    ['a number without end', `<a>&#${'9'.repeat(1_000)};</a>`],
    ['half a character by number', '<a>&#xd800;</a>'],
    ['a control character by number', '<a>&#0;</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['half a character', '<a>\ud800</a>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['a document type with entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a page', '<!doctype html><title>502</title><h1>Bad Gateway</h1>'],
  ])('reads nothing in %s', (_, text) => {
    expect(readXml(text)).toBeNull();
  });

  it.each<[string, (size: number) => string, number]>([
    ['length', (size) => `<a>${'x'.repeat(size - 7)}</a>`, 100_000],
    ['depth', (size) => `${'<a>'.repeat(size)}${'</a>'.repeat(size)}`, 50],
    ['elements', (size) => `<a>${'<b/>'.repeat(size - 1)}</a>`, 1_000],
  ])('reads so much and no more: %s', (_, make, most) => {
    expect(readXml(make(most))).not.toBeNull();
    expect(readXml(make(most + 1))).toBeNull();
  });
});
