import { telecomx } from '../../src/packs/telecomx.ts';
import type { DemoError } from '../model.ts';
import type { CodeRow } from './codes.ts';
import { errorRows } from './codes.ts';
import { statusErrors } from './statuses.ts';
import { telecomxSpecials } from './telecomx-specials.ts';

/** One for each meaning of each code and property, each HTTP status, and the awkward forms. */
export function telecomxErrors(): DemoError[] {
  const { codes, properties } = telecomx.sets.api;
  return [
    ...errorRows({ ...codes, ...properties }).map(apiError),
    ...statusErrors(telecomx, 'api.telecomx.dk/customer', []),
    ...telecomxSpecials(),
  ];
}

function apiError({ code, entry }: CodeRow, index: number): DemoError {
  const status = entry.when?.status ?? entry.status ?? 400;
  const message = entry.when?.message ?? `Demo error ${code}`;
  const id = `telecomx-api-${index + 1}-${code.replaceAll('.', '-')}-${status}`;
  const several = code === 'multiple';
  const inner = several ? { inner: [{ message: 'Demo', code: 'userId', status: 404 }] } : {};
  return {
    id,
    vendor: 'telecomx',
    title: `${status} ${code}${entry.when?.message ? `: ${entry.when.message}` : ''}`,
    method: 'GET',
    url: `http://api.telecomx.dk/mvno/account/${id}`,
    status,
    mediaType: 'application/json; charset=utf-8',
    headers: {},
    body: JSON.stringify({ error: { message, code, status, ...inner } }),
    expected: [
      {
        vendor: 'telecomx',
        shape: several ? 'multiple' : 'single',
        evidence: 'host+shape',
        set: 'api',
        code,
        known: true,
        items: several ? ['userId'] : [],
      },
    ],
  };
}
