import type { Plugin } from 'vite';
import type { CodeList } from '../src/model/code-list.ts';
import { readCodeList } from './code-list.ts';

/** What asks for the text or the address of a file, and not for what a plugin makes of it. */
const FILE_ITSELF = /\b(?:raw|url)\b/;

/** Makes a module of each table of codes in `src/packs/lists/`: its classes and rows, and nothing of its head. */
export function codeLists(): Plugin {
  return {
    name: 'code-lists',
    transform(text, id) {
      const [path = '', query = ''] = id.split('?');
      if (!path.endsWith('.tsv') || FILE_ITSELF.test(query)) return null;
      try {
        return { code: moduleOf(readCodeList(text).list), map: null };
      } catch (error) {
        return this.error(`${id}: ${error instanceof Error ? error.message : error}`);
      }
    },
  };
}

/** The rows are one text, which packs smaller than a JSON of them, and the classes a JSON. */
function moduleOf({ classes, rows, recalled, pages }: CodeList): string {
  const ids = Object.keys(classes);
  const lines = rows.map(([code, name, status, codeClass, meaning]) =>
    [code, name, status ?? '', ids.indexOf(codeClass), meaning].join('\t'),
  );
  const [json, text] = [JSON.stringify(classes), lines.join('\n')].map((part) =>
    JSON.stringify(part),
  );
  return `import { listOf } from './list-of.ts'; export default listOf(JSON.parse(${json}), ${text}, ${JSON.stringify(recalled ?? null)}, ${JSON.stringify(pages ?? null)});`;
}
