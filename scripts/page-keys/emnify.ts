import { memberNames, rows } from './rows.ts';

/** The emnify page: generic codes with their templates, codes of samples only, ranges, members. */
export function emnifyKeys(text: string) {
  const codes = rows(text, /^(\D+) (\d{3}) (\d{4}) (\w+)(.*)$/).map(
    ([category = '', status, code = '', token = '', template]) => ({
      code,
      status: Number(status),
      category,
      token,
      ...(template && { template }),
    }),
  );
  const known = new Set(codes.map(({ code }) => code));
  return {
    codes,
    examples: samplesOf(text).filter(({ code }) => !known.has(code)),
    ranges: rows(text, /^(\d{4})-(\d{4}) (.+)$/).map(([from, to, resource = '']) => ({
      from: Number(from),
      to: Number(to),
      resource,
    })),
    properties: memberNames(text),
  };
}

/** Samples, some after a line with their status: `409 Conflict`. */
function samplesOf(text: string) {
  const sample =
    /(?:^(\d{3}) .*\s+\{\s*)?"error_code"\s*:\s*(\d+)\s*,\s*"error_token"\s*:\s*"(\w+)"/gm;
  return [...text.matchAll(sample)].map(([, status, code = '', token = '']) => ({
    code,
    ...(status && { status: Number(status) }),
    token,
  }));
}
