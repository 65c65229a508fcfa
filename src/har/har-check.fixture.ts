/**
 * Tells where a value is no HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/): every member that must
 * be there, the type of every member, and that members which it does not name begin with `_`.
 */
export function problemsOfHar(value: unknown): readonly string[] {
  return har(value, '');
}

type Check = (value: unknown, path: string) => readonly string[];

interface Form {
  readonly must: Readonly<Record<string, Check>>;
  readonly may?: Readonly<Record<string, Check>>;
}

const is =
  (what: string, test: (value: unknown) => boolean): Check =>
  (value, path) =>
    test(value) ? [] : [`${path} is not ${what}: ${JSON.stringify(value)}`];

const text = is('a text', (value) => typeof value === 'string');
const number = is('a number', (value) => typeof value === 'number');
const flag = is('a truth value', (value) => typeof value === 'boolean');
const integer = is('an integer', Number.isInteger);
const duration = is('a number from 0 on', (value) => typeof value === 'number' && value >= 0);
const partOfTime = is(
  'a number from 0 on, or -1',
  (value) => typeof value === 'number' && (value >= 0 || value === -1),
);
const time = is(
  'a date and time by ISO 8601',
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value),
);
const url = is(
  'an absolute URL without fragment',
  (value) => typeof value === 'string' && URL.canParse(value) && !value.includes('#'),
);

function list(of: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((element, index) => of(element, `${path}[${index}]`))
      : [`${path} is not a list`];
}

function object({ must, may = {} }: Form): Check {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return [`${path} is not an object`];
    }
    const members = new Map<string, unknown>(Object.entries(value));
    const known: Readonly<Record<string, Check>> = { ...must, ...may, comment: text };
    return [
      ...Object.keys(must).flatMap((name) =>
        members.has(name) ? [] : `${path}.${name} is missing`,
      ),
      ...[...members].flatMap(([name, member]) => {
        const check = Object.hasOwn(known, name) ? known[name] : undefined;
        if (check) return check(member, `${path}.${name}`);
        return name.startsWith('_') ? [] : [`${path}.${name} is unknown to HAR 1.2`];
      }),
    ];
  };
}

const pair = object({ must: { name: text, value: text } });
const cookie = object({
  must: { name: text, value: text },
  may: { path: text, domain: text, expires: time, httpOnly: flag, secure: flag },
});
const app = object({ must: { name: text, version: text } });

const page = object({
  must: {
    startedDateTime: time,
    id: text,
    title: text,
    pageTimings: object({ must: {}, may: { onContentLoad: number, onLoad: number } }),
  },
});

const request = object({
  must: {
    method: text,
    url,
    httpVersion: text,
    cookies: list(cookie),
    headers: list(pair),
    queryString: list(pair),
    headersSize: integer,
    bodySize: integer,
  },
  may: {
    postData: object({
      must: {
        mimeType: text,
        params: list(
          object({ must: { name: text }, may: { value: text, fileName: text, contentType: text } }),
        ),
        text,
      },
    }),
  },
});

const response = object({
  must: {
    status: integer,
    statusText: text,
    httpVersion: text,
    cookies: list(cookie),
    headers: list(pair),
    content: object({
      must: { size: integer, mimeType: text },
      may: { compression: number, text, encoding: text },
    }),
    redirectURL: text,
    headersSize: integer,
    bodySize: integer,
  },
});

const cached = object({
  must: { lastAccess: time, eTag: text, hitCount: integer },
  may: { expires: time },
});

const entry = object({
  must: {
    startedDateTime: time,
    time: duration,
    request,
    response,
    cache: object({ must: {}, may: { beforeRequest: cached, afterRequest: cached } }),
    timings: object({
      must: { send: duration, wait: duration, receive: duration },
      may: { blocked: partOfTime, dns: partOfTime, connect: partOfTime, ssl: partOfTime },
    }),
  },
  may: { pageref: text, serverIPAddress: text, connection: text },
});

const har = object({
  must: {
    log: object({
      must: { version: is('1.2', (value) => value === '1.2'), creator: app, entries: list(entry) },
      may: { browser: app, pages: list(page) },
    }),
  },
});
