import type { UnavailableReason } from './exchange.ts';
import type { Finding } from './finding.ts';

/** Why a body is left unread: what the gate says, and `paused`. */
export type SkipReason =
  /** A success whose head gives no reason to expect an error in it. */
  | 'success'
  /** A redirection. */
  | 'redirect'
  /** A failing response of a media type that holds no JSON and is no page, on a host of no known vendor. */
  | 'media-type'
  /** HEAD, 1xx, 204 and 205 have no body. */
  | 'no-body'
  /** Aborted, blocked or not connected: there is no response. */
  | 'no-response'
  /** The user had paused the recording, so that the gate was not asked. */
  | 'paused';

/**
 * What the text of a body turned out to be; only JSON can be inspected, and XML of failing responses.
 * `unmarked`: a success whose text shows no sign of an error, so that nobody asked what it is.
 */
export type BodyForm = 'json' | 'xml' | 'unmarked' | 'empty' | 'not-json' | 'truncated';

/** What became of one exchange. Every exchange ends in exactly one of these, so the counts add up. */
export type Inspection =
  | { readonly kind: 'skipped'; readonly why: SkipReason; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'read';
      readonly text: string;
      readonly form: BodyForm;
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: 'unavailable';
      readonly why: UnavailableReason;
      readonly findings: readonly Finding[];
    };
