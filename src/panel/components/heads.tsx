import type { JSX } from 'preact';
import { withoutValues } from '../../engine/address.ts';
import { visible } from '../../engine/visible.ts';
import type { Exchange } from '../../model/exchange.ts';
import { isSecretHeader } from '../../redaction/names.ts';
import { type HeaderLines, requestHead, responseHead } from '../detail/heads.ts';
import { hasValue } from '../menu/values.ts';
import type { Words } from '../words/words.ts';
import { Covered } from './covered.tsx';
import { FoldedSection, Pair } from './section.tsx';

/** What was asked, by its method, its address and its headers; folded. */
export function RequestHeadSection({
  exchange,
  words,
}: {
  readonly exchange: Exchange;
  readonly words: Words;
}): JSX.Element {
  const { method, url, ...headers } = requestHead(exchange, isSecretHeader);
  const address = withoutValues(url);
  return (
    <FoldedSection
      title={words.text('requestHead')}
      about={countOf(headers, words)}
      content={() => (
        <>
          <p class="first-line">
            {method === '' && url === '' && words.text('requestUnknown')}
            <code ref={hasValue(method)}>{visible(method)}</code>{' '}
            {address === url ? (
              <code ref={hasValue(url)}>{visible(url)}</code>
            ) : (
              <Covered
                name={words.text('wholeAddress')}
                value={url}
                instead={address}
                words={words}
              />
            )}
          </p>
          <HeaderList {...headers} words={words} />
        </>
      )}
    />
  );
}

/** What was answered, by its status and its headers; folded. */
export function ResponseHeadSection({
  exchange,
  words,
}: {
  readonly exchange: Exchange;
  readonly words: Words;
}): JSX.Element {
  const { status, ...headers } = responseHead(exchange, isSecretHeader);
  return (
    <FoldedSection
      title={words.text('responseHead')}
      about={countOf(headers, words)}
      content={() => (
        <>
          <p class="first-line">{statusLine(status, words)}</p>
          <HeaderList {...headers} words={words} />
        </>
      )}
    />
  );
}

function statusLine(status: number | null, words: Words): string {
  if (status === null) return words.text('statusUnknown');
  return status === 0 ? words.text('noResponse') : words.text('httpStatus', String(status));
}

function countOf({ lines, left }: HeaderLines, words: Words): string {
  return words.count('headers', lines.length + left);
}

function HeaderList({ lines, left, words }: HeaderLines & { readonly words: Words }): JSX.Element {
  return (
    <>
      <dl class="headers">
        {lines.map(({ name, value, secret }, index) => (
          <Pair key={index} name={visible(name)} value={secret ? null : value}>
            {secret ? (
              <Covered name={visible(name)} value={value} instead="••••••••" words={words} />
            ) : (
              <code>{visible(value)}</code>
            )}
          </Pair>
        ))}
      </dl>
      {left > 0 && <p class="subtle">{words.count('furtherHeaders', left)}</p>}
    </>
  );
}
