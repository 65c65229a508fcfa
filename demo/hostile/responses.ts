import { withoutValues } from '../../src/engine/address.ts';
import { childPointer } from '../../src/engine/members.ts';
import { RELAY_HOST } from '../model.ts';
import * as carriers from './carriers.ts';
import { hostilePayloads, type Payload } from './payloads.ts';

/** A place on the screen where something of a request or response is shown. */
export type Place =
  | 'code'
  | 'coarser'
  | 'message'
  | 'detail'
  | 'time'
  | 'body-id'
  | 'header-id'
  | 'param'
  | 'item-code'
  | 'item-message'
  | 'body'
  /** Of a relayed error, in the body. */
  | 'path'
  | 'address'
  | 'method';

/** A response with one payload in every text of a vendor's form, and what the panel has to show of it. */
export interface HostileResponse {
  /** Of the form and the payload, unique. */
  readonly form: string;
  readonly payload: string;
  /** The payload is a text; otherwise the vendor's members hold values of another kind. */
  readonly isText: boolean;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** By place, the texts that stand there, raw; none where the payload is no text. */
  readonly shown: Readonly<Partial<Record<Place, readonly string[]>>>;
}

/** What one form makes of a payload. */
interface Filled {
  /** Without scheme; the payload is added to its path and its query. */
  readonly place: string;
  readonly status: number;
  readonly method?: string;
  /** The body's members; a text is the body itself, which is then no JSON. */
  readonly body: Readonly<Record<string, unknown>> | string;
  readonly shown: HostileResponse['shown'];
}

type Form = (payload: Payload) => Filled;

/** The forms of the first packs, of EnableX's one dialect for all, and the responses of no form. */
const FORMS = {
  '8x8-api': ({ text, value }) => ({
    place: 'sms.8x8.com/api/v1/subaccounts/demo/messages',
    status: 400,
    body: { code: 1000, message: value, errorId: value, timestamp: value },
    shown: { message: [text], 'body-id': [text], time: [text] },
  }),
  '8x8-message-status': ({ text, value }) => ({
    place: 'api.wavecell.com/sms/v1/demo/status',
    status: 200,
    body: { umid: value, batchId: value, status: 'TRASHED', 'reason code': value },
    shown: { code: [text], 'body-id': [text, text] },
  }),
  emnify: ({ text, value }) => ({
    place: 'cdn.emnify.net/api/v1/endpoint',
    status: 422,
    body: {
      error_code: 1402,
      error_token: value,
      message: `User - ${carriers.holeValueOf(text)} is required.`,
      description: value,
      errors: [
        { error_code: value, message: value, errors: [{ error_code: value, message: value }] },
        value,
      ],
    },
    shown: {
      detail: [text],
      param: [carriers.holeValueOf(text)],
      'item-code': [text, text],
      'item-message': [text, text, text],
    },
  }),
  'enablex-admin': ({ text, value }) => ({
    place: 'api.enablex.io/ucaas/v1/users',
    status: 200,
    body: { result: '1504', msg: value, desc: value, data: { name: value } },
    shown: { message: [text], detail: [text] },
  }),
  /** The form of another vendor around it makes a further candidate. */
  'telecomx-single': ({ text, value }) => ({
    place: 'api.telecomx.dk/mvno/account',
    status: 422,
    body: {
      error: { message: value, code: value, check: value, path: value, status: 422 },
      ...{ error_code: 1104, error_token: 'Forbidden', message: value },
    },
    shown: { code: [text], message: [text], detail: [text] },
  }),
  'telecomx-multiple': ({ text, value }) => ({
    place: 'api.telecomx.dk/customer',
    status: 422,
    body: {
      error: {
        code: 'multiple',
        status: 422,
        inner: [
          { message: value, code: value, status: 404 },
          { ' message': value, code: value, status: 422 },
        ],
      },
    },
    shown: { 'item-code': [text, text], 'item-message': [text, text] },
  }),
  /** Within a text of somebody's own server, with codes of which one is coarser. */
  relayed: ({ text, value }) => {
    const key = `k${text}`;
    const error = {
      type: 'card_error',
      code: value,
      decline_code: 'insufficient_funds',
      doc_url: 'https://docs.stripe.com/error-codes',
      message: value,
    };
    return {
      place: `${carriers.labelOf(text)}.${RELAY_HOST}/checkout`,
      status: 402,
      body: { [key]: JSON.stringify({ error }) },
      shown: { coarser: [text], message: [text], path: [`${childPointer('', key)}!/error`] },
    };
  },
  'no-form': ({ text }) => ({
    place: 'cdn.emnify.net/api/v1/gateway',
    status: 502,
    body: carriers.wellFormed(text),
    // The mark at the beginning of a text is no part of it.
    shown: { body: [carriers.wellFormed(text).replace(/^\ufeff/, '')] },
  }),
  'own-method': ({ text }) => ({
    place: 'cdn.emnify.net/api/v1/method',
    status: 400,
    method: carriers.methodOf(text),
    body: '',
    shown: { method: [carriers.methodOf(text)] },
  }),
} as const satisfies Readonly<Record<string, Form>>;

