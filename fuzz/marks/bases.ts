import type { CodeField } from '../../src/model/pack.ts';
import { isStream } from '../end-of-stream.ts';
import { type JsonTree, raw, treeOfValue } from '../json-tree.ts';
import { type Picker, pickFrom } from '../pick.ts';
import { readHeaders } from '../read-headers.ts';
import { type Read, readResponse } from '../read-response.ts';
import { NEUTRAL_URL, type Response, response } from '../response.ts';
import { type Sample, samplesOf } from '../samples.ts';
import type { Subject } from '../subject.ts';
import { mayStandElsewhere } from './heads.ts';
import { listOf, type Mark, type MarkedShape, markedShapes, pathOf } from './marks.ts';
import { showsIn } from './oracle.ts';
import { rootsOf } from './roots.ts';
import { type Sendable, sent } from './sent.ts';
import { USUAL_STATUS, withMember, witnessOf } from './witness.ts';

/** A form that is named off-host, and responses that show all its marks. */
export interface Bases {
  readonly form: MarkedShape;
  readonly bases: readonly Sendable[];
}

/** Every form that is named off-host, with the packs' own responses of it and ones made from its marks. */
export function basesOf(subject: Subject): readonly Bases[] {
  const bases = made.get(subject) ?? makeBases(subject);
  made.set(subject, bases);
  return bases;
}

const made = new Map<Subject, readonly Bases[]>();

function makeBases(subject: Subject): readonly Bases[] {
  const samples = samplesOf(subject.packs).flatMap((sample) => fromSample(sample, subject));
  return markedShapes(subject)
    .filter(({ ways }) => ways.length > 0)
    .map((form) => {
      const own = samples.filter(({ base, read }) => isWhole(form, base, read));
      const witnesses = [0, 1, 2].flatMap((first) => {
        const pick = pickFrom([first, first + 1, first + 2]);
        return form.ways.flatMap((marks) =>
          responsesFor(form, marks, pick).flatMap((base) => withListedCodes(form, base)),
        );
      });
      const whole = witnesses.filter((base) => isWhole(form, base));
      return { form, bases: [...own.map(({ base }) => base), ...whole] };
    });
}

/** Whether the form stands in the response as a whole, and not only in something that it passes on. */
function isWhole(form: MarkedShape, base: Sendable, read = readResponse(sent(base))): boolean {
  const inHeaders = base.as === 'headers' || base.as === 'trailers';
  if ((form.shape.at === 'headers') !== inHeaders) return false;
  return (
    mayStandElsewhere(form.shape, read.exchange) &&
    rootsOf(form, read).some((root) => !root.isRelayed && showsIn(form, root, read))
  );
}

/** A response with what it says. */
interface KnownBase {
  readonly base: Sendable;
  readonly read: Read;
}

/** The sample as the response of nobody, and as it is where it is one. */
function fromSample({ example, tree }: Sample, { catalogue }: Subject): readonly KnownBase[] {
  const status = example.status >= 400 ? example.status : USUAL_STATUS;
  const mediaType = example.mediaType ?? 'application/json';
  const failing = response({ ...example, mediaType, url: NEUTRAL_URL, status });
  const isNobodys = !catalogue.packOfHost(new URL(example.url).hostname);
  const heads = isNobodys && example.status < 400 ? [failing, response(example)] : [failing];
  const headers = treeOfValue(readHeaders(failing.exchange.responseHeaders));
  return heads.flatMap((head) => {
    const inHeaders: Sendable = { tree: headers, as: 'headers', head };
    const bases: readonly Sendable[] = tree ? [inHeaders, { tree, as: 'body', head }] : [inHeaders];
    return bases.map((base) => ({ base, read: readResponse(sent(base)) }));
  });
}

