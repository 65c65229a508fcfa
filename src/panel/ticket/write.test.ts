import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../redaction/kinds.ts';
import { ERROR_ID, exchangeWith, findingWith } from '../../ticket/exchange.fixture.ts';
import { english } from '../words/english.ts';
import { ticketWords } from '../words/ticket.ts';
import { createWriter, FORMS, type Form, type Written } from './write.ts';

const EMAIL = 'anna@shop.example';
const PHONE = '+447700900123';
const KEY = 'made-up-4f9a2c7be1';

const words = ticketWords(english);

const exchange = exchangeWith({
  requestHeaders: [{ name: 'Authorization', value: `Bearer ${KEY}` }],
  requestBody: { mimeType: 'application/json', text: JSON.stringify({ to: PHONE }) },
});
const finding = findingWith({ message: `No ${PHONE} for ${EMAIL}` });

function writerOf(leave: readonly Kind[] = []) {
  return createWriter({ finding, exchange, body: '{}' }, 'Acme', new Set(leave), words);
}

function pseudonyms({ masked }: Written): readonly string[] {
  return masked.map(({ pseudonym }) => pseudonym);
}

const NONE: ReadonlySet<string> = new Set();

describe('a ticket in each form', () => {
  it.each<[Form, readonly string[]]>([
    ['markdown', ['MASKED-PHONE-1', 'MASKED-EMAIL-1']],
    ['text', ['MASKED-PHONE-1', 'MASKED-EMAIL-1']],
    ['json', ['MASKED-PHONE-1', 'MASKED-EMAIL-1']],
    ['curl', ['MASKED-AUTHORIZATION-1', 'MASKED-PHONE-1']],
  ])('as %s tells of what is masked in this form alone', (form, names) => {
    const write = writerOf();
    // Whatever was written before.
    for (const other of FORMS) write(other, NONE);
    const written = write(form, NONE);
    expect(pseudonyms(written)).toEqual(names);
    for (const name of names) expect(written.text).toContain(name);
    for (const secret of [EMAIL, PHONE, KEY]) expect(written.text).not.toContain(secret);
    expect(written.text?.includes(ERROR_ID)).toBe(form !== 'curl');
    expect(written.text?.endsWith('\n')).toBe(true);
    expect({ cut: written.cut, lossy: written.lossy }).toEqual({ cut: 0, lossy: false });
  });

  it('shows what is unmasked, and masks it again under the same word', () => {
    const write = writerOf();
    const before = write('curl', NONE);
    const shown = write('curl', new Set(['MASKED-PHONE-1']));
    expect(shown.text).toContain(PHONE);
    expect(shown.text).toContain('MASKED-AUTHORIZATION-1');
    expect(shown.masked.map(({ unmasked }) => unmasked)).toEqual([false, true]);
    expect(write('curl', NONE)).toEqual(before);
    // What was told before stays as it was told.
    expect(shown.masked[1]?.where).toEqual([{ in: 'request-body' }]);
  });

  it('says that values were masked only where one was', () => {
    const write = writerOf();
    const said = /Words such as/;
    expect(write('text', NONE).text).toMatch(said);
    expect(write('text', new Set(['MASKED-PHONE-1', 'MASKED-EMAIL-1'])).text).not.toMatch(said);
  });

  it('leaves the kinds that the settings leave, and none of the others', () => {
    const { text } = writerOf(['email'])('markdown', NONE);
    expect(text).toContain(EMAIL);
    expect(text).toContain('MASKED-PHONE-1');
    const all = writerOf(KINDS)('curl', NONE);
    expect(all.text).toContain(KEY);
    expect(all.masked).toEqual([]);
  });

  it('has no command for an address that curl is not given', () => {
    const file = exchangeWith({ url: 'file:///etc/passwd' });
    const written = createWriter({ finding, exchange: file, body: null }, null, new Set(), words);
    expect(written('curl', NONE)).toMatchObject({ text: null, masked: [] });
    expect(written('markdown', NONE).text).toMatch(/^### HTTP/);
  });

  it('says how much of a text was too long to be read', () => {
    const long = findingWith({ message: 'x '.repeat(600_000) });
    const { cut } = createWriter(
      { finding: long, exchange, body: '' },
      null,
      new Set(),
      words,
    )('json', NONE);
    expect(cut).toBe(200_000);
  });
});