/**
 * The ids of texts that do nothing anywhere: what is made of one of them must be made of every other. Two,
 * for a code that could be the name of a property is shown otherwise than one that could not.
 */
export const HARMLESS: readonly string[] = ['harmless-word', 'harmless-words'];

const HARMLESS_PAYLOADS = HARMLESS.map((id): Payload => {
  const text = id === 'harmless-word' ? 'harmless' : 'no harm';
  return { id, text, value: text, address: 'https://vendor.example/help' };
});

/**
 * Every form with every payload in every text that it has, and first with harmless ones.
 *
 * @param origin of the server that watches the addresses in the payloads
 */
export function hostileResponses(origin: string): readonly HostileResponse[] {
  const payloads = [...HARMLESS_PAYLOADS, ...hostilePayloads(origin)];
  return Object.entries<Form>(FORMS).flatMap(([form, fill]) =>
    payloads.map((payload) => response(form, payload, fill(payload))),
  );
}

/**
 * Finds the response that a request is for by its path, however a browser has written the rest of it.
 *
 * @param responses all that there are
 * @returns a function that gives undefined for an address of none of them
 */
export function findHostileResponse(
  responses: readonly HostileResponse[],
): (url: URL) => HostileResponse | undefined {
  const byPath = new Map(responses.map((each) => [`${each.form}/${each.payload}`, each]));
  return ({ pathname }) => {
    const [, path] = /\/hostile\/([\w-]+\/[\w-]+)\//.exec(pathname) ?? [];
    return path === undefined ? undefined : byPath.get(path);
  };
}

function response(form: string, payload: Payload, filled: Filled): HostileResponse {
  const { place, status, method = 'GET', body, shown } = filled;
  const isText = typeof payload.value === 'string';
  const segment = carriers.segmentOf(payload.text);
  const url = `http://${place}/hostile/${form}/${payload.id}/-${segment}-?${segment}=${segment}`;
  const header = carriers.headerValueOf(payload.text);
  const json = typeof body === 'string' ? null : JSON.stringify({ ...body, ...extras(payload) });
  return {
    form,
    payload: payload.id,
    isText,
    method,
    url,
    status,
    headers:
      method === 'GET'
        ? {
            'Content-Type': json === null ? 'text/html' : 'application/json',
            'X-Request-Id': header,
          }
        : {},
    body: json ?? String(body),
    shown: {
      ...(isText ? shown : {}),
      ...(isText && json !== null ? { body: [JSON.stringify(payload.value)] } : {}),
      ...(method === 'GET' ? { 'header-id': [header] } : {}),
      address: [withoutValues(url)],
    },
  };
}

/** Members of no form: a payload as key, and the names under which vendors give addresses. */
function extras({ text, value, address }: Payload): Readonly<Record<string, unknown>> {
  const help = { more_info: value, help: address, type: address, docs: `javascript:${text}` };
  return Object.fromEntries([...Object.entries(help), [text, value]]);
}
