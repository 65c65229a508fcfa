/** A comment ends with the first of its ends and no other, so that nothing is tried twice. */
const COMMENT = String.raw`\/\/.*$|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/`;
/** White space and comments, of which any number may stand between two tokens. */
const BETWEEN = String.raw`(?:\s|${COMMENT})*`;
const WORD = String.raw`[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*`;

/** A number that is the same in JSON. */
const PLAIN_NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])`;
/** Members and elements that are the same in JSON, in a row; one alone, too, so that it is not read twice. */
const PLAIN_ROW = rowOf(String.raw`"[^"\\\u0000-\u001f]*"`, String.raw`[ \t\r\n]*`);
/** The same but for white space that JSON does not know, between them and in none of them. */
const SPACED_ROW = rowOf(
  String.raw`"[^"\\\u0000-\u001f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*"`,
  String.raw`\s*`,
);

function rowOf(text: string, space: string): string {
  const value = `(?:${text}|${PLAIN_NUMBER})`;
  return `${value}(?:${space}[:,]${space}${value})*`;
}

/**
 * The tokens of JSON5, all but most brackets, colons and commas. A text or a comment without its end
 * goes on to the last character.
 */
const TOKEN = new RegExp(
  [
    // What needs no writing anew, which is most of it; but for a row that goes on behind other white space.
    String.raw`(${PLAIN_ROW})(?![ \t\r\n]*[^\S \t\r\n])`,
    `(${SPACED_ROW})`,
    // All that stands in a row at the end of nested objects at once.
    String.raw`[\s:\]}]{2,}|[^\S \t\r\n]`,
    String.raw`"[^"\\]*(?:\\[\s\S][^"\\]*)*"?`,
    String.raw`'[^'\\]*(?:\\[\s\S][^'\\]*)*'?`,
    String.raw`${COMMENT}|\/\*[\s\S]*`,
    // A comma behind nothing is none that may be left out.
    `[[{,]${BETWEEN},`,
    String.raw`(,)(?=${BETWEEN}[\]}])`,
    `(${WORD})(?=${BETWEEN}:)`,
    String.raw`[+-]?(?:${WORD}|\.?\d[\w.+-]*)`,
    // Nothing else is a token.
    String.raw`[^\s[\]{}:,]`,
  ].join('|'),
  'gmu',
);

/**
 * Writes JSON5 (https://spec.json5.org: unquoted keys, trailing commas, single quotes, comments, the
 * form in which vendors print their bodies) as JSON (RFC 8259), for `JSON.parse` to read. Numbers keep
 * their digits; what JSON has no number for becomes null.
 *
 * In linear time, as the text may be anything: a reader that makes a tree of it takes up to a hundred
 * times as long as `JSON.parse`.
 *
 * @throws SyntaxError at the first word, text or comment that is none in JSON5, and at two values side by
 * side. Brackets, colons and commas in wrong places are left for `JSON.parse` to find.
 */
export function jsonOf(json5: string): string {
  let json = '';
  let copied = 0;
  let valueEnd = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(json5); match; match = TOKEN.exec(json5)) {
    const [token, plain, spaced, lastComma, key] = match;
    if (plain || VALUE.test(token)) {
      // Found only at the end, it would have all values before it written anew.
      if (valueEnd > 0 && isBlank(json5, valueEnd, match.index))
        throw new SyntaxError(SIDE_BY_SIDE);
      valueEnd = TOKEN.lastIndex;
    }
    if (plain) continue;
    const written = lastComma ? '' : key ? `"${key}"` : jsonToken(token, spaced);
    if (written === token) continue;
    json += json5.slice(copied, match.index) + written;
    copied = match.index + token.length;
  }
  return json + json5.slice(copied);
}

const SIDE_BY_SIDE = 'Two values stand side by side.';

