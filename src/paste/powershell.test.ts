import { describe, expect, it } from 'vitest';
import { linesOf, summaryOf } from './summary.fixture.ts';

const URL = 'https://a.example/v1/x';
const BODY =
  '{"code":1300,"message":"The order is not there any more, so that nothing can be sent."}';
const PRETTY = '{\n  "code": 1300,\n  "message": "Gone"\n}';

const where = (
  command: string,
  call = `-Uri ${URL} -Method Post -Body $b`,
): string => `At line:1 char:1
+ ${command} ${call}
+ ${'~'.repeat(command.length + call.length + 1)}
    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [${command}], WebException
    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand
`;

const BODY_ALONE =
  'Where PowerShell prints the body, it leaves the status out; nothing is said of it.';
const STATUS_ALONE = 'The text has no body of a response; with it, more can be said.';

/** As PowerShell 7 colors it, behind the number of the line. */
const marked = (message: string): string =>
  [
    '\u001b[31;1mInvoke-RestMethod: \u001b[0m',
    '\u001b[31;1m\u001b[36;1mLine |\u001b[0m',
    `\u001b[36;1m   1 | \u001b[0m \u001b[36;1mInvoke-RestMethod ${URL}\u001b[0m`,
    '\u001b[36;1m     | \u001b[31;1m ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\u001b[0m',
    ...message.split('\n').map((line) => `\u001b[36;1m     | \u001b[31;1m ${line}\u001b[0m`),
    '',
  ].join('\n');

describe('an error of PowerShell', () => {
  it.each([
    ['5.1', `Invoke-RestMethod : ${BODY}\n${where('Invoke-RestMethod')}`, `POST ${URL} ? ${BODY}`],
    [
      '5.1, behind a prompt, of a script',
      `PS C:\\> .\\x.ps1\nInvoke-RestMethod : ${BODY}\n${where('Invoke-RestMethod').replace('At line:1 char:1', 'At C:\\x y\\x.ps1:12 char:5')}`,
      `POST ${URL} ? ${BODY}`,
    ],
    [
      '5.1, broken where the window ends',
      `Invoke-RestMethod : ${BODY.replace('any more', 'any\r\n more')}\r\n${where('Invoke-RestMethod')}`,
      `POST ${URL} ? ${BODY}`,
    ],
    [
      '7, in a view without lines',
      `\u001b[31;1mInvoke-RestMethod: \u001b[0m\n${PRETTY}\n`,
      `? ? ? ${PRETTY}`,
    ],
    ['7, in colors', marked(PRETTY), `GET ${URL} ? ${PRETTY.replace(/^/gm, ' ').slice(1)}`],
  ])('has the body: %s', (_, text, line) => {
    expect(summaryOf(text)).toEqual({ form: 'log', lines: [line], remarks: [BODY_ALONE] });
    expect(linesOf(text, 'log')).toEqual([line]);
  });

  it.each([
    [
      '5.1',
      `Invoke-WebRequest : The remote server returned an error: (429) Too Many Requests.\n${where('Invoke-WebRequest')}`,
      `POST ${URL} 429 not-told`,
    ],
    [
      '5.1, called curl',
      `curl : The remote server returned an error: (404) Not Found.\n${where('curl', URL)}`,
      `GET ${URL} 404 not-told`,
    ],
    [
      '7',
      marked('Response status code does not indicate success: 401 (Unauthorized).'),
      `GET ${URL} 401 not-told`,
    ],
  ])('has the status: %s', (_, text, line) => {
    expect(summaryOf(text)).toEqual({ form: 'log', lines: [line], remarks: [STATUS_ALONE] });
  });

  it('is one of several', () => {
    const one = `Invoke-RestMethod : ${BODY}\n${where('Invoke-RestMethod')}`;
    expect(
      linesOf(`${one}\n${marked('Response status code does not indicate success: 503.')}`),
    ).toEqual([`POST ${URL} ? ${BODY}`, `GET ${URL} 503 not-told`]);
  });

  it('is none where there was no response', () => {
    const text = `Invoke-RestMethod : Unable to connect to the remote server\n${where('Invoke-RestMethod')}`;
    expect(summaryOf(text).nothing).toMatch(/^It is none of what can be read/);
  });
});
