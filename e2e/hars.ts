import { harEntry } from '../bench/har/har-entry.ts';

/** The text of a HAR file with an entry for each of the statuses, as a browser would have written it. */
export function harOf(statuses: readonly number[]): string {
  const entries = statuses.map((status, index) =>
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
  return JSON.stringify({
    log: { version: '1.2', creator: { name: 'test', version: '1' }, entries },
  });
}
