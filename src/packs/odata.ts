import type { Pack } from '../model/pack.ts';
import { codes } from './odata/codes.ts';
import { counterexamples, examples } from './odata/examples.ts';

const docs =
  'https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html';

/** `-1, Microsoft.SharePoint.Client.SPException`: the class is more exact than the number before it. */
const code = [
  { field: 'error.code', after: '.' },
  { field: 'error.code', before: ', ' },
] as const;

const unlisted = {
  fix: [
    'Read message and the details for the reason.',
    'Compare the address and the body with $metadata of the service.',
  ],
  who: 'caller',
  retry: 'after-change',
} as const;

const fields = {
  'error.code': 'The code of the service; OData itself sets none.',
  'error.message.value': "The service's sentence.",
  'error.message': "The service's sentence.",
  'error.target': 'The property or the part of the address that is wrong.',
  code: 'The code of this single message.',
  target: 'What the single message is about.',
  severity: 'How bad this message is.',
} as const;

/** OData: SAP Gateway, CAP and RAP, SharePoint, Dynamics 365 and Dataverse, and what is built with its libraries. */
export const odata = {
  id: 'odata',
  name: 'OData',
  kind: 'form',
  also: ['SAP Gateway', 'SAP CAP', 'SharePoint', 'Dynamics 365', 'Dataverse'],
  docs,
  checked: '2026-11-21',
  hosts: [],
  idHeaders: ['sprequestguid', 'x-ms-service-request-id', 'req_id', 'x-vcap-request-id'],
  shapes: [
    {
      id: 'version-2',
      // Nobody else has the message as an object with the text in it.
      where: { 'error.code': 'string', 'error.message.value': 'string' },
      elsewhere: {},
      code,
      message: 'error.message.value',
      items: 'error.innererror.errordetails',
      item: { code: 'code', message: 'message' },
      ids: [{ name: 'transactionid', field: 'error.innererror.transactionid' }],
      set: 'codes',
      fields,
      unlisted: {
        ...unlisted,
        meaning: 'An OData service of version 2 or 3 failed the request, with a code of its own.',
      },
    },
    {
      id: 'version-3',
      name: 'SharePoint',
      at: 'odata\\.error',
      where: { code: 'string', 'message.value': 'string' },
      elsewhere: {},
      code: [
        { field: 'code', after: '.' },
        { field: 'code', before: ', ' },
      ],
      message: 'message.value',
      set: 'codes',
      fields: {
        code: 'The code of the service, at SharePoint a number and a class.',
        'message.value': "The service's sentence.",
      },
      unlisted: {
        ...unlisted,
        meaning: 'A service of OData 3, as SharePoint is, failed the request with its own code.',
      },
    },
    {
      id: 'version-4',
      where: { 'error.code': 'string', 'error.message': 'string', 'error.innerError': 'absent' },
      elsewhere: {},
      // A code and a message in error are anybody's; the header is the service's own word.
      head: { headers: { 'odata-version': [] } },
      code: 'error.code',
      message: 'error.message',
      items: 'error.details',
      item: { code: 'code', message: 'message' },
      set: 'codes',
      fields,
      unlisted: {
        ...unlisted,
        meaning: 'The OData service refuses or fails the request, with a code of its own making.',
      },
    },
    {
      id: 'sap-version-4',
      name: 'SAP Gateway',
      also: ['SAP CAP'],
      where: {
        'error.code': 'string',
        'error.message': 'string',
        'error.innererror.ErrorDetails': 'object',
      },
      elsewhere: {},
      code: 'error.code',
      message: 'error.message',
      items: 'error.details',
      item: { code: 'code', message: 'message' },
      set: 'codes',
      fields,
      unlisted: {
        ...unlisted,
        meaning: 'An SAP service of OData 4 failed the request, with a message class of its own.',
      },
    },
  ],
  sets: { codes: { name: 'Codes of OData services', docs, codes } },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
