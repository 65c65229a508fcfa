import { createOccurrences } from './occurrences.ts';

/** What is wrong with single entries, each kind of which is told once in the end. */
export type EntryFaults = ReturnType<typeof createEntryFaults>;

export function createEntryFaults() {
  return {
    noEntry: createOccurrences('without a response or a request URL, left out'),
    leftOut: createOccurrences('left out, being too large or nested too deeply'),
    cutOut: createOccurrences('with a body or text of more than 1 MB, which was not read'),
    misencoded: createOccurrences('not in UTF-8; what could not be read is shown as \ufffd'),
    malformed: createOccurrences('with a text that is not valid JSON, taken as it stands'),
    oddStatus: createOccurrences('without a valid status, taken as not answered'),
    ofRecorder: createOccurrences(
      'with status 503 from the proxy that recorded it, which reached no server; taken as not answered',
    ),
  };
}
