import type { LookupResult } from '../../lookup/lookup.ts';
import type { CodeRecord } from '../../lookup/record.ts';
import { shortened } from './shortened.ts';
import type { Words } from './words.ts';

/** Whose a record is, as it is named: a vendor, a form that many share, or HTTP itself. */
export function ownerName(
  words: Words,
  { ownerKind, vendorName }: Pick<CodeRecord, 'ownerKind' | 'vendorName'>,
): string {
  switch (ownerKind) {
    case 'vendor':
      return vendorName;
    case 'form':
      return words.text('formOf', vendorName);
    case 'http':
      return words.text('lookupHttp');
  }
}

/** The name of a record's set; that of all HTTP statuses where it is one. */
export function setNameOf(words: Words, setName: string | null): string {
  return setName ?? words.text('lookupStatuses');
}

/** What is to be said of a result beside its records, or of none; nothing where the records say all. */
export function lookupRemarks(
  words: Words,
  result: LookupResult,
  query: string,
): readonly string[] {
  const { without, missing } = result;
  return [
    ...remarkOn(words, result, shortened(query.trim())),
    ...(result.kind === 'found' && without.length > 0
      ? [words.text('lookupWithout', words.list(without))]
      : []),
    ...(missing.length > 0 ? [words.text('lookupMissing', words.list(missing))] : []),
  ];
}

function remarkOn(words: Words, result: LookupResult, query: string): readonly string[] {
  switch (result.kind) {
    case 'found':
      return [];
    case 'near':
      return [words.text('lookupNoneButNear', query)];
    case 'nothing':
      switch (result.why) {
        case 'empty':
          return [words.text('lookupEmpty')];
        case 'no-code':
          return [words.text('lookupNoCode', words.list(result.vendors))];
        case 'unknown':
          return [words.text('lookupNone', query)];
      }
  }
}

/**
 * What a screen reader is told of a result.
 *
 * @param hits how many records beside those of the result have all words of the query
 */
export function lookupAnnouncement(
  words: Words,
  result: LookupResult,
  query: string,
  hits: number,
): string {
  const { kind, matches } = result;
  const others =
    matches.length > 0 ? words.count('lookupMoreHits', hits) : words.count('lookupHits', hits);
  return [
    words.count('lookupAnswers', kind === 'found' ? matches.length : 0),
    ...lookupRemarks(words, result, query),
    ...(hits > 0 ? [others] : []),
  ].join(' ');
}

/** A record as text to paste somewhere: what the detail says, line by line. */
export function recordText(words: Words, record: CodeRecord): string {
  const { code, name, setName, meaning, note, fix, causes, who, retry, basis } = record;
  const { docs, checked } = record;
  const labeled = (label: string, value: string): string => words.text('labeled', label, value);
  const source = checked === null ? docs : `${docs} (${words.text('comparedOn', checked)})`;
  return [
    [ownerName(words, record), code, name ?? ''].filter((part) => part !== '').join(' '),
    setNameOf(words, setName),
    ...conditionsOf(words, record).map(([label, value]) => labeled(label, value)),
    '',
    meaning,
    ...(note === null ? [] : [note]),
    ...(fix.length === 0 ? [] : ['', labeled(words.text('whatToDo'), '')]).map((line) =>
      line.trim(),
    ),
    ...fix.map((step, index) => `${words.number(index + 1)}. ${step}`),
    ...(causes.length === 0 ? [] : ['', labeled(words.text('causes'), '')]).map((line) =>
      line.trim(),
    ),
    ...causes.map((cause) => `- ${cause}`),
    '',
    labeled(words.text('whoActs'), words.of('who', who)),
    labeled(words.text('retry'), words.of('retry', retry)),
    labeled(words.text('explainedBy'), words.of('basis', basis)),
    labeled(words.text('source'), source),
  ].join('\n');
}

/** Under which status and message the record stands, and the vendor's heading over it, each with its label. */
export function conditionsOf(
  words: Words,
  { kind, status, message, category }: CodeRecord,
): readonly (readonly [label: string, value: string])[] {
  return [
    ...(status === null || kind === 'status'
      ? []
      : [[words.text('lookupStatus'), String(status)] as const]),
    ...(message === null ? [] : [[words.text('lookupMessage'), message] as const]),
    ...(category === null ? [] : [[words.text('lookupCategory'), category] as const]),
  ];
}
