import { eightByEight } from '../../src/packs/8x8.ts';
import type { DemoError } from '../model.ts';
import { eightByEightProducts } from './8x8-products.ts';
import { eightByEightSpecials } from './8x8-specials.ts';
import type { CodeRow } from './codes.ts';
import { errorRows } from './codes.ts';
import { statusErrors } from './statuses.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * The codes whose HTTP status the page's own table of statuses suggests; the others come under 400.
 */
const STATUS_OF: Readonly<Record<string, number>> = {
  '1200': 401,
  '1201': 403,
  '1300': 404,
  '1400': 403,
  '2000': 500,
  '3038': 404,
};

/**
 * One for each API code, each reason of a stopped message, each HTTP status, and the awkward forms.
 */
export function eightByEightErrors(): DemoError[] {
  return [
    ...errorRows(eightByEight.sets.api.codes).map(apiError),
    ...errorRows(eightByEight.sets['message-status'].codes).map(stoppedMessage),
    ...statusErrors(eightByEight, 'voice.8x8.com/api/v1/callflows', []),
    ...eightByEightProducts(),
    ...eightByEightSpecials(),
  ];
}

function apiError({ code, entry }: CodeRow): DemoError {
  const id = `8x8-api-${code}`;
  const errorId = `1cc1eda1-f5dd-ea11-8288-00000000${code}`;
  const product = Number(code) >= 3000 ? 'chatapps' : 'sms';
  return {
    id,
    vendor: '8x8',
    title: `${code} ${entry.name ?? ''}`,
    method: 'POST',
    url: `http://${product}.8x8.com/api/v1/subaccounts/demo/messages/${id}`,
    status: entry.status ?? STATUS_OF[code] ?? 400,
    mediaType: JSON_TYPE,
    headers: {},
    body: JSON.stringify({
      code: Number(code),
      message: entry.name ?? '',
      errorId,
      timestamp: '2026-11-20T08:00:00.85Z',
    }),
    expected: [
      {
        vendor: '8x8',
        shape: 'api-error',
        evidence: 'host+shape',
        set: 'api',
        code,
        known: true,
        ids: [errorId],
      },
    ],
  };
}

function stoppedMessage({ code, entry }: CodeRow, index: number): DemoError {
  const id = `8x8-message-${code}`;
  const umid = `1f0c9a2e-77b1-4c55-8d0e-000000000${code}`;
  const status = index % 2 === 0 ? 'REJECTED BY CARRIER' : 'TRASHED';
  return {
    id,
    vendor: '8x8',
    title: `${status}, reason ${code} ${entry.name ?? ''}`,
    method: 'GET',
    url: `http://sms.wavecell.com/api/v1/demo/status/${id}`,
    status: 200,
    mediaType: JSON_TYPE,
    headers: {},
    body: JSON.stringify({ umid, status, 'reason code': code }),
    expected: [
      {
        vendor: '8x8',
        shape: 'message-status',
        evidence: 'host+shape',
        set: 'message-status',
        code,
        known: true,
        notes: ['vendor'],
        ids: [umid],
      },
    ],
  };
}
