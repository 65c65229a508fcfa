import { describe, expect, it } from 'vitest';
import { firstOf, linesOf, summaryOf } from './summary.fixture.ts';

const BODY = '{"code":1300,"message":"Gone"}';
const ESCAPED = JSON.stringify(BODY);
const URL = 'https://a.example/v1/x';
const WHOLE = `POST ${URL} 404 ${BODY}`;

/** As `console.log` prints the error of axios. */
const AXIOS = `<ref *1> AxiosError: Request failed with status code 404
    at settle (file:///srv/node_modules/axios/lib/core/settle.js:19:12)
    at process.processTicksAndRejections (node:internal/process/task_queues:82:21) {
  code: 'ERR_BAD_REQUEST',
  config: {
    adapter: [ 'xhr', 'http', 'fetch' ],
    transformRequest: [ [Function: transformRequest] ],
    maxBodyLength: -1,
    env: { FormData: [Function [FormData]], Blob: [class Blob] },
    validateStatus: [Function: validateStatus],
    headers: Object [AxiosHeaders] {
      Accept: 'application/json, text/plain, */*',
      'Content-Type': 'application/json'
    },
    method: 'post',
    url: '${URL}',
    data: '{"to":[{"x":1}]}'
  },
  request: <ref *2> ClientRequest {
    _events: [Object: null prototype] {
      abort: [Function (anonymous)],
      socket: [Array]
    },
    host: 'b.example',
    path: '/no',
    method: 'GET',
    res: IncomingMessage {
      statusCode: 200,
      [Symbol(kCapture)]: false
    },
    _currentRequest: [Circular *2],
    [Symbol(kOutHeaders)]: [Object: null prototype] { accept: [Array] }
  },
  response: {
    status: 404,
    statusText: 'Not Found',
    headers: Object [AxiosHeaders] {
      'content-type': 'application/json; charset=utf-8',
      'x-request-id': 'r-1',
      'set-cookie': [ 'a=b; path=/' ]
    },
    config: { transitional: [Object], url: '${URL}', method: 'post' },
    request: <ref *2> ClientRequest {
      _events: [Object: null prototype],
      [Symbol(errored)]: null
    },
    data: { code: 1300, message: 'Gone' }
  },
  status: 404
}

Node.js v22.11.0`;

