import { oneOf } from '../../pick.ts';
import type { Response } from '../../response.ts';
import type { Spoiler } from '../spoiler.ts';

const MEDIA_TYPES = [
  ...['', 'application/json', 'text/json', 'application/problem+json', 'application/vnd.api+json'],
  ...['text/plain', 'application/octet-stream', 'application/x-ndjson', 'application/xml', 'json'],
  ...['text/html', 'image/png', 'text/event-stream', 'application/javascript', 'multipart/mixed'],
  ...['/', '+json', 'application/', '*/*', 'x-unknown', 'текст', 'APPLICATION/JSON', '\u0000'],
  `${'a/'.repeat(5_000)}json`,
] as const;

/** Puts another media type in the place of the response's. */
export const mediaType: Spoiler<Response> = {
  id: 'media-type',
  spoil: ({ exchange, body }, pick) => {
    const chosen = oneOf(MEDIA_TYPES, pick);
    return {
      exchange: { ...exchange, mediaType: chosen === exchange.mediaType ? 'text/x' : chosen },
      body,
    };
  },
};
