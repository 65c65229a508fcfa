/** The form of a `messages.json`, as far as it is read: that of the browsers' `i18n` API. */
export type Messages = Readonly<Record<string, MessageEntry>>;

export interface MessageEntry {
  /** `$NAME$` stands for a placeholder, `$1` for the first value, `$$` for a dollar sign. */
  readonly message: string;
  /** By name, in whatever case it is written in the message. */
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * Reads messages as `browser.i18n.getMessage` does, where there is no browser API to do it. Gives an empty
 * text for a message that is not there, and puts one in the place of a value that was not given.
 *
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/i18n/Locale-Specific_Message_reference
 */
export function messageReader(
  messages: Messages,
): (name: string, values: readonly string[]) => string {
  const byName = new Map(
    Object.entries(messages).map(([name, entry]) => [name.toLowerCase(), withContents(entry)]),
  );
  return (name, values) => fill(byName.get(name.toLowerCase()) ?? '', values);
}

/** The message with what its placeholders contain, which may itself have `$1`, in their place. */
export function withContents({ message, placeholders = {} }: MessageEntry): string {
  const contents = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  return message.replace(
    /\$([a-z\d_@]+)\$/gi,
    (_, name: string) => contents.get(name.toLowerCase()) ?? '',
  );
}

/** Values are put in as they are: a `$1` in one of them stays. */
function fill(message: string, values: readonly string[]): string {
  return message.replace(/\$(?:([1-9]\d*)|(\$+))/g, (_, index?: string, signs?: string) =>
    index === undefined ? (signs ?? '') : (values[Number(index) - 1] ?? ''),
  );
}
