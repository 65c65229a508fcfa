import { memberNames, rows } from './rows.ts';

/** The 8x8 page of API errors: HTTP statuses, codes with their labels, members of the error object. */
export function apiKeys(text: string) {
  return {
    statuses: rows(text, /^(\d{3}) \|/).map(([status]) => Number(status)),
    codes: rows(text, /^(\d{4}) \| (.+)\|$/).map(([code = '', name = '']) => ({ code, name })),
    properties: propertiesOf(text),
  };
}

/** In the saved text the name of a member ends the line before its type: `... supporttimestamp`. */
function propertiesOf(text: string) {
  const names = memberNames(text);
  const typed = [...text.matchAll(/^(.*)\r?\n(?=\(([^)]+)\) - )/gm)];
  return typed.flatMap(([, before = '', type = '']) => {
    const name = names.find((member) => before.endsWith(member));
    return name ? [{ name, type }] : [];
  });
}
