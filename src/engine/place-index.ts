import type { Header } from '../model/exchange.ts';
import type { CompiledShape } from './compile.ts';
import { isMark } from './fields.ts';
import { type Form, type FormIndex, indexForms, type PossibleForm, untried } from './form-index.ts';
import { byHeaderName } from './header-names.ts';
import type { JsonObject } from './members.ts';

/** Where distinctive forms are looked for, by what stands there. */
export interface PlaceIndex {
  /** Those of a body: by its members, and by the media type of the response. */
  readonly formsIn: (body: JsonObject, mediaType: string) => readonly PossibleForm[];
  /** Those of an element of a body that is a list. */
  readonly formsInElement: FormIndex;
  /** Those of the response's headers, each once. */
  readonly formsInHeaders: (headers: readonly Header[]) => readonly PossibleForm[];
}

const NONE: readonly PossibleForm[] = [];

/** Makes the indexes of the forms that are known off-host. */
export function indexPlaces(shapes: readonly CompiledShape[]): PlaceIndex {
  const forms = shapes.flatMap(formsOf);
  const ofBody = forms.filter(({ shape }) => shape.place === 'body');
  const byMembers = indexForms(ofBody.filter(({ shape }) => !shape.head?.mediaTypes));
  const byMediaType = groupedBy(ofBody, ({ shape }) => [...(shape.head?.mediaTypes ?? [])]);
  const inHeaders = forms.filter(({ shape }) => shape.place === 'headers');
  const formsOfHeader = byHeaderName(groupedBy(inHeaders, headerOf));
  return {
    formsIn: (body, mediaType) => {
      const typed = byMediaType.get(mediaType);
      return typed ? [...byMembers(body), ...typed] : byMembers(body);
    },
    formsInElement: indexForms(forms.filter(({ shape }) => shape.place === 'element')),
    formsInHeaders: (headers) => {
      let found: Set<PossibleForm> | null = null;
      for (const { name } of headers) {
        const named = formsOfHeader(name);
        if (!named) continue;
        found ??= new Set();
        for (const form of named) found.add(form);
      }
      return found ? [...found] : NONE;
    },
  };
}

function formsOf(shape: CompiledShape): readonly Form[] {
  const { elsewhere } = shape;
  return elsewhere ? shape.where.map((where) => ({ shape, fields: [...where, ...elsewhere] })) : [];
}

/** The first header that must be there. */
function headerOf({ fields }: Form): readonly string[] {
  return fields.find(isMark)?.path.slice(0, 1) ?? [];
}

function groupedBy(
  forms: readonly Form[],
  keysOf: (form: Form) => readonly string[],
): ReadonlyMap<string, readonly PossibleForm[]> {
  const groups = new Map<string, readonly PossibleForm[]>();
  for (const form of forms) {
    const possible = untried(form);
    for (const key of keysOf(form)) groups.set(key, [...(groups.get(key) ?? []), possible]);
  }
  return groups;
}
