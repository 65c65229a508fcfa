import { endpointOf } from '../texts.ts';

/** What stands in an endpoint for a segment that differs from call to call. */
const VARIABLE = '{id}';

/** A number, a UUID, or twelve or more hexadecimal digits with a decimal one among them. */
const VARIABLE_SEGMENT =
  /(?<=\/)(?:\d+|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|(?=[a-f]*\d)[\da-f]{12,})(?=\/|$)/gi;

/**
 * Host and path of a URL, the same for all calls of one endpoint: a segment that is an id by its form
 * becomes `{id}`. No query.
 */
export function endpointPattern(url: string): string {
  return endpointOf(url).replace(VARIABLE_SEGMENT, VARIABLE);
}
