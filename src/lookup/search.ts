import type { CodeRecord } from './record.ts';

/** Whether a record has all the words that are searched for. */
export type RecordTest = (record: CodeRecord) => boolean;

/**
 * Makes the test of a search: words that must all occur somewhere in what is said of a record (vendor, set,
 * code, names, meaning, causes, fix, source, date), in any case and order. Without a word every record passes.
 *
 * @param search as it was typed; what is longer than 500 characters is cut
 */
export function testOf(search: string): RecordTest {
  const words = [...new Set(search.slice(0, LONGEST_SEARCH).toLowerCase().match(/\S+/g))];
  // The rarest first: a long word is in fewer texts.
  words.sort((a, b) => b.length - a.length);
  return (record) => {
    if (words.length === 0) return true;
    const text = textOf(record);
    return words.every((word) => text.includes(word));
  };
}

const LONGEST_SEARCH = 500;

/** The text that is searched, kept because the same ten thousand are searched at every key. */
const texts = new WeakMap<CodeRecord, string>();

function textOf(record: CodeRecord): string {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const { vendor, vendorName, set, setName, code, name, category, status } = record;
  const { meaning, causes, fix, docs, checked, message } = record;
  const text = [
    ...[vendor, vendorName, set, setName, code, name, category, status, message],
    ...[meaning, ...causes, ...fix, docs, checked],
  ]
    .filter((part) => part !== null)
    .join('\n')
    .toLowerCase();
  texts.set(record, text);
  return text;
}
