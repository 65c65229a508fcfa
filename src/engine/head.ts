import type { Exchange } from '../model/exchange.ts';
import type { CompiledPack } from './compile.ts';

/** What is known of an exchange before its body is there. */
export interface Head {
  readonly exchange: Exchange;
  /** As `hostOf` gives it. */
  readonly host: string;
  /** The pack whose host it is; null for a host of no vendor. */
  readonly hostPack: CompiledPack | null;
}
