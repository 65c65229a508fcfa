import type { Pack } from '../../src/model/pack.ts';

/** A body that invites a wrong name. */
export interface Trap {
  readonly title: string;
  readonly body: string;
  /** Ids of packs that name it with reason; none unless given. */
  readonly mayName?: readonly string[];
}

/** Written by hand. */
export const traps: readonly Trap[] = [
  ['an error of the kind None', '{"status":"Succeeded","error":{"code":"None","message":null}}'],
  ['an error that is null', '{"error":null}'],
  ['an error that is null beside data', '{"data":{"id":1},"error":null,"message":"ok"}'],
  ['no errors', '{"errors":[]}'],
  ['no errors, and their number', '{"errors":[],"errorCount":0,"status":"ok"}'],
  ['errors that are null', '{"errors":null,"data":[]}'],
  ['an empty error', '{"error":{}}'],
  ['an error that is false', '{"error":false,"code":0}'],
  ['an error without words', '{"error":{"code":"","message":""}}'],
  ['codes that are null', '{"code":null,"message":null,"errorId":null,"timestamp":null}'],
  ['a code of zero', '{"code":0,"message":"success","data":{}}'],
  ['a bounce', '[{"email":"jo@shop.example","code":"550","error":"No such mailbox"}]'],
  [
    'bounces with a page',
    '{"items":[{"address":"jo@shop.example","code":"550","error":"No such mailbox","created_at":"2026-11-20T10:00:00Z"}],"paging":{}}',
  ],
  ['an access token', '{"access_token":"eyJ.e30.x","token_type":"Bearer","expires_in":3600}'],
  [
    'a token and an error that is null',
    '{"access_token":"x","error":null,"error_description":null}',
  ],
  ['a list of codes', '{"codes":[1000,1001,1002,1300,1400,1401,1504,2101]}'],
  ['a table of codes', '{"1300":"Not found","1401":"Invalid reference","1504":"Duplicate"}'],
  ['a word', '"TRASHED"'],
  ['a number', '1300'],
  ['null', 'null'],
  ['nothing', ''],
  ['an empty list', '[]'],
  ['an empty object', '{}'],
  ['a status of a thing', '{"status":"REJECTED BY CARRIER"}'],
  ['things with states', '[{"state":"trashed"},{"state":"read"}]'],
  ['a language file', '{"error":{"code":"Code","message":"Message","inner":"Details"}}'],
  ['a form with labels', '{"fields":[{"name":"code","label":"Error code","value":1300}]}'],
  [
    'one time and one id',
    '{"errorId":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10","timestamp":"2026-11-20T10:00:00Z"}',
  ],
  ['only names of members', '["code","message","errorId","timestamp","error_code","error_token"]'],
].map(([title = '', body = '']) => ({ title, body }));

const LOG_LINES = 'log lines that are objects';

/** Ways in which a body is kept, quoted or found: as an object, and as text. */
const KEPT: readonly (readonly [string, (body: string) => string])[] = [
  [LOG_LINES, (body) => `[${body},${body},${body}]`],
  ['log lines with the body as a member', (body) => `[{"level":"error","response":${body}}]`],
  ['log lines as text', (body) => JSON.stringify([`ERROR 404 ${body}`, `WARN ${body}`])],
  ['log lines in a member', (body) => `{"took":3,"lines":[{"n":1,"body":${body}}]}`],
  ['a log that holds it as text', (body) => JSON.stringify({ log: `response: ${body}` })],
  ['a search result', (body) => `{"hits":{"total":1,"hits":[{"_id":"1","_source":${body}}]}}`],
  [
    'a search result as text',
    (body) => JSON.stringify({ results: [{ snippet: body, score: 1.2 }] }),
  ],
  [
    'a page of documentation',
    (body) => JSON.stringify({ title: 'Error codes', blocks: [{ type: 'code', text: body }] }),
  ],
  [
    'a page of documentation with markup',
    (body) => JSON.stringify({ html: `<h1>Errors</h1><pre>${body}</pre>`, path: '/docs/errors' }),
  ],
  [
    'an OpenAPI example',
    (body) => `{"openapi":"3.1.0","components":{"examples":{"E":{"value":${body}}}}}`,
  ],
  [
    'recorded exchanges',
    (body) => {
      const response = { status: 404, content: { text: body } };
      return JSON.stringify({ log: { entries: [{ request: {}, response }] } });
    },
  ],
  ['a queue of webhooks', (body) => `{"events":[{"id":1,"payload":${body}}],"next":null}`],
  ['a test report', (body) => JSON.stringify({ failures: [{ message: `expected 200: ${body}` }] })],
  ['text that is JSON that is text', (body) => JSON.stringify(JSON.stringify(body))],
  ['a chat message', (body) => JSON.stringify({ messages: [{ role: 'user', content: body }] })],
];

/** Every sample of the packs, kept in a document of somebody else. */
export function keptSamples(packs: readonly Pack[]): readonly Trap[] {
  // A list of answers of one form is that form's batch, whoever wrote the list.
  const batches = packs
    .filter(({ kind, shapes }) => kind === 'form' && shapes.some(({ list }) => list))
    .map(({ id }) => id);
  return packs.flatMap(({ id, examples }) =>
    examples.flatMap((example) =>
      KEPT.flatMap(([title, keep]) => {
        const body = keep(example.body);
        if (!isJson(body)) return [];
        const mayName = title === LOG_LINES ? batches : [];
        return [{ title: `${title}: ${id}, ${example.title}`, body, mayName }];
      }),
    ),
  );
}

/** A sample that is no JSON cannot stand as an object in a document that is. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
