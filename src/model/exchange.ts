/** One header field as the browser or the HAR gives it: the name keeps its case, the value is raw. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** The body of a request as the browser or the HAR keeps it (HAR 1.2 `postData`). */
export interface RequestBody {
  readonly mimeType: string;
  /** As text; a browser keeps none of a file that is sent. */
  readonly text: string;
}

/** How long each part of an exchange took, in milliseconds; -1 for a part that was not needed or is unknown (HAR 1.2). */
export interface Timings {
  readonly blocked: number;
  readonly dns: number;
  readonly connect: number;
  readonly ssl: number;
  readonly send: number;
  readonly wait: number;
  readonly receive: number;
}

/** One finished request with the head of its response; the body is read apart, through `ReadBody`. */
export interface Exchange {
  /** Index in `log.entries` of a HAR, or the running number within a live source, from 0. */
  readonly entry: number;
  /** Empty when unknown. */
  readonly method: string;
  /** As requested, with query and fragment. May be no valid URL in a broken HAR; empty when unknown. */
  readonly url: string;
  /**
   * HTTP status; 0 when there was no response (aborted, blocked, no connection); null when nobody knows it,
   * as of a body that was pasted alone.
   */
  readonly status: number | null;
  /** ISO 8601 as HAR `startedDateTime`; empty when unknown. */
  readonly startedAt: string;
  /** Milliseconds from the start to the last byte; -1 when unknown. */
  readonly durationMs: number;
  /** Null when the source has none. */
  readonly timings: Timings | null;
  readonly requestHeaders: readonly Header[];
  /** Null when none was sent, or the source does not have it. */
  readonly requestBody: RequestBody | null;
  readonly responseHeaders: readonly Header[];
  /** Media type of the response without parameters, in lower case; empty when none was sent. */
  readonly mediaType: string;
  /** Bytes of the response body after content decoding; -1 when unknown. */
  readonly bodySize: number;
}

/** Why a body that the gate wanted could not be had. */
export type UnavailableReason =
  /** The browser did not hand the body over: the page had navigated, or the body is too large for it. */
  | 'withheld'
  /** A HAR that was exported without content. */
  | 'not-exported'
  /** A text that was pasted tells of the response and not of its body, as lines of an access log do. */
  | 'not-told'
  /** The content says base64 and is not. */
  | 'bad-base64'
  /** Larger than what is read of a body in a file. */
  | 'too-large'
  /** A tool kept the bytes as they were sent, in gzip or another coding (RFC 9110, 8.4.1). */
  | 'compressed';

/** The outcome of reading a body. `text` is decoded; an empty body is `text: ''`. */
export type BodyRead =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The body was larger than what the browser keeps of one by default. */
      readonly mayBeCut?: true;
    }
  | { readonly kind: 'unavailable'; readonly why: UnavailableReason };

/** Reads the response body of one exchange. Never rejects: a failure is an outcome. */
export type ReadBody = () => Promise<BodyRead>;
