import { describe, expect, it } from 'vitest';
import { firstOf, linesOf, summaryOf } from './summary.fixture.ts';

const URL = 'https://a.example/v1/x';
const NOT_TOLD = 'The text has no body of a response; with it, more can be said.';

const COMMON = '192.0.2.7 - ann [20/Nov/2026:10:00:00 +0100] "POST /v1/x?a=b HTTP/1.1" 502 157';
const UPSTREAM =
  '2026/11/20 10:00:00 [error] 31#31: *107 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.7, server: a.example, request: "GET /v1/x HTTP/1.1", upstream: "http://10.0.0.7:8080/v1/x", host: "a.example"';

describe('lines without a body', () => {
  it.each([
    ['an access log', COMMON, 'POST /v1/x?a=b 502 not-told'],
    ['a combined one', `${COMMON} "-" "curl/8.5.0"`, 'POST /v1/x?a=b 502 not-told'],
    [
      'one with the name of the host before it',
      `a.example:443 ${COMMON} "-" "curl/8.5.0" 0.004`,
      'POST /v1/x?a=b 502 not-told',
    ],
    [
      'an application load balancer',
      'https 2026-11-20T10:00:00.186641Z app/lb/50dc6c495c0c9188 192.0.2.7:2817 10.0.0.1:80 0.086 0.048 0.037 504 - 0 57 "GET https://a.example:443/v1/x HTTP/1.1" "curl/7.46.0" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/t/73e2d6bc24d8a067 "Root=1-58337281-1d84f3d73c47ec4e58577259" "a.example" "-" 0 2026-11-20T10:00:00.186641Z "forward" "-" "-" "10.0.0.1:80" "-" "-" "-"',
      `GET ${URL} 504 not-told`,
    ],
    [
      'a load balancer that gave up',
      'http 2026-11-20T10:00:00.186641Z app/lb/50dc6c495c0c9188 192.0.2.7:2817 - -1 -1 -1 503 - 0 57 "GET http://a.example:80/v1/x HTTP/1.1" "-" - -',
      'GET http://a.example:80/v1/x 503 not-told',
    ],
    [
      'a classic load balancer',
      '2026-11-20T10:00:00.943958Z lb 192.0.2.7:2817 10.0.0.1:80 0.000073 0.001048 0.000057 502 502 0 29 "GET http://a.example:80/x HTTP/1.1" "curl/7.38.0" - -',
      'GET http://a.example:80/x 502 not-told',
    ],
    [
      'the console of a browser',
      `POST ${URL} 422 (Unprocessable Content)\n(anonymous) @ checkout.js:12\nawait in (anonymous)`,
      `POST ${URL} 422 not-told`,
    ],
    [
      'a resource in it',
      `Failed to load resource: the server responded with a status of 404 (Not Found) ${URL}`,
      `? ${URL} 404 not-told`,
    ],
    ['no response in it', `GET ${URL} net::ERR_CONNECTION_REFUSED`, `GET ${URL} ? not-told`],
    [
      'requests of Python',
      `requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: ${URL}`,
      `? ${URL} 401 not-told`,
    ],
    [
      'google-api-core',
      `google.api_core.exceptions.TooManyRequests: 429 POST ${URL}?prettyPrint=false: Exceeded rate limits: too many updates`,
      `POST ${URL}?prettyPrint=false 429 not-told`,
    ],
    [
      'go-github',
      `2026/11/20 10:00:00 list: GET ${URL}: 404 Not Found []`,
      `GET ${URL} 404 not-told`,
    ],
    ['morgan', 'GET /v1/x 500 12.3 ms - 150', 'GET /v1/x 500 not-told'],
    [
      'google-api-go-client',
      'googleapi: Error 403: The caller does not have permission, forbidden',
      '? ? 403 not-told',
    ],
    [
      '.NET',
      'System.Net.Http.HttpRequestException: Response status code does not indicate success: 401 (Unauthorized).\n   at System.Net.Http.HttpResponseMessage.EnsureSuccessStatusCode()',
      '? ? 401 not-told',
    ],
    ['kubectl', 'Error from server (NotFound): pods "web-7" not found', '? ? 404 not-told'],
  ])('of %s', (_, text, line) => {
    expect(summaryOf(text)).toEqual({ form: 'log', lines: [line], remarks: [NOT_TOLD] });
    expect(linesOf(text, 'log')).toEqual([line]);
  });

  it('have their time', () => {
    expect(firstOf(COMMON).exchange.startedAt).toBe('2026-11-20T09:00:00.000Z');
    expect(firstOf(UPSTREAM).exchange.startedAt).toBe('2026-11-20T10:00:00.000Z');
  });

  it.each([
    ['no server that answers', UPSTREAM, 502],
    [
      'one that is too slow',
      UPSTREAM.replace(
        'connect() failed (111: Connection refused) while connecting to upstream',
        'upstream timed out (110: Connection timed out) while reading response header from upstream',
      ),
      504,
    ],
  ])('of the error log of nginx have the status that it answers: %s', (_, text, status) => {
    expect(summaryOf(text)).toEqual({
      form: 'log',
      lines: [`GET http://a.example/v1/x ${status} not-told`],
      remarks: [
        NOT_TOLD,
        'An error log of nginx has no status; nginx answers 504 where a server is too slow, and else 502.',
      ],
    });
  });

  it('may be successes too, and others that tell of nothing', () => {
    const text = `started\n${COMMON.replace('502', '200')}\n${COMMON}\n`;
    expect(summaryOf(text)).toEqual({
      form: 'log',
      lines: ['POST /v1/x?a=b 200 not-told', 'POST /v1/x?a=b 502 not-told'],
      remarks: [NOT_TOLD, 'Lines without a response were left out.'],
    });
  });

  it.each([
    '404',
    'order 500 of 1000',
    'started in 404 ms',
    'GET https://a.example/ 200',
    '500 500 500',
  ])('are none where a number may be anything: %j', (text) => {
    expect(summaryOf(text).nothing).toMatch(/^It is none of what can be read/);
  });

  it('are 10,000 at most', () => {
    const { lines, remarks } = summaryOf(`${COMMON}\n`.repeat(10_002));
    expect(lines).toHaveLength(10_000);
    expect(remarks).toEqual([NOT_TOLD, 'Only the first 10,000 lines with a response were read.']);
  });
});

describe('an error of AWS as botocore prints it', () => {
  it('has its code and message as a body, which is said', () => {
    const text =
      'Traceback (most recent call last):\n  File "/srv/a.py", line 1, in <module>\n    run({"a": 1})\nbotocore.exceptions.ClientError: An error occurred (ThrottlingException) when calling the DescribeInstances operation (reached max retries: 4): Rate "exceeded"';
    const expected = {
      form: 'log',
      lines: ['? ? ? {"__type":"ThrottlingException","message":"Rate \\"exceeded\\""}'],
      remarks: [
        'Botocore prints the code and the message of an error alone; the body was written from them as AWS does in JSON.',
      ],
    };
    expect(summaryOf(text)).toEqual(expected);
    expect(summaryOf(text, 'log')).toEqual(expected);
  });

  it('has its status in the place of the code where there was no body', () => {
    const text = 'An error occurred (404) when calling the HeadObject operation: Not Found';
    expect(summaryOf(text)).toMatchObject({ lines: ['? ? 404 not-told'], remarks: [NOT_TOLD] });
  });
});
