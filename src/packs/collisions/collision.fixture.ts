import type { PackExample } from '../../model/pack.ts';

/** A response that could be taken for either of two, and what is decided of it. */
export interface Confusable extends PackExample {
  /** The pack that is named; null when nobody is. */
  readonly best: string | null;
  /** Packs that are shown beside it, as they have evidence of their own. */
  readonly others: readonly string[];
}

/** Two whose forms can be confused. */
export interface Collision {
  /** Ids of packs; a party without one by its name. */
  readonly between: readonly [string, string];
  readonly bodies: readonly Confusable[];
  /** Why it is decided so, one sentence. */
  readonly why: string;
}

/** A host of nobody, where only the form can speak. */
export const SHOP = 'https://api.shop.example/orders';

/** A response on a host of nobody, unless `more` says where. */
export function body(
  title: string,
  status: number,
  text: string,
  best: string | null,
  more: Partial<Confusable> = {},
): Confusable {
  return { title, url: SHOP, status, body: text, best, others: [], ...more };
}
