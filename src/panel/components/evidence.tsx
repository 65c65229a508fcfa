import type { JSX } from 'preact';
import { visible } from '../../engine/visible.ts';
import { packRows } from '../detail/pack-row.ts';
import type { LogRow } from '../log.ts';
import type { Store } from '../store.ts';
import { clockTime, vendorName } from '../texts.ts';
import { BASIS, EVIDENCE, NO_BASIS, packRowLabel, packRowPlace } from '../words.ts';
import { CopyButton } from './copy-button.tsx';
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
  const { catalogue } = store.host;
  return (
    <Section title="Why this vendor, and where the explanation is from">
      <dl>
        <Pair name="Vendor by">{EVIDENCE[finding.evidence]}</Pair>
        <Pair name="Explained by">{finding.basis ? BASIS[finding.basis] : NO_BASIS}</Pair>
        {finding.docs && (
          <Pair name="Source">
            <a href={finding.docs} target="_blank" rel="noreferrer noopener">
              {finding.docs}
            </a>
            {finding.checked && <span class="subtle"> compared on {finding.checked}</span>}
          </Pair>
        )}
        {packRows(finding, catalogue.packs).map(({ pack, set, text, count }) => (
          <Pair key={`${pack} ${set}`} name="Add to the pack">
            <CopyButton label={packRowLabel(count)} value={text} store={store} prominent />{' '}
            <span class="subtle">{packRowPlace(pack, set)}</span>
          </Pair>
        ))}
        <Pair name="Request">{visible(`${finding.method} ${finding.url}`)}</Pair>
        <Pair name="Started">{clockTime(exchange.startedAt)}</Pair>
        {finding.others.map(({ vendor, code, evidence }) => (
          <Pair key={vendor} name="Could also be">
            {vendorName(catalogue, vendor)} {visible(code ?? '')}: {EVIDENCE[evidence]}
          </Pair>
        ))}
      </dl>
    </Section>
  );
}
