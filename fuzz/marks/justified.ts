import type { Evidence, Finding, OtherCandidate } from '../../src/model/finding.ts';
import type { Pack } from '../../src/model/pack.ts';
import { resolve } from '../pointer.ts';
import type { Read } from '../read-response.ts';
import type { Subject } from '../subject.ts';
import { type MarkedShape, markedShapes, placeOf } from './marks.ts';
import { isObject } from './members.ts';
import { shows, showsIn, showsOnHost } from './oracle.ts';
import { unlikeRelayed } from './relayed.ts';
import { mayBeRelayed, own, type Root } from './roots.ts';

/** Judges whether findings are named with reason. */
export interface Judge {
  /**
   * What is wrong: a form that is named off-host and does not show all its marks where it is said to
   * stand, or on its own host and is not of the form. Null when all is right.
   */
  readonly wrongOf: (findings: readonly Finding[], read: Read) => string | null;
  /** The form of a finding; null when it has none. */
  readonly formOf: (named: Named) => MarkedShape | null;
}

type Named = Pick<Finding, 'vendor' | 'shape'>;

/** Which pack may say what. */
const BY_FORM: readonly Evidence[] = ['host+shape', 'shape', 'form'];

/** A judge for the forms of these packs. */
export function judgeOf(subject: Pick<Subject, 'packs' | 'lists'>): Judge {
  const forms = new Map<string, MarkedShape>(
    markedShapes(subject).map((form) => [`${form.pack.id}/${form.shape.id}`, form]),
  );
  const packs = new Map(subject.packs.map((pack) => [pack.id, pack]));
  const formOf = ({ vendor, shape }: Named) => forms.get(`${vendor}/${shape}`) ?? null;
  return { formOf, wrongOf };

  function wrongOf(findings: readonly Finding[], read: Read): string | null {
    for (const finding of findings) {
      const { vendor, shape, evidence, path, others } = finding;
      if ((vendor === null) !== (evidence === 'http')) return `nobody is named by ${evidence}`;
      const wrong =
        wrongName({ vendor, shape, evidence }, read, path) ??
        others.reduce<string | null>(
          (before, other) => before ?? wrongName(other, read, isSame(finding, other) ? path : null),
          null,
        ) ??
        wrongRefinement(finding) ??
        wrongRelay(finding, read);
      if (wrong) return wrong;
    }
    return null;
  }

  function wrongName(
    named: Named & { readonly evidence: Evidence },
    read: Read,
    path: string | null,
  ): string | null {
    const { vendor, shape, evidence } = named;
    if (shape === null) return BY_FORM.includes(evidence) ? `no form, and ${evidence}` : null;
    const name = `${vendor}/${shape}`;
    const form = formOf(named);
    if (!form) return `no pack has the form ${name}`;
    if (form.shape.at !== 'headers' && !read.body()) {
      return `${name} is named although nothing could be read`;
    }
    switch (evidence) {
      case 'form':
      case 'shape':
        if ((form.pack.kind === 'form') !== (evidence === 'form')) return `${name} as ${evidence}`;
        return wrongElsewhere(form, read, path);
      case 'host+shape':
        return path === null || standsOnHost(form, read, path)
          ? null
          : `${name} is named and is not there`;
      default:
        return `${name} is named by ${evidence}`;
    }
  }

  /** What is passed on is said to be, and nothing else is; the status of the response is not that of it. */
  function wrongRelay(finding: Finding, read: Read): string | null {
    const form = finding.evidence === 'shape' ? formOf(finding) : null;
    const root = form && form.shape.at !== 'headers' ? rootAt(form, read, finding.path) : null;
    const isSaid = finding.notes.some(({ kind }) => kind === 'relayed');
    const isRelayed = root?.isRelayed ?? false;
    if (isSaid !== isRelayed) return `it is${isSaid ? '' : ' not'} said to be passed on`;
    return form && isRelayed ? unlikeRelayed(finding, form, read) : null;
  }

  /** A form is no opinion beside a special case of it; it is one where only the host speaks. */
  function wrongRefinement({ vendor, shape, others }: Finding): string | null {
    if (shape === null) return null;
    const special = packs.get(vendor ?? '');
    const general = others.find((other) => refines(special, other.vendor));
    return general ? `${general.vendor} is an opinion beside ${vendor}, which refines it` : null;
  }
}

function refines(pack: Pack | undefined, id: string | null): boolean {
  return id !== null && (pack?.refines?.includes(id) ?? false);
}

/** A further candidate that is of the same form: the same error read by another list. */
function isSame(finding: Finding, other: OtherCandidate): boolean {
  return finding.vendor === other.vendor && finding.shape === other.shape;
}

function wrongElsewhere(form: MarkedShape, read: Read, path: string | null): string | null {
  const name = `${form.pack.id}/${form.shape.id}`;
  if (!shows(form, read)) return `${name} is named off-host without all its marks`;
  if (path === null || form.shape.at === 'headers') return null;
  const root = rootAt(form, read, path);
  if (!root) return `${name} is said to stand where no such error can`;
  return showsIn(form, root, read) ? null : `${name} does not stand where it is said to`;
}

/** What the form was looked for in, by the path of its finding; null when none can be there. */
function rootAt(form: MarkedShape, read: Read, path: string): Root | null {
  const { shape } = form;
  const body = read.body() ?? [null];
  const [start = '', ...tokens] = path.split('/');
  const depth = placeOf(shape).length;
  const above = tokens.slice(0, tokens.length - depth);
  const rootPath = [start, ...above].join('/');
  const root = resolve(body[0], rootPath);
  if (tokens.length < depth || !root) return null;
  if (shape.list) return Array.isArray(body[0]) && above.length === 1 ? own(root[0]) : null;
  if (rootPath === '') return own(root[0]);
  const isRelay = read.relays().some(({ pointer }) => pointer === rootPath);
  return isRelay && mayBeRelayed(form, read) ? { value: root[0], isRelayed: true } : null;
}

function standsOnHost(form: MarkedShape, read: Read, path: string): boolean {
  if (form.shape.at === 'headers') {
    return read.headers().some((headers) => showsOnHost(form, headers, read));
  }
  const place = resolve((read.body() ?? [null])[0], path);
  return place !== null && isObject(place[0]) && showsOnHost(form, place[0], read);
}
