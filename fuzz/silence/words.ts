import fc from 'fast-check';
import { codesOf } from '../marks/marks.ts';
import { shipped } from '../subject.ts';

/**
 * What bodies are made of. All of it is made up; no sentence is a vendor's. Codes are also those that the
 * packs list: many have the words and the numbers of others.
 */

const LISTED = [
  ...new Set(
    shipped.packs.flatMap(({ sets }) =>
      Object.values(sets).flatMap((set) => [...codesOf(set, shipped.lists)]),
    ),
  ),
];

/** A word of these, or a code of this form that some pack lists. */
function coded(form: RegExp, ...own: readonly string[]): fc.Arbitrary<string> {
  const listed = LISTED.filter((code) => form.test(code));
  return fc.oneof(fc.constantFrom(...own), fc.constantFrom(...listed));
}

const SENTENCES = [
  'No such order',
  'The request could not be read',
  'Please sign in again',
  'Something went wrong on our side',
  'You may not do this',
  'Too many calls, wait a while',
  'This field must not be empty',
  'The value is out of range',
  'An object with this name is there already',
  'The token has run out',
  'This is gone',
  'Unknown column "colour" in the filter',
  "Nobody with the id '17' was found.",
  'Größe muss eine Zahl sein',
  '값이 올바르지 않습니다',
  'expected , or } at line 3, column 14',
  '',
] as const;

export const sentence = fc.constantFrom(...SENTENCES);

export const uuid = fc.uuid();

/** Hexadecimal digits without hyphens. */
export const hex = fc
  .tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat())
  .map((parts) => parts.map((part) => part.toString(16).padStart(8, '0')).join(''));

/** An id of the kind that begins with what it is. */
export const prefixed = fc
  .tuple(fc.constantFrom('req', 'evt', 'ch', 'usr', 'oae', 'ord', 'sess', 'err'), hex)
  .map(([kind, id]) => `${kind}_${id.slice(0, 16)}`);

export const anyId = fc.oneof(uuid, hex, prefixed, fc.nat());

/** A moment of the year 2026 in milliseconds since 1970. */
const moment = fc.integer({ min: 1_767_225_600_000, max: 1_798_761_599_000 });

/** ISO 8601, in the ways in which servers write it. */
export const isoTime = fc.tuple(moment, fc.nat({ max: 3 })).map(([at, form]) => {
  const iso = new Date(at).toISOString();
  switch (form) {
    case 0:
      return iso;
    case 1:
      return iso.replace(/\.\d+Z$/, 'Z');
    case 2:
      return iso.replace('Z', '+00:00');
    default:
      return iso.replace('T', ' ').replace(/\.\d+Z$/, 'Z');
  }
});

export const unixTime = moment.map((at) => Math.trunc(at / 1_000));

export const httpStatus = fc.constantFrom(400, 401, 403, 404, 409, 422, 429, 500, 502, 503);

export const phrase = fc.constantFrom(
  'Bad Request',
  'Unauthorized',
  'Forbidden',
  'Not Found',
  'Conflict',
  'Unprocessable Entity',
  'Too Many Requests',
  'Internal Server Error',
);

export const upperSnake = coded(
  /^[A-Z]+(?:_[A-Z]+)*$/,
  'NOT_FOUND',
  'INVALID_ARGUMENT',
  'UNAUTHENTICATED',
  'RATE_LIMITED',
  'DUPLICATE_VALUE',
  'INTERNAL',
  'MISSING_FIELD',
);

export const snake = coded(
  /^[a-z]+(?:_[a-z]+)*$/,
  'not_found',
  'invalid_request',
  'missing_field',
  'rate_limited',
  'invalid_token',
  'multiple',
  'internal_error',
);

export const pascal = coded(
  /^(?:[A-Z][a-z]+)+$/,
  'NotFound',
  'InvalidToken',
  'ResourceNotFound',
  'ThrottlingException',
  'Forbidden',
  'ValidationFailed',
);

export const camel = coded(
  /^[a-z]+(?:[A-Z][a-z]+)+$/,
  'notFound',
  'required',
  'invalidValue',
  'rateLimitExceeded',
);

export const fieldName = fc.constantFrom(
  'email',
  'name',
  'address.street',
  'items[0].price',
  'user_id',
  'number',
);

export const smallNumber = fc.oneof(
  fc.integer({ min: -40_000, max: 40_000 }),
  fc.constantFrom(...LISTED.filter((code) => /^\d{1,6}$/.test(code)).map(Number)),
);

/** A number that no pack lists. */
export const foreignNumber = fc
  .integer({ min: -40_000, max: 40_000 })
  .filter((number) => !LISTED.includes(String(number)));

/** Any code at all, as text or as a number. */
export const anyCode: fc.Arbitrary<string | number> = fc.oneof(
  fc.constantFrom(...LISTED),
  smallNumber,
  upperSnake,
  snake,
  pascal,
);

export const url = fc
  .tuple(fc.constantFrom('docs', 'errors', 'api', 'problems'), snake)
  .map(([part, name]) => `https://docs.acme.example/${part}/${name}`);

export const path = fc.constantFrom('/orders/17', '/api/v1/users', '/graphql', '/', '/v2/messages');

/** `{ field: [sentence] }`, as many frameworks report what they did not accept. */
export const fieldErrors = fc.dictionary(fieldName, fc.array(sentence, { maxLength: 2 }), {
  maxKeys: 3,
});
