import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin, runnerImport } from 'vite';
import { type Apart, type ApartCodes, codesApart } from './codes-apart.ts';

const PACKS = normalizePath(fileURLToPath(new URL('../src/packs', import.meta.url)));
const CATALOGUE = `${PACKS}/index.ts`;
const LISTS = `${PACKS}/lists.ts`;
/** Before the id of a pack, in the id of the module that has its codes. */
const CODES = 'codes-of/';

/**
 * Ships the catalogue as the data that it is: the packs as JSON, without their examples, and the codes of
 * each pack as a file of its own, which is loaded when its vendor has been met.
 */
export function packsAsData(): Plugin {
  let modules: ReadonlyMap<string, string> = new Map();
  return {
    name: 'packs-as-data',
    apply: 'build',
    async buildStart() {
      modules = await dataModules();
    },
    resolveId: (id) => (id.startsWith(CODES) ? `\0${id}` : null),
    load: (id) => modules.get(id) ?? null,
  };
}

/** The code of the modules that take the place of the sources, by their ids. */
async function dataModules(): Promise<ReadonlyMap<string, string>> {
  const { packs, httpStatuses } = await readCatalogue();
  const { packs: lean, lists } = codesApart(packs);
  return new Map([
    [
      CATALOGUE,
      `export const packs = ${parsed(lean)}; export const httpStatuses = ${parsed(httpStatuses)};`,
    ],
    [LISTS, listsModule(lists)],
    ...[...lists].map(([pack, sets]) => [`\0${CODES}${pack}`, codesModule(sets)] as const),
  ]);
}

/** What loads each list, by its name; the file of a pack is named once for all of its lists. */
function listsModule(lists: Apart['lists']): string {
  const files = [...lists].map(([pack, sets]) => {
    const names = JSON.stringify([...sets.keys()]);
    return `[${names}, () => import(${JSON.stringify(CODES + pack)})]`;
  });
  return `const files = [${files.join(', ')}];
    export const codeLists = Object.fromEntries(files.flatMap(([names, load]) =>
      names.map((name) => [name, () => load().then((codes) => codes.default[name])])));`;
}

async function readCatalogue(): Promise<typeof import('../src/packs/index.ts')> {
  const { module } = await runnerImport<typeof import('../src/packs/index.ts')>(CATALOGUE, {
    logLevel: 'error',
  });
  return module;
}

/** The lists of one pack, of which each has its table's rows and the pack's own codes. */
function codesModule(sets: ReadonlyMap<string, ApartCodes>): string {
  const tables = [...new Set([...sets.values()].flatMap(({ table }) => table ?? []))];
  const imports = tables.map(
    (table, index) => `import table${index} from ${JSON.stringify(`${PACKS}/lists/${table}.tsv`)};`,
  );
  const lists = [...sets].map(([list, { codes, table }]) => {
    const rows = table === null ? 'classes: {}, rows: []' : `...table${tables.indexOf(table)}`;
    return `${JSON.stringify(list)}: { ${rows}, codes: ${parsed(codes)} }`;
  });
  return `${imports.join(' ')} export default { ${lists.join(', ')} };`;
}

/** Engines read JSON in a text faster than the same as an object literal. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
