import type { Header } from '../../src/model/exchange.ts';
import { streamed } from '../end-of-stream.ts';
import { framed } from '../grpc-web.ts';
import { type JsonTree, type Member, printTree } from '../json-tree.ts';
import { type Response, withText } from '../response.ts';

/** A tree, and where in a response it stands. */
export interface Sendable {
  readonly tree: JsonTree;
  /** `trailers`: at the end of a body of gRPC-Web; `end`: of a stream of Connect. */
  readonly as: 'body' | 'headers' | 'trailers' | 'end';
  /** The rest of the response. */
  readonly head: Response;
}

/** The response in which the tree stands. */
export function sent({ tree, as, head }: Sendable): Response {
  switch (as) {
    case 'body':
      return withText(head, printTree(tree));
    case 'end':
      return withText(head, streamed(printTree(tree)));
    case 'headers': {
      const { exchange, body } = head;
      return { exchange: { ...exchange, responseHeaders: headersOf(tree) }, body };
    }
    case 'trailers':
      return withText(head, framed(headersOf(tree), head.exchange.mediaType));
  }
}

/** The members of an object as headers; an object as a challenge with these parameters. */
function headersOf(tree: JsonTree): readonly Header[] {
  const members = tree.kind === 'object' ? tree.members : [];
  return members.map(({ key, value }) => ({
    name: key,
    value: value.kind === 'object' ? challengeOf(value.members) : textIn(value),
  }));
}

/** A scheme that says nothing of the error. */
const OTHER_SCHEME = 'Custom';

/** A challenge as RFC 9110 section 11.6.1 has it: its scheme is one word, and is always there. */
function challengeOf(members: readonly Member[]): string {
  const scheme = members.find(({ key }) => key === 'scheme');
  const word = scheme ? textIn(scheme.value).replace(/[^\w-]/g, '-') : '';
  const parameters = members
    .filter((member) => member !== scheme)
    .map(({ key, value }) => `${key}="${textIn(value).replace(/["\\]/g, '\\$&')}"`);
  return `${word || OTHER_SCHEME} ${parameters.join(', ')}`;
}

/** A text as what it says, and anything else as it is written. */
function textIn(tree: JsonTree): string {
  const text = printTree(tree);
  return tree.kind === 'raw' && text.startsWith('"') ? String(JSON.parse(text)) : text;
}
