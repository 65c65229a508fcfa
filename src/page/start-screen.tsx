import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { FileInput } from '../panel/components/file-input.tsx';
import type { Store } from '../panel/store.ts';
import type { Words } from '../panel/words/words.ts';
import './start-screen.css';

/** What the page shows before anything was opened: what it is for, the ways in, and what it does not do. */
export function StartScreen({ store }: { readonly store: Store }): JSX.Element {
  const { words, look, catalogue } = store.host;
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="start" aria-labelledby={TITLE_ID}>
      <h1 id={TITLE_ID}>{words.text('startTitle')}</h1>
      <p>{words.count('startAbout', catalogue.packs.length)}</p>
      <ul class="ways">
        <li>
          <h2>{words.text('startFile')}</h2>
          <p>{words.text('startFileAbout')}</p>
          <FileInput store={store} input={input} />
          <button type="button" class="text primary" onClick={() => input.current?.click()}>
            {words.text('startFileAction')}
          </button>
        </li>
        <li>
          <h2>{words.text('startPaste')}</h2>
          <p>{words.text('startPasteAbout')}</p>
          <button type="button" class="text" onClick={() => store.openPaste('')}>
            {words.text('startPasteAction')}
          </button>
        </li>
        <li>
          <h2>{words.text('startLookup')}</h2>
          <p>
            {words.text('startLookupAbout')}{' '}
            {EXAMPLES.map((query) => (
              <button
                key={query}
                type="button"
                class="link"
                onClick={() => store.lookup.open(query)}
              >
                <code>{query}</code>
              </button>
            ))}
          </p>
          <button type="button" class="text" onClick={() => store.lookup.open()}>
            {words.text('startLookupAction')}
          </button>
        </li>
      </ul>
      <p class="privacy">{words.text('startPrivacy')}</p>
      <details>
        <summary>{words.text('startInstall')}</summary>
        <ol>
          {installSteps(words, look).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}

/** A code of one vendor, one of several vendors, and one of a standard. */
const EXAMPLES = ['8x8 1002', '1504', 'invalid_token'];

const TITLE_ID = 'start-title';

function installSteps(words: Words, look: 'chrome' | 'firefox'): readonly string[] {
  return [
    words.text('installBuild', `dist/${look}`),
    words.of('install', look),
    words.text('installOpen'),
  ];
}
