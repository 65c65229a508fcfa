import { rows } from './rows.ts';

/** The TelecomX page: HTTP statuses, members of an error, general errors, codes of the samples. */
export function telecomxKeys(text: string) {
  // Most samples on the page are no JSON: their keys stand without quotes.
  const sample = /\bcode"?\s*:\s*"([^"]+)",\s*"?status"?\s*:\s*(\d{3})/g;
  return {
    statuses: rows(text, /^(\d{3}) /, 'Status code Message Description').map(([status]) =>
      Number(status),
    ),
    properties: rows(text, /^(\w+) (\w+) /, 'Property Type Description').map(
      ([name = '', type = '']) => ({ name, type }),
    ),
    general: rows(text, /^(\d{3}) (\w+) (.+)$/, 'Status Code Message').map(
      // The message is a key here: it alone tells apart the meanings of one code.
      ([status, code = '', message = '']) => ({ status: Number(status), code, message }),
    ),
    examples: [...text.matchAll(sample)].map(([, code = '', status]) => ({
      status: Number(status),
      code,
    })),
  };
}
