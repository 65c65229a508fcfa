import { describe, expect, it } from 'vitest';
import { firstOf, linesOf, summaryOf } from './summary.fixture.ts';

const BODY = '{"code":1300}';

describe('raw HTTP', () => {
  it.each([
    [
      'a response',
      `HTTP/1.1 404 Not Found\nContent-Type: application/json\n\n${BODY}`,
      `? ? 404 ${BODY}`,
    ],
    ['in CRLF', `HTTP/1.1 404 Not Found\r\nA: b\r\n\r\n${BODY}`, `? ? 404 ${BODY}`],
    ['of HTTP/2', `HTTP/2 404 \nA: b\n\n${BODY}`, `? ? 404 ${BODY}`],
    ['of HTTP/2 as browsers show it', `:status: 404\nserver: x\n\n${BODY}`, `? ? 404 ${BODY}`],
    ['a status of nobody else', `HTTP/1.1 700 X\n\n${BODY}`, `? ? 700 ${BODY}`],
    ['the status of LinkedIn', `HTTP/1.1 999 Request denied\n\n${BODY}`, `? ? 999 ${BODY}`],
    ['a head alone', 'HTTP/1.1 503 Service Unavailable\nRetry-After: 3', '? ? 503 ?'],
    ['no headers', `HTTP/1.0 500\n\n${BODY}`, `? ? 500 ${BODY}`],
    [
      'behind 100 Continue',
      `HTTP/1.1 100 Continue\n\nHTTP/1.1 400 B\n\n${BODY}`,
      `? ? 400 ${BODY}`,
    ],
    [
      'with its request',
      `POST /v1/x?a=1 HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/json\r\n\r\n{"b":1}\r\n\r\nHTTP/1.1 400 Bad Request\r\n\r\n${BODY}`,
      `POST https://a.example/v1/x?a=1 400 ${BODY}`,
    ],
    [
      'with a request in an editor',
      `### Create\nGET https://a.example/x\nAccept: */*\n\n\nHTTP/2 404\n\n${BODY}`,
      `GET https://a.example/x 404 ${BODY}`,
    ],
    [
      'of the own machine',
      `GET /x HTTP/1.1\nHost: localhost:8080\n\nHTTP/1.1 404 N\n\n${BODY}`,
      `GET http://localhost:8080/x 404 ${BODY}`,
    ],
    [
      'in chunks',
      `HTTP/1.1 404 N\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\n{"cod\r\n8\r\ne":1300}\r\n0\r\n\r\n`,
      `? ? 404 ${BODY}`,
    ],
    [
      'in chunks of which the line ends were lost',
      `HTTP/1.1 404 N\nTransfer-Encoding: chunked\n\n5\n{"cod\n8\ne":1300}\n0\n\n`,
      `? ? 404 ${BODY}`,
    ],
    [
      'in chunks that were put together',
      `HTTP/1.1 404 N\nTransfer-Encoding: chunked\n\n${BODY}`,
      `? ? 404 ${BODY}`,
    ],
    [
      'in chunks, cut off',
      `HTTP/1.1 404 N\nTransfer-Encoding: chunked\n\nff\n${BODY}`,
      `? ? 404 ${BODY}`,
    ],
    [
      'chunks of letters of several bytes',
      `HTTP/1.1 404 N\nTransfer-Encoding: chunked\n\n6\n"é€"x\n0\n`,
      `? ? 404 "é€"`.slice(0, 8),
    ],
  ])('%s', (_, text, line) => {
    const [read = ''] = linesOf(text);
    expect(read.startsWith(line)).toBe(true);
  });

  it('unfolds headers, and keeps those that come twice', () => {
    const { exchange } = firstOf(
      'HTTP/1.1 401 U\nWWW-Authenticate: Bearer\n  realm="a",\n\terror="b"\nSet-Cookie: a=1\nSet-Cookie: b=2\nEmpty:\n\n',
    );
    expect(exchange.responseHeaders).toEqual([
      { name: 'WWW-Authenticate', value: 'Bearer realm="a", error="b"' },
      { name: 'Set-Cookie', value: 'a=1' },
      { name: 'Set-Cookie', value: 'b=2' },
      { name: 'Empty', value: '' },
    ]);
  });

  it('reads what HTTPie prints, one exchange behind the other', () => {
    const one = (path: string, status: number) =>
      `POST ${path} HTTP/1.1\nAccept: application/json\nContent-Type: application/json\nHost: a.example\n\n{\n    "to": 1\n}\n\n\nHTTP/1.1 ${status} X\nContent-Type: application/json\n\n{\n    "code": ${status}\n}\n\n\n`;
    const { form, lines, remarks } = summaryOf(one('/1', 400) + one('/2', 404));
    expect(form).toBe('http');
    expect(lines?.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'POST https://a.example/1 400',
      'POST https://a.example/2 404',
    ]);
    expect(remarks).toEqual(['The request line names no scheme; https was assumed.']);
    expect(firstOf(one('/1', 400)).exchange.requestBody).toEqual({
      mimeType: 'application/json',
      text: '{\n    "to": 1\n}',
    });
  });

  it('reads responses that have nothing to do with one another', () => {
    expect(linesOf(`HTTP/1.1 400 B\n\n{"a":1}\n\nHTTP/1.1 500 I\n\n{"b":2}`)).toEqual([
      '? ? 400 {"a":1}\n\n',
      '? ? 500 {"b":2}',
    ]);
  });

  it('leaves the responses within a body where they are', () => {
    const batch = '--b\nContent-Type: application/http\n\nHTTP/1.1 404 N\n\n{}\n--b--';
    const text = `HTTP/1.1 200 OK\nContent-Type: multipart/mixed; boundary=b\n\n${batch}`;
    expect(linesOf(text)).toEqual([`? ? 200 ${batch}`]);
  });

  it('gives each event of a stream', () => {
    const text =
      'HTTP/1.1 200 OK\nContent-Type: text/event-stream\n\ndata: {"a":1}\n\nevent: error\ndata: {"error":\ndata: {"type":"x"}}\n\ndata: [DONE]\n';
    expect(summaryOf(text)).toEqual({
      form: 'http',
      lines: ['? ? ? {"a":1}', '? ? ? {"error":\n{"type":"x"}}'],
      remarks: ['An error within a stream has no HTTP status of its own.'],
    });
  });

  it('says that a request has no response', () => {
    expect(summaryOf('GET /x HTTP/1.1\nHost: a.example\n\n')).toEqual({
      nothing: 'There is only a request in it; paste the response too.',
    });
  });
});
