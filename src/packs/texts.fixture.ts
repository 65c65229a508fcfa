import type { CodeClass, CodeList } from '../model/code-list.ts';
import type { CodeEntry, CodeSet, Explanation, Pack } from '../model/pack.ts';
import { httpStatuses, packs } from './index.ts';
import { codeLists } from './lists.ts';

/** An explanation, where it stands, and the vendor's words for the same thing. */
export interface Text {
  readonly place: string;
  readonly explanation: Explanation;
  /** The code that is explained; null for a range, a status and a form. */
  readonly code: string | null;
  readonly vendorWords: readonly string[];
}

/** The explanations of a pack or of HTTP, and the name with which a meaning may start in lower case. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly docs: readonly string[];
  /** Domains of the one whose words these are. */
  readonly domains: readonly string[];
  readonly checked: string;
  readonly texts: readonly Text[];
}

/**
 * Domains of the pages of forms that several have made: of a form's own owner, and of those whose codes
 * it lists.
 */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  'api-gateways': [
    'konghq.com',
    'amazon.com',
    'google.com',
    'wso2.com',
    'tyk.io',
    'microsoft.com',
    'apache.org',
  ],
  aspnet: ['fluentvalidation.net'],
  // The page of SimpleJWT, whose errors have the form of Django REST framework.
  drf: ['readthedocs.io'],
  fastapi: ['pydantic.dev'],
  nestjs: ['fastify.dev', 'nodejs.org'],
  oauth2: ['openid.net', 'kantarainitiative.org'],
};

/** The domain that a host lies in, as far as it tells owners apart: `acme.example` of `docs.acme.example`. */
export function domainOf(host: string): string {
  return host.replace(/^\*\./, '').split('.').slice(-2).join('.');
}

function codeTexts(set: string, codes: CodeSet['codes']): Text[] {
  return Object.entries(codes).flatMap(([code, entry]) =>
    [entry].flat().map((record: CodeEntry) => ({
      place: `${set} ${code}${record.when ? ` under ${record.when.status}` : ''}`,
      explanation: record,
      code,
      vendorWords: [record.name, record.when?.message, ...(record.templates ?? [])].filter(
        (words) => words !== undefined,
      ),
    })),
  );
}

/** The rows of a set's list, without those in whose place the pack itself says something. */
async function listTexts(set: string, { list: name, codes }: CodeSet): Promise<Text[]> {
  if (name === undefined) return [];
  const { classes, rows } = await listOf(name);
  return rows
    .filter(([code]) => !Object.hasOwn(codes, code))
    .map(([code, vendorName, , codeClass, meaning]) => ({
      place: `${set} ${code}`,
      explanation: { ...classOf(classes, codeClass), meaning },
      code,
      vendorWords: vendorName === '' ? [] : [vendorName],
    }));
}

/** A list of codes by its name. */
export function listOf(name: string): Promise<CodeList> {
  const load = codeLists[name];
  if (!load) throw new Error(`Add the list ${name} to src/packs/lists.`);
  return load();
}

function classOf(classes: CodeList['classes'], name: string): CodeClass {
  const found = classes[name];
  if (!found) throw new Error(`There is no class ${name}.`);
  return found;
}

function statusTexts(statuses: Pack['statuses']): Text[] {
  return Object.entries(statuses).flatMap(([status, entry]) => {
    const place = `status ${status}`;
    const text: Text = { place, explanation: entry, code: null, vendorWords: [] };
    if (entry.property === undefined) return [text];
    const explanation = { ...entry, meaning: entry.property };
    return [text, { ...text, place: `${place}, property`, explanation }];
  });
}

/** All explanations of a pack, those of its lists among them. */
export async function textsOf({ sets, shapes, statuses }: Pack): Promise<Text[]> {
  const listed = Object.entries(sets).map(([id, set]) => listTexts(id, set));
  return [
    ...Object.entries(sets).flatMap(([id, { codes, properties = {}, ranges = [] }]) => [
      ...codeTexts(id, codes),
      ...codeTexts(`${id} property`, properties),
      ...ranges.map((range) => ({
        place: `${id} ${range.from}-${range.to}`,
        explanation: range,
        code: null,
        vendorWords: [],
      })),
    ]),
    ...(await Promise.all(listed)).flat(),
    ...statusTexts(statuses),
    ...shapes.flatMap(({ id, unlisted }) =>
      unlisted
        ? [{ place: `shape ${id}`, explanation: unlisted, code: null, vendorWords: [] }]
        : [],
    ),
  ];
}

/** Where a set and its codes lead to. What has a hole for the code in it is a page all the same. */
async function pagesOf({ docs, page, codes, list }: CodeSet): Promise<readonly string[]> {
  const { pages = {} } = list === undefined ? {} : await listOf(list);
  const own = Object.values(codes).flatMap((entry) =>
    [entry].flat().flatMap((one: CodeEntry) => one.docs ?? []),
  );
  return [docs, page ?? docs, ...own, ...Object.values(pages)];
}

async function groupOf(pack: Pack): Promise<Group> {
  const own = [new URL(pack.docs).host, ...pack.hosts].map(domainOf);
  return {
    id: pack.id,
    name: pack.name,
    docs: [pack.docs, ...(await Promise.all(Object.values(pack.sets).map(pagesOf))).flat()],
    domains: [...own, ...((pack.kind === 'form' && OWNERS[pack.id]) || [])],
    checked: pack.checked,
    texts: await textsOf(pack),
  };
}

const http: Group = {
  id: 'http',
  name: 'HTTP',
  docs: [httpStatuses.docs],
  domains: ['rfc-editor.org'],
  checked: httpStatuses.checked,
  texts: statusTexts(httpStatuses.statuses),
};

/** The texts of every pack, and of HTTP. */
export async function allGroups(): Promise<readonly Group[]> {
  return [...(await Promise.all((packs as readonly Pack[]).map(groupOf))), http];
}
