import { describe, expect, it } from 'vitest';
import { firstOf, linesOf, summaryOf } from './summary.fixture.ts';

const BODY = '{"code":1300,"message":"It\'s gone","list":[1,{"a":null}]}';
const UNKNOWN =
  'It was read as a body alone, without a status; more can be said with the status line or the URL above it.';

describe('a body alone', () => {
  it.each([
    ['as it is', BODY],
    ['among white space', `\n\t ${BODY} \n\n`],
    ['behind a byte order mark', `\ufeff${BODY}`],
    ['behind a word', `Response: ${BODY}`],
    ['behind several lines', `Hi,\n\nthis is what we get since noon:\n${BODY}\nWhat is it?`],
    ['in a fence', `\`\`\`json\n${BODY}\n\`\`\``],
    ['in a quoted fence without its end', `> ~~~\n${BODY}`],
    ['in a fence behind words', `It says\n\n\`\`\`\n${BODY}\n\`\`\`\n\nwhy?`],
    ['as a text', JSON.stringify(BODY)],
    ['as a text of a text', JSON.stringify(JSON.stringify(BODY))],
    ['escaped', JSON.stringify(BODY).slice(1, -1)],
    ['escaped, behind words', `body=${JSON.stringify(BODY).slice(1, -1)} end`],
    ['escaped, in quotes', `failed: ${JSON.stringify(BODY)}`],
    ['as bytes of Python', `b'${BODY.replace("'", "\\'")}'`],
    ['between quotes of Java', `"${BODY}"`],
    ['of a page', BODY.replaceAll('"', '&quot;').replace("'", '&#39;')],
    ['of a chat', BODY.replaceAll(/"(\w)/g, '“$1').replaceAll('"', '”')],
    [
      'of a log of several services',
      `web-1  | ${JSON.stringify(JSON.parse(BODY), null, 1).replaceAll('\n', '\nweb-1  | ')}`,
    ],
    ['in an answer', `> ${JSON.stringify(JSON.parse(BODY), null, 1).replaceAll('\n', '\n> ')}`],
    ['between quotes behind words', `It said: "${BODY}"`],
  ])('%s', (_, text) => {
    const { body, exchange } = firstOf(text);
    expect(body.kind === 'text' && JSON.parse(body.text)).toEqual(JSON.parse(BODY));
    expect(exchange).toMatchObject({ method: '', url: '', status: null, mediaType: '' });
    expect(summaryOf(text)).toMatchObject({ form: 'body' });
  });

  it.each([
    [
      'JSON5',
      "{code: 1300, 'message': 'x', /* y */ list: [1,],}",
      '{"code":1300,"message":"x","list":[1]}',
    ],
    [
      'Python',
      "{'code': 1300, 'ok': False, 'a': None, 'b': True, 'c': \"None\"}",
      '{"code":1300,"ok":false,"a":null,"b":true,"c":"None"}',
    ],
    ['Ruby', '{"code"=>1300, "a"=>nil, "b"=>"x => y"}', '{"code":1300,"a":null,"b":"x => y"}'],
    [
      'Node',
      '{\n  code: 1300,\n  data: [Object],\n  a: undefined\n}',
      '{"code":1300,"data":{},"a":null}',
    ],
  ])('as %s prints it', async (_, text, json) => {
    const { parse } = await import('../engine/parse.ts');
    const { body } = firstOf(text);
    const parsed = body.kind === 'text' ? parse(body.text, true) : null;
    expect(parsed?.kind === 'json' && parsed.value).toEqual(JSON.parse(json));
  });

  it.each([
    ['<?xml version="1.0"?>\n<Error><Code>NoSuchKey</Code></Error>', []],
    ['  <Error><Code>NoSuchKey</Code></Error>\n', []],
    [
      'S3 says: <?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>, why?',
      ['The text around the body was left out.'],
    ],
  ])('in XML: %j', (text, remarks) => {
    const read = summaryOf(text);
    expect(read.lines?.[0]).toMatch(/^\? \? \? <(?:\?xml.*\?>\s*)?<?Error>?.*<\/Error>$/s);
    expect(read.remarks).toEqual([...remarks, UNKNOWN]);
  });

  it('says what was assumed', () => {
    expect(summaryOf(BODY).remarks).toEqual([UNKNOWN]);
    expect(summaryOf(`Response: ${BODY}`).remarks).toEqual([
      'The text around the body was left out.',
      UNKNOWN,
    ]);
    // That it is cut off is said of every body, whatever it was read from.
    expect(summaryOf('{"code":1300,"mess').remarks).toEqual([UNKNOWN]);
    expect(linesOf('Response: {"code":1300,"mess')).toEqual(['? ? ? {"code":1300,"mess']);
  });

  it('gives the events of a stream', () => {
    const text =
      'event: message\r\ndata: {"a":1}\r\n\r\n: ping\nid: 7\nevent: error\ndata: {"type":"error",\ndata:  "error":{}}\n\ndata: [DONE]\n';
    expect(linesOf(text)).toEqual(['? ? ? {"a":1}', '? ? ? {"type":"error",\n "error":{}}']);
    expect(linesOf('data: {"a":1}\ndata: {"b":2}')).toEqual(['? ? ? {"a":1}', '? ? ? {"b":2}']);
  });

  it.each(['', ' \n\t', '\ufeff'])('says that nothing is in %j', (text) => {
    const { nothing } = summaryOf(text);
    expect(nothing).toBe('There is nothing in it; paste a response, or a text with one in it.');
  });

  it.each([
    'hello',
    '1300',
    'null',
    '"x"',
    'true',
    '[INFO] started',
    '<p',
    'https://a.example/',
    '[12] x',
  ])('finds no response in %j, and says what to paste', (text) => {
    expect(summaryOf(text).nothing).toMatch(/^It is none of what can be read: a JSON or XML body/);
  });

  const NONE = {
    curl: /no cURL command/,
    http: /^It is none/,
    log: /^No record/,
    har: /^It is none/,
  };
  it.each(['curl', 'http', 'log', 'har'] as const)('finds none as %s where none is', (form) => {
    expect(summaryOf('hello', form).nothing).toMatch(NONE[form]);
  });

  it('takes anything for a body when it is told so', () => {
    expect(summaryOf('hello', 'body')).toMatchObject({ form: 'body', lines: ['? ? ? hello'] });
    expect(summaryOf('{"level":"error","response":{"status":404}}', 'body')).toMatchObject({
      form: 'body',
    });
  });
});
