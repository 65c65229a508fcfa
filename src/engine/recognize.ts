import { recognizeAnywhere } from './anywhere.ts';
import type { ByPath } from './by-path.ts';
import { candidatesOf } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import { saysSuccess } from './codes.ts';
import type { CompiledPack } from './compile.ts';
import { recognizeElements } from './elements.ts';
import { listsCode } from './foreign-forms.ts';
import type { Head } from './head.ts';
import { ownForms } from './own-forms.ts';
import { firstOfEachPack } from './ranking.ts';
import type { Body, Candidate, Recognition, Recognized } from './recognition.ts';
import { isFailure } from './standing.ts';

const NONE: readonly never[] = [];

/**
 * Says whose errors the response holds, on what evidence. `body` is null when there is none, or none that
 * makes sense. On a vendor's host its forms suffice, and a failing response without any is still the
 * vendor's; on any other host only distinctive forms count. A host says nothing of a response whose status
 * nobody knows: it may be a success.
 *
 * @throws BrokenPack when the data of a pack makes it fail
 */
export function recognize(
  body: Body | null,
  head: Head,
  catalogue: Catalogue,
): readonly Recognized[] {
  const own = ownForms(head);
  const candidates = candidatesOf(body?.value ?? null, head, own, catalogue);
  const errors = candidates.some(isSuccess)
    ? candidates.filter((one) => !isSuccess(one))
    : candidates;
  const [best] = errors;
  // What the vendor of the host says of its own response counts before what others might mean by it.
  const success = best !== candidates[0] && candidates[0]?.pack === head.hostPack;
  const whole = best && !success ? withOthers(best, errors, body, head) : null;
  const found = withWhole(whole, body ? standing(body, head, own, catalogue, whole) : NONE);
  if (found.length > 0 || !isFailure(head.exchange.status) || !head.hostPack) return found;
  return [{ best: byHost(head.hostPack, body, success), others: NONE, cut: false }];
}

function isSuccess({ shape, codes }: Candidate): boolean {
  return saysSuccess(shape, codes);
}

/** The errors that stand on their own in the body: in a list, or anywhere. */
function standing(
  body: Body,
  head: Head,
  own: ByPath | null,
  catalogue: Catalogue,
  whole: Recognized | null,
): readonly Recognized[] {
  const elements = recognizeElements(body.value, head, own, catalogue);
  const scattered = own?.places.has('anywhere') ? recognizeAnywhere(body, head, own, whole) : NONE;
  return elements.length === 0 ? scattered : [...elements, ...scattered];
}

/** What headers or host alone say of a response is no further error beside those that stand in its body. */
function withWhole(whole: Recognized | null, others: readonly Recognized[]): readonly Recognized[] {
  if (!whole) return others;
  const [first, ...more] = others;
  const { shape } = whole.best;
  if (!first || (shape && shape.place !== 'headers')) return [whole, ...others];
  const beside = firstOfEachPack([whole.best, ...whole.others], first.best.pack);
  return [{ ...first, others: [...first.others, ...beside] }, ...more];
}

function withOthers(
  best: Candidate,
  candidates: readonly Candidate[],
  body: Body | null,
  { exchange, hostPack }: Head,
): Recognized {
  const others = candidates.length > 1 ? firstOfEachPack(candidates, best.pack) : NONE;
  if (!hostPack || best.pack === hostPack || !isFailure(exchange.status)) {
    return { best, others, cut: false };
  }
  const host = byHost(hostPack, body, false);
  return saysLess(best)
    ? { best: host, others: [best, ...others], cut: false }
    : { best, others: [...others, host], cut: false };
}

/** A form of nobody's without a code that it lists says less than the vendor of its own host's statuses. */
function saysLess(candidate: Candidate): boolean {
  return candidate.evidence === 'form' && !listsCode(candidate);
}

function byHost(pack: CompiledPack, body: Body | null, saysSuccess: boolean): Recognition {
  const place = { value: body?.value ?? null, pointer: '' };
  return {
    pack,
    shape: null,
    evidence: 'host',
    place,
    codes: null,
    around: null,
    saysSuccess,
    relayed: false,
  };
}
