import type { Pack } from '../model/pack.ts';
import { administrationCodes } from './8x8/administration-codes.ts';
import { counterexamples } from './8x8/counterexamples.ts';
import { examples } from './8x8/examples.ts';
import { messageCodes } from './8x8/message-codes.ts';
import { messageShapes } from './8x8/message-shapes.ts';
import { messageStatusCodes } from './8x8/message-status-codes.ts';
import { productExamples } from './8x8/product-examples.ts';
import { productShapes } from './8x8/product-shapes.ts';
import { requestCodes } from './8x8/request-codes.ts';
import { statuses } from './8x8/statuses.ts';
import { templateCodes } from './8x8/template-codes.ts';

const docs = 'https://developer.8x8.com/connect/docs/api-error-codes';
const receipts = 'https://developer.8x8.com/connect/docs/delivery-error-codes';

/**
 * 8x8 Connect, formerly Wavecell: SMS, Chat Apps (today sold as Messaging Apps), and their kin.
 *
 * The codes come from `docs`, those of receipts from the pages of their sets; `message-status` from an
 * old support article. Field names and allowed words in our texts are those of the vendor's
 * OpenAPI files (github 8x8Cloud/public-developer-docs, docs_oas/connect); limits in figures are
 * left out, because the vendor changes them without changing the code.
 */
export const eightByEight = {
  id: '8x8',
  name: '8x8',
  docs,
  checked: '2026-11-21',
  refines: ['problem-details'],
  hosts: [
    // sms., chatapps., verify., lookup., contacts., voice. and others, also as sms.us.8x8.com; and
    // api.8x8.com and vcc-*.8x8.com, whose products answer in other forms.
    '*.8x8.com',
    // The European region: sms.8x8.uk, chatapps.8x8.uk, ...
    '*.8x8.uk',
    // The Indonesian region.
    '*.8x8.id',
    // The company's former name: api.wavecell.com, sms.wavecell.com.
    '*.wavecell.com',
    // 8x8's contact center under the name of Bell Canada.
    'odcc2.bell.ca',
  ],
  shapes: [
    {
      id: 'api-error',
      // The verification API documents errors without a message. A code and a message alone may
      // come from another 8x8 product, which has other codes.
      where: [
        { code: 'numeric', errorId: 'string' },
        { code: 'numeric', message: 'string', timestamp: 'string' },
      ],
      // `errorId` is no valid UUID: the page's own sample has the version digit e. The page prints
      // two digits of a second, the APIs send up to seven, and an offset instead of Z.
      elsewhere: { code: 'integer', errorId: 'hex-id', timestamp: 'date' },
      code: 'code',
      message: 'message',
      time: 'timestamp',
      ids: [{ name: 'errorId', field: 'errorId' }],
      set: 'api',
      fields: {
        code: 'The number of the kind of error, the one explained here.',
        message: "8x8's sentence on this error, often more exact than the code.",
        errorId: 'The id of this one occurrence, by which 8x8 support finds it.',
        timestamp: 'When the error happened, by the clock of 8x8.',
      },
    },
    ...productShapes,
    ...messageShapes,
  ],
  sets: {
    api: {
      name: 'SMS and Chat Apps API codes',
      docs,
      codes: { ...requestCodes, ...messageCodes, ...templateCodes },
    },
    'message-status': {
      name: 'Message status reason codes',
      docs: 'https://support.wavecell.com/hc/en-us/articles/212377606-HTTP-API-DR-Reason-Codes',
      codes: messageStatusCodes,
    },
    'sms-receipts': {
      name: 'SMS delivery receipt codes',
      docs: 'https://developer.8x8.com/connect/docs/delivery-receipts-error-codes',
      codes: {},
      list: '8x8-sms',
    },
    'messaging-receipts': {
      name: 'Messaging Apps delivery receipt codes',
      docs: receipts,
      codes: {},
      list: '8x8-messaging',
    },
    'whatsapp-receipts': {
      name: 'WhatsApp delivery receipt codes',
      docs: receipts,
      codes: {},
      list: '8x8-whatsapp',
    },
    'viber-receipts': {
      name: 'Viber delivery receipt codes',
      docs: receipts,
      codes: {},
      list: '8x8-viber',
    },
    lookup: {
      name: 'Number Lookup codes',
      docs: 'https://developer.8x8.com/connect/reference/number-lookup-error-codes',
      codes: {},
      list: '8x8-lookup',
    },
    voice: {
      name: 'Voice status codes',
      docs: 'https://developer.8x8.com/connect/docs/voice/error-codes/voice-status-codes',
      codes: {},
      list: '8x8-voice',
    },
    administration: {
      name: 'Administration API codes',
      docs: 'https://developer.8x8.com/administration/docs/suite-common',
      codes: administrationCodes,
    },
  },
  statuses,
  examples: [...examples, ...productExamples],
  counterexamples,
} as const satisfies Pack;
