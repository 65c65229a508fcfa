import type { Pack } from '../../src/model/pack.ts';
import type { JsonTree } from '../json-tree.ts';
import type { Response } from '../response.ts';
import { challenge } from './head/challenge.ts';
import { delivery } from './head/delivery.ts';
import { headers } from './head/headers.ts';
import { mediaType } from './head/media-type.ts';
import { method } from './head/method.ts';
import { status } from './head/status.ts';
import { url } from './head/url.ts';
import type { Spoiler } from './spoiler.ts';
import { cut } from './text/cut.ts';
import { encode } from './text/encode.ts';
import { loosen } from './text/loosen.ts';
import { repeat } from './text/repeat.ts';
import { space } from './text/space.ts';
import { trail } from './text/trail.ts';
import { wrap } from './text/wrap.ts';
import { drop } from './tree/drop.ts';
import { duplicate } from './tree/duplicate.ts';
import { enlist } from './tree/enlist.ts';
import { garble } from './tree/garble.ts';
import { graft } from './tree/graft.ts';
import { lift } from './tree/lift.ts';
import { nest } from './tree/nest.ts';
import { quote } from './tree/quote.ts';
import { relay } from './tree/relay.ts';
import { rename } from './tree/rename.ts';
import { retype } from './tree/retype.ts';
import { swap } from './tree/swap.ts';
import { swell } from './tree/swell.ts';

/** What leaves JSON JSON, with keys that may repeat. */
export function treeSpoilers(others: readonly JsonTree[]): readonly Spoiler<JsonTree>[] {
  return [
    ...[drop, swap, retype, nest, lift, duplicate, rename, garble, swell],
    ...[graft(others), relay, quote, enlist(others)],
  ];
}

/** What works on any text, and mostly leaves no JSON. */
export const textSpoilers: readonly Spoiler<string>[] = [
  cut,
  encode,
  wrap,
  space,
  repeat,
  loosen,
  trail,
];

/** What changes the rest of the response. */
export function headSpoilers(packs: readonly Pack[]): readonly Spoiler<Response>[] {
  return [status, mediaType(packs), method, url(packs), headers, challenge, delivery];
}
