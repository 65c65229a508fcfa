/** How many there are of each kind. A kind of which there are none has no entry. */
export type Tally<Kind> = Map<Kind, number>;

/** @param change how many more there are, or fewer */
export function changeTally<Kind>(tally: Tally<Kind>, kind: Kind, change: number): void {
  const count = (tally.get(kind) ?? 0) + change;
  if (count > 0) tally.set(kind, count);
  else tally.delete(kind);
}