/** A record as a logger writes it, and what it tells. */
const RECORDS: readonly (readonly [logger: string, record: string, line: string])[] = [
  [
    'pino',
    `{"level":50,"time":1795168800000,"pid":1,"hostname":"h","req":{"method":"POST","url":"/v1/x","headers":{"host":"a.example"}},"res":{"statusCode":404},"err":{"type":"Error","message":"x","stack":"y"},"responseBody":${ESCAPED},"msg":"failed"}`,
    WHOLE,
  ],
  [
    'bunyan',
    `{"name":"shop","hostname":"h","pid":1,"level":50,"err":{"message":"Request failed","stack":"x","response":{"status":404,"body":${BODY}}},"request":{"method":"POST","url":"${URL}"},"msg":"","time":"2026-11-20T10:00:00Z","v":0}`,
    WHOLE,
  ],
  [
    'winston',
    `{"level":"error","message":"POST ${URL} failed with status code 404","timestamp":"2026-11-20T10:00:00Z","response":{"data":${BODY}}}`,
    WHOLE,
  ],
  [
    'winston, body in the sentence',
    `{"level":"error","message":"POST ${URL} -> 404 ${ESCAPED.slice(1, -1)}","timestamp":"2026-11-20T10:00:00Z"}`,
    WHOLE,
  ],
  [
    'logrus',
    `{"level":"error","msg":"call failed","method":"POST","url":"${URL}","status":404,"body":${ESCAPED},"time":"2026-11-20T10:00:00+01:00"}`,
    WHOLE,
  ],
  [
    'zap',
    `{"level":"error","ts":1795168800.123,"caller":"main.go:1","msg":"failed","http_method":"POST","request_url":"${URL}","status_code":404,"response_body":${ESCAPED}}`,
    WHOLE,
  ],
  [
    'Serilog',
    `{"@t":"2026-11-20T10:00:00.1Z","@mt":"HTTP {Method} {Uri} failed","@l":"Error","Method":"POST","Uri":"${URL}","StatusCode":404,"ResponseContent":${ESCAPED}}`,
    WHOLE,
  ],
  [
    'Serilog, compact',
    `{"@t":"2026-11-20T10:00:00.1Z","@m":"failed","@l":"Error","RequestMethod":"POST","RequestPath":"${URL}","StatusCode":404,"Body":${ESCAPED}}`,
    WHOLE,
  ],
  [
    'ECS',
    `{"@timestamp":"2026-11-20T10:00:00Z","log.level":"error","http.request.method":"POST","url.full":"${URL}","http.response.status_code":404,"http.response.body.content":${ESCAPED},"message":"failed"}`,
    WHOLE,
  ],
  [
    'OpenTelemetry',
    `{"severity_text":"ERROR","body":"failed","attributes":{"http.request.method":"POST","url.full":"${URL}","http.response.status_code":404,"http.response.body":${ESCAPED}}}`,
    WHOLE,
  ],
  [
    'OpenTelemetry, as it was',
    `{"name":"POST","attributes":{"http.method":"POST","http.url":"${URL}","http.status_code":404,"http.response.body":${ESCAPED}}}`,
    WHOLE,
  ],
  [
    'axios',
    `{"message":"Request failed with status code 404","name":"AxiosError","stack":"x","config":{"url":"/v1/x","baseURL":"https://a.example/","method":"post","data":"{\\"a\\":1}"},"code":"ERR_BAD_REQUEST","status":404,"response":{"status":404,"headers":{"x-a":"b"},"data":${BODY}}}`,
    WHOLE,
  ],
  [
    'an error of axios in a record',
    `{"level":"error","error":{"message":"Request failed with status code 404","config":{"url":"${URL}","method":"post"},"response":{"status":404,"data":${BODY}}}}`,
    WHOLE,
  ],
  [
    'Google Cloud',
    `{"insertId":"1","severity":"ERROR","httpRequest":{"requestMethod":"POST","requestUrl":"${URL}","status":404},"jsonPayload":{"message":"failed","body":${BODY}},"timestamp":"2026-11-20T10:00:00Z","logName":"projects/x/logs/y"}`,
    WHOLE,
  ],
  [
    'Google Cloud, of an error of its API',
    `{"insertId":"1","severity":"ERROR","httpRequest":{"requestMethod":"POST","requestUrl":"${URL}","status":429},"jsonPayload":{"error":{"code":429,"message":"Full","status":"RESOURCE_EXHAUSTED"}},"logName":"projects/x/logs/y"}`,
    `POST ${URL} 429 {"error":{"code":429,"message":"Full","status":"RESOURCE_EXHAUSTED"}}`,
  ],
  [
    'Google Cloud, of an audit',
    `{"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","status":{"code":7,"message":"Denied","details":[{"reason":"X"}]},"serviceName":"storage.googleapis.com"},"insertId":"1","severity":"ERROR","logName":"projects/x/logs/y"}`,
    `? ? ? {"error":{"code":403,"message":"Denied","status":"PERMISSION_DENIED","details":[{"reason":"X"}]}}`,
  ],
  [
    'Google Cloud, as text',
    `{"severity":"ERROR","textPayload":"POST ${URL} returned 404: ${ESCAPED.slice(1, -1)}","logName":"projects/x"}`,
    WHOLE,
  ],
  [
    'CloudWatch',
    `{"events":[{"timestamp":1795168800000,"message":"2026-11-20T10:00:00Z ERROR POST ${URL} 404 Not Found ${ESCAPED.slice(1, -1)}\\n","ingestionTime":1}]}`,
    WHOLE,
  ],
  [
    'a container',
    `{"log":"{\\"level\\":\\"error\\",\\"method\\":\\"POST\\",\\"url\\":\\"${URL}\\",\\"status\\":404,\\"body\\":${JSON.stringify(ESCAPED).slice(1, -1)}}\\n","stream":"stderr","time":"2026-11-20T10:00:00Z"}`,
    WHOLE,
  ],
  [
    'Elasticsearch',
    `{"hits":{"hits":[{"_source":{"@timestamp":"2026-11-20T10:00:00Z","http":{"request":{"method":"POST"},"response":{"status_code":404,"body":{"content":${ESCAPED}}}},"url":{"full":"${URL}"}}}]}}`,
    WHOLE,
  ],
  [
    'plain words',
    `2026-11-20T10:00:00Z ERROR [http] POST ${URL} failed with status 404: ${BODY}`,
    WHOLE,
  ],
  [
    'plain words, the request too',
    `2026-11-20 10:00:00,123 ERROR POST ${URL} payload={"a":1} -> 404 ${BODY}`,
    WHOLE,
  ],
  ['the lines above', `[10:00:00] POST ${URL}\nHTTP/1.1" 404 -\n${BODY}`, WHOLE],
  [
    'logfmt',
    `time="2026-11-20T10:00:00Z" level=error msg="call failed" method=POST url=${URL} status=404 body=${ESCAPED}`,
    WHOLE,
  ],
  [
    'Python requests',
    `requests.exceptions.HTTPError: 404 Client Error: Not Found for url: ${URL}\n${BODY}`,
    `? ${URL} 404 ${BODY}`,
  ],
  [
    'Spring RestTemplate',
    `HttpClientErrorException$NotFound: 404 Not Found on POST request for "${URL}": "${BODY}"`,
    WHOLE,
  ],
  ['Go', `2026/11/20 10:00:00 POST ${URL} giving up: unexpected status 404 ${BODY}`, WHOLE],
  [
    'a response of axios',
    `{ status: 404, statusText: 'Not Found', headers: { a: 'b' }, config: { url: '${URL}', method: 'post' }, data: '${BODY}' }`,
    WHOLE,
  ],
  [
    'a function in the cloud',
    `{"statusCode":404,"headers":{"content-type":"application/json"},"isBase64Encoded":false,"body":${ESCAPED}}`,
    `? ? 404 ${BODY}`,
  ],
  [
    'an error of axios without its response',
    `{"message":"Request failed with status code 404","name":"AxiosError","config":{"url":"${URL}","method":"post"},"status":404}`,
    `POST ${URL} 404 ?`,
  ],
  [
    'OkHttp',
    `I/okhttp: --> POST ${URL} (9-byte body)\nI/okhttp: {"to":"x"}\nI/okhttp: --> END POST\nI/okhttp: <-- 404 Not Found ${URL} (1ms)\nI/okhttp: server: x\nI/okhttp: ${BODY}\nI/okhttp: <-- END HTTP`,
    WHOLE,
  ],
  [
    'Guzzle',
    `[2026-11-20 10:00:00] production.ERROR: Client error: \`POST ${URL}\` resulted in a \`404 Not Found\` response:\n${BODY}`,
    WHOLE,
  ],
  [
    'Feign',
    `feign.FeignException$NotFound: [404 Not Found] during [POST] to [${URL}] [Client#call()]: [${BODY}]`,
    WHOLE,
  ],
  [
    'Spring, a bad request',
    `HttpClientErrorException$BadRequest: 400 Bad Request: [${BODY}]`,
    `? ? 400 ${BODY}`,
  ],
  [
    'Spring, of several lines',
    `o.s.web.client.HttpClientErrorException$TooManyRequests: 429 Too Many Requests: "{<EOL>  "code": 1300,<EOL>  "message": "Gone"<EOL>}<EOL>"\n\tat org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:137) ~[spring-web-6.1.6.jar:6.1.6]`,
    '? ? 429 {\n  "code": 1300,\n  "message": "Gone"\n}',
  ],
  [
    'Spring, of which only the first bytes are kept',
    `HttpServerErrorException$BadGateway: 502 Bad Gateway: [{"code":1300,"message":"Object not found","time... (512 bytes)]\n\tat x.Y.z(Y.java:1)`,
    '? ? 502 {"code":1300,"message":"Object not found","time',
  ],
  [
    'Spring on a request, of which only the first bytes are kept',
    `HttpClientErrorException$NotFound: 404 Not Found on POST request for "${URL}": "{"code":1300,"message":"Object... (512 bytes)]"`,
    `POST ${URL} 404 {"code":1300,"message":"Object`,
  ],
  [
    'Spring, of several lines of which only the first bytes are kept',
    `HttpClientErrorException$NotFound: 404 Not Found: "{<EOL>  "code": 1300,<EOL>  "message": "Ob... (512 bytes)"\n\tat x.Y.z(Y.java:1)`,
    '? ? 404 {\n  "code": 1300,\n  "message": "Ob',
  ],
  [
    'openai-python',
    `Traceback (most recent call last):\n  File "/srv/app.py", line 1, in <module>\n    run(api_key=None)\nopenai.RateLimitError: Error code: 429 - {'error': {'message': 'Slow down', 'type': None}}`,
    "? ? 429 {'error': {'message': 'Slow down', 'type': null}}",
  ],
  [
    'anthropic-python',
    `anthropic.BadRequestError: Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error'}}`,
    "? ? 400 {'type': 'error', 'error': {'type': 'invalid_request_error'}}",
  ],
  ['the console of a browser, and the body below', `POST ${URL} 404 (Not Found)\n${BODY}`, WHOLE],
  [
    'a service among others in Docker Compose, in colors',
    `\u001b[31mapi-1  |\u001b[0m POST ${URL} 404\n\u001b[31mapi-1  |\u001b[0m {\n\u001b[31mapi-1  |\u001b[0m   "code": 1300\n\u001b[31mapi-1  |\u001b[0m }\n\u001b[36mweb-1  |\u001b[0m ready`,
    `POST ${URL} 404 {\n  "code": 1300\n}`,
  ],
  ['Node, of an error of axios', AXIOS, WHOLE],
  [
    'Node, of the response in an error of axios',
    `  response: {\n    status: 404,\n    statusText: 'Not Found',\n    data: { code: 1300, message: 'Gone' }\n  },`,
    `? ? 404 ${BODY}`,
  ],
  [
    'a person, of the response in an error of axios',
    `response: {status: 404, data: ${BODY}}`,
    `? ? 404 ${BODY}`,
  ],
  [
    'Node, of an error of openai-node',
    `RateLimitError: 429 Slow down\n    at APIError.generate (file:///srv/node_modules/openai/error.mjs:63:20)\n    at OpenAI.run (file:///srv/core.mjs:302:25) {\n  code: 1300,\n  error: { message: 'Gone' },\n  agent: [Function: x]\n}`,
    `? ? 429 {"code":1300,"error":{"message":"Gone"},"agent":null}`,
  ],
  [
    'kubectl -v=8',
    `I1120 10:00:00.1   12 round_trippers.go:553] GET ${URL} 404 Not Found in 12 milliseconds\nI1120 10:00:00.1   12 request.go:1212] Response Body: ${BODY}`,
    WHOLE.replace('POST', 'GET'),
  ],
  ['Postman', `POST ${URL}\n404\n84 ms\n${BODY}`, WHOLE],
  [
    'the head of a request in the tools of a browser',
    `Request URL: ${URL}\nRequest Method: POST\nStatus Code: 404 Not Found\nRemote Address: 192.0.2.1:443\n\n${BODY}`,
    WHOLE,
  ],
  [
    'a call in the words of a browser, and its body',
    `fetch("${URL}", {\n  "headers": {"accept": "*/*"},\n  "method": "POST"\n});\n${BODY}`,
    `? ${URL} ? ${BODY}`,
  ],
  [
    'several lines of JSON',
    `2026-11-20 ERROR POST ${URL} responded with 404\n{\n  "code": 1300\n}\n\tat x (y:1)`,
    `POST ${URL} 404 {\n  "code": 1300\n}`,
  ],
];