/** The beginning of a text, a word or a number. */
const VALUE = /^[^\s:\]},[{/]/;

/** Whether there is nothing but white space from `start` to `end`. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** That of ASCII: most values are followed by a comma. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function jsonToken(token: string, spaced: string | undefined): string {
  if (spaced !== undefined) return token.replace(SPACE_OF_JSON5, ' ');
  switch (token[0]) {
    case '"':
    case "'":
      return textToken(token);
    case '/':
      return comment(token);
    case '[':
    case '{':
    case ',':
      throw new SyntaxError('There is nothing before a comma.');
    default:
      return /^[\s:\]}]/.test(token) ? token.replace(SPACE_OF_JSON5, ' ') : wordOrNumber(token);
  }
}

/** White space that JSON does not know. */
const SPACE_OF_JSON5 = /[^\S \t\r\n]+/g;

function comment(token: string): string {
  const isClosed = token.startsWith('//') || (token.length >= 4 && token.endsWith('*/'));
  if (!isClosed) throw new SyntaxError('A comment has no end.');
  return ' ';
}

/** A text in double quotes, with JSON's escapes alone. */
function textToken(token: string): string {
  const quote = token[0] ?? '';
  if (token.length < 2 || !token.endsWith(quote)) throw new SyntaxError('A text has no end.');
  if (quote === '"' && !NO_JSON_ESCAPE.test(token) && !CONTROL.test(token)) return token;
  return `"${withoutControls(token.slice(1, -1).replace(ESCAPE, jsonEscape))}"`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0009\u000b\u000c\u000e-\u001f]/;
const EACH_CONTROL = new RegExp(CONTROL, 'g');
/** Line ends may stand in no text. */
const CONTROLS = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => CONTROL.test(character),
);

/** In characters. In a longer text there may be so many that going through it for each kind is less. */
const FEW = 100;

/** One by one in a short text, kind by kind in a long one: in the wrong encoding one is behind every letter. */
function withoutControls(text: string): string {
  if (!CONTROL.test(text)) return text;
  if (text.length <= FEW) return text.replace(EACH_CONTROL, codeEscape);
  return CONTROLS.reduce((rest, control) => rest.replaceAll(control, codeEscape(control)), text);
}

/** An escape of JSON5 that JSON has not. A doubled backslash can look like it. */
const NO_JSON_ESCAPE = /\\[^"\\/bfnrtu]/;
/** First what is the same in JSON, as much of it as stands together; then what is not, and quotation marks. */
const ESCAPE =
  /((?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\]*)+)|\\x([\da-fA-F]{2})|\\(?:\r\n|(0\d|[\s\S]))|"/g;

function jsonEscape(found: string, same?: string, hex?: string, escaped?: string): string {
  if (same !== undefined) return same;
  if (hex !== undefined) return `\\u00${hex}`;
  if (found === '"') return '\\"';
  if (escaped === undefined) return '';
  if (/[\r\n\u2028\u2029]/.test(escaped)) return '';
  if (escaped === 'v') return '\\u000b';
  if (escaped === '0') return '\\u0000';
  // `\1` to `\9` and `\01` are reserved, and so are `\x` and `\u` without their digits.
  if (/[\dxu]/.test(escaped)) throw new SyntaxError('An escape is none of JSON5.');
  return escaped;
}

function codeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const NO_JSON_NUMBER = /^[+-]?(?:Infinity|NaN)$/;
const HEX = /^([+-]?)(0[xX][\da-fA-F]+)$/;
/** The whole part or the fraction may be missing. A leading zero is none of either language. */
const DECIMAL = /^([+-]?)(0|[1-9]\d*)?(?:\.(\d*))?((?:[eE][+-]?\d+)?)$/;

function wordOrNumber(token: string): string {
  if (token === 'true' || token === 'false' || token === 'null') return token;
  if (NO_JSON_NUMBER.test(token)) return 'null';
  const [, hexSign, hex] = HEX.exec(token) ?? [];
  if (hex !== undefined) return signed(hexSign, BigInt(hex).toString());
  const [, sign, whole, fraction, exponent] = DECIMAL.exec(token) ?? [];
  if (whole === undefined && !fraction) throw new SyntaxError('A word is none of JSON5.');
  return signed(sign, `${whole ?? '0'}${fraction ? `.${fraction}` : ''}${exponent}`);
}

function signed(sign: string | undefined, digits: string): string {
  return sign === '-' ? `-${digits}` : digits;
}
