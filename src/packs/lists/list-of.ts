import type { CodeClass, CodeList } from '../../model/code-list.ts';

/**
 * The list that the build wrote as text: a line for each code, of five cells with tabs between them, the
 * fourth of which counts through the classes.
 *
 * @param recalled as in the list; null for none
 * @param pages the same
 */
export function listOf(
  classes: Readonly<Record<string, CodeClass>>,
  text: string,
  recalled: readonly string[] | true | null,
  pages: Readonly<Record<string, string>> | null,
): CodeList {
  const ids = Object.keys(classes);
  const rows = text.split('\n').map((line) => {
    const [code = '', name = '', status = '', own = '', meaning = ''] = line.split('\t');
    return [
      code,
      name,
      status === '' ? null : Number(status),
      ids[Number(own)] ?? '',
      meaning,
    ] as const;
  });
  return { classes, rows, ...(recalled && { recalled }), ...(pages && { pages }) };
}
