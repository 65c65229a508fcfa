import type { TicketWords } from './words.ts';

/** English words for tests; the panel has its own. */
export const WORDS: TicketWords = {
  unknownVendor: 'HTTP',
  noCode: 'no code',
  message: 'Message',
  detail: 'Detail',
  meaning: 'Meaning',
  status: 'HTTP status',
  request: 'Request',
  time: 'Time (UTC)',
  bodyTime: 'Time in the body',
  duration: 'Duration',
  ids: 'Ids',
  evidence: 'Recognized by',
  basis: 'Source of the meaning',
  docs: 'Documentation',
  notes: 'Notes',
  nested: 'Nested errors',
  moreCharacters: (count) => `${count} more characters`,
  moreNested: (count) => `${count} more`,
  masked: 'Words such as MASKED-PHONE-1 stand for values that were masked.',
  evidences: {
    'host+shape': 'host and form',
    shape: 'form',
    host: 'host',
    form: 'form of several vendors',
    http: 'status',
  },
  bases: {
    documented: 'documented',
    example: 'example',
    range: 'range',
    observed: 'observed',
    status: 'status at this vendor',
    http: 'status in HTTP',
  },
};
