/** Tokens of fewer characters are left to their names: ids of many vendors are shorter than this. */
const LEAST_RANDOM = 24;
const LEAST_OF_ONE_CASE = 32;
/** Changes between letters' cases and digits for each character; names in camelCase have a third. */
const CHANGES = 0.36;

/** `ch_3Nk...`: an id whose maker says in front what it is the id of. And checksums with their name. */
const NAMED_ID = /^(?:[a-z]{2,12}_(?!.*secret)|sha(?:1|256|384|512)[-:])/;
/** A KSUID begins with its time: with one of these until 2029. */
const KSUID = /^[0-3][\dA-Za-z]{26}$/;

/**
 * Whether a word can only have been drawn by lot: base64 or base62 of 24 characters and more, or of
 * one case and digits with 32 and more. Hexadecimal is not meant: most of it is ids.
 */
export function looksRandom(word: string): boolean {
  if (word.length < LEAST_RANDOM || NAMED_ID.test(word)) return false;
  if (!/^[\w+/=~.-]+$/.test(word) || /^[\da-fA-F-]+$/.test(word)) return false;
  const longest = word.split(/[_+/=~.-]/).reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length < 10 || KSUID.test(longest) || changes(longest) < CHANGES) return false;
  const cases = Number(/[a-z]/.test(longest)) + Number(/[A-Z]/.test(longest));
  if (!/\d/.test(longest)) return cases === 2 && longest.length >= LEAST_OF_ONE_CASE;
  return cases === 2 || (cases === 1 && longest.length >= LEAST_OF_ONE_CASE);
}

/** As `looksRandom`, for a value whose name says that it may be a secret: shorter, and hexadecimal too. */
export function looksDrawn(word: string): boolean {
  if (!/^[\w+/=~.:-]+$/.test(word)) return false;
  return word
    .split(/[_+/=~.:-]/)
    .some((piece) => piece.length >= 12 && /\d/.test(piece) && /[A-Za-z]/.test(piece));
}

function changes(word: string): number {
  let count = 0;
  for (let index = 1; index < word.length; index += 1) {
    if (classOf(word.charCodeAt(index)) !== classOf(word.charCodeAt(index - 1))) count += 1;
  }
  return count / word.length;
}

function classOf(char: number): 'digit' | 'upper' | 'lower' {
  return char < 0x3a ? 'digit' : char < 0x5b ? 'upper' : 'lower';
}
