import type { Exchange } from '../model/exchange.ts';
import type { SkipReason } from '../model/inspection.ts';
import type { CompiledPack } from './compile.ts';
import { isRedirect } from './standing.ts';
import type { SuccessForms } from './success-forms.ts';

/** The gate's decision from the head alone. */
export type GateDecision =
  | { readonly kind: 'read' }
  | { readonly kind: 'skip'; readonly why: SkipReason };

const READ: GateDecision = { kind: 'read' };

/**
 * Decides from the head whether a body is worth reading. A failing response is, unless its media type
 * holds no JSON and no vendor owns the host. A success is only where the host's pack has a form that
 * stands under a success status, or where its head is that of a form which does on any host; a redirect the
 * same, by its status. 304 counts as a success: browsers hand over the cached body. Where nobody knows the
 * status, the body is read in any case.
 */
export function gate(
  exchange: Exchange,
  hostPack: CompiledPack | null,
  successForms: SuccessForms,
): GateDecision {
  const { status, method, mediaType } = exchange;
  // A body that was pasted alone is to be read, whatever is known of the rest.
  if (status === null) return READ;
  if (status === 0) return skip('no-response');
  if (isHead(method) || isBodiless(status)) return skip('no-body');
  if (status >= 400) {
    const mayBeJson = isPage(mediaType) || !isOtherThanJson(mediaType);
    return hostPack || mayBeJson ? READ : skip('media-type');
  }
  if (isRedirect(status)) {
    const mayBeError = isJson(mediaType) || isXml(mediaType);
    return mayBeError && canRedirect(exchange, hostPack, successForms) ? READ : skip('redirect');
  }
  if (hostPack?.inSuccess && !isOtherThanJson(mediaType)) return READ;
  return successForms(exchange).length > 0 ? READ : skip('success');
}

/** Whether a form of the host's vendor, or one known on any host, stands under the redirect status. */
function canRedirect(
  exchange: Exchange,
  hostPack: CompiledPack | null,
  successForms: SuccessForms,
): boolean {
  const { status } = exchange;
  const isOwn = status !== null && hostPack?.shapes.some(({ redirects }) => redirects.has(status));
  return isOwn === true || successForms(exchange).length > 0;
}

/** Methods are told apart by case; a HAR may hold one in lower case all the same. */
function isHead(method: string): boolean {
  return method.length === 4 && method.toUpperCase() === 'HEAD';
}

/** RFC 9110 sections 15.2, 15.3.5 and 15.3.6. */
function isBodiless(status: number): boolean {
  return status < 200 || status === 204 || status === 205;
}

function skip(why: SkipReason): GateDecision {
  return { kind: 'skip', why };
}

/** Whether the media type names JSON: `application/json`, `text/json`, or a `+json` suffix (RFC 6839). */
export function isJson(mediaType: string): boolean {
  return mediaType.endsWith('/json') || mediaType.endsWith('+json');
}

/** Whether the media type names a page. PHP says so of whatever it answers, JSON too, unless it is told otherwise. */
export function isPage(mediaType: string): boolean {
  return mediaType === 'text/html';
}

/** Whether the media type names XML by RFC 7303: `application/xml`, `text/xml`, or a `+xml` suffix. Pages and drawings are none. */
export function isXml(mediaType: string): boolean {
  return /(?:^(?:application|text)\/xml|\+xml)$/.test(mediaType) && !isOtherThanJson(mediaType);
}

const OTHER =
  /^(?:image|audio|video|font|multipart)\/|^text\/(?:html|css|javascript|event-stream)$|^application\/(?:javascript|pdf|wasm|zip|xhtml\+xml)$/;

/** Whether the media type names something that is certainly not JSON. Unknown and missing ones may be. */
function isOtherThanJson(mediaType: string): boolean {
  return !mediaType.endsWith('json') && OTHER.test(mediaType);
}
