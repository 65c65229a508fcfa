import type { HostileResponse, Place } from '../demo/hostile/responses.ts';
import { visible, visibleLines } from '../src/engine/visible.ts';
import { endpointOf } from '../src/panel/texts.ts';
import type { Seen } from './walk.ts';

/**
 * Compares what is in a response with what the panel shows of it.
 *
 * @returns one phrase for each place where a text is not shown whole, as text; empty when all are
 */
export function misshown({ method, shown }: HostileResponse, seen: Seen): readonly string[] {
  const { cells, pairs } = seen;
  const checks: Readonly<Record<Place, (texts: readonly string[]) => boolean>> = {
    code: ([code = '']) =>
      cells['code'] === visible(code) && seen.heading.includes(` ${visible(code)} `),
    coarser: ([code = '']) => pairs['Also says']?.startsWith(`${visible(code)}, `) ?? false,
    message: ([message = '']) => pairs['Message'] === visibleLines(message),
    detail: ([detail = '']) => pairs['Detail'] === visibleLines(detail),
    time: ([time = '']) => pairs['Time'] === visible(time),
    'body-id': (ids) => ids.every((id, index) => seen.ids[index] === visible(id)),
    'header-id': ([id = '']) => seen.ids.at(-1) === visible(id),
    param: ([param = '']) => seen.params.includes(visible(param)),
    'item-code': (codes) => hasAll(seen.itemCodes, codes.map(visible)),
    'item-message': (messages) => hasAll(seen.itemMessages, messages.map(visibleLines)),
    body: (texts) => texts.every((text) => seen.body.includes(visibleLines(text))),
    path: ([path = '']) => pairs['Place in the body']?.startsWith(`${visible(path)} `) ?? false,
    address: ([url = '']) =>
      pairs['Request'] === `${method} ${url}` &&
      cells['endpoint'] === `${method} ${endpointOf(url)}`,
    method: ([word = '']) => pairs['Request']?.startsWith(`${word} http://`) ?? false,
  };
  return (Object.keys(shown) as Place[]) // the record has no other keys
    .filter((place) => !checks[place](shown[place] ?? []))
    .map((place) => `${place} is not ${JSON.stringify(shown[place])} in ${JSON.stringify(seen)}`);
}

function hasAll(shown: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((text) => shown.includes(text));
}
