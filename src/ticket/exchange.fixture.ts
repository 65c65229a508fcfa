import { writeHar } from '../har/write-har.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Finding } from '../model/finding.ts';
import { type LookAlike, type Placing, SPOTS, type Spot } from '../redaction/corpus.fixture.ts';
import { httpExchange } from '../redaction/exchange.fixture.ts';
import { finish } from '../redaction/scan.ts';
import { asCurl } from './curl.ts';
import { asJson } from './finding-json.ts';
import { asMarkdown } from './markdown.ts';
import { asText } from './plain-text.ts';
import { redactedEntry } from './redacted-entry.ts';
import { ticketOf } from './ticket.ts';
import { ticketRedactor } from './ticket-redactor.ts';
import { WORDS } from './words.fixture.ts';

export const ERROR_ID = '7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10';
export const TIME = '2026-11-20T08:00:00.85Z';

export function exchangeWith(part: Partial<Exchange> = {}): Exchange {
  return httpExchange({
    entry: 3,
    method: 'POST',
    url: 'https://api.acme.example/v1/subaccounts/demo/messages',
    startedAt: '2026-11-20T10:00:00.000+02:00',
    durationMs: 80.4,
    responseHeaders: [{ name: 'X-Request-Id', value: 'req-1' }],
    bodySize: 10,
    ...part,
  });
}

export function findingWith(part: Partial<Finding> = {}): Finding {
  return {
    entry: 3,
    method: 'POST',
    url: 'https://api.acme.example/v1/subaccounts/demo/messages',
    status: 404,
    vendor: 'acme',
    shape: 'envelope',
    evidence: 'host+shape',
    set: 'api',
    code: '1300',
    coarser: [],
    known: true,
    message: 'Not found',
    detail: null,
    time: TIME,
    params: {},
    meaning: 'The object does not exist.',
    causes: [],
    fix: ['Check the id.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
    docs: 'https://docs.acme.example/errors',
    checked: '2026-11-20',
    ids: [{ name: 'errorId', value: ERROR_ID, from: 'body' }],
    path: '',
    notes: [],
    items: [],
    others: [],
    ...part,
  };
}

/** An exchange and its finding with a text in one spot. */
export interface Placed {
  readonly exchange: Exchange;
  readonly finding: Finding;
  readonly body: string;
}

export function placed(spot: Spot, template: string, text: string): Placed {
  const url = 'https://api.acme.example/v1';
  const put = (written: string): string => template.replace('{}', () => written);
  const json = (): string => {
    const escaped = (of: string): string => JSON.stringify(of).slice(1, -1);
    return put(template.includes('\\"') ? escaped(escaped(text)) : escaped(text));
  };
  switch (spot) {
    case 'path':
      return at({ url: `${url}${put(encodeURIComponent(text))}` });
    case 'query':
      return at({ url: `${url}/x?${put(encodeURIComponent(text))}` });
    case 'fragment':
      return at({ url: `${url}/x#${put(encodeURIComponent(text))}` });
    case 'header': {
      const [name = '', ...value] = put(text).split(': ');
      const header = { name, value: value.join(': ') };
      return at({ requestHeaders: [header], responseHeaders: [header] });
    }
    case 'json':
      return at(
        { requestBody: { mimeType: 'application/json', text: json() } },
        { params: { value: json() }, detail: json() },
        json(),
      );
    case 'form': {
      const mimeType = 'application/x-www-form-urlencoded';
      const form = put(encodeURIComponent(text).replaceAll('%20', '+'));
      return at({ requestBody: { mimeType, text: form } });
    }
    case 'message':
      return at({}, { message: put(text), detail: put(text), items: [itemWith(put(text))] });
  }
}

function at(
  part: Partial<Exchange>,
  finding: Partial<Finding> = {},
  body = '{"code":1300}',
): Placed {
  const exchange = exchangeWith(part);
  return {
    exchange,
    finding: findingWith({ url: exchange.url.replace(/[?#].*/, ''), ...finding }),
    body,
  };
}

function itemWith(message: string): Finding {
  return findingWith({ code: '1', message, ids: [], time: null });
}

/** Every spot that a text has, with its template. */
export function spotsOf(placing: Placing): readonly (readonly [Spot, string])[] {
  return SPOTS.flatMap((spot) => {
    const template = placing[spot];
    return template ? [[spot, template] as const] : [];
  });
}

/** The finding with the text as an id that was decoded. */
export function decoding({ text }: LookAlike, finding: Finding): Finding {
  return { ...finding, ids: [...finding.ids, { name: 'umid', value: text, from: 'body' }] };
}

/** Everything that can be copied or exported of it, by the name of its form. */
export function copied({ exchange, finding, body }: Placed): Readonly<Record<string, string>> {
  const redactor = ticketRedactor(finding, exchange, body);
  const ticket = ticketOf(finding, exchange, redactor, 'Acme');
  return {
    markdown: asMarkdown(ticket, WORDS),
    text: asText(ticket, WORDS),
    json: asJson(finding, redactor),
    curl: asCurl(exchange, redactor)?.command ?? '',
    exchange: JSON.stringify(redactor.exchange(exchange)),
    body: redactor.body(body, 'application/json', 'response'),
    har: [
      ...writeHar([finish(redactedEntry({ exchange, body, findings: [finding] }))], {
        version: '0',
      }),
    ].join(''),
  };
}
