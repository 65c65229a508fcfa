import { blaming } from './broken-pack.ts';
import type { ByPath } from './by-path.ts';
import { codesOf, saysSuccess } from './codes.ts';
import type { CompiledShape } from './compile.ts';
import { holds } from './fields.ts';
import type { Head } from './head.ts';
import { shapesShown } from './look.ts';
import { canStand } from './own-forms.ts';
import { type Body, candidateAt, type Recognized, upTo } from './recognition.ts';
import { aroundOf, everyObject, pointerOf } from './scan.ts';

/** A body can repeat an error without end; as many as anybody looks at are taken. */
const MOST_ERRORS = 1_000;
/** In characters, all of their paths together: many errors far down in a body are as many long paths. */
const MOST_PATHS = 500_000;

const NONE: readonly never[] = [];

/**
 * The host's forms that stand on their own anywhere in the body, each object that fits one an error of its
 * own. What lies within such an object is no further error; the object that the whole body is known by is
 * none again, but what lies within it may be.
 *
 * @throws BrokenPack when the data of the pack makes it fail
 */
export function recognizeAnywhere(
  body: Body,
  { exchange, hostPack }: Head,
  own: ByPath,
  whole: Recognized | null,
): readonly Recognized[] {
  if (!hostPack) return NONE;
  return blaming(hostPack.pack, () => {
    const possible = own.shapes.filter(
      (shape) => shape.place === 'anywhere' && canStand(shape, exchange),
    );
    const shapes = body.tolerant ? possible : shapesShown(body.text, possible);
    return shapes.length === 0 ? NONE : errorsIn(body.value, shapes, exchange.status, whole);
  });
}

function errorsIn(
  body: unknown,
  shapes: readonly CompiledShape[],
  status: number | null,
  whole: Recognized | null,
): readonly Recognized[] {
  const found: Recognized[] = [];
  let isCut = false;
  const cutOff = (): 'stop' => {
    isCut = true;
    return 'stop';
  };
  let pathsLeft = MOST_PATHS;
  everyObject(body, (object) => {
    const { value } = object;
    if (value === whole?.best.place.value) return 'enter';
    const shape = shapes.find(({ where, loose }) =>
      where.some((fields) => holds(fields, value, loose, status)),
    );
    if (!shape || saysSuccess(shape, codesOf(shape.members, value, shape.loose))) return 'enter';
    if (found.length === MOST_ERRORS) return cutOff();
    const place = { value, pointer: pointerOf(object) };
    pathsLeft -= place.pointer.length;
    if (pathsLeft < 0 && found.length > 0) return cutOff();
    const best = candidateAt(place, shape, 'host+shape', 0, { around: aroundOf(object) });
    found.push({ best, others: [], cut: false });
    return 'skip';
  });
  return upTo(found, isCut);
}
