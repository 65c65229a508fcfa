/** The text of a HAR file with an entry for each of the statuses, as a browser would have written it. */
export function harOf(statuses: readonly number[]): string {
  const entries = statuses.map((status, index) => ({
    startedDateTime: new Date(Date.UTC(2026, 10, 20, 10, 0, index)).toISOString(),
    time: 12,
    request: {
      method: 'GET',
      url: `https://api.shop.example/orders/${index}`,
      httpVersion: 'HTTP/1.1',
      headers: [],
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      cookies: [],
      content: { size: 17, mimeType: 'application/json', text: `{"order":${index}}` },
      redirectURL: '',
      headersSize: -1,
      bodySize: 17,
    },
    cache: {},
    timings: { send: 1, wait: 10, receive: 1 },
  }));
  return JSON.stringify({
    log: { version: '1.2', creator: { name: 'test', version: '1' }, entries },
  });
}
