import type { HeadTest, IdField, SetByField, Shape } from '../../model/pack.ts';

const ids = [
  { name: 'umid', field: 'umid' },
  { name: 'messageId', field: 'messageId' },
  { name: 'clientMessageId', field: 'clientMessageId' },
  { name: 'batchId', field: 'batchId' },
  { name: 'clientBatchId', field: 'clientBatchId' },
] as const satisfies readonly IdField[];

/** What the status of one message has in every API that sends messages. */
const members = {
  at: 'anywhere',
  keys: 'loose',
  inSuccess: true,
  code: ['status.errorCode', 'errorCode'],
  message: ['status.errorMessage', 'errorMessage', 'status.description', 'status.state', 'state'],
  detail: 'status.detail',
  time: 'status.timestamp',
  ids,
} as const satisfies Partial<Shape>;

const fields = {
  umid: 'The id of the message, given by 8x8.',
  'status.state': 'What has become of the message.',
  'status.errorCode': 'Why; a number that means something else in each of several lists.',
  'status.errorMessage': 'Why, in words of 8x8.',
} as const satisfies Shape['fields'];

/** Names of channels in lower case, by the code list of their receipts. */
const channels = {
  sms: 'sms-receipts',
  whatsapp: 'whatsapp-receipts',
  viber: 'viber-receipts',
  rcs: 'messaging-receipts',
  line: 'messaging-receipts',
  linenotification: 'messaging-receipts',
  facebook: 'messaging-receipts',
  wechat: 'messaging-receipts',
  zalo: 'messaging-receipts',
  zalonotification: 'messaging-receipts',
  kakao: 'messaging-receipts',
} as const satisfies SetByField['sets'];

/** A channel whose receipts are of one list. */
const channel = { oneOf: Object.keys(channels) } as const;

const receipts = [
  'sms-receipts',
  'messaging-receipts',
  'whatsapp-receipts',
  'viber-receipts',
] as const;

const byChannel = { field: 'channel', sets: channels, otherwise: receipts } as const;

/** 8x8 itself refused the message: `rejected`, in older APIs `failed`. */
const refused = { oneOf: ['rejected', 'failed'] } as const;
/** The message was sent and did not arrive. */
const undelivered = { oneOf: ['undelivered', 'error', 'expired'] } as const;

/** The two words under which the vendor's old page fills the reason. */
const stopped = { oneOf: ['REJECTED BY CARRIER', 'TRASHED'] } as const;

/** Either: while messages are being sent, both are 8x8's own doing. */
const failed = { oneOf: [...refused.oneOf, ...undelivered.oneOf] } as const;

/**
 * The requests that send messages: `messages` and `messages/batch` today, `single` and `many` in the old
 * API. Nothing else that is posted, such as the wish for an export, ends so.
 */
const sending = {
  methods: ['POST'],
  endpoints: ['messages', 'batch', 'single', 'many'],
} as const satisfies HeadTest;

/**
 * Messages that failed, each a finding of its own. What the answer to a request that sends messages says
 * has the codes of the API, with or without an id of the message. Reports and exports have the codes of
 * delivery receipts, in the list of the message's channel.
 */