/** What shows the marks and nothing else, in the responses that the form wants around it. */
export function responsesFor(
  form: MarkedShape,
  marks: readonly Mark[],
  pick: Picker,
): readonly Sendable[] {
  const { shape } = form;
  const witness = witnessOf(marks, pick, statusFor(form));
  const { mediaTypes = ['application/json'], headers = {}, methods, endpoints } = shape.head ?? {};
  const stated = {
    url: endpoints ? `${NEUTRAL_URL}/${endpoints[0]}` : NEUTRAL_URL,
    method: methods?.[0] ?? 'GET',
    status: statusFor(form),
    mediaType: mediaTypes[pick(mediaTypes.length)] ?? '',
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, values]) => [name, values[pick(values.length)] ?? 'x']),
    ),
  };
  const head = response(stated);
  if (shape.at !== 'headers') {
    const tree: JsonTree = shape.list ? { kind: 'array', items: [witness] } : witness;
    const whole = [
      { tree, as: 'body', head },
      ...inSuccess(form, head, { tree, as: 'body' }),
    ] as const;
    const ends = whole.filter(({ head: { exchange } }) => isStream(exchange));
    return [...whole, ...ends.map((one) => ({ ...one, as: 'end' }) as const)];
  }
  const base = { tree: witness, as: 'headers' } as const;
  const trailers = inSuccess(form, head, base).filter(({ head: { exchange } }) =>
    exchange.mediaType.startsWith('application/grpc-web'),
  );
  return [
    { ...base, head },
    ...inSuccess(form, head, base),
    ...trailers.map((one) => ({ ...one, as: 'trailers' }) as const),
  ];
}

/** The same in the successes and redirects of any host in which the form may stand. */
function inSuccess(
  { shape }: MarkedShape,
  { exchange, body }: Response,
  base: Pick<Sendable, 'tree' | 'as'>,
): readonly Sendable[] {
  const test = typeof shape.inSuccess === 'object' ? shape.inSuccess : {};
  const { mediaTypes = [], endpoints = [], segments = [], statuses = [], requests = [] } = test;
  const success = { ...exchange, status: 200 };
  return [
    ...mediaTypes.map((mediaType) => ({ ...success, mediaType })),
    ...endpoints.map((end) => ({ ...success, url: `https://api.shop.example/v1/${end}?a=1` })),
    ...segments.map((part) => ({ ...success, url: `https://api.shop.example/${part}/a?b=1` })),
    ...[...statuses, ...(shape.inRedirect ?? [])].map((status) => ({ ...success, status })),
    ...requests.map((text) => ({
      ...success,
      requestBody: { mimeType: 'application/json', text: `{${text}:1}` },
    })),
  ].map((changed) => ({ ...base, head: { exchange: changed, body } }));
}

function statusFor({ shape }: MarkedShape): number {
  return shape.head?.statuses?.find((status) => status >= 400) ?? USUAL_STATUS;
}

/** So many of the listed codes are tried; some may not pass what else the form asks of the member. */
const CODES_TRIED = 6;
/** As the pack lists it, and as a number; with what is cut off around it. */
const WRITTEN: readonly ((code: string, field: CodeField) => unknown)[] = [
  (code, { after = '', before = '' }) => `${after && `x${after}`}${code}${before && `${before}x`}`,
  (code) => code,
  (code) => (String(Number(code)) === code ? Number(code) : code),
];

/** The base, and the same with codes in it that the pack lists; the first of these counts off-host. */
function withListedCodes(form: MarkedShape, base: Sendable): readonly Sendable[] {
  const { shape, listed } = form;
  const [first] = listOf(shape.code);
  if (first === undefined) return [base];
  const field: CodeField = typeof first === 'string' ? { field: first } : first;
  const prefix = shape.list ? ['*'] : [];
  const path = [...prefix, ...pathOf(shape, field.field)];
  const codes = [...listed.values()].flatMap((set) => [...set].slice(0, CODES_TRIED));
  const more = codes.flatMap((code) =>
    WRITTEN.map((write) => ({
      ...base,
      tree: withMember(base.tree, path, raw(write(code, field))),
    })),
  );
  return [base, ...more.filter((one) => isWhole(form, one)).slice(0, 3)];
}
