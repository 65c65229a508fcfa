import type { CodeRange } from '../../src/model/pack.ts';
import { emnify } from '../../src/packs/emnify.ts';
import type { DemoError, ExpectedFinding } from '../model.ts';
import type { CodeRow } from './codes.ts';
import { errorRows } from './codes.ts';
import { emnifySpecials } from './emnify-specials.ts';
import { statusErrors } from './statuses.ts';

/** One for each code, each range, each HTTP status, and the awkward forms. */
export function emnifyErrors(): DemoError[] {
  return [
    ...errorRows(emnify.sets.api.codes).map(apiError),
    ...emnify.sets.api.ranges.map(rangeError),
    ...statusErrors(emnify, 'cdn.emnify.net/api/v1/endpoint', []),
    ...emnifySpecials(),
  ];
}

function apiError({ code, entry }: CodeRow): DemoError {
  const message = filled(entry.templates?.[0] ?? `${entry.name ?? ''}.`);
  return error(code, entry.name ?? '', message, entry.status ?? 400, { known: true });
}

/** The last code of the range: no page lists it, and the range still holds it. */
function rangeError({ from, to }: CodeRange): DemoError {
  const title = `of the range ${from} to ${to}`;
  const expected = { known: false, notes: ['unknown-code'] } as const;
  return error(String(to), title, 'Not possible.', 409, expected);
}

function error(
  code: string,
  title: string,
  message: string,
  status: number,
  expected: Pick<ExpectedFinding, 'known' | 'notes'>,
): DemoError {
  const id = `emnify-${code}`;
  const requestId = `11111111-2222-4333-8444-55555555${code}`;
  return {
    id,
    vendor: 'emnify',
    title: `${code} ${title}`,
    method: 'GET',
    url: `http://cdn.emnify.net/api/v1/endpoint/${id}`,
    status,
    mediaType: 'application/json; charset=UTF-8',
    headers: { 'x-amzn-RequestId': requestId },
    body: JSON.stringify({ error_code: Number(code), error_token: 'DemoToken', message }),
    expected: [
      {
        vendor: 'emnify',
        shape: 'api-error',
        evidence: 'host+shape',
        set: 'api',
        code,
        ids: [requestId],
        ...expected,
      },
    ],
  };
}

/** The vendor's template with a value in each hole. */
function filled(template: string): string {
  return template.replace(/\{(\w+)\}/g, (_, hole: string) => `demo ${hole}`);
}
