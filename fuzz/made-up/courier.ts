import type { Pack } from '../../src/model/pack.ts';
import { entry, said } from './entries.ts';

const ID = '7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10';
const BY_CHANNEL = {
  field: 'channel',
  sets: { sms: 'sms', chat: 'chat' },
  otherwise: ['sms', 'chat'],
} as const;

/** A vendor whose body says which of its lists a code is of, and whose URLs tell its forms apart. */
export const courier: Pack = {
  id: 'courier',
  name: 'Courier',
  docs: 'https://docs.courier.example/errors',
  checked: '2026-11-21',
  hosts: ['*.courier.example'],
  idHeaders: ['x-courier'],
  shapes: [
    {
      id: 'receipt',
      at: 'anywhere',
      keys: 'loose',
      inSuccess: true,
      where: { receipt: 'string', state: { oneOf: ['LOST', 'SENT BACK'] } },
      code: 'reason code',
      ids: [
        { name: 'receipt', field: 'receipt' },
        { name: 'batch', field: 'batch' },
      ],
      set: BY_CHANNEL,
      note: 'A receipt is kept for a week.',
    },
    {
      id: 'report',
      where: { errorCode: 'numeric' },
      elsewhere: { reportId: 'hex-id', sentAt: 'date', channel: 'string' },
      code: 'errorCode',
      time: 'sentAt',
      ids: [{ name: 'reportId', field: 'reportId' }],
      set: BY_CHANNEL,
    },
    {
      id: 'call',
      paths: ['/calls/'],
      where: [{ code: 'numeric' }, { code: 'string' }],
      withoutPath: { call: 'object' },
      code: 'code',
      message: 'message',
      status: 'status',
      items: 'more',
      set: 'calls',
      unlisted: entry('The call failed.'),
    },
    {
      id: 'visit',
      paths: ['/visits/'],
      where: { code: 'string' },
      withoutPath: { visit: 'present' },
      code: 'code',
      set: 'calls',
    },
  ],
  sets: {
    sms: {
      name: 'SMS',
      docs: 'https://docs.courier.example/sms',
      codes: {
        '1': entry('The number is wrong.'),
        '7': entry('The phone is off.'),
        '9': entry('It has arrived.', { who: 'nobody' }),
      },
    },
    chat: {
      name: 'Chat',
      docs: 'https://docs.courier.example/chat',
      codes: { '1': entry('The window is closed.'), '9': entry('The app is too old.') },
    },
    calls: {
      name: 'Calls',
      docs: 'https://docs.courier.example/calls',
      codes: { busy: entry('The line is busy.', { templates: ['{name} is busy'] }) },
      ranges: [{ from: 100, to: 199, ...entry('The call was not put through.') }],
      properties: { 'caller.name': [entry('The name is missing.', { when: { status: 422 } })] },
    },
  },
  statuses: {
    '422': said('Wrong.', { property: 'The member {code} is wrong.', note: 'Read on.' }),
  },
  examples: [
    {
      title: 'receipts',
      url: 'https://eu.courier.example/receipts',
      status: 200,
      body: '{"batch":"b-1","list":[{"Receipt":"r-1","State":"Lost","Reason Code":7,"Channel":"SMS"},{"receipt":"r-2","state":"sent_back","reasonCode":"1"}]}',
      findings: [
        { shape: 'receipt', code: '7' },
        { shape: 'receipt', code: '1' },
      ],
    },
    {
      title: 'a report',
      url: 'https://api.shop.example/report',
      status: 424,
      body: `{"errorCode":"9","reportId":"${ID}","sentAt":"2026-11-20 10:00:00","channel":"Chat"}`,
      findings: [{ shape: 'report', code: '9' }],
    },
    {
      title: 'a report by a channel of nobody',
      url: 'https://api.shop.example/report',
      status: 424,
      body: `{"errorCode":"9","reportId":"${ID}","sentAt":"2026-11-20 10:00:00","channel":"Fax"}`,
      findings: [{ shape: 'report', code: '9' }],
    },
    {
      title: 'a call',
      url: 'https://eu.courier.example/calls/7',
      status: 422,
      body: '{"code":"caller.name","message":"Missing","status":"422","more":[{"code":150},{"code":"busy","message":"Jo is busy"}]}',
      findings: [{ shape: 'call', code: 'caller.name', items: ['150', 'busy'] }],
    },
    {
      title: 'a visit, told by its members',
      url: 'https://eu.courier.example/things',
      status: 500,
      body: '{"code":"nobody","visit":null}',
      findings: [{ shape: 'visit', code: 'nobody' }],
    },
  ],
  counterexamples: [
    {
      title: 'a report with a code of nobody',
      url: 'https://api.shop.example/report',
      status: 424,
      body: `{"errorCode":12,"reportId":"${ID}","sentAt":"2026-11-20 10:00:00","channel":"chat"}`,
    },
  ],
};
