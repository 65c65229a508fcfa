import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { hasValue } from '../menu/values.ts';

/** A part of the detail under a heading. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A part that is folded until its heading is pressed; what is in it is made only then. */
export function FoldedSection({
  title,
  about,
  content,
}: {
  readonly title: string;
  /** What can be said of it while it is folded, in a word or two. */
  readonly about: string;
  readonly content: () => JSX.Element;
}): JSX.Element {
  const isOpen = useSignal(false);
  return (
    <section>
      <h2 class="folding">
        <button
          type="button"
          class="heading-button"
          aria-expanded={isOpen.value}
          onClick={() => (isOpen.value = !isOpen.value)}
        >
          <Triangle isOpen={isOpen.value} />
          {title} <span class="heading-about">{about}</span>
        </button>
      </h2>
      {isOpen.value && content()}
    </section>
  );
}

/** Points down at what is unfolded below it, else to the side. */
export function Triangle({ isOpen }: { readonly isOpen: boolean }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={isOpen ? 'M4 6l4 4 4-4' : 'M6 4l4 4-4 4'} />
    </svg>
  );
}

/** A name with what it stands for; within a `dl`. */
export function Pair({
  name,
  value = null,
  action,
  children,
}: {
  readonly name: string;
  /** For its menu, as it was sent, where it is shown in another way; left out for words of ours. */
  readonly value?: string | null;
  /** What can be done with it. */
  readonly action?: JSX.Element | false;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="pair">
      <dt>{name}</dt>
      <dd ref={hasValue(value)}>{children}</dd>
      {action && <dd class="action">{action}</dd>}
    </div>
  );
}
