import { describe, expect, it } from 'vitest';
import { readCodeList } from './code-list.ts';

const HEAD = [
  '# name: Error codes',
  '# docs: https://docs.acme.example/errors',
  '# source: the table on the page',
  '# checked: 2026-11-21',
];
const CLASS = '@ card\trecipient\tafter-change\tAsk for another card.';
const ROW = '42\tCardExpired\t402\tcard\tThe card has expired.';

const read = (...lines: string[]) => readCodeList([...HEAD, ...lines].join('\n'));

describe('a table of codes', () => {
  it('is read as classes and rows', () => {
    expect(read(CLASS, ROW, '010\t\t\tcard\tThe card is unknown.', '')).toEqual({
      head: {
        name: 'Error codes',
        docs: 'https://docs.acme.example/errors',
        source: 'the table on the page',
        checked: '2026-11-21',
        notes: [],
      },
      list: {
        classes: {
          card: { who: 'recipient', retry: 'after-change', fix: ['Ask for another card.'] },
        },
        rows: [
          ['42', 'CardExpired', 402, 'card', 'The card has expired.'],
          ['010', '', null, 'card', 'The card is unknown.'],
        ],
      },
    });
  });

  it('may have notes, several fixes, and a class of successes without any', () => {
    const { head, list } = read(
      '# note: Two codes are not listed.',
      '# note: One is old.',
      '@ account\taccount-owner\tno\tPay the bill.\tAsk for more.\tWait.',
      '@ fine\tnobody\tno',
    );
    expect(head.notes).toEqual(['Two codes are not listed.', 'One is old.']);
    expect(list.classes['account']?.fix).toEqual(['Pay the bill.', 'Ask for more.', 'Wait.']);
    expect(list.classes['fine']?.fix).toEqual([]);
  });

  it('says which rows were not compared with the page', () => {
    const rows = [ROW, '43\t\t\tcard\tIt is lost.', '4 4\t\t\tcard\tIt is stolen.'];
    const more = ['45\t\t\tcard\tIt is bent.', '46\t\t\tcard\tIt is empty.'];
    const table = [CLASS, ...rows, ...more];
    expect(read('# recalled: 43 46', '# recalled: 4 4', ...table).list.recalled).toEqual([
      '43',
      '46',
      '4 4',
    ]);
    expect(read(...table).list).not.toHaveProperty('recalled');
    expect(read('# recalled: *', CLASS, ...more).list.recalled).toBe(true);
    expect(read('# recalled: 45 46', CLASS, ...more).list.recalled).toBe(true);
  });

  it('says which rows are on a page of their own', () => {
    const rows = [ROW, '43\t\t\tcard\tIt is lost.', '44\t\t\tcard\tIt is stolen.'];
    const [lost, other] = ['https://acme.example/lost#card', 'https://acme.example/other'];
    const { list } = read(`# page: ${lost} 43 44`, `# page: ${other} 42`, CLASS, ...rows);
    expect(list.pages).toEqual({ '43': lost, '44': lost, '42': other });
    expect(read(CLASS, ...rows).list).not.toHaveProperty('pages');
  });

  it.each([
    ['Line 5: http://acme.example/ is no https page', ['# page: http://acme.example/ 42']],
    ['Line 6: there is no code 47', ['# note: x', '# page: https://acme.example/ 42 47']],
    [
      'Line 6: 42 has a page already',
      ['# page: https://a.example/ 42', '# page: https://b.example/ 42'],
    ],
  ])('is refused with pages: %s', (complaint, lines) => {
    expect(() => read(...lines, CLASS, ROW)).toThrow(complaint);
  });

  it.each([
    ['Line 6: there is no code 47', ['# recalled: 43', '# recalled: 44 47']],
    ['Line 5: there is no code ', ['# recalled: 43  44']],
    ['Line 6: 43 is recalled already', ['# recalled: 43', '# recalled: 44 43']],
    ['Line 5: 42 has a status', ['# recalled: 42']],
  ])('is refused with what is recalled: %s', (complaint, lines) => {
    const rows = [ROW, '43\t\t\tcard\tIt is lost.', '44\t\t\tcard\tIt is stolen.'];
    expect(() => read(...lines, CLASS, ...rows)).toThrow(complaint);
  });

  it.each([
    ['Line 5: begins with none of', ['# author: me']],
    ['Line 6: the class card is there already', [CLASS, CLASS]],
    ['Line 5: who is "me"', ['@ card\tme\tno\tAsk.']],
    ['Line 5: retry is "never"', ['@ card\tcaller\tnever\tAsk.']],
    ['Line 5: the class has no fix', ['@ card\tcaller\tno']],
    ['Line 5: a class has at most three fixes', ['@ card\tcaller\tno\ta\tb\tc\td']],
    ['Line 6: has 4 cells and not 5', [CLASS, '42\tCardExpired\t402\tcard']],
    ['Line 6: has no code or no meaning', [CLASS, '\tx\t\tcard\tThe card has expired.']],
    ['Line 6: has no code or no meaning', [CLASS, '42\tx\t\tcard\t']],
    ['Line 6: 4o2 is no HTTP status', [CLASS, '42\tx\t4o2\tcard\tThe card has expired.']],
    ['Line 5: there is no class card above it', [ROW, CLASS]],
    ['The code 42 is there twice', [CLASS, ROW, ROW]],
    ['It needs one line "# name: ...', ['# name: again']],
  ])('is refused: %s', (complaint, lines) => {
    expect(() => read(...lines)).toThrow(complaint);
  });

  it('is refused without one of the lines on where it comes from', () => {
    for (const [index, line] of HEAD.entries()) {
      const key = line.slice(0, line.indexOf(':') + 1);
      expect(() => readCodeList(HEAD.toSpliced(index, 1).join('\n'))).toThrow(`"${key} ..."`);
    }
  });
});
