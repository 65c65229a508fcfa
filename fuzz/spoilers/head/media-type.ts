import type { Pack, Shape } from '../../../src/model/pack.ts';
import { oneOf } from '../../pick.ts';
import type { Response } from '../../response.ts';
import type { Spoiler } from '../spoiler.ts';

const MEDIA_TYPES: readonly string[] = [
  ...['', 'application/json', 'text/json', 'application/problem+json', 'application/vnd.api+json'],
  ...['text/plain', 'application/octet-stream', 'application/x-ndjson', 'application/xml', 'json'],
  ...['text/html', 'image/png', 'text/event-stream', 'application/javascript', 'multipart/mixed'],
  ...['/', '+json', 'application/', '*/*', 'x-unknown', 'текст', 'APPLICATION/JSON', '\u0000'],
  `${'a/'.repeat(5_000)}json`,
];

/** Puts another media type in the place of the response's, one time in four one that a pack speaks of. */
export function mediaType(packs: readonly Pack[]): Spoiler<Response> {
  const spoken = packs.flatMap(({ shapes }) => shapes.flatMap(mediaTypesOf));
  return {
    id: 'media-type',
    spoil: ({ exchange, body }, pick) => {
      const chosen = oneOf(spoken.length > 0 && pick(4) === 0 ? spoken : MEDIA_TYPES, pick);
      return {
        exchange: { ...exchange, mediaType: chosen === exchange.mediaType ? 'text/x' : chosen },
        body,
      };
    },
  };
}

function mediaTypesOf({ head, inSuccess }: Shape): readonly string[] {
  const { mediaTypes = [] } = typeof inSuccess === 'object' ? inSuccess : {};
  return [...(head?.mediaTypes ?? []), ...mediaTypes];
}
