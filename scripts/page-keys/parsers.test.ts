import { describe, expect, it } from 'vitest';
import { apiKeys } from './8x8-api.ts';
import { messageStatusKeys } from './8x8-message-status.ts';
import { emnifyKeys } from './emnify.ts';
import { enablexKeys } from './enablex.ts';
import { telecomxKeys } from './telecomx.ts';

describe('enablexKeys', () => {
  const text = `Code | Category | Description |
---|---|---|
2xx | Fine | All is well. |
Codes
- First Heading
Code | Description |
---|---|
201 | Made. |
- Second Heading
7 | Wrong | on two counts. |
Good Response: what comes back
when all is well. For example:
{ "result": "3","data": {}}
Bad Response: what comes back otherwise.
{ "result": 77,"msg": "No tea","desc": "The pot is empty."}`;

  it('reads groups, and codes under their headings', () => {
    expect(enablexKeys(text)).toMatchObject({
      groups: [{ code: '2xx', category: 'Fine' }],
      codes: [
        { code: '201', category: 'First Heading' },
        { code: '7', category: 'Second Heading' },
      ],
    });
  });

  it('reads the codes and the members of samples', () => {
    expect(enablexKeys(text)).toMatchObject({
      examples: [
        { code: '3', category: 'Good Response' },
        { code: '77', category: 'Bad Response', name: 'No tea' },
      ],
      properties: ['result', 'data', 'msg', 'desc'],
    });
  });
});

describe('apiKeys', () => {
  it('reads statuses without their sentences, codes with their labels', () => {
    const text = `Code | Description |
---|---|
418 | I'm a teapot, the server is one. |
9000 | Missed tea, or milk |
9001 | Too much sugar |Some footer`;
    expect(apiKeys(text)).toMatchObject({
      statuses: [418],
      codes: [{ code: '9000', name: 'Missed tea, or milk' }],
    });
  });

  it('parts the name of a member from the description before it', () => {
    const text = `pot
(integer) - Which potlidId
(UUID) - The lid. Format:xx
{
"pot": 3,
"lidId": "x"
}`;
    expect(apiKeys(text).properties).toEqual([
      { name: 'pot', type: 'integer' },
      { name: 'lidId', type: 'UUID' },
    ]);
  });
});

describe('messageStatusKeys', () => {
  const text = `If the status of the message is\u00a0 SPILT BY WAITER or COLD, then these:

Code Description
418 I'm a teapot, with a sentence.
422 422 Odd One, with another.

500 Not Listed, after the table.
  • pot\u00a0(string, date-time) - When it was made.`;

  it('reads states, reasons up to the end of the table, and members', () => {
    expect(messageStatusKeys(text)).toEqual({
      states: ['SPILT BY WAITER', 'COLD'],
      codes: [
        { code: '418', name: "I'm a teapot" },
        { code: '422', name: 'Odd One' },
      ],
      properties: [{ name: 'pot', type: 'string, date-time' }],
    });
  });
});

describe('emnifyKeys', () => {
  const text = `Tea Making 418 9101 NoTea \u00a0
Milk 404 9201 NotFound {milk} of {cow} not found

409 Conflict
{
  "error_code" : 9901,
  "error_token" : "Spilt",
  "message" : "Spilt"
}
{ "error_code": 9101, "error_token": "NoTea" }
9900-9999 Saucers`;

  it('reads rows with and without a template', () => {
    expect(emnifyKeys(text).codes).toEqual([
      { code: '9101', status: 418, category: 'Tea Making', token: 'NoTea' },
      {
        code: '9201',
        status: 404,
        category: 'Milk',
        token: 'NotFound',
        template: '{milk} of {cow} not found',
      },
    ]);
  });

  it('reads what only a sample has, ranges and members', () => {
    expect(emnifyKeys(text)).toMatchObject({
      examples: [{ code: '9901', status: 409, token: 'Spilt' }],
      ranges: [{ from: 9900, to: 9999, resource: 'Saucers' }],
      properties: ['error_code', 'error_token', 'message'],
    });
  });
});

describe('telecomxKeys', () => {
  const text = `Status code Message Description
418 Teapot When it is one.

Property Type Description
pot String Which one.

Status Code Message
401 no_tea Pour <tea> first

{ error: { code: "pot", status: 418 } }
{ "code": "pot.lid", "status": 404, "inner": [] }`;

  it('reads each table by its heading, and samples with and without quotes', () => {
    expect(telecomxKeys(text)).toEqual({
      statuses: [418],
      properties: [{ name: 'pot', type: 'String' }],
      general: [{ status: 401, code: 'no_tea', message: 'Pour <tea> first' }],
      examples: [
        { status: 418, code: 'pot' },
        { status: 404, code: 'pot.lid' },
      ],
    });
  });

  it('finds nothing in the text of another page', () => {
    expect(telecomxKeys('418 Teapot When it is one.')).toEqual({
      statuses: [],
      properties: [],
      general: [],
      examples: [],
    });
  });
});
