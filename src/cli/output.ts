/** Where a command writes, and what the other end can show. */
export interface Output {
  /**
   * Writes to standard output, and resolves when there is room for more.
   *
   * @throws OutputClosed when nobody reads it any more
   * @throws OutputFailed when it cannot be written
   */
  out(text: string): Promise<void>;
  /** Writes to standard error. */
  err(text: string): void;
  /** Columns of the terminal; null when standard output is no terminal. */
  readonly width: number | null;
  /** Whether standard output shows colors. */
  readonly color: boolean;
  /** The line at the end of a terminal that tells how far the work is; null when there is no terminal. */
  readonly status: StatusLine | null;
}

/** One line that is drawn over and over, until something else is written or it is cleared. */
export interface StatusLine {
  /** Columns that it may have. */
  readonly width: number;
  draw(text: string): void;
  clear(): void;
}

/** Nobody reads standard output any more, as after `errata decode x.har | head`; no error of ours. */
export class OutputClosed extends Error {}

/** Standard output cannot be written, as on a full disk; the message says why. */
export class OutputFailed extends Error {}

/** The escape sequences that we write ourselves (ECMA-48, Select Graphic Rendition). */
const STYLES = { bold: '1', dim: '2', red: '31', yellow: '33' } as const;

export type Style = keyof typeof STYLES;

/** The text in a style; as it is where there are no colors. */
export function styled(
  text: string,
  style: Style | null,
  { color }: Pick<Output, 'color'>,
): string {
  return color && style !== null ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text;
}
