import fc from 'fast-check';
import type { Pack, PackExample } from '../../src/model/pack.ts';
import { packs } from '../../src/packs/index.ts';
import { ALONE, WHOLE } from '../../src/paste/forms.fixture.ts';

/** What the readers of a pasted text look for, each of which may stand where it has no business. */
const PIECES = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '{}',
    '"',
    "'",
    '`',
    ':',
    ',',
    '=>',
    '\\',
    '\\"',
    '\\n',
    '\\u0041',
    '//',
    '/*',
    '*/',
  ],
  ...[
    'null',
    'None',
    'True',
    'nil',
    '[Object]',
    '1300',
    '-1e999',
    '404',
    'x',
    '😀',
    '\ud83d',
    '\0',
    '\ufeff',
  ],
  ...[
    '{"code":1300}',
    '{"code":1300,"message":"x"}',
    "{'a': None}",
    '{\\"a\\":1}',
    '"{\\"a\\":1}"',
    "b'{}'",
  ],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '\t',
    '  \n',
    '```',
    '```json\n',
    '\n```\n',
    '~~~\n',
    '> ',
    '$ ',
    '# ',
    'PS C:\\> ',
  ],
  ...[
    'curl ',
    'curl.exe ',
    '\ncurl ',
    "-H 'a: b' ",
    '-X POST ',
    "-d '{}' ",
    '-i ',
    '-v ',
    '-u a:b ',
    '-w ',
    "'%{http_code}' ",
  ],
  ...[
    '--json ',
    '--data-raw ',
    '--next ',
    '-F a=b ',
    '-d @f ',
    '\\\n',
    '^\n',
    '`\n',
    '^"',
    '^\\^"',
    "$'",
    "\\'",
    ' | jq',
    ' 2>&1',
  ],
  ...[
    'HTTP/1.1 404 Not Found\n',
    'HTTP/2 200 \r\n',
    'HTTP/1.1 302 F\n',
    'HTTP/1.1 100 Continue\n\n',
    ':status: 404\n',
  ],
  ...[
    'GET /x HTTP/1.1\n',
    'POST https://a.example/x\n',
    'Host: a.example\n',
    'Content-Type: application/json\n',
    ' folded\n',
  ],
  ...[
    'Content-Type: text/event-stream\n',
    'Transfer-Encoding: chunked\n',
    '5\r\n',
    '0\r\n\r\n',
    'a;b=c\n',
  ],
  ...[
    '< HTTP/1.1 404 N\n',
    '< a: b\n',
    '< \n',
    '> GET / HTTP/1.1\n',
    '* Connection #0 to host\n',
    '{ [5 bytes data]\n',
    '  % Total\n',
  ],
  ...[
    '<ref *1> AxiosError: x\n    at y (z:1:2) {\n',
    'response: { status: 404, data: { a: [Object] } }',
    '[Function: x]',
    'Object [AxiosHeaders] {',
    '[Object: null prototype] {',
    '[Symbol(x)]: ',
    '[Circular *1]',
    "' +\n  '",
    ' at x (y:1) {\n',
  ],
  ...[
    'Invoke-RestMethod : ',
    'Invoke-WebRequest: \nLine |\n',
    '     | ',
    '   1 |  ',
    'At line:1 char:1\n',
    '+ irm https://a.example/ -Method Post\n',
    '\u001b[31m',
    '<EOL>',
  ],
  ...[
    '<!DOCTYPE html>',
    '<html><head><title>502 Bad Gateway</title>',
    '"GET /x HTTP/1.1" 502 12\n',
    'connect() failed, request: "GET /x HTTP/1.1", host: "a.example"\n',
    'GET https://a.example/ net::ERR_FAILED\n',
    'HttpClientErrorException: 404 Not Found: [{',
    '... (512 bytes)]',
    'An error occurred (X) when calling the Y operation: z\n',
    'Error code: 429 - ',
  ],
  ...['data: ', 'data:{"a":1}\n', 'event: error\n', ': ping\n', 'data: [DONE]\n\n'],
  ...[
    '{"level":"error",',
    '"msg":',
    '"status":404,',
    '"body":',
    '"response":{',
    '"data":{',
    '"url":"/x",',
    '"headers":[',
  ],
  ...[
    '2026-11-20T10:00:00Z ',
    '9999-99-99T99:99:99Z ',
    'ERROR ',
    'status=404 ',
    'https://a.example/x ',
    'POST /x ',
  ],
  ...[
    '{"log":{"entries":[',
    '{"request":{"url":"https://a.example/"},',
    '"response":{"status":404,"content":{"text":"{}"}}}',
    ']}}',
  ],
  ...[
    '<?xml version="1.0"?>',
    '<a>',
    '</a>',
    '<Error><Code>x</Code></Error>',
    'Response: ',
    'Error: ',
  ],
] as const;

/** Texts made of what the readers look for, in any order. */
export const soup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary' })),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

const examples = (packs as readonly Pack[]).flatMap((pack): readonly PackExample[] => [
  ...pack.examples,
  ...pack.counterexamples,
]);

/** A text that is whole, and what happens to it before it is pasted. */
export const spoiledPaste: fc.Arbitrary<string> = fc
  .record({
    example: fc.constantFrom(...examples),
    form: fc.constantFrom(...WHOLE, ...ALONE),
    accidents: fc.array(
      fc.record({
        kind: fc.constantFrom('cut', 'drop', 'double', 'insert', 'swap'),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat({ max: 60 }),
        piece: fc.constantFrom(...PIECES),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ example, form, accidents }) =>
    accidents.reduce((text, accident) => spoil(text, accident), form.write(example)),
  );

interface Accident {
  readonly kind: 'cut' | 'drop' | 'double' | 'insert' | 'swap';
  /** From 0 for the start of the text to 1 for its end. */
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

function spoil(text: string, { kind, at, length, piece }: Accident): string {
  const from = Math.floor(at * text.length);
  const [before, some, after] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  switch (kind) {
    case 'cut':
      return before;
    case 'drop':
      return before + after;
    case 'double':
      return before + some + some + after;
    case 'insert':
      return before + piece + some + after;
    case 'swap':
      return before + after + some;
  }
}
