import { property } from './property.ts';

/** What we use of a request that the browser hands over, beside the HAR entry that it is. */
export interface LiveRequest {
  getContent(): Promise<unknown>;
}

/** Whether an entry of the browser's log can be asked for its body. */
export function isLiveRequest(entry: unknown): entry is LiveRequest {
  return typeof property(entry, 'getContent') === 'function';
}
