import { harEntry } from '../bench/har/har-entry.ts';

/** The text of a HAR file with an entry for each of the statuses, as a browser would have written it. */
export function harOf(statuses: readonly number[]): string {
  return harText(entriesOf(statuses));
}

/** A HAR file that is too long to be handed to a document as it is. No interface, for its parts are. */
export type LongHar = {
  readonly before: string;
  /** Entries, as they stand in the list. */
  readonly entries: string;
  /** How often they come. */
  readonly times: number;
  readonly after: string;
};

/** As `harOf`, with the same entries again and again. */
export function longHarOf(statuses: readonly number[], times: number): LongHar {
  const entries = entriesOf(statuses)
    .map((entry) => JSON.stringify(entry))
    .join();
  const [before = '', after = ''] = harText(['|']).split('"|"');
  return { before, entries, times, after };
}

function entriesOf(statuses: readonly number[]) {
  return statuses.map((status, index) =>
    harEntry({
      url: `https://api.shop.example/orders/${index}`,
      method: 'GET',
      status,
      startedDateTime: new Date(Date.UTC(2026, 10, 20, 10, 0, index)).toISOString(),
      sent: [],
      received: [],
      mimeType: 'application/json',
      content: { text: `{"order":${index}}` },
    }),
  );
}

/** The text of a HAR file with these entries. */
export function harText(entries: readonly unknown[]): string {
  return JSON.stringify({
    log: { version: '1.2', creator: { name: 'test', version: '1' }, entries },
  });
}
