import type { Pack } from '../model/pack.ts';
import { counterexamples, examples } from './elasticsearch/examples.ts';

const docs = 'https://www.elastic.co/docs/troubleshoot/elasticsearch';

const unlisted = {
  meaning: 'The search server failed the request for a reason that has no entry of its own.',
  fix: [
    'Read reason, and root_cause where there is one.',
    'Look into the log of the node at that time.',
  ],
  who: 'caller',
  retry: 'after-change',
} as const;

const fields = {
  'error.root_cause': 'The faults at the bottom of it, often one for each index or shard.',
  'error.type': 'The kind of error as a whole.',
  'error.reason': "The server's sentence on it.",
  'error.caused_by.type': 'What lies behind it.',
  type: 'The kind of this fault.',
  reason: "The server's sentence on it.",
  status: 'The HTTP status.',
} as const;

/**
 * Elasticsearch and OpenSearch, which was the same program once and answers in the same form, at whatever
 * host they run.
 */
export const elasticsearch = {
  id: 'elasticsearch',
  name: 'Elasticsearch',
  kind: 'form',
  also: ['OpenSearch', 'Amazon OpenSearch Service'],
  docs,
  checked: '2026-11-21',
  hosts: [],
  idHeaders: ['x-opaque-id', 'x-found-handling-cluster', 'x-cloud-request-id'],
  shapes: [
    {
      id: 'error',
      where: { 'error.root_cause': 'array', 'error.type': 'snake-word', status: 'http-status' },
      elsewhere: {},
      code: ['error.root_cause.*.type', 'error.caused_by.type', 'error.type'],
      message: ['error.root_cause.*.reason', 'error.caused_by.reason', 'error.reason'],
      detail: 'error.reason',
      items: 'error.root_cause',
      item: { code: 'type', message: 'reason' },
      set: 'types',
      fields,
      unlisted,
    },
    {
      id: 'text',
      where: { error: 'string', status: 'http-status' },
      elsewhere: {},
      head: { headers: { 'x-elastic-product': ['Elasticsearch'] } },
      message: 'error',
      set: null,
      fields: { error: "The server's sentence.", status: 'The HTTP status.' },
      unlisted: {
        meaning: 'The search server turned the request away before any index was asked.',
        fix: ['Check method and path of the request by what error says.'],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'bulk',
      where: { errors: { is: true }, items: 'array', took: 'integer' },
      elsewhere: {},
      head: { statuses: [200] },
      inSuccess: { endpoints: ['_bulk'] },
      code: [
        'items.*.index.error.type',
        'items.*.create.error.type',
        'items.*.update.error.type',
        'items.*.delete.error.type',
      ],
      message: [
        'items.*.index.error.reason',
        'items.*.create.error.reason',
        'items.*.update.error.reason',
        'items.*.delete.error.reason',
      ],
      set: 'types',
      fields: { errors: 'Whether any of the operations failed.' },
      unlisted: {
        meaning: 'At least one operation of the bulk request failed, and the others went through.',
        fix: [
          'Find the entries of items that have an error.',
          'Send those operations again alone, after what their reason asks for.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
      note: 'The first failing operation is explained; others may have failed for other reasons.',
    },
    {
      id: 'multi-search',
      where: { responses: 'array', 'responses.*.error.type': 'snake-word', took: 'integer' },
      elsewhere: {},
      head: { statuses: [200] },
      inSuccess: { endpoints: ['_msearch'] },
      code: ['responses.*.error.root_cause.*.type', 'responses.*.error.type'],
      message: ['responses.*.error.root_cause.*.reason', 'responses.*.error.reason'],
      set: 'types',
      fields: { 'responses.*.error.type': 'The kind of error of the first search that failed.' },
      unlisted: {
        ...unlisted,
        meaning: 'At least one search of several failed, for a reason that has no entry here.',
      },
      note: 'The first failing search is explained; others may have failed for other reasons.',
    },
    {
      id: 'shards',
      where: { '_shards.failures': 'array', '_shards.failures.*.reason.type': 'snake-word' },
      elsewhere: {},
      inSuccess: { endpoints: ['_search', '_async_search', '_count', '_update_by_query'] },
      code: ['_shards.failures.*.reason.caused_by.type', '_shards.failures.*.reason.type'],
      message: ['_shards.failures.*.reason.caused_by.reason', '_shards.failures.*.reason.reason'],
      items: '_shards.failures',
      item: { code: ['reason.caused_by.type', 'reason.type'], message: 'reason.reason' },
      set: 'types',
      fields: { '_shards.failures': 'The shards that did not answer, so that hits are missing.' },
      unlisted: {
        ...unlisted,
        meaning: 'Some shards gave no answer, so that hits and counts are not complete.',
      },
      note: 'The answer holds what the other shards have found.',
    },
  ],
  sets: {
    types: {
      name: 'Elasticsearch and OpenSearch exception types',
      docs,
      codes: {},
      list: 'elasticsearch',
    },
  },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
