import { visibleLines } from '../engine/visible.ts';

/**
 * The text behind a stretch of what is shown of it, so that what is copied is what was sent. An escape
 * that the stretch cuts stands for its character.
 *
 * @param raw the whole text, which is shown as `visibleLines` writes it
 * @param from where the stretch begins in what is shown, in UTF-16 units; `to` where it ends
 */
export function rawBetween(raw: string, from: number, to: number): string {
  if (from >= to) return '';
  let result = '';
  let at = 0;
  for (const part of raw.match(PARTS) ?? []) {
    if (at >= to) break;
    const isPlain = part === visibleLines(part);
    const end = at + visibleLines(part).length;
    if (end > from) {
      result += isPlain ? part.slice(Math.max(0, from - at), to - at) : part;
    }
    at = end;
  }
  return result;
}

/** Line ends and tabs, runs of what is shown as it is, and single characters that are not. */
const PARTS = /\r?\n|\t|[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
