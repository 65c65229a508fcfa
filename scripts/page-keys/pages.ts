import { apiKeys } from './8x8-api.ts';
import { messageStatusKeys } from './8x8-message-status.ts';
import { emnifyKeys } from './emnify.ts';
import { enablexKeys } from './enablex.ts';
import { telecomxKeys } from './telecomx.ts';

/** What a page says of one code, status, range or property. */
export type Row = Readonly<Record<string, string | number>>;

/** The facts of a page, in lists, in its own order. */
export type Keys = Readonly<Record<string, readonly (string | number | Row)[]>>;

/** The pages that the packs are compared with. */
export const pages = {
  enablex: {
    page: 'https://developer.enablex.io/docs/references/apis/ucaas-api/content/error-handling/',
    title: 'Error Handling',
    keysOf: enablexKeys,
  },
  '8x8-api': {
    page: 'https://developer.8x8.com/connect/docs/api-error-codes',
    title: 'API Error Codes',
    keysOf: apiKeys,
  },
  '8x8-message-status': {
    page: 'https://support.wavecell.com/hc/en-us/articles/212377606-HTTP-API-DR-Reason-Codes',
    title: 'HTTP API DR Reason Codes',
    keysOf: messageStatusKeys,
  },
  emnify: {
    page: 'https://cdn.emnify.net/api/doc/errors.html',
    title: 'Error Handling',
    keysOf: emnifyKeys,
  },
  telecomx: {
    page: 'https://wiki.telecomx.dk/doku.php?id=api:errors',
    title: 'Error responses',
    keysOf: telecomxKeys,
  },
} as const satisfies Record<
  string,
  { page: string; title: string; keysOf: (text: string) => Keys }
>;

/** Whether a page goes by this id. */
export function isPageId(id: string): id is keyof typeof pages {
  return Object.hasOwn(pages, id);
}
