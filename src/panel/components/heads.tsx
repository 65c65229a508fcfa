import type { JSX } from 'preact';
import { withoutValues } from '../../engine/address.ts';
import { visible } from '../../engine/visible.ts';
import type { Exchange } from '../../model/exchange.ts';
import { type HeaderLines, requestHead, responseHead } from '../detail/heads.ts';
import { isSecretHeader } from '../detail/secret.ts';
import { counted, moreHeaders } from '../words.ts';
import { Covered } from './covered.tsx';
import { FoldedSection, Pair } from './section.tsx';

/** What was asked, by its method, its address and its headers; folded. */
export function RequestHeadSection({ exchange }: { readonly exchange: Exchange }): JSX.Element {
  const { method, url, ...headers } = requestHead(exchange, isSecretHeader);
  const address = withoutValues(url);
  return (
    <FoldedSection
      title="Request head"
      about={countOf(headers)}
      content={() => (
        <>
          <p class="first-line">
            <code>{visible(method)}</code>{' '}
            {address === url ? (
              <code>{visible(url)}</code>
            ) : (
              <Covered name="the whole address" value={visible(url)} instead={visible(address)} />
            )}
          </p>
          <HeaderList {...headers} />
        </>
      )}
    />
  );
}

/** What was answered, by its status and its headers; folded. */
export function ResponseHeadSection({ exchange }: { readonly exchange: Exchange }): JSX.Element {
  const { status, ...headers } = responseHead(exchange, isSecretHeader);
  return (
    <FoldedSection
      title="Response head"
      about={countOf(headers)}
      content={() => (
        <>
          <p class="first-line">{status === 0 ? 'No response' : `HTTP ${status}`}</p>
          <HeaderList {...headers} />
        </>
      )}
    />
  );
}

function countOf({ lines, left }: HeaderLines): string {
  return counted(lines.length + left, 'header');
}

function HeaderList({ lines, left }: HeaderLines): JSX.Element {
  return (
    <>
      <dl class="headers">
        {lines.map(({ name, value, secret }, index) => (
          <Pair key={index} name={visible(name)}>
            {secret ? (
              <Covered name={visible(name)} value={visible(value)} instead="••••••••" />
            ) : (
              <code>{visible(value)}</code>
            )}
          </Pair>
        ))}
      </dl>
      {left > 0 && <p class="subtle">{moreHeaders(left)}</p>}
    </>
  );
}
