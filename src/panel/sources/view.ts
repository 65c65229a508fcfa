/** What the panel must remember of one source when its document is destroyed and built again. */
export interface View {
  /** Pixels; beyond the end of the list, its end. */
  scrollTop: number;
  /** The text in the filter field. */
  filter: string;
  /** The vendors that the list is narrowed to, as the filter writes them. */
  vendors: string;
  /** The findings that are selected, as `list/selection.ts` writes them. */
  selection: string;
  /** What of the list is folded and unfolded, as `list/folds.ts` writes it. */
  folds: string;
  /** How the list is sorted, as `list/sort.ts` writes it. */
  sort: string;
}

/**
 * A `scrollTop` beyond the end of any list: where the newest findings of live traffic are. Some versions of Firefox take a
 * number of pixels that needs more than 31 bits for none.
 */
export const AT_END = 1_000_000_000;

/** The view of a source that was never shown. */
export function emptyView(): View {
  return {
    scrollTop: 0,
    filter: '',
    vendors: '',
    selection: '',
    folds: '',
    sort: '',
  };
}
