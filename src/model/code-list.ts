import type { CodeSet, Explanation } from './pack.ts';

/** What a group of codes has in common: how to get out of it, who acts, whether sending again helps. */
export type CodeClass = Omit<Explanation, 'meaning'>;

/** One code: the code, the vendor's name of it, its HTTP status or null, its class, our meaning. */
export type CodeRow = readonly [
  code: string,
  name: string,
  status: number | null,
  codeClass: string,
  meaning: string,
];

/** A long list of codes of one vendor, as the build makes it of a checked-in table. */
export interface CodeList {
  readonly classes: Readonly<Record<string, CodeClass>>;
  readonly rows: readonly CodeRow[];
  /** Codes of the rows that were not compared with the vendor's page; true for all of them. */
  readonly recalled?: readonly string[] | true;
  /** The https pages of codes that stand elsewhere than the page of the set. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Records that the build took out of a pack's set; they count before the rows. */
  readonly codes?: CodeSet['codes'];
}

/** Loads the lists, each by its name, when they are needed: 2,000 codes of a vendor nobody met are not carried along. */
export type CodeLists = Readonly<Record<string, () => Promise<CodeList>>>;
