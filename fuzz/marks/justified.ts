import type { Finding } from '../../src/model/finding.ts';
import type { Pack } from '../../src/model/pack.ts';
import { resolve } from '../pointer.ts';
import { type MarkedShape, markedShapes } from './marks.ts';
import { shows, showsOnHost } from './oracle.ts';

/** Judges whether findings are named with reason. */
export type Judge = (
  findings: readonly Finding[],
  body: readonly [unknown] | null,
) => string | null;

/**
 * A judge for the forms of these packs. It gives what is wrong: a form that is named off-host and does
 * not show all its marks, or on its own host and is not of the form; null when all is right. `body` is
 * what the text says, in a list of one; null when it says nothing.
 */
export function judgeOf(packs: readonly Pack[]): Judge {
  const forms = new Map<string, MarkedShape>(
    markedShapes(packs).map((form) => [`${form.pack.id}/${form.shape.id}`, form]),
  );
  return (findings, body) => {
    for (const { vendor, shape, evidence, path, others } of findings) {
      const named = [{ vendor, shape, evidence }, ...others];
      for (const { vendor, shape, evidence } of named) {
        if (shape === null) continue;
        const name = `${vendor}/${shape}`;
        const form = forms.get(name);
        if (!form) return `no pack has the form ${name}`;
        if (!body) return `${name} is named although nothing could be read`;
        if (evidence === 'shape' && !shows(form, body[0])) {
          return `${name} is named off-host without all its marks`;
        }
        if (evidence === 'host+shape' && named[0]?.shape === shape) {
          const place = resolve(body[0], path);
          if (!place || !showsOnHost(form, place[0])) return `${name} is named and is not there`;
        }
      }
    }
    return null;
  };
}