describe('a log', () => {
  it.each(RECORDS)('of %s', (_, record, line) => {
    const { form, lines } = summaryOf(record);
    expect(lines).toEqual([line]);
    expect(form).toBe('log');
  });

  it.each(RECORDS)('of %s, when it is said to be one', (_, record, line) => {
    expect(linesOf(record, 'log')).toEqual([line]);
  });

  it('has many records, and says that some tell of no response', () => {
    const text = [
      '{"level":"info","msg":"started"}',
      '{"level":"error","method":"POST","url":"https://a.example/1","status":404,"body":{"a":1}}',
      'Listening on [::1]:80',
      '{"level":"warn","msg":"slow","ms":12}',
      '{"level":"error","method":"GET","url":"https://a.example/2","status":500,"body":{"a":2}}',
      '',
    ].join('\n');
    expect(summaryOf(text)).toEqual({
      form: 'log',
      lines: ['POST https://a.example/1 404 {"a":1}', 'GET https://a.example/2 500 {"a":2}'],
      remarks: ['Records without a response were left out.'],
    });
  });

  it('says what it took from words, and what it does not know', () => {
    const { remarks } = summaryOf(`ERROR POST ${URL} failed: ${BODY}`);
    expect(remarks).toEqual([
      'Where the log has no HTTP status, nothing is said of it.',
      'What is known beside the body was read from the words around it.',
    ]);
    expect(summaryOf(`ERROR POST ${URL} payload={"a":1} -> 404 ${BODY}`).remarks).toEqual([
      'What is known beside the body was read from the words around it.',
      'Records without a response were left out.',
    ]);
  });

  it('says that no record tells of a response', () => {
    const text = '{"level":"info","msg":"started"}\n{"level":"info","msg":"stopped"}\n';
    expect(summaryOf(text)).toEqual({
      nothing:
        'No record of this log tells of a response; paste one with the body of a response in it.',
    });
  });

  it('may be bodies in lines, of which nothing else is known', () => {
    expect(summaryOf('{"code":1}\n{"code":2}\n')).toEqual({
      form: 'log',
      lines: ['? ? ? {"code":1}', '? ? ? {"code":2}'],
      remarks: ['Where the log has no HTTP status, nothing is said of it.'],
    });
  });

  it('keeps time, duration, headers and the body of the request', () => {
    const { exchange } = firstOf(
      `{"level":"error","time":1795168800000,"responseTime":12.5,"req":{"method":"post","url":"${URL}","headers":{"Accept":"*/*"},"body":{"to":1}},"res":{"statusCode":404,"headers":{"content-type":"application/problem+json; charset=utf-8","x-request-id":["r-1"],"x-n":3},"body":{}}}`,
    );
    expect(exchange).toMatchObject({
      method: 'POST',
      startedAt: '2026-11-20T10:00:00.000Z',
      durationMs: 12.5,
      mediaType: 'application/problem+json',
      requestHeaders: [{ name: 'Accept', value: '*/*' }],
      requestBody: { mimeType: '', text: '{"to":1}' },
    });
    expect(exchange.responseHeaders.slice(1)).toEqual([
      { name: 'x-request-id', value: 'r-1' },
      { name: 'x-n', value: '3' },
    ]);
  });

  it.each([
    ['seconds', '1795168800', '2026-11-20T10:00:00.000Z'],
    ['seconds with a fraction', '1795168800.123', '2026-11-20T10:00:00.123Z'],
    ['milliseconds', '1795168800123', '2026-11-20T10:00:00.123Z'],
    ['microseconds', '1795168800123456', '2026-11-20T10:00:00.123Z'],
    ['nanoseconds', '1795168800123456789', '2026-11-20T10:00:00.123Z'],
    ['microseconds in a text', '"1795168800123456"', '2026-11-20T10:00:00.123Z'],
    ['a text', '"20 Nov 2026 10:00:00 GMT"', '2026-11-20T10:00:00.000Z'],
    ['a duration', '0.123', ''],
    ['a longer one', '12345', ''],
    ['a duration in a text', '"12"', ''],
    ['one that ends with a number', '"fast 12"', ''],
    ['a day', '20261120', ''],
    ['a number that is too large', '1e300', ''],
    ['a number below zero', '-1795168800', ''],
    ['a year before there was HTTP', '"0001-01-01T00:00:00Z"', ''],
  ])('has a time only where it is one of ours: %s', (_, time, startedAt) => {
    const { exchange } = firstOf(`{"level":"error","time":${time},"status":404,"body":"{}"}`);
    expect(exchange.startedAt).toBe(startedAt);
  });

  it.each([
    ['lines', '"a: b\\r\\nc: d"'],
    ['pairs', '[["a","b"],["c","d"]]'],
    ['names and values', '[{"name":"a","value":"b"},{"key":"c","value":"d"}]'],
    ['names and values in turn', '["a","b","c","d"]'],
  ])('has headers as %s', (_, headers) => {
    const { exchange } = firstOf(`{"response":{"statusCode":404,"headers":${headers},"body":{}}}`);
    expect(exchange.responseHeaders).toEqual([
      { name: 'a', value: 'b' },
      { name: 'c', value: 'd' },
    ]);
  });

  it('keeps the headers of an error of axios, and what was sent', () => {
    const { exchange } = firstOf(AXIOS);
    expect(exchange).toMatchObject({
      mediaType: 'application/json',
      requestBody: { text: '{"to":[{"x":1}]}' },
      requestHeaders: [{ name: 'Accept' }, { name: 'Content-Type' }],
    });
    expect(exchange.responseHeaders).toContainEqual({ name: 'x-request-id', value: 'r-1' });
  });

  it('is none where a body has names of a log', () => {
    const body = '{"severity":"error","message":"Boom","code":"x"}';
    expect(summaryOf(body)).toMatchObject({ form: 'body', lines: [`? ? ? ${body}`] });
  });

  it('takes no status of the body for that of the response', () => {
    expect(linesOf(`{"level":"error","url":"${URL}","body":{"status":418,"url":"/no"}}`)).toEqual([
      `? ${URL} ? {"status":418,"url":"/no"}`,
    ]);
  });
});
