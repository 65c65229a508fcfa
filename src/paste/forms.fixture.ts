import type { PackExample } from '../model/pack.ts';

/** One way to write an exchange as a text. */
export interface Written {
  readonly as: string;
  readonly write: (example: PackExample) => string;
}

interface Told {
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly sent: string | null;
}

/** What an example says, with the header that its media type came in. */
function told({
  method = 'GET',
  headers = {},
  mediaType = 'application/json',
  request,
}: PackExample): Told {
  const type = mediaType === '' ? [] : [['content-type', mediaType] as const];
  return { method, headers: [...Object.entries(headers), ...type], sent: request ?? null };
}

const lines = (headers: Told['headers'], mark = ''): string =>
  headers.map(([name, value]) => `${mark}${name}: ${value}\n`).join('');

const posix = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const ansi = (text: string): string =>
  `$'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('!', '\\u0021')}'`;

/** As Chromium writes it: each character that means something behind a caret, line ends twice. */
function cmd(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]/g, '^$&')
    .replace(/\r?\n/g, '^\n\n');
  return `^"${escaped}^"`;
}

const powershell = (text: string): string =>
  `'${text.replaceAll('"', '\\"').replaceAll("'", "''")}'`;

function command(example: PackExample, quote: (text: string) => string, goesOn: string): string {
  const { method, sent } = told(example);
  const words = [
    `curl ${quote(example.url)}`,
    `-X ${quote(method)}`,
    `-H ${quote('accept: */*')}`,
    ...(sent === null
      ? []
      : [`-H ${quote('content-type: application/json')}`, `--data-raw ${quote(sent)}`]),
    '--compressed -i',
  ];
  return words.join(` ${goesOn}\n  `);
}

function response(example: PackExample, version = 'HTTP/1.1'): string {
  return `${version} ${example.status} \n${lines(told(example).headers)}\n${example.body}`;
}

function request(example: PackExample): string {
  const { method, sent } = told(example);
  const { host, pathname, search } = new URL(example.url);
  // A request line tells no scheme; on this host http is likelier.
  const target = host === 'localhost' ? example.url : `${pathname}${search}`;
  return `${method} ${target} HTTP/1.1\nHost: ${host}\nAccept: */*\n\n${sent === null ? '' : `${sent}\n\n`}`;
}

/** In chunks of some characters each, with the bytes that they have. */
function chunked(example: PackExample): string {
  const { headers } = told(example);
  const chars = [...example.body];
  const chunks: string[] = [];
  for (let at = 0; at < chars.length; at += 40) chunks.push(chars.slice(at, at + 40).join(''));
  const written = chunks.map(
    (one) => `${new TextEncoder().encode(one).length.toString(16)}\r\n${one}\r\n`,
  );
  const head = lines([...headers, ['Transfer-Encoding', 'chunked']]).replaceAll('\n', '\r\n');
  return `HTTP/1.1 ${example.status} X\r\n${head}\r\n${written.join('')}0\r\n\r\n`;
}

function verbose(example: PackExample): string {
  const { method, headers } = told(example);
  const { host, pathname, search } = new URL(example.url);
  return [
    `${command(example, posix, '\\').replace(' -i', ' -v')}`,
    `* Host ${host}:443 was resolved.`,
    '* IPv4: 192.0.2.1',
    `> ${method} ${pathname}${search} HTTP/2`,
    `> Host: ${host}`,
    '> ',
    `< HTTP/2 ${example.status} `,
    `${lines(headers, '< ')}< `,
    '{ [98 bytes data]',
    `${example.body}* Connection #0 to host ${host} left intact`,
  ].join('\n');
}

const record = (value: unknown): string => JSON.stringify(value);

