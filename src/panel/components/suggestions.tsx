import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Suggestion } from '../filter/complete.ts';
import type { Words } from '../words/words.ts';

export const SUGGESTIONS_ID = 'filter-suggestions';

/** The element of a suggestion, by its place. */
export function suggestionId(index: number): string {
  return `${SUGGESTIONS_ID}-${index}`;
}

/** What the filter field has to offer. The keyboard stays in the field, which says what is active. */
export function Suggestions({
  suggestions,
  active,
  take,
  words,
}: {
  readonly suggestions: readonly Suggestion[];
  /** Place of the active one; -1 for none. */
  readonly active: number;
  readonly take: (suggestion: Suggestion) => void;
  readonly words: Words;
}): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      id={SUGGESTIONS_ID}
      class="suggestions"
      role="listbox"
      aria-label={words.text('suggestions')}
      ref={list}
      // The field loses the keyboard with a press of the mouse, and with it this list.
      onMouseDown={(event) => event.preventDefault()}
    >
      {suggestions.map((suggestion, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
        <div
          key={suggestion.insert}
          id={suggestionId(index)}
          class="suggestion"
          role="option"
          aria-selected={index === active}
          onClick={() => take(suggestion)}
        >
          <span class="label" title={suggestion.label}>
            {suggestion.label}
          </span>{' '}
          <span class="about subtle" title={suggestion.about}>
            {suggestion.about}
          </span>{' '}
          {suggestion.count !== null && (
            <span class="count subtle" title={words.count('errors', suggestion.count)}>
              {words.number(suggestion.count)}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
