import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { visible } from '../../engine/visible.ts';
import type { Masked } from '../../redaction/masked.ts';
import {
  COVERED,
  KIND_WORDS,
  maskedTitle,
  moreMasked,
  PREVIEW,
  peekName,
  peekWord,
  unmaskName,
  whereMasked,
} from '../ticket/words.ts';

/** So that a body full of addresses does not fill the document. */
const MOST_LISTED = 100;
/** Characters of one value that are shown of it, enough to know it by. */
const MOST_SHOWN = 300;

/** What is masked in a ticket: for each value its pseudonym, what it is, where it stood, and a way to unmask it. */
export function TicketMasked({
  masked,
  toggle,
}: {
  readonly masked: readonly Masked[];
  /** Unmasks one by its pseudonym, or masks it again. */
  readonly toggle: (masked: Masked) => void;
}): JSX.Element {
  const listed = masked.slice(0, MOST_LISTED);
  const left = masked.length - listed.length;
  return (
    <section class="ticket-masked" aria-label={maskedTitle(0)}>
      <h2 class="ticket-heading">{maskedTitle(masked.length)}</h2>
      {masked.length === 0 && <p>{PREVIEW.nothingMasked}</p>}
      <ul class="masked-values">
        {listed.map((each) => (
          <MaskedValue key={each.pseudonym} masked={each} toggle={() => toggle(each)} />
        ))}
      </ul>
      {left > 0 && <p class="subtle">{moreMasked(left)}</p>}
    </section>
  );
}

function MaskedValue({
  masked: { pseudonym, kind, value, where, count, unmasked },
  toggle,
}: {
  readonly masked: Masked;
  readonly toggle: () => void;
}): JSX.Element {
  const isShown = useSignal(false);
  const shown = value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value;
  return (
    <li class="masked-value">
      <div>
        <code class="masked-name">{pseudonym}</code>
        {KIND_WORDS[kind]}
      </div>
      <div class="subtle">{whereMasked(where, count)}</div>
      <div>
        <code class="value">{isShown.value ? visible(shown) : COVERED}</code>{' '}
        <button
          type="button"
          class="link"
          aria-label={peekName(pseudonym, isShown.value)}
          onClick={() => (isShown.value = !isShown.value)}
        >
          {peekWord(isShown.value)}
        </button>
      </div>
      <button
        type="button"
        class="text unmask"
        aria-label={unmaskName(pseudonym, unmasked)}
        onClick={toggle}
      >
        {unmasked ? PREVIEW.maskAgain : PREVIEW.unmask}
      </button>
    </li>
  );
}