/** The body as JSON where it is, as many loggers have it parsed. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function harEntry(example: PackExample) {
  const { method, headers, sent } = told(example);
  return {
    startedDateTime: '2026-11-20T10:00:00.000Z',
    time: 12,
    request: {
      method,
      url: example.url,
      httpVersion: 'HTTP/2',
      headers: [],
      ...(sent !== null && { postData: { mimeType: 'application/json', text: sent } }),
    },
    response: {
      status: example.status,
      statusText: '',
      headers: headers.map(([name, value]) => ({ name, value })),
      content: {
        size: example.body.length,
        mimeType: example.mediaType ?? 'application/json',
        text: example.body,
      },
    },
  };
}

/** Each form in which an exchange is whole. */
export const WHOLE: readonly Written[] = [
  { as: 'curl -i', write: (one) => `$ ${command(one, posix, '\\')}\n${response(one)}` },
  {
    as: "curl with $'...'",
    write: (one) => `${command(one, ansi, '\\')}\n${response(one, 'HTTP/2')}`,
  },
  {
    as: 'curl of the command prompt',
    write: (one) => `C:\\>${command(one, cmd, '^')}\r\n${response(one)}`,
  },
  {
    as: 'curl of PowerShell',
    write: (one) =>
      `PS C:\\> ${command(one, powershell, '`').replace('curl', 'curl.exe')}\n${response(one)}`,
  },
  {
    as: 'curl behind a redirect',
    write: (one) =>
      `${command(one, posix, '\\')}\nHTTP/1.1 301 Moved\nLocation: ${one.url}\nContent-Length: 3\n\nno.HTTP/1.1 100 Continue\n\n${response(one)}`,
  },
  { as: 'curl -v', write: verbose },
  {
    as: 'curl -i in an answer that quotes it',
    write: (one) => `$ ${command(one, posix, '\\')}\n${response(one)}`.replaceAll(/^/gm, '> '),
  },
  { as: 'a request and its response', write: (one) => `${request(one)}${response(one)}` },
  {
    as: 'a request and its response, in CRLF',
    write: (one) => {
      const [head = '', ...body] = `${request(one)}${response({ ...one, body: '' })}`.split('\0');
      return `${[head, ...body].join('\0').replaceAll('\n', '\r\n')}${one.body}`;
    },
  },
  {
    as: 'a request and a response in chunks',
    write: (one) => `${request(one).replaceAll('\n', '\r\n')}${chunked(one)}`,
  },
  {
    as: 'a record of pino',
    write: (one) => {
      const { method, headers, sent } = told(one);
      return record({
        level: 50,
        time: 1_795_168_800_000,
        pid: 7,
        hostname: 'web-1',
        req: {
          method,
          url: one.url,
          headers: { accept: '*/*' },
          ...(sent !== null && { body: sent }),
        },
        res: { statusCode: one.status, headers: Object.fromEntries(headers), body: one.body },
        msg: 'request failed',
      });
    },
  },
  {
    as: 'an error of axios',
    write: (one) => {
      const { method, headers, sent } = told(one);
      return record({
        message: `Request failed with status code ${one.status}`,
        name: 'AxiosError',
        code: 'ERR_BAD_REQUEST',
        config: {
          url: one.url,
          method: method.toLowerCase(),
          headers: { Accept: '*/*' },
          ...(sent !== null && { data: sent }),
        },
        response: {
          status: one.status,
          statusText: '',
          headers: Object.fromEntries(headers),
          data: parsed(one.body),
        },
        status: one.status,
      });
    },
  },
  {
    as: 'a record of ECS in lines of a log',
    write: (one) => {
      const { method, headers, sent } = told(one);
      const first = record({
        '@timestamp': '2026-11-20T10:00:00Z',
        'log.level': 'info',
        message: 'started',
      });
      return `${first}\n${record({
        '@timestamp': '2026-11-20T10:00:00Z',
        'log.level': 'error',
        message: 'upstream failed',
        url: { full: one.url },
        http: {
          request: { method, ...(sent !== null && { body: { content: sent } }) },
          response: {
            status_code: one.status,
            headers: Object.fromEntries(headers),
            body: { content: one.body },
          },
        },
      })}\n`;
    },
  },
  {
    as: 'a record of OpenTelemetry in one of Google Cloud',
    write: (one) => {
      const { method, headers, sent } = told(one);
      const own = headers.map(([name, value]) => [`http.response.header.${name}`, [value]]);
      return record({
        insertId: 'x1',
        severity: 'ERROR',
        timestamp: '2026-11-20T10:00:00Z',
        jsonPayload: {
          message: 'failed',
          'http.request.method': method,
          'url.full': one.url,
          'http.response.status_code': one.status,
          ...Object.fromEntries(own),
          ...(sent !== null && { 'http.request.body': sent }),
          'http.response.body': one.body,
        },
      });
    },
  },
  {
    as: 'JSON in the message of a record, as containers log it',
    write: (one) => {
      const { method, headers, sent } = told(one);
      const inner = record({
        level: 'error',
        msg: 'call failed',
        request: { method, url: one.url, ...(sent !== null && { body: sent }) },
        response: { status: one.status, headers: Object.fromEntries(headers), body: one.body },
      });
      return record({ log: `${inner}\n`, stream: 'stderr', time: '2026-11-20T10:00:00.1Z' });
    },
  },
  { as: 'a HAR', write: (one) => record({ log: { version: '1.2', entries: [harEntry(one)] } }) },
  { as: 'an entry of a HAR', write: (one) => `${JSON.stringify(harEntry(one), null, 2)},` },
  {
    as: 'entries of a HAR in a chat',
    write: (one) => `See:\n\`\`\`json\n${record([harEntry(one)])}\n\`\`\`\n`,
  },
];

/** Each form in which a body stands with nothing else. */
export const ALONE: readonly Written[] = [
  { as: 'as it is', write: ({ body }) => body },
  {
    as: 'in a fence',
    write: ({ body }) => `We got this:\n\n\`\`\`json\n${body}\n\`\`\`\n\nWhat is it?`,
  },
  { as: 'behind words', write: ({ body }) => `Response: ${body}` },
  { as: 'within quotes', write: ({ body }) => record(body) },
  { as: 'within quotes, twice', write: ({ body }) => record(record(body)) },
  { as: 'escaped', write: ({ body }) => record(body).slice(1, -1) },
  {
    as: 'as an event',
    write: ({ body }) =>
      `event: error\n${body
        .split('\n')
        .map((line) => `data: ${line}`)
        .join('\n')}\n\n`,
  },
];
