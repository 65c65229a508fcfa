import { memberNames, rows } from './rows.ts';

/** The EnableX page: its groups and codes, and the codes that only its samples have. */
export function enablexKeys(text: string) {
  const groups = rows(text, /^([1-5]xx) \| ([^|]+)\|/).map(([code = '', category = '']) => ({
    code,
    category,
  }));
  return {
    groups,
    codes: codesOf(text),
    examples: examplesOf(text),
    properties: memberNames(text),
  };
}

/** Rows `200 | ... |`, each under the last line `- Heading`. */
function codesOf(text: string) {
  let category = '';
  return rows(text, /^(?:- (.+)|(\d+) \|.*)$/).flatMap(([heading, code]) => {
    if (heading) category = heading;
    return code ? [{ code, category }] : [];
  });
}

/** One-line samples, each after a paragraph that starts with `Some Response:`. */
function examplesOf(text: string) {
  let category = '';
  return rows(text, /^(?:(\w+ Response):.*|(\{.*"result".*))$/).flatMap(([heading, sample]) => {
    if (heading) category = heading;
    const code = /"result":\s*"?(\d+)/.exec(sample ?? '')?.[1];
    const name = /"msg":\s*"([^"]*)"/.exec(sample ?? '')?.[1];
    return code ? [{ code, category, ...(name && { name }) }] : [];
  });
}
