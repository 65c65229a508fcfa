import fc from 'fast-check';

/** A form of response that is no error of any pack's vendor. */
export interface Form {
  /** One word or several with hyphens; the table in README.md has a row for each. */
  readonly id: string;
  /** Ids of packs that name it with reason, because it is their vendor's form; mostly none. */
  readonly mayName: readonly string[];
  readonly mediaType: string;
  /** Statuses under which the party answers so. Every body is also tried under a success. */
  readonly statuses: readonly number[];
  /** The text of the body. */
  readonly body: fc.Arbitrary<string>;
}

type Options = Partial<Pick<Form, 'mayName' | 'mediaType' | 'statuses'>>;

const USUAL = [400, 401, 403, 404, 409, 422, 429, 500, 503] as const;

/** A form whose bodies are JSON; members that are undefined are left out. */
export function json(id: string, value: fc.Arbitrary<unknown>, options: Options = {}): Form {
  return {
    id,
    mayName: [],
    mediaType: 'application/json',
    statuses: USUAL,
    ...options,
    body: value.map((body) => JSON.stringify(body) ?? 'null'),
  };
}

/** A form whose bodies are any text. */
export function text(id: string, body: fc.Arbitrary<string>, options: Options): Form {
  return { id, mayName: [], mediaType: 'text/plain', statuses: USUAL, ...options, body };
}

/** A value that is there two times of three. */
export function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined, freq: 2 });
}

/** One to `most` of a kind. */
export function some<T>(value: fc.Arbitrary<T>, most = 3): fc.Arbitrary<T[]> {
  return fc.array(value, { minLength: 1, maxLength: most, size: 'max' });
}

/** One of the given values. */
export const any = fc.constantFrom;

/** Always this value. */
export const always = fc.constant;

/** An object of these members. */
export const object = fc.record;
