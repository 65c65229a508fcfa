import type { Shape } from '../../src/model/pack.ts';
import type { Read } from '../read-response.ts';
import { saysSuccess, showsListedCode } from './codes.ts';
import { showsFields } from './fields.ts';
import { isRedirect, mayStandElsewhere, showsHead } from './heads.ts';
import { alternativesOf, type MarkedShape, placeOf } from './marks.ts';
import { isObject, memberAt } from './members.ts';
import { type Root, rootsOf } from './roots.ts';

/**
 * Whether a response shows every mark of one way and a code that the vendor lists, if any, so that
 * naming the form is right on a host of nobody. A second reading of what `src/model/pack.ts` says, kept
 * apart from the engine's on purpose: it is the judge of the engine.
 */
export function shows(form: MarkedShape, read: Read): boolean {
  return (
    form.shape.elsewhere !== undefined &&
    mayStandElsewhere(form.shape, read.exchange) &&
    rootsOf(form, read).some((root) => showsIn(form, root, read))
  );
}

/**
 * The same, of one root: the body as a whole, an element of it, an object in it, the headers. What is passed
 * on is held against no head.
 */
export function showsIn(form: MarkedShape, { value, isRelayed }: Root, read: Read): boolean {
  const { shape } = form;
  const exchange = isRelayed ? null : read.exchange;
  const terms = { loose: shape.keys === 'loose', status: exchange?.status ?? null };
  const object = memberAt(value, placeOf(shape), terms.loose);
  return (
    isObject(object) &&
    alternativesOf(shape).some((fields) => showsFields(fields, object, terms)) &&
    showsFields(shape.elsewhere ?? {}, object, terms) &&
    showsHead(shape.head, exchange) &&
    !saysSuccess(shape, object) &&
    showsListedCode(form, object)
  );
}

/** Whether the object is one of the form on its vendor's host: what the URL's path tells is left out. */
export function showsOnHost({ shape }: MarkedShape, object: unknown, { exchange }: Read): boolean {
  const terms = { loose: shape.keys === 'loose', status: exchange.status };
  return (
    mayStandOnHost(shape, exchange.status) &&
    isObject(object) &&
    alternativesOf(shape).some((fields) => showsFields(fields, object, terms)) &&
    showsHead(shape.head, exchange) &&
    !saysSuccess(shape, object)
  );
}

function mayStandOnHost(
  { inSuccess = false, inRedirect = [] }: Shape,
  status: number | null,
): boolean {
  if (status === null || status >= 400) return true;
  return isRedirect(status) ? inRedirect.includes(status) : inSuccess !== false;
}
