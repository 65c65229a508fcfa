import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { visible } from '../../engine/visible.ts';
import type { Masked } from '../../redaction/masked.ts';
import { whereMasked } from '../words/ticket.ts';
import type { Words } from '../words/words.ts';

/** So that a body full of addresses does not fill the document. */
const MOST_LISTED = 100;
/** Characters of one value that are shown of it, enough to know it by. */
const MOST_SHOWN = 300;
/** What stands for a value that nobody has asked to see. */
const COVERED = '••••••••';

/** What is masked in a ticket: for each value its pseudonym, what it is, where it stood, and a way to unmask it. */
export function TicketMasked({
  masked,
  toggle,
  words,
}: {
  readonly masked: readonly Masked[];
  /** Unmasks one by its pseudonym, or masks it again. */
  readonly toggle: (masked: Masked) => void;
  readonly words: Words;
}): JSX.Element {
  const listed = masked.slice(0, MOST_LISTED);
  const left = masked.length - listed.length;
  return (
    <section class="ticket-masked" aria-label={words.text('maskedValues')}>
      <h2 class="ticket-heading">
        {masked.length === 0
          ? words.text('maskedValues')
          : words.text('maskedValuesCount', masked.length)}
      </h2>
      {masked.length === 0 && <p>{words.text('noMaskedValues')}</p>}
      <ul class="masked-values">
        {listed.map((each) => (
          <MaskedValue
            key={each.pseudonym}
            masked={each}
            toggle={() => toggle(each)}
            words={words}
          />
        ))}
      </ul>
      {left > 0 && <p class="subtle">{words.count('moreMaskedValues', left)}</p>}
    </section>
  );
}

function MaskedValue({
  masked: { pseudonym, kind, value, where, count, unmasked },
  toggle,
  words,
}: {
  readonly masked: Masked;
  readonly toggle: () => void;
  readonly words: Words;
}): JSX.Element {
  const isShown = useSignal(false);
  const shown = value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value;
  return (
    <li class="masked-value">
      <div>
        <code class="masked-name">{pseudonym}</code>
        {words.of('maskedKind', kind)}
      </div>
      <div class="subtle">{whereMasked(words, where, count)}</div>
      <div>
        <code class="value">{isShown.value ? visible(shown) : COVERED}</code>{' '}
        <button
          type="button"
          class="link"
          aria-label={words.text(isShown.value ? 'hideMaskedOf' : 'showMaskedOf', pseudonym)}
          onClick={() => (isShown.value = !isShown.value)}
        >
          {words.text(isShown.value ? 'hideMasked' : 'showMasked')}
        </button>
      </div>
      <button
        type="button"
        class="text unmask"
        aria-label={words.text(unmasked ? 'maskWordAgain' : 'unmaskWord', pseudonym)}
        onClick={toggle}
      >
        {words.text(unmasked ? 'maskAgain' : 'unmask')}
      </button>
    </li>
  );
}
