import type { Pack } from '../model/pack.ts';
import { adminCodes } from './enablex/codes.ts';
import { counterexamples, examples } from './enablex/examples.ts';
import { serverCodes } from './enablex/server-codes.ts';
import { unifiedCodes } from './enablex/unified-codes.ts';
import { webSdkNumbers } from './enablex/web-sdk-codes.ts';

/** Of the result codes of UCaaS and administration. */
const ucaas = 'https://developer.enablex.io/docs/references/apis/ucaas-api/content/error-handling/';

/** Of all APIs together. */
const docs = 'https://developer.enablex.io/reference/errors.html';

/**
 * EnableX. Its APIs speak two opposite dialects with the same member `result`: in one 1 is success
 * and 0 an error, in the other 0 is success. Path and members decide which one a body is. The Web SDK
 * has numbers of its own in the form of the second; newer APIs have a third form, with words.
 */
export const enablex = {
  id: 'enablex',
  name: 'EnableX',
  docs,
  checked: '2026-11-21',
  hosts: [
    'api.enablex.io',
    'portal.enablex.io',
    // White labels, known by their copies of the documentation.
    'docs2024.vcloudx.com',
    'doc.smartflomeet.ttns.in',
  ],
  shapes: [
    {
      id: 'admin',
      // A number alone is no error: a success of another call may count something. 0 alone is one.
      where: [
        { result: 'numeric', msg: 'present' },
        { result: 'numeric', desc: 'present' },
        { result: { oneOf: ['0', '1', '200'] } },
        { result: { is: 0 } },
        { result: { is: 1 } },
        { result: { is: 200 } },
      ],
      paths: ['/ucaas/', '/admin/', '/service'],
      withoutPath: { msg: 'string', error: 'absent' },
      inSuccess: true,
      success: ['1', '200'],
      code: 'result',
      message: 'msg',
      detail: 'desc',
      set: 'admin',
      docs: ucaas,
      fields: {
        result: 'The result code; 1 is success, and the HTTP status may be 200 even for an error.',
        msg: 'What went wrong, in a few words.',
        desc: 'What went wrong in this case.',
        data: 'The values concerned, if any; they may hold personal data.',
      },
      unlisted: {
        meaning:
          'The call failed with a code that the page on UCaaS and administration does not list.',
        fix: [
          'Read msg and desc for the reason.',
          'Give EnableX support the time, the endpoint and the result code if they say nothing.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'server',
      where: [
        { result: 'numeric', error: 'string' },
        { result: 'numeric', desc: 'string' },
        { result: { oneOf: ['0'] } },
        { result: { is: 0 } },
      ],
      paths: ['/video/', '/sms/', '/voice/'],
      withoutPath: { error: 'string', msg: 'absent' },
      inSuccess: true,
      success: ['0'],
      code: 'result',
      message: 'error',
      detail: 'desc',
      set: 'server',
      // The page of its list is that of SMS alone.
      docs,
      fields: {
        result: 'The result code; 0 is success, and the HTTP status may be 200 even for an error.',
        error: 'The reason in a few words.',
        desc: 'The reason in full.',
      },
      unlisted: {
        meaning:
          'The call failed with a code that is not among those which Errata has for this API.',
        fix: [
          'Read error and desc for the reason.',
          'Give EnableX support the time, the endpoint and the result code if they say nothing.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'web-sdk',
      where: webSdkNumbers.map((number) => ({
        // First, because a success has it not: the look at one asks for the first member.
        error: 'string',
        result: { is: number },
        desc: 'string',
        msg: 'absent',
        data: 'absent',
      })),
      inSuccess: true,
      code: 'result',
      message: 'error',
      detail: 'desc',
      set: 'web-sdk',
      fields: {
        result: 'The number that the Web SDK gives to its callback; 0 is success.',
        error: 'The reason in a few words.',
        desc: 'The reason in full.',
      },
    },
    {
      id: 'unified',
      where: {
        status: { oneOf: ['error'] },
        error_code: 'upper-word',
        request_id: { startsWith: ['req_'] },
      },
      inSuccess: true,
      code: 'error_code',
      message: 'message',
      ids: [{ name: 'request_id', field: 'request_id' }],
      set: 'unified',
      fields: {
        status: 'The word error, where a success has another.',
        error_code: 'The word for the error; look it up by this.',
        message: 'What went wrong in this case.',
        request_id: 'The id of this request, for support.',
      },
      unlisted: {
        meaning: 'EnableX refuses the request with a word that its page on errors does not list.',
        fix: [
          'Read the message for the reason.',
          'Quote the {id} to EnableX support if it says nothing.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'undecided',
      where: { result: 'numeric', desc: 'string' },
      inSuccess: true,
      success: ['0', '1', '200'],
      code: 'result',
      detail: 'desc',
      set: null,
      fields: {
        result: 'The result code, of one of two lists.',
        desc: 'The reason in full.',
      },
      unlisted: {
        meaning: 'EnableX reports a fault, but it is unclear which of its two code lists applies.',
        fix: [
          'Read desc for the reason.',
          'Look the code up in the documentation of the API that you called.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
      note: 'Neither path nor members tell which of two opposite EnableX dialects this body is in.',
    },
  ],
  sets: {
    admin: {
      name: 'UCaaS and Service Administration result codes',
      docs: ucaas,
      codes: adminCodes,
    },
    server: {
      name: 'Video, SMS and Voice result codes',
      docs: 'https://developer.enablex.io/docs/references/apis/sms-api/content/error-handling/',
      codes: serverCodes,
    },
    'web-sdk': {
      name: 'Video Web SDK codes',
      docs: 'https://developer.enablex.io/docs/references/sdks/video-sdk/web-sdk/index/',
      codes: {},
      list: 'enablex-web-sdk',
    },
    unified: {
      name: 'Error codes of Video, Voice and Messaging',
      docs,
      codes: unifiedCodes,
    },
  },
  // The page's "Result Code Grouping".
  statuses: {
    '1xx': {
      meaning: 'EnableX has received the request and is working on it.',
      fix: [],
      who: 'nobody',
      retry: 'no',
      note: 'EnableX groups codes like HTTP; its own result codes (1001, 1504, ...) do not follow.',
    },
    '2xx': {
      meaning: 'EnableX took the request in; only the result code says whether the call succeeded.',
      fix: ['Read the result code in the body before you count the call as done.'],
      who: 'nobody',
      retry: 'no',
      note: 'EnableX groups codes like HTTP; its own result codes (1001, 1504, ...) do not follow.',
    },
    '3xx': {
      meaning: 'EnableX wants a further step before it can complete the request.',
      fix: ['Follow the redirection that the response names.'],
      who: 'caller',
      retry: 'after-change',
      note: 'EnableX groups codes like HTTP; its own result codes (1001, 1504, ...) do not follow.',
    },
    '4xx': {
      meaning: 'EnableX cannot fulfill the request in the form in which it was sent.',
      fix: [
        'Compare the request with the documentation of the call.',
        'Correct it before you send it again.',
      ],
      who: 'caller',
      retry: 'after-change',
      note: 'EnableX groups codes like HTTP; its own result codes (1001, 1504, ...) do not follow.',
    },
    '5xx': {
      meaning: 'The EnableX server did not complete a request that it holds to be in order.',
      fix: [
        'Repeat the request after a pause.',
        'Give EnableX support the time, the endpoint and the HTTP status if it fails again.',
      ],
      who: 'vendor',
      retry: 'after-wait',
      note: 'EnableX groups codes like HTTP; its own result codes (1001, 1504, ...) do not follow.',
    },
  },
  examples,
  counterexamples,
} as const satisfies Pack;
