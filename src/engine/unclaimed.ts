import type { Finding, Note } from '../model/finding.ts';
import type { HttpStatuses } from '../model/http-statuses.ts';
import { withoutValues } from './address.ts';
import { byStatus } from './explain.ts';
import type { Head } from './head.ts';
import { headerIds, idHeadersOf, withId } from './ids.ts';
import { type BodyState, stateNotes } from './notes.ts';

const NONE: readonly never[] = [];

const OF_NOBODY: Note = {
  kind: 'unknown-form',
  text: 'The body says that it is an error, in a form that Errata does not know; with its HTTP status or URL more can be said.',
};

const OF_ANYBODY = { idHeaders: idHeadersOf({}) };

/**
 * What is left to say of a failing response that no pack claims: its status, by HTTP, and the ids in its headers. Of a
 * body that stands alone, that it says so itself.
 */
export function unclaimed({ exchange }: Head, body: BodyState, http: HttpStatuses): Finding {
  const { status } = exchange;
  const general = (status === null ? null : byStatus(http.statuses, status)) ?? null;
  const ids = headerIds(OF_ANYBODY, exchange.responseHeaders);
  return {
    entry: exchange.entry,
    method: exchange.method,
    url: withoutValues(exchange.url),
    status,
    vendor: null,
    shape: null,
    evidence: 'http',
    set: null,
    code: null,
    coarser: NONE,
    known: false,
    message: null,
    detail: null,
    time: null,
    params: {},
    meaning: general?.meaning ?? null,
    causes: NONE,
    fix: general ? withId(general.fix, ids) : NONE,
    who: general?.who ?? null,
    retry: general?.retry ?? null,
    basis: general && 'http',
    docs: general && http.docs,
    checked: general && http.checked,
    ids,
    path: '',
    notes: status === null ? [...stateNotes(body), OF_NOBODY] : stateNotes(body),
    items: NONE,
    others: NONE,
  };
}
