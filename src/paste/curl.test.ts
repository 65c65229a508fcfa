import { describe, expect, it } from 'vitest';
import { firstOf, linesOf, summaryOf } from './summary.fixture.ts';

const BODY = '{"code":1300,"message":"Object wasn\'t found"}';

describe('a cURL command with its output', () => {
  it.each([
    ['a body alone', `curl https://a.example/x\n${BODY}`, `GET https://a.example/x ? ${BODY}`],
    ['behind a prompt', `$ curl https://a.example/x\n${BODY}`, `GET https://a.example/x ? ${BODY}`],
    [
      'behind a long prompt, with one at the end',
      `ada@web-1:~/shop$ curl https://a.example/x\n${BODY}\nada@web-1:~/shop$`,
      `GET https://a.example/x ? ${BODY}`,
    ],
    [
      'with the mark of zsh',
      `curl -i a.example/x\nHTTP/2 404 \n\n${BODY}%`,
      `GET http://a.example/x 404 ${BODY}`,
    ],
    [
      'in a sentence of a chat',
      `I ran\n\`\`\`\ncurl -X DELETE https://a.example/x\n\`\`\`\nand got\n\`\`\`\n${BODY}\n\`\`\``,
      `DELETE https://a.example/x ? ${BODY}`,
    ],
    [
      'before the command',
      `We get\n${BODY}\nfrom\ncurl https://a.example/x`,
      `GET https://a.example/x ? ${BODY}`,
    ],
    [
      'in an answer that quotes it',
      `> $ curl -i https://a.example/x\n> HTTP/2 404\n>\n> ${BODY}`,
      `GET https://a.example/x 404 ${BODY}`,
    ],
    [
      'piped and redirected',
      `curl -s 'https://a.example/x?a=1&b=2' 2>/dev/null | jq .\n${BODY}`,
      `GET https://a.example/x?a=1&b=2 ? ${BODY}`,
    ],
    [
      'with an unquoted query',
      `curl https://a.example/x?a=1&b=2 -i\nHTTP/1.1 400 Bad\n\n${BODY}`,
      `GET https://a.example/x?a=1&b=2 400 ${BODY}`,
    ],
    [
      'with --url, -d and spaces behind the backslash',
      `curl --request PUT \\  \n  --url https://a.example/x \\\n  -d '{"a":1}' -i\nHTTP/1.1 409 C\nx: y\n\n${BODY}`,
      `PUT https://a.example/x 409 ${BODY}`,
    ],
    [
      'behind a proxy and 100 Continue',
      `curl -i https://a.example/x -d a=1\nHTTP/1.1 200 Connection established\n\nHTTP/1.1 100 Continue\n\nHTTP/1.1 422 U\n\n${BODY}`,
      `POST https://a.example/x 422 ${BODY}`,
    ],
    [
      'with a progress meter',
      `curl -i https://a.example/x | cat\n  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n                                 Dload  Upload   Total   Spent    Left  Speed\n\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0\r100    98  100    98    0     0    300      0 --:--:-- --:--:-- --:--:--   300\nHTTP/1.1 500 I\n\n${BODY}`,
      `GET https://a.example/x 500 ${BODY}`,
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  it.each([
    ['-w %{http_code}', '404'],
    ["-w '%{http_code}\\n'", '404\n'],
    [`-w "\\n%{http_code}\\n"`, '\n404\n'],
    ["--write-out '\\nHTTP_STATUS:%{http_code}'", '\nHTTP_STATUS:404'],
    ["-w '\\n%{time_total} %{response_code} %{size_download}'", '\n0.123 404 98'],
    ["-w '\\ncode=%{response_code};'", '\ncode=404;\n$ '],
    ["-w '\\n%{http_code} %{time_total}\\n'", '\n404 0.123456\n'],
    ["-w '\\n%{http_code} %{size_download}\\n'", '\n404 1098\n'],
    ["-w ' %{http_code} %{time_total}'", ' 404 0.123456 '],
    ["-w '%{time_total} %{http_code}\\n'", '0.123456 404\n'],
    ["-w '\\n%{http_code}%{stderr}%{size_download}'", '\n404'],
    ["-w '\\n%{http_code} %{content_type}\\n'", '\n404 application/json; charset=utf-8\n'],
    ["-w '\\n%{content_type} %{http_code}\\n'", '\napplication/json; charset=utf-8 404\n'],
    ["-w ' 100%% %{http_code}'", ' 100% 404'],
    [`-w ',"status":%{http_code}}\\n'`, ',"status":404}\n'],
    [
      "-w '\\nstatus:  %{http_code}\\ntotal:\\t%{time_total}s\\n'",
      '\r\nstatus: 404\r\ntotal: 1.234567s\r\n',
    ],
    ["-w '\\n%{http_code}\\n'", '\n404\n[ec2-user@ip-172-31-20-115 ~]$ '],
    ["-w '%{http_code}\\n'", '404\n[ec2-user@ip-172-31-20-115 ~]$ '],
    ["-w '%{http_code}'", '404[ec2-user@ip-172-31-20-115 ~]$ '],
    ["-w '%{http_code}'", '404\n\nIt says "not found" since 500 minutes.\n'],
  ])('takes the status from what %s printed', (option, tail) => {
    const text = `curl -s ${option} https://a.example/x\n${BODY}${tail}`;
    expect(linesOf(text)).toEqual([`GET https://a.example/x 404 ${BODY}`]);
  });

  it('takes it from behind a body that has such numbers too', () => {
    const body = '{\n  "code": 500\n}';
    expect(
      linesOf(`curl -w '%{http_code}\\n' https://a.example/x\n${body}404\nada@500:~$ `),
    ).toEqual([`GET https://a.example/x 404 ${body}`]);
  });

  it.each([
    ['%{http_code}', ' 4040'],
    ['code=%{http_code}', ' 404'],
    ['%{http_code} %{time_total}s', ' 404'],
    ['%{time_total}', ' 404'],
  ])('takes none from what the format %s cannot have printed', (format, tail) => {
    const text = `curl -w '${format}' https://a.example/x\n${BODY}${tail}`;
    expect(linesOf(text)).toEqual([`GET https://a.example/x ? ${BODY}`]);
  });

  it.each([
    'curl says:\n\n',
    'The service answers this;\ncurl -- the tool -- gives\n\n',
    'curl "says":\n',
    'curl\n\n',
    'curl (8.5)\n',
    'curl failed.\n',
  ])('is none where no address or option is behind the word: %j', (words) => {
    expect(summaryOf(`${words}HTTP/1.1 403 Forbidden\n\n${BODY}`)).toEqual({
      form: 'http',
      lines: [`? ? 403 ${BODY}`],
      remarks: [],
    });
  });

  it.each([
    'a.example/x',
    '"$URL"',
    '$URL',
    '%URL%',
    '<url>',
    'localhost',
    "'localhost/x'",
    'api:8080',
    'api/x',
    '"[::1]:80"',
    '-sS localhost',
    '--url a.example',
    '{{url}}',
    '\\\n  a.example',
    '^\n  "https://a.example/"',
  ])('is one with the address or option %j', (word) => {
    expect(summaryOf(`curl ${word}\n${BODY}`)).toMatchObject({ form: 'curl' });
  });

  it('reads several, each with its output', () => {
    const text = `$ curl https://a.example/1\n{"a":1}\n$ curl https://a.example/2\n$ curl -I https://a.example/3\nHTTP/2 503 \nretry-after: 3\n\n`;
    expect(summaryOf(text)).toEqual({
      form: 'curl',
      lines: ['GET https://a.example/1 ? {"a":1}', 'HEAD https://a.example/3 503 ?'],
      remarks: [
        'The output has no HTTP status, so that nothing is said of it; curl -i prints it.',
        'A cURL command without its output was left out.',
      ],
    });
  });

  it('says that of several responses the last one counts', () => {
    const text = `curl -iL https://a.example/x\nHTTP/1.1 302 Found\nLocation: /y\n\n<a>HTTP/1.1 404 N\ncontent-type: application/json\n\n${BODY}`;
    expect(summaryOf(text)).toEqual({
      form: 'curl',
      lines: [`GET https://a.example/x 404 ${BODY}`],
      remarks: ['There are several responses to one request; the last one counts.'],
    });
  });

  it.each([
    'curl https://a.example/x',
    'curl https://a.example/x \\\n -H "a: b"\n',
    '```sh\ncurl -i https://a.example/x\n```',
  ])('says that there is no output: %j', (text) => {
    expect(summaryOf(text)).toEqual({
      nothing:
        'The cURL command has no output; paste what it printed behind it, best with -i, or run it again.',
    });
  });

  it('reads what -v prints, and a body that ends without a line end', () => {
    const text = [
      '$ curl -v https://a.example/x -d "a=1"',
      '* Connected to a.example (192.0.2.1) port 443',
      '> POST /x HTTP/1.1',
      '> Host: a.example',
      '> User-Agent: curl/8.5.0',
      '> ',
      '} [3 bytes data]',
      '< HTTP/1.1 404 Not Found',
      '< Content-Type: application/json',
      '< X-Request-Id: r-1',
      '< ',
      `${BODY}* Connection #0 to host a.example left intact`,
    ].join('\n');
    const { exchange, body } = firstOf(text);
    expect(exchange).toMatchObject({
      method: 'POST',
      url: 'https://a.example/x',
      status: 404,
      mediaType: 'application/json',
      requestBody: { mimeType: 'application/x-www-form-urlencoded', text: 'a=1' },
      responseHeaders: [
        { name: 'Content-Type', value: 'application/json' },
        { name: 'X-Request-Id', value: 'r-1' },
      ],
    });
    expect(exchange.requestHeaders).toContainEqual({ name: 'User-Agent', value: 'curl/8.5.0' });
    expect(body).toEqual({ kind: 'text', text: BODY });
  });
});
