import type { Pack } from '../../src/model/pack.ts';
import type { DemoError } from '../model.ts';

/** A status of each class that no vendor lists by number. */
const OF_CLASS: Readonly<Record<string, number>> = { '4xx': 418, '5xx': 503 };

/**
 * One error for each HTTP status from 400 on that the vendor speaks of, with a body that says
 * nothing, so that only host and status can: empty below 500, a proxy's page from 500 on.
 *
 * @param pack the vendor
 * @param place host and path of the URL, without scheme and last slash
 * @param always kinds of notes that stand beside every status of this vendor
 */
export function statusErrors(pack: Pack, place: string, always: readonly 'vendor'[]): DemoError[] {
  return Object.keys(pack.statuses).flatMap((key) => {
    const status = OF_CLASS[key] ?? Number(key);
    return status >= 400 ? [statusError(pack, place, key, status, always)] : [];
  });
}

function statusError(
  pack: Pack,
  place: string,
  key: string,
  status: number,
  always: readonly 'vendor'[],
): DemoError {
  const id = `${pack.id}-status-${key}`;
  const page = status >= 500;
  return {
    id,
    vendor: pack.id,
    title: page ? `HTTP ${key} with the page of a proxy` : `HTTP ${key} without a body`,
    method: 'GET',
    url: `http://${place}/${id}`,
    status,
    mediaType: page ? 'text/html' : '',
    // As long as a reader needs to find the countdown.
    headers: status === 429 ? { 'Retry-After': '10' } : {},
    body: page ? `<!doctype html><title>${status}</title><h1>${status} from a proxy</h1>` : '',
    expected: [
      {
        vendor: pack.id,
        shape: null,
        evidence: 'host',
        set: null,
        code: null,
        known: false,
        notes: [page ? 'not-json' : 'empty', ...always],
      },
    ],
  };
}
