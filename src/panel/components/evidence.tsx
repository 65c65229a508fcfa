import type { JSX } from 'preact';
import { visible } from '../../engine/visible.ts';
import type { Finding, OtherCandidate } from '../../model/finding.ts';
import { packRows } from '../detail/pack-row.ts';
import { textAround } from '../detail/text-around.ts';
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
  const request = `${finding.method} ${finding.url}`.trim();
  return (
    <Section title={words.text('why')}>
      <dl>
        {(finding.vendor !== null || finding.status !== null) && (
          <Pair name={words.text('vendorBy')}>{words.of('evidence', finding.evidence)}</Pair>
        )}
        {finding.path !== '' && (
          <Pair name={words.text('placeInBody')} value={finding.path}>
            <code>{visible(finding.path)}</code>
            {textAround(finding) !== null && (
              <span class="subtle"> {words.text('placeInText')}</span>
            )}
          </Pair>
        )}
        {(finding.basis !== null || finding.vendor !== null) && (
          <Pair name={words.text('explainedBy')}>{words.of('basis', finding.basis ?? 'none')}</Pair>
        )}
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
        {packRows(finding, catalogue).map(({ pack, set, text, count }) => (
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
        {request !== '' && (
          <Pair
            name={words.text('request')}
            value={request}
            action={
              store.shown.source.kind === 'live' && (
                <NetworkButton exchange={exchange} store={store} />
              )
            }
          >
            {visible(request)}
          </Pair>
        )}
        <Pair name={words.text('started')}>{words.time(exchange.startedAt)}</Pair>
        {finding.others.map((other) => (
          <Pair
            key={`${other.vendor} ${other.shape} ${other.set}`}
            name={words.text('couldAlsoBe')}
          >
            {otherName(other, finding, store)}
            {other.meaning && <p class="subtle">{other.meaning}</p>}
          </Pair>
        ))}
      </dl>
    </Section>
  );
}

/** Who else could be meant, and on what evidence; of the same vendor, the list of codes that it would be of. */
function otherName(
  { vendor, set, code, evidence }: OtherCandidate,
  finding: Finding,
  { host }: Store,
): string {
  const name = `${vendorName(host, vendor)} ${visible(code ?? '')}`.trim();
  const list = vendor === finding.vendor ? host.catalogue.setOf(vendor, set)?.set.name : undefined;
  return host.words.text('labeled', name, list ?? host.words.of('evidence', evidence));
}
