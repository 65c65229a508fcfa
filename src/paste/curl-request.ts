import { encoded } from '../har/encoded.ts';
import { headerOf } from '../har/http.ts';
import type { Header, RequestBody } from '../model/exchange.ts';
import { type CurlWord, curlWords, type TellingFlag, type TellingOption } from './curl-options.ts';

/** The request that a command makes, and what the command prints of the response. */
export interface CurlRequest {
  readonly method: string;
  /** Empty when the command has none. */
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body: RequestBody | null;
  /** The format that is printed behind the body; null without one. */
  readonly writeOut: string | null;
  readonly remarks: readonly string[];
}

const BODY_IN_FILE = 'The body of the request is in a file, and is not known.';
const FIRST_URL = 'The command asks for several URLs; only the first one was read.';

const FORM_TYPE = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

/** Reads what curl is asked for by its command line, without its name. */
export function curlRequest(words: readonly string[]): CurlRequest {
  const all = curlWords(words);
  const next = all.findIndex((one) => one.kind === 'flag' && one.name === 'next');
  const own = next < 0 ? all : all.slice(0, next);
  const values = (name: TellingOption): readonly string[] =>
    own.flatMap((one) => (one.kind === 'option' && one.name === name ? [one.value] : []));
  const has = (flag: TellingFlag): boolean =>
    own.some((one) => one.kind === 'flag' && one.name === flag);

  const data = dataOf(own);
  const isGet = has('get');
  const urls = urlsOf(own);
  const query = [...(isGet && data.text !== '' ? [data.text] : []), ...values('url-query')];
  const headers = headersOf(own, values);
  const body = isGet || data.kind === 'none' ? null : bodyOf(data, headers);
  const method =
    values('request').at(-1) ??
    (has('head') ? 'HEAD' : values('upload-file').length > 0 ? 'PUT' : body ? 'POST' : 'GET');
  return {
    method: method.toUpperCase(),
    url: withQuery(withScheme(urls[0] ?? ''), query.join('&')),
    headers,
    body: body && body.text === '' ? null : body,
    writeOut: values('write-out').at(-1) ?? null,
    remarks: [
      ...(data.isInFile || values('upload-file').length > 0 ? [BODY_IN_FILE] : []),
      ...(urls.length > 1 || next >= 0 ? [FIRST_URL] : []),
    ],
  };
}

interface Data {
  readonly kind: 'none' | 'form' | 'multipart' | 'json';
  readonly text: string;
  readonly isInFile: boolean;
}

/** What is sent: several pieces of a form are joined, those of JSON written one behind the other. */
function dataOf(words: readonly CurlWord[]): Data {
  const pieces: string[] = [];
  let kind: Data['kind'] = 'none';
  let isInFile = false;
  for (const word of words) {
    const piece = word.kind === 'option' ? pieceOf(word.name, word.value) : null;
    if (!piece) continue;
    kind = piece.kind;
    if (piece.text === null) isInFile = true;
    else pieces.push(piece.text);
  }
  return { kind, text: pieces.join(kind === 'json' ? '' : '&'), isInFile };
}

interface Piece {
  readonly kind: Exclude<Data['kind'], 'none'>;
  /** Null when it is in a file. */
  readonly text: string | null;
}

/** What one option sends; null for those that send nothing. */
function pieceOf(name: TellingOption, value: string): Piece | null {
  const text = value.startsWith('@') ? null : value;
  switch (name) {
    case 'data':
    case 'data-ascii':
    case 'data-binary':
      return { kind: 'form', text };
    case 'data-raw':
      return { kind: 'form', text: value };
    case 'json':
      return { kind: 'json', text };
    case 'data-urlencode':
      return { kind: 'form', text: urlencoded(value) };
    case 'form':
    case 'form-string':
      return { kind: 'multipart', text: encodedField(value, name === 'form') };
    default:
      return null;
  }
}

/** `content`, `=content`, `name=content`; `@file` and `name@file` are not known. */
function urlencoded(value: string): string | null {
  const [, name = '', sign = '', content = ''] = /^([^=@]*)([=@]?)([\s\S]*)$/.exec(value) ?? [];
  if (sign === '@') return null;
  if (sign === '') return encoded(name);
  return `${name === '' ? '' : `${name}=`}${encoded(content)}`;
}

/** A field of a form as HAR has it: the name and the value, encoded. Files are known by their name only. */
function encodedField(field: string, mayBeFile: boolean): string {
  const at = field.indexOf('=');
  const [name, value] = at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)];
  const plain = mayBeFile ? value.replace(/;type=[^;]*$/, '') : value;
  return `${encoded(name)}=${encoded(plain)}`;
}

function bodyOf({ kind, text }: Data, headers: readonly Header[]): RequestBody {
  const usual = { none: '', form: FORM_TYPE, multipart: 'multipart/form-data', json: JSON_TYPE };
  return { mimeType: headerOf(headers, 'content-type') ?? usual[kind], text };
}

type Values = (name: TellingOption) => readonly string[];

/** The headers that are given, and those that other options stand for. */
function headersOf(words: readonly CurlWord[], values: Values): readonly Header[] {
  const given = values('header').flatMap(headerLine);
  const has = (name: string): boolean => headerOf(given, name) !== undefined;
  const header = (name: string, value: string | undefined): readonly Header[] =>
    value === undefined || has(name.toLowerCase()) ? [] : [{ name, value }];
  const isJson = words.some((one) => one.kind === 'option' && one.name === 'json');
  const cookie = values('cookie').filter((one) => one.includes('='));
  return [
    ...given,
    ...header('User-Agent', values('user-agent').at(-1)),
    ...header('Referer', values('referer').at(-1)),
    ...header('Cookie', cookie.length > 0 ? cookie.join('; ') : undefined),
    ...header('Authorization', credentials(values)),
    ...header('Content-Type', isJson ? JSON_TYPE : undefined),
    ...header('Accept', isJson ? JSON_TYPE : undefined),
  ];
}

/** `name: value`; `name;` sends it empty, `name:` takes it out, and `@file` is not known. */
function headerLine(line: string): readonly Header[] {
  const [, name = '', sign = '', value = ''] = /^([^:;@][^:;]*)([:;])([\s\S]*)$/.exec(line) ?? [];
  if (name === '' || (sign === ':' && value.trim() === '')) return [];
  return [{ name: name.trim(), value: sign === ';' ? '' : value.trim() }];
}

/** RFC 7617 and RFC 6750. */
function credentials(values: Values): string | undefined {
  const bearer = values('oauth2-bearer').at(-1);
  if (bearer !== undefined) return `Bearer ${bearer}`;
  const user = values('user').at(-1);
  if (user === undefined) return undefined;
  const bytes = new TextEncoder().encode(user.includes(':') ? user : `${user}:`);
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

function urlsOf(words: readonly CurlWord[]): readonly string[] {
  return words.flatMap((one) => {
    if (one.kind === 'url') return [one.value];
    return one.kind === 'option' && one.name === 'url' ? [one.value] : [];
  });
}

/** Without a scheme curl guesses it by the name of the host, nearly always HTTP. */
function withScheme(url: string): string {
  return url === '' || /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(url) ? url : `http://${url}`;
}

function withQuery(url: string, query: string): string {
  if (query === '') return url;
  const [before = '', fragment] = url.split('#', 2);
  const joined = `${before}${before.includes('?') ? '&' : '?'}${query}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}
