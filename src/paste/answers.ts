import { essence, headerOf } from '../har/http.ts';
import { eventsOf } from './event-stream.ts';
import type { ResponseText } from './http-message.ts';
import { readLenient } from './lenient.ts';
import { entryOf, type Parts } from './parts.ts';
import type { Found } from './paste-read.ts';

const LAST_COUNTS = 'There are several responses to one request; the last one counts.';
const IN_STREAM = 'An error within a stream has no HTTP status of its own.';

/**
 * The exchange of a request and the last of its responses; for a stream of events one for each event, as an
 * error in it stands in an event of its own.
 *
 * @param asked what is known of the request
 */
export function exchangesOf(asked: Omit<Parts, 'body'>, responses: readonly ResponseText[]): Found {
  const final = responses.filter(({ status }) => status >= 200);
  const last = final.at(-1) ?? responses.at(-1);
  if (!last) return { entries: [], remarks: [] };
  const remarks = final.length > 1 ? [LAST_COUNTS] : [];
  const { status, headers: responseHeaders, body } = last;
  if (essence(headerOf(responseHeaders, 'content-type') ?? '') === 'text/event-stream') {
    const { events } = eventsOf(body);
    const own = { ...asked, responseHeaders: withoutType(responseHeaders) };
    // The head of a stream is sent before anything of it can fail.
    const entries = events.map((data) =>
      entryOf({
        ...own,
        status: status < 400 ? null : status,
        body: readLenient(data)?.text ?? data,
      }),
    );
    if (entries.length > 0) return { entries, remarks: [...remarks, IN_STREAM] };
  }
  return { entries: [entryOf({ ...asked, status, responseHeaders, body })], remarks };
}

function withoutType(headers: ResponseText['headers']): ResponseText['headers'] {
  return headers.filter(({ name }) => name.toLowerCase() !== 'content-type');
}
