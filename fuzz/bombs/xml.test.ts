import { describe, expect, it } from 'vitest';
import { NEUTRAL_URL } from '../response.ts';
import { faithfulFindingsOf, findingsOf, named, PATIENCE_MS, read } from './bombs.fixture.ts';

const MILLION = 1_000_000;
/** More than patterns can read on and on, which fail after four to twelve million characters. */
const RUN = 13_000_000;
/** As long as any document that is read. */
const LONGEST = 100_000;

const url = 'https://s3.amazonaws.com/example';
const xml = { url, status: 403, mediaType: 'application/xml' };

const CODE = '<Code>AccessDenied</Code>';
const error = (more: string) => `<Error>${CODE}${more}</Error>`;
const repeated = (text: string, length = LONGEST - 200) =>
  text.repeat(Math.floor(length / text.length));

/** Documents of entities that hold each other ten times, without end if they were put in. */
const lol = Array.from(
  { length: 10 },
  (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
).join('');

describe('XML without end', { timeout: PATIENCE_MS }, () => {
  it.each<[string, string]>([
    ['a million elements within each other', `${'<a>'.repeat(MILLION)}${'</a>'.repeat(MILLION)}`],
    ['a million that are never closed', '<Error>'.repeat(MILLION)],
    ['a million beside each other', error('<a/>'.repeat(MILLION))],
    ['a million of one error', `<a>${error('').repeat(MILLION)}</a>`],
    ['a long text', error(`<Message>${'x'.repeat(RUN)}</Message>`)],
    ['a long name', `<${'a'.repeat(RUN)}/>`],
    ['white space in a tag', `<Error${' '.repeat(RUN)}`],
    ['white space before the root', `${' '.repeat(RUN)}${error('')}`],
    ['a long attribute', `<Error a="${'x'.repeat(RUN)}">${CODE}</Error>`],
    ['attributes', `<Error${' a="b"'.repeat(MILLION)}>${CODE}</Error>`],
    ['ends alone', '</a>'.repeat(MILLION)],
    ['a comment that is not closed', `<Error><!--${'-'.repeat(RUN)}`],
    ['CDATA that is not closed', `<Error><![CDATA[${']'.repeat(RUN)}`],
    ['an instruction that is not closed', `<?a ${'?'.repeat(RUN)}`],
    ['ampersands', error(`<Message>${'&'.repeat(RUN)}</Message>`)],
    ['references', error(`<Message>${'&#65;'.repeat(MILLION)}</Message>`)],
    ['a reference without end', error(`<Message>&#${'9'.repeat(RUN)};</Message>`)],
  ])('of %s is not read', async (_, body) => {
    expect(await findingsOf(body, xml)).toMatchObject([{ vendor: 'aws', evidence: 'host' }]);
    expect(await read(body, xml)).toMatchObject({ form: 'not-json' });
  });
});

describe('XML as long as any that is read', { timeout: PATIENCE_MS }, () => {
  it.each<[string, string]>([
    ['elements within each other', repeated('<a>')],
    ['elements beside each other', error(repeated('<a/>'))],
    ['elements within each other, closed', repeated('<a>', 49_000) + repeated('</a>', 65_000)],
    [
      'elements of names of their own',
      error(Array.from({ length: 9_000 }, (_, n) => `<a${n}/>`).join('')),
    ],
    ['openings', repeated('<')],
    ['cut comments', `<Error>${repeated('<!--')}`],
    ['cut CDATA sections', `<Error>${repeated('<![CDATA[')}`],
    ['cut instructions', `<Error>${repeated('<?a ')}`],
    ['white space in a tag', `<Error${repeated(' ')}`],
    ['attributes without their end', `<Error${repeated(' a="b"')}`],
    ['an attribute of spaces', `<Error a${repeated(' ')}>`],
    ['ampersands', error(repeated('&'))],
    ['beginnings of references', error(repeated('&#x'))],
    ['a reference of digits', error(`&#${repeated('9')};`)],
    [
      'entities in a document type',
      `<!DOCTYPE a [<!ENTITY l0 "lol">${lol}]><Error>${CODE}<Message>&l10;</Message></Error>`,
    ],
    ['a document type from elsewhere', `<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd">${error('')}`],
    [
      'an entity from elsewhere',
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${error('<Message>&b;</Message>')}`,
    ],
  ])('of %s is none', async (_, body) => {
    expect(await findingsOf(body, xml)).toMatchObject([{ vendor: 'aws', code: null }]);
    expect(await read(body, xml)).toMatchObject({ form: 'not-json' });
  });

  it.each<[string, string]>([
    ['text', `<Message>${repeated('x')}</Message>`],
    ['references', `<Message>${repeated('&#65;')}</Message>`],
    ['CDATA sections', `<Message>${repeated('<![CDATA[x]]>')}</Message>`],
    ['comments', repeated('<!---->')],
    ['instructions', repeated('<?a?>')],
    ['white space', repeated(' \n')],
    ['a name', `<${repeated('a', 45_000)}/>`],
    ['an attribute', `<a b="${repeated('>')}"/>`],
    ['attributes', `<a${repeated(' b="c"')}/>`],
    ['messages', repeated('<Message>m</Message>', 15_000)],
    ['names of every object', '<__proto__><Code>x</Code></__proto__><constructor>x</constructor>'],
  ])('with %s in it is an error', async (_, more) => {
    const found = await faithfulFindingsOf(error(more), xml);
    expect(found).toMatchObject([{ vendor: 'aws', code: 'AccessDenied', shape: 's3-xml' }]);
  });
});

describe('errors in XML without number', { timeout: PATIENCE_MS }, () => {
  it('are one finding', async () => {
    const errors = `<Error>${CODE}<Message>m</Message></Error>`.repeat(300);
    const body = `<Response><Errors>${errors}</Errors></Response>`;
    expect(await faithfulFindingsOf(body, xml)).toHaveLength(1);
    const foreign = await findingsOf(body, { ...xml, url: NEUTRAL_URL });
    expect(named(foreign)).toEqual([]);
  });
});
