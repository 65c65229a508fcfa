import type { JSX } from 'preact';
import { visible } from '../../engine/visible.ts';
import type { ShownRecord } from '../lookup/tree-state.ts';
import type { Store } from '../store.ts';
import { conditionsOf, ownerName, recordText, setNameOf } from '../words/lookup.ts';
import { CopyButton } from './copy-button.tsx';
import { Causes } from './explanation.tsx';
import { Fix } from './fix.tsx';
import { Pair, Section } from './section.tsx';

/** All that the catalogue says of one code, as the detail of an error says it. */
export function LookupRecord({
  shown: { record, match },
  store,
}: {
  readonly shown: ShownRecord;
  readonly store: Store;
}): JSX.Element {
  const { words } = store.host;
  const { code, name, setName, meaning, note, causes, fix, who, retry, basis } = record;
  const { docs, checked } = record;
  return (
    <article
      id="lookup-record"
      class="detail lookup-record"
      tabIndex={-1}
      aria-label={words.text('details')}
    >
      <header>
        <h1>
          {ownerName(words, record)} <span class="code">{visible(code)}</span>{' '}
          {name !== null && <span class="subtle">{visible(name)}</span>}
        </h1>
        <CopyButton
          label={words.text('explanation')}
          value={recordText(words, record)}
          store={store}
          prominent
        />
      </header>
      <div class="explanation">
        <p class="meaning">{meaning}</p>
        {note !== null && <p class="subtle note">{note}</p>}
        <Fix steps={fix} words={words} />
        <dl>
          {causes.length > 0 && (
            <Pair name={words.text('causes')}>
              <Causes causes={causes} />
            </Pair>
          )}
          <Pair name={words.text('whoActs')}>{words.of('who', who)}</Pair>
          <Pair name={words.text('retry')}>{words.of('retry', retry)}</Pair>
        </dl>
      </div>
      <Section title={words.text('lookupOrigin')}>
        <dl>
          {match && match.kind !== 'exact' && (
            <Pair name={words.text('lookupFoundAs')}>{words.of('lookupWhy', match.kind)}</Pair>
          )}
          <Pair name={words.text('lookupSet')}>{setNameOf(words, setName)}</Pair>
          {conditionsOf(words, record).map(([label, value]) => (
            <Pair key={label} name={label}>
              {visible(value)}
            </Pair>
          ))}
          <Pair name={words.text('explainedBy')}>{words.of('basis', basis)}</Pair>
          <Pair name={words.text('source')}>
            <a href={docs} target="_blank" rel="noreferrer noopener">
              {docs}
            </a>
            {checked !== null && <span class="subtle"> {words.text('comparedOn', checked)}</span>}
          </Pair>
        </dl>
      </Section>
    </article>
  );
}
