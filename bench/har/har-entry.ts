/** What tells one entry from another. */
export interface HarEntryParts {
  readonly url: string;
  readonly method: string;
  readonly status: number;
  readonly startedDateTime: string;
  readonly sent: readonly HarHeader[];
  readonly received: readonly HarHeader[];
  readonly mimeType: string;
  readonly content: { readonly text: string; readonly encoding?: string };
}

interface HarHeader {
  readonly name: string;
  readonly value: string;
}

/** An entry of a HAR with all that HAR 1.2 wants in it, as browsers write it. */
export function harEntry(parts: HarEntryParts) {
  const { url, method, status, startedDateTime, sent, received, mimeType, content } = parts;
  return {
    startedDateTime,
    time: 80.1,
    request: {
      method,
      url,
      httpVersion: 'http/2.0',
      headers: sent,
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'http/2.0',
      headers: [{ name: 'content-type', value: mimeType }, ...received],
      cookies: [],
      content: { size: 1, mimeType, ...content },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { blocked: 1, dns: -1, connect: -1, ssl: -1, send: 0.1, wait: 78, receive: 1 },
  };
}
