import type { JSX } from 'preact';
import { visible } from '../../engine/visible.ts';
import { packRows } from '../detail/pack-row.ts';
import type { LogRow } from '../log.ts';
import type { Store } from '../store.ts';
import { vendorName } from '../texts.ts';
import { CopyButton } from './copy-button.tsx';
import { NetworkButton } from './network-button.tsx';
import { Pair, Section } from './section.tsx';

/** By what the vendor was recognized, what the explanation stands on, and a row for a code without one. */
export function EvidenceSection({
  row,
  store,
}: {
  readonly row: LogRow;
  readonly store: Store;
}): JSX.Element {
  const { finding, exchange } = row;
  const { catalogue, words } = store.host;
  const request = `${finding.method} ${finding.url}`;
  return (
    <Section title={words.text('why')}>
      <dl>
        <Pair name={words.text('vendorBy')}>{words.of('evidence', finding.evidence)}</Pair>
        <Pair name={words.text('explainedBy')}>{words.of('basis', finding.basis ?? 'none')}</Pair>
        {finding.docs && (
          <Pair name={words.text('source')}>
            <a href={finding.docs} target="_blank" rel="noreferrer noopener">
              {finding.docs}
            </a>
            {finding.checked && (
              <span class="subtle"> {words.text('comparedOn', finding.checked)}</span>
            )}
          </Pair>
        )}
        {packRows(finding, catalogue.packs).map(({ pack, set, text, count }) => (
          <Pair key={`${pack} ${set}`} name={words.text('addToPack')}>
            <CopyButton
              label={words.count('packRows', count)}
              value={text}
              store={store}
              prominent
            />{' '}
            <span class="subtle">{words.text('packRowPlace', set, pack)}</span>
          </Pair>
        ))}
        <Pair
          name={words.text('request')}
          value={request}
          action={<NetworkButton exchange={exchange} store={store} />}
        >
          {visible(request)}
        </Pair>
        <Pair name={words.text('started')}>{words.time(exchange.startedAt)}</Pair>
        {finding.others.map(({ vendor, code, evidence }) => (
          <Pair key={vendor} name={words.text('couldAlsoBe')}>
            {words.text(
              'labeled',
              `${vendorName(catalogue, vendor)} ${visible(code ?? '')}`.trim(),
              words.of('evidence', evidence),
            )}
          </Pair>
        ))}
      </dl>
    </Section>
  );
}
