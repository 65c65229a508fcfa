/**
 * Whether this is Firefox's engine, by what only that reads: what a browser says of itself may be anything.
 *
 * @returns null where there are no styles, and it cannot be known
 */
export function isGecko(): boolean | null {
  return typeof CSS === 'undefined' ? null : CSS.supports('-moz-appearance', 'none');
}
