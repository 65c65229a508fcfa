import type { Finding, FindingItem } from '../../model/finding.ts';
import type { LogRow } from '../log.ts';

const ITEM: FindingItem = {
  status: null,
  vendor: 'acme',
  shape: 'envelope',
  evidence: 'host+shape',
  set: 'api',
  code: null,
  coarser: [],
  known: true,
  message: null,
  detail: null,
  time: null,
  params: {},
  meaning: null,
  causes: [],
  fix: [],
  who: null,
  retry: null,
  basis: 'documented',
  docs: null,
  checked: null,
  ids: [],
  path: '',
  notes: [],
  items: [],
  others: [],
};

/** A nested error with what a test states of it. */
export function itemOf(stated: Partial<FindingItem>): FindingItem {
  return { ...ITEM, ...stated };
}

/** A row with what a test states of its finding, its body, and its URL as it was requested. */
export function rowOf(stated: Partial<Finding>, body: string | null = null, url = ''): LogRow {
  const finding: Finding = {
    ...ITEM,
    entry: 0,
    method: 'GET',
    url: 'https://api.acme.example/charges',
    status: 402,
    ...stated,
  };
  return {
    key: `${finding.entry}#`,
    finding,
    exchange: {
      entry: finding.entry,
      method: finding.method,
      url: url || finding.url,
      status: finding.status,
      startedAt: '',
      durationMs: -1,
      requestHeaders: [],
      requestBody: null,
      timings: null,
      responseHeaders: [],
      mediaType: 'application/json',
      bodySize: -1,
    },
    body,
    dropped: 0,
    index: 0,
    page: 0,
    time: Number.NaN,
  };
}
