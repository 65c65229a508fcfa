import type { BodyRead, Exchange } from './exchange.ts';

/** One exchange of a file or of pasted text. */
export interface Entry {
  readonly exchange: Exchange;
  /** The body, when it is there. It is decoded each time it is asked for: the gate wants few. */
  readonly body: BodyRead;
}
