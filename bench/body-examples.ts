import type { Pack, PackExample } from '../src/model/pack.ts';

/** An error of a vendor whose body can be filled up to a size. */
export interface BodyExample {
  readonly example: PackExample;
  readonly body: object;
}

/** The packs' examples of failing responses whose body is one JSON object, whatever their media type. */
export function bodyExamples(packs: readonly Pack[]): readonly BodyExample[] {
  return packs.flatMap(({ examples }) =>
    examples.flatMap((example): readonly BodyExample[] => {
      const body = example.status >= 400 ? objectOf(example) : null;
      return body === null ? [] : [{ example, body }];
    }),
  );
}

function objectOf({ body }: PackExample): object | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