export const messageShapes = [
  {
    ...members,
    id: 'rejected-message',
    head: sending,
    where: [
      { 'status.state': failed, 'status.errorCode': 'numeric' },
      { state: failed, errorCode: 'numeric' },
      { status: failed, errorCode: 'numeric' },
      // A survey by SMS: a word in the place of the number.
      { umid: 'string', 'status.code': { oneOf: ['REJECTED'] }, 'status.description': 'string' },
    ],
    set: 'api',
    fields,
    unlisted: {
      meaning: '8x8 refused this one message of the request, and others of it may have been taken.',
      fix: [
        'Read the message for the reason, and correct what it names.',
        'Send this message alone again, not the whole batch.',
        'Quote the {id} to 8x8 support if the reason is not clear.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
  },
  {
    ...members,
    id: 'refused-by-channel',
    where: [
      { umid: 'string', channel, 'status.state': refused, 'status.errorCode': 'numeric' },
      { umid: 'string', channel, state: refused, errorCode: 'numeric' },
      { umid: 'string', channel, status: refused, errorCode: 'numeric' },
    ],
    set: byChannel,
    fields,
    unlisted: {
      meaning:
        "8x8 refused the message, with a number that the list of the message's channel lacks.",
      fix: [
        'Read errorMessage beside the number, and look the number up among the codes of the API.',
        'Quote the {id} to 8x8 support and ask for the reason.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
  },
  {
    ...members,
    id: 'refused-in-report',
    where: [
      { umid: 'string', 'status.state': refused, 'status.errorCode': 'numeric' },
      { umid: 'string', state: refused, errorCode: 'numeric' },
      { umid: 'string', status: refused, errorCode: 'numeric' },
    ],
    set: { field: 'channel', sets: channels, otherwise: ['api', ...receipts] },
    fields,
    unlisted: {
      meaning: '8x8 refused the message, with a number that several lists could explain, or none.',
      fix: [
        'Read errorMessage beside the number.',
        'Quote the {id} to 8x8 support and ask for the reason.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
  },
  {
    ...members,
    id: 'undelivered-by-channel',
    where: [
      { umid: 'string', channel, 'status.state': undelivered, 'status.errorCode': 'numeric' },
      { umid: 'string', channel, state: undelivered, errorCode: 'numeric' },
      { umid: 'string', channel, status: undelivered, errorCode: 'numeric' },
    ],
    set: byChannel,
    fields,
    unlisted: {
      meaning:
        "The message did not arrive, for a reason that is not in 8x8's list for the message's channel.",
      fix: [
        'Read errorMessage, and look the number up with the channel itself, whose own it may be.',
        'Quote the {id} to 8x8 support and ask what the number means.',
      ],
      who: 'recipient',
      retry: 'after-change',
    },
  },
  {
    ...members,
    id: 'undelivered-message',
    where: [
      { umid: 'string', 'status.state': undelivered, 'status.errorCode': 'numeric' },
      { umid: 'string', state: undelivered, errorCode: 'numeric' },
      { umid: 'string', status: undelivered, errorCode: 'numeric' },
    ],
    set: { field: 'channel', sets: channels, otherwise: receipts },
    docs: 'https://developer.8x8.com/connect/docs/delivery-error-codes',
    fields,
    unlisted: {
      meaning:
        'The message did not arrive, and it is not certain which list of codes its number is of.',
      fix: [
        'Find out by which channel the message went, and look the number up in its list.',
        'Quote the {id} to 8x8 support if the reason is not clear.',
      ],
      who: 'recipient',
      retry: 'after-change',
    },
  },
  {
    id: 'message-status',
    at: 'anywhere',
    keys: 'loose',
    // With an id of a message beside it: a voicemail has a state too, and can be trashed.
    where: [
      { status: stopped, umid: 'present' },
      { state: stopped, umid: 'present' },
      { 'status.state': stopped, umid: 'present' },
      { status: stopped, messageId: 'present' },
      { status: stopped, clientMessageId: 'present' },
    ],
    inSuccess: true,
    code: ['reason code', 'status.reason code'],
    message: ['status', 'state', 'status.state'],
    ids,
    set: 'message-status',
    unlisted: {
      meaning:
        'The message was rejected by the carrier or trashed, and no reason that Errata knows is given.',
      fix: [
        "Check the recipient's number, the sender, and the expiry of the message.",
        'Quote the {id} to 8x8 support and ask why the message was stopped.',
      ],
      who: 'vendor',
      retry: 'after-change',
    },
    note:
      "The vendor's page on these reasons repeats its table of HTTP statuses, and the original " +
      'reason codes are lost. Take the meaning of the reason with care.',
  },
] as const satisfies readonly Shape[];
