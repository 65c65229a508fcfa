import type { JSX } from 'preact';

/** What leads out of an error, step by step; nothing where there are no steps. */
export function Fix({ steps }: { readonly steps: readonly string[] }): JSX.Element | null {
  if (steps.length === 0) return null;
  return (
    <ol class="fix" aria-label="What to do">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
