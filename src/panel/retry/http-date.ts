const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** `Sun, 06 Nov 1994 08:49:37 GMT` */
const IMF_FIXDATE = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/;
/** `Sunday, 06-Nov-94 08:49:37 GMT` */
const RFC_850 = /^[A-Z][a-z]{5,8}, (\d{2})-([A-Z][a-z]{2})-(\d{2}) (\d{2}:\d{2}:\d{2}) GMT$/;
/** `Sun Nov  6 08:49:37 1994` */
const ASCTIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d{2}:\d{2}:\d{2}) (\d{4})$/;

/**
 * Reads an HTTP-date in each of the three forms of RFC 9110, section 5.6.7. The name of the weekday is
 * not held against the date.
 *
 * @param nearYear the year in which the text was written, for the form with two digits of the year
 * @returns milliseconds since 1970, or null for any other text and for a day that there is not
 */
export function readHttpDate(text: string, nearYear: number): number | null {
  const fixdate = IMF_FIXDATE.exec(text);
  if (fixdate) {
    const [, day = '', month = '', year = '', time = ''] = fixdate;
    return utc(Number(year), month, day, time);
  }
  const dashed = RFC_850.exec(text);
  if (dashed) {
    const [, day = '', month = '', year = '', time = ''] = dashed;
    return utc(fullYear(Number(year), nearYear), month, day, time);
  }
  const [, month = '', day = '', time = '', year = ''] = ASCTIME.exec(text) ?? [];
  return utc(Number(year), month, day, time);
}

/** RFC 9110: what seems to be over 50 years ahead is in the century before. */
function fullYear(lastDigits: number, nearYear: number): number {
  const year = nearYear - (nearYear % 100) + lastDigits;
  return year > nearYear + 50 ? year - 100 : year;
}

function utc(year: number, month: string, day: string, time: string): number | null {
  const monthIndex = month === '' ? -1 : MONTHS.indexOf(month) / 3;
  const [hours = 99, minutes = 99, seconds = 99] = time.split(':').map(Number);
  // Second 60 is a leap second, which the form allows.
  if (monthIndex < 0 || year < 1970 || hours > 23 || minutes > 59 || seconds > 60) return null;
  const midnight = Date.UTC(year, monthIndex, Number(day));
  if (new Date(midnight).getUTCDate() !== Number(day)) return null;
  return midnight + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
