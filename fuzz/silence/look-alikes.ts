import fc from 'fast-check';
import { type Bases, basesOf, responsesFor } from '../marks/bases.ts';
import { alternativesOf, type MarkedShape, markedShapes, marksOf } from '../marks/marks.ts';
import { shows } from '../marks/oracle.ts';
import { REMOVALS, removeMark } from '../marks/remove.ts';
import { sent } from '../marks/sent.ts';
import { pickFrom } from '../pick.ts';
import { readResponse } from '../read-response.ts';
import type { Response } from '../response.ts';
import type { Subject } from '../subject.ts';

/** A response that is almost one of a form. */
export interface LookAlike {
  readonly pack: string;
  readonly shape: string;
  /** What is missing of the form, or that it is whole and not believed off-host. */
  readonly lacks: string;
  readonly response: Response;
}

/** How many different bodies are made for each mark and way of taking it away; of many forms fewer. */
const MOST_VARIANTS = 8;
const LEAST_VARIANTS = 2;
const FORMS_OF_MOST = 30;

/**
 * For every form of the packs, different responses that lack one of its marks: made from the marks, and
 * from the packs' own examples. A form that is never named off-host is also tried whole. Left out are
 * responses that by this are right for another form, as they are or as a success.
 *
 * @param urlFor addresses of no vendor, for each of them another
 */
export function lookAlikes(
  subject: Subject,
  seed: number,
  urlFor: (index: number) => string,
): readonly LookAlike[] {
  const forms = markedShapes(subject);
  const wanted = Math.round((MOST_VARIANTS * FORMS_OF_MOST) / forms.length);
  const number = fc.noBias(fc.nat());
  const variants = fc.sample(fc.array(number, { minLength: 6, maxLength: 6 }), {
    seed,
    numRuns: Math.min(MOST_VARIANTS, Math.max(LEAST_VARIANTS, wanted)),
  });
  const all = [
    ...basesOf(subject).flatMap((bases) => lackingOne(bases, variants)),
    ...forms.filter(({ ways }) => ways.length === 0).flatMap((form) => whole(form, variants)),
  ];
  const different = new Map(all.map((alike) => [JSON.stringify(alike.response), alike]));
  const distinctive = forms.filter(({ ways }) => ways.length > 0);
  return [...different.values()]
    .map(({ response, ...alike }, index) => ({ ...alike, response: at(urlFor(index), response) }))
    .filter(({ response }) => {
      const success = { ...response, exchange: { ...response.exchange, status: 200 } };
      const reads = [readResponse(response), readResponse(success)];
      return !distinctive.some((form) => reads.some((read) => shows(form, read)));
    });
}

function lackingOne(
  { form, bases }: Bases,
  variants: readonly (readonly number[])[],
): readonly LookAlike[] {
  const { pack, shape, ways } = form;
  const loose = shape.keys === 'loose';
  return ways.flatMap((marks) =>
    marks.flatMap((mark) =>
      REMOVALS.flatMap((removal) =>
        variants.flatMap((numbers) => {
          const pick = pickFrom(numbers);
          const lacking = shape.list ? { ...mark, path: ['*', ...mark.path] } : mark;
          return [...responsesFor(form, marks, pick), ...bases].map((base) => {
            const { status } = base.head.exchange;
            const tree = removeMark(base.tree, lacking, loose, removal, pick, status ?? undefined);
            return {
              pack: pack.id,
              shape: shape.id,
              lacks: `${mark.path.join('.')} (${removal})`,
              response: sent({ ...base, tree }),
            };
          });
        }),
      ),
    ),
  );
}

function whole(form: MarkedShape, variants: readonly (readonly number[])[]): readonly LookAlike[] {
  const { pack, shape } = form;
  const ways = alternativesOf(shape).map((fields) => marksOf(shape, fields, shape.withoutPath));
  return ways.flatMap((marks) =>
    variants.flatMap((numbers) =>
      responsesFor(form, marks, pickFrom(numbers)).map((base) => ({
        pack: pack.id,
        shape: shape.id,
        lacks: 'nothing, and it is not believed off-host',
        response: sent(base),
      })),
    ),
  );
}

function at(url: string, { exchange, body }: Response): Response {
  return { exchange: { ...exchange, url }, body };
}
