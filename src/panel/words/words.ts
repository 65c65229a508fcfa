import type messages from '../../../public/_locales/en/messages.json';

/** The name of a message in `public/_locales/en/messages.json`. */
export type Message = keyof typeof messages;

/** What a placeholder stands for; a number is written as the language does. */
type Value = string | number;

/** The name of a message that has a form for each plural category, without the category. */
type Plural = Message extends infer Name
  ? Name extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** One value for each of a message's placeholders, in the order of their `$1`, `$2`. */
type ValuesOf<Name extends Message> = Name extends Message
  ? (typeof messages)[Name] extends { placeholders: infer Placeholders }
    ? OneForEach<keyof Placeholders>
    : []
  : never;

type OneForEach<Names, Name = Names> = [Names] extends [never]
  ? []
  : Name extends Names
    ? [Value, ...OneForEach<Exclude<Names, Name>>]
    : never;

/** Those beside the count. */
type FurtherValuesOf<Name extends Plural> = `${Name}_other` extends Message
  ? ValuesOf<`${Name}_other`> extends [Value, ...infer Rest extends Value[]]
    ? Rest
    : []
  : [];

/** As the browsers want the names of messages: letters, digits and underscores. */
type Plain<Text extends string> = Text extends `${infer Before}-${infer After}`
  ? `${Before}_${Plain<After>}`
  : Text extends `${infer Before}+${infer After}`
    ? `${Before}_${Plain<After>}`
    : Text;

/** Nothing to add where each value of the group has a message; else says which has none. */
type InGroup<Group extends string, Id extends string> = `${Group}_${Plain<Id>}` extends Message
  ? unknown
  : { readonly withoutMessage: Exclude<`${Group}_${Plain<Id>}`, Message> };

/**
 * What the panel says of its own accord, in one language. What it says of an error comes from the packs,
 * the engine and the vendors.
 */
export interface Words {
  /** A message with its placeholders filled. */
  text<Name extends Message>(name: Name, ...values: ValuesOf<Name>): string;
  /** The message of one of several ids: of `who` and `account-owner` it is `who_account_owner`. */
  of<Group extends string, Id extends string>(group: Group, id: Id & InGroup<Group, Id>): string;
  /** A message in the form for a count, which is its first placeholder: `1 error`, `2 errors`. */
  count<Name extends Plural>(name: Name, count: number, ...further: FurtherValuesOf<Name>): string;
  number(value: number): string;
  /** `a, b, c` */
  list(items: readonly string[]): string;
  /** `a, b or c` */
  either(items: readonly string[]): string;
  /** Local time of day of an ISO 8601 date; an empty text when it is none. */
  time(iso: string): string;
}

/**
 * Makes the words of one language.
 *
 * @param getMessage as `browser.i18n.getMessage`: a message by its name with `$1` replaced by the first
 *   value and so on, and an empty text where there is no such message. The message `locale` is the BCP 47
 *   tag of the language: the browser's own would not do, for whom it has no messages gets the English ones.
 */
export function createWords(getMessage: (name: string, values: string[]) => string): Words {
  const locale = getMessage('locale', []);
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'unit' });
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });

  const text = (name: string, ...values: readonly Value[]): string =>
    getMessage(
      name,
      values.map((value) => (typeof value === 'number' ? numbers.format(value) : value)),
    );

  return {
    text,
    of: (group: string, id: string) => text(`${group}_${id.replace(/[-+]/g, '_')}`),
    // A language may do with fewer forms than it has categories.
    count: (name: string, count: number, ...further: readonly Value[]) =>
      text(`${name}_${plurals.select(count)}`, count, ...further) ||
      text(`${name}_other`, count, ...further),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    either: (items) => choices.format(items),
    time(iso) {
      const date = new Date(iso);
      return Number.isNaN(date.getTime()) ? '' : times.format(date);
    },
  };
}
