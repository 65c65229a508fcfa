import type { Kind } from './kinds.ts';

/** The check digit of cards, IMEI and ICCID (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
}

/** Visa, Mastercard, American Express, Discover, JCB and Diners, by first digits and length. */
const CARD =
  /^(?:4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12}|35\d{14}|3[0689]\d{12})$/;

export function isCard(digits: string): boolean {
  return CARD.test(digits) && passesLuhn(digits);
}

/** Country codes of two digits (ITU-T E.164, list of assigned codes); most others have three. */
const SHORT_COUNTRY = /^(?:20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|7\d|8[1246]|9[0-58])/;
const LONG_COUNTRY =
  /^(?:21[1-368]|2[2-6]\d|29[0-9]|35\d|37\d|38[0-9]|42[013]|50\d|59\d|67\d|68\d|69[0-2]|85[0-9]|88[0-8]|96\d|97\d|99[2-8])/;
/** Countries whose subscribers have eight digits, so that the whole is only ten long. */
const TEN_DIGITS = /^(?:45|47|65)/;

/** A day and a time written without separators. */
const COMPACT_TIME =
  /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d(?:\d{3})?)?$/;

/**
 * Whether bare digits are likely a phone number with its country code: 10 to 14 digits in a plan of
 * E.164. Counts of milliseconds start with 1 and have 13 digits, which no number of North America has.
 */
export function isInternational(digits: string): boolean {
  if (COMPACT_TIME.test(digits)) return false;
  if (digits.startsWith('1')) return /^1[2-9]\d\d[2-9]\d{6}$/.test(digits);
  if (digits.length === 10) return TEN_DIGITS.test(digits);
  if (digits.length < 11 || digits.length > 14) return false;
  return SHORT_COUNTRY.test(digits) || LONG_COUNTRY.test(digits);
}

/** Countries in which a number may have ten digits and more behind the code, so that the whole has 13. */
const LONG_NUMBERS = /^(?:39|4[39]|5[2-5]|6[0-6]|86|234|358)/;

/**
 * Whether 13 digits are the number of an article or of a book (GS1 EAN-13, ISO 2108), by their check digit,
 * and no phone number has so many.
 */
function isArticle(digits: string): boolean {
  if (digits.length !== 13 || LONG_NUMBERS.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 13; index += 1) sum += Number(digits[index]) * (index % 2 ? 3 : 1);
  return sum % 10 === 0;
}

/**
 * What digits that stand alone are, by length, first digits and check digit; null for anything else.
 * Fifteen digits that start as a mobile country code does (ITU-T E.212: 2 to 7, 901 for networks of no
 * country, 001 for tests) are an IMSI.
 */
export function kindOfDigits(digits: string): Kind | null {
  const { length } = digits;
  if (length === 32 && digits.startsWith('89')) return 'iccid';
  if ((length === 19 || length === 20) && digits.startsWith('89') && passesLuhn(digits)) {
    return 'iccid';
  }
  if (isCard(digits)) return 'card';
  if (length === 15 && /^(?:01|35|86|98|99)/.test(digits) && passesLuhn(digits)) return 'imei';
  if (length === 15 && /^(?:[2-7]|901|001)/.test(digits)) return 'imsi';
  if (isArticle(digits)) return null;
  if (/^0[1-9]\d{8,9}$/.test(digits)) return 'phone';
  if (/^00[1-9]\d{8,12}$/.test(digits)) return 'phone';
  return isInternational(digits) ? 'phone' : null;
}

/** Whether a value under a weak name is a phone number: 7 to 15 digits, no date, no count of seconds. */
export function isPhoneLike(text: string): boolean {
  if (!isNumberLike(text) || /\d{4}-\d\d-\d\d/.test(text) || /^\d{1,2}[./]\d{1,2}[./]/.test(text)) {
    return false;
  }
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return false;
  const digits = text.replace(/\D/g, '');
  if (/^1\d{9}$|^1\d{12}$/.test(text) || COMPACT_TIME.test(text)) return false;
  return digits.length >= 7 && digits.length <= 15;
}

/** Whether the text has five digits and more, and nothing but what numbers are written with. */
export function isNumberLike(text: string): boolean {
  return /^[\s+(]*\d[\d\s().+/xF-]*$/i.test(text) && text.replace(/\D/g, '').length >= 5;
}

/** The length of an IBAN, and the countries that have it (ISO 13616 registry). */
const IBAN_LENGTHS = new Map(
  (
    '15NO 16BE 18DKFIFOGLNL 19MKSI 20ATBAEEKZLTLUXK 21CHHRLILV 22BGBHCRDEGBGEIEMERSVA 23AEGIIL ' +
    '24ADCZESMDPKROSASESKTN 25PT 26ISTR 27FRGRITMCSM 28ALAZCYDOGTHULBPL 29BREGPSQAUA 30JOKWMU ' +
    '31MT 32LC'
  )
    .split(' ')
    .flatMap((entry) =>
      (entry.slice(2).match(/../g) ?? []).map((country): [string, number] => [
        country,
        Number(entry.slice(0, 2)),
      ]),
    ),
);

/**
 * How many characters of the text, spaces counted, are an IBAN that starts with it; 0 when none does.
 *
 * @param text from its two letters on
 */
export function ibanLength(text: string): number {
  const wanted = IBAN_LENGTHS.get(text.slice(0, 2));
  if (wanted === undefined) return 0;
  let iban = '';
  let at = 0;
  for (; at < text.length && iban.length < wanted; at += 1) {
    const char = text[at] ?? '';
    if (char !== ' ' && char !== '-') iban += char;
  }
  return iban.length === wanted && passesMod97(iban) ? at : 0;
}

/** The check of ISO/IEC 7064, MOD 97-10, as IBANs use it. */
function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    if (Number.isNaN(value)) return false;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
