/** Case and everything but letters and digits taken out: `card declined`, `CardDeclined` and `card_declined` are one. */
export function folded(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** Whether it is a number, of which each digit counts: what folds alike is another number. */
export function isNumber(fold: string): boolean {
  return /^\d+$/.test(fold);
}
