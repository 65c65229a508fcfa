import { describe, expect, it } from 'vitest';
import { entryOfExample } from '../har/example-entry.ts';
import { ACME, acmeCatalogue, SHOP } from './acme.fixture.ts';
import { API_ERROR, catalogue, kinds } from './inspect.fixture.ts';
import { inspect } from './inspect.ts';

/** What is made of a body of which nobody knows the status, and mostly nothing else. */
async function pasted(body: string, { url = '', mediaType = '' } = {}, known = catalogue) {
  const entry = entryOfExample({ title: '', url, status: 400, mediaType, body });
  const exchange = { ...entry.exchange, method: '', status: null };
  return inspect(exchange, async () => entry.body, known);
}

const ERROR = { error: { code: 42, token: 'CardExpired', text: 'Card 7 expired' } };

describe('a body without a status', () => {
  it('is read, and named by its form', async () => {
    const { findings, kind } = await pasted(JSON.stringify(API_ERROR));
    expect(kind).toBe('read');
    expect(findings).toMatchObject([
      { vendor: '8x8', code: '1300', evidence: 'shape', status: null, url: '', method: '' },
    ]);
    expect(findings.flatMap(kinds)).toEqual(['by-shape']);
    expect(findings[0]?.notes[0]?.text).toMatch(/^The host is unknown;/);
  });

  it.each([
    ['as a page', 'text/html', JSON.stringify(ERROR)],
    ['as an image', 'image/png', JSON.stringify(ERROR)],
    ['in JSON5', '', "{error: {code: 42, token: 'CardExpired', text: 'Card 7 expired',},}"],
    ['passed on', 'text/css', JSON.stringify({ cause: JSON.stringify(ERROR) })],
  ])('is read whatever it is sent as: %s', async (_, mediaType, body) => {
    const { findings } = await pasted(body, { mediaType }, acmeCatalogue());
    expect(findings).toMatchObject([{ vendor: 'acme', code: '42', status: null }]);
  });

  it('is read as XML', async () => {
    const xml =
      '<?xml version="1.0"?>\n<Error><Code>NoSuchKey</Code><Message>The key is not there.</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>x</HostId></Error>';
    const { findings } = await pasted(xml, { url: 'https://example-bucket.s3.amazonaws.com/a' });
    expect(findings).toMatchObject([{ vendor: 'aws', code: 'NoSuchKey', status: null }]);
  });

  it('contradicts no documented status', async () => {
    const body = JSON.stringify({ error: { ...ERROR.error, code: 43 } });
    const { findings } = await pasted(body, { url: ACME }, acmeCatalogue());
    expect(findings).toMatchObject([{ code: '43', evidence: 'host+shape', notes: [] }]);
    expect(findings[0]?.meaning).toBe('The charge is made already.');
  });

  it.each([
    ['an unknown form', '{"a":1}'],
    ['a text', 'Not found'],
    ['nothing', ''],
    ['a cut one', '{"a":'],
  ])('is claimed by nobody, nor by HTTP: %s', async (_, body) => {
    for (const url of ['', SHOP, ACME]) {
      expect((await pasted(body, { url }, acmeCatalogue())).findings).toEqual([]);
    }
  });

  it.each([
    ['a code of an error', '{"errorCode":"E-77","message":"x"}'],
    ['an error', '{"error":{"message":"Your card was declined.","type":"card_error"}}'],
    ['errors', '{"data":null,"errors":[{"detail":"no"}]}'],
    ['a code beside a sentence', '{"code":"E-77","detail":"no"}'],
    ['a number beside a sentence', '{"Status_Code":"418","msg":"no"}'],
    ['a status beside a title', '{"status":500,"title":"Internal Server Error"}'],
    ['sentences', '{"errorMessages":["no"]}'],
    ['a word for failure', '{"kind":"Status","status":"Failure"}'],
    ['no success', '{"ok":false}'],
    ['a list of them', '[{"errorCode":"E-77","message":"x"}]'],
    ['an element', '<Error><Code>E-77</Code></Error>'],
    ['an element of another name', '<x:AcmeException><a/></x:AcmeException>'],
    ['elements', '<r><ErrorCode>7</ErrorCode></r>'],
    [
      'a fault of SOAP',
      '<s:Envelope xmlns:s="u"><s:Body><s:Fault><faultcode>s:Server</faultcode></s:Fault></s:Body></s:Envelope>',
    ],
  ])('is an error of nobody where it says so itself: %s', async (_, body) => {
    for (const url of ['', SHOP]) {
      const { findings } = await pasted(body, { url }, acmeCatalogue());
      expect(findings).toMatchObject([
        { vendor: null, status: null, evidence: 'http', meaning: null, basis: null, docs: null },
      ]);
      expect(findings[0]?.notes.map(({ kind }) => kind)).toEqual(['unknown-form']);
    }
  });

  it.each([
    ['errors that are none', '{"data":{"id":7},"errors":[],"error":null,"errorCode":0}'],
    ['words of success', '{"code":"OK","message":"done","error":"","success":true}'],
    ['numbers of success', '{"status":200,"code":"0000","message":"done","exception":false}'],
    ['a code alone', '{"code":"E-77"}'],
    ['a code beside a name', '{"code":"USD","title":"US dollar"}'],
    ['a status that is none', '{"status":"active","message":"x"}'],
    ['a sentence alone', '{"message":"x"}'],
    ['words further below', '{"log":{"error":"x"}}'],
    ['a list of other things', '[1,{"error":"x"}]'],
    ['an envelope', '<s:Envelope><s:Body><Order><Id>7</Id></Order></s:Body></s:Envelope>'],
  ])('is none where only its names are like it: %s', async (_, body) => {
    expect((await pasted(body, {}, acmeCatalogue())).findings).toEqual([]);
  });

  it.each([
    ['{"a":"b', 'truncated'],
    ['{a:1}', 'json'],
    ['<a/>', 'xml'],
    ['', 'empty'],
    ['oh', 'not-json'],
  ])('has a form: %s is %s', async (body, form) => {
    expect(await pasted(body)).toMatchObject({ kind: 'read', form });
  });
});
