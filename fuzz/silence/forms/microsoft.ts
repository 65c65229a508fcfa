import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

const innerError = object({
  date: w.isoTime,
  'request-id': w.uuid,
  'client-request-id': w.uuid,
});

/** OData and the services that speak it, ABP. */
export const microsoft = [
  json(
    'odata-v4',
    object({
      error: object({
        code: any('', 'Request_ResourceNotFound', 'multiple', '404'),
        message: w.sentence,
        target: maybe(w.fieldName),
        details: maybe(some(object({ code: w.pascal, message: w.sentence, target: w.fieldName }))),
        innererror: maybe(object({ trace: some(w.sentence), context: any({}) })),
      }),
    }),
  ),
  json(
    'microsoft-graph',
    object({ error: object({ code: w.pascal, message: w.sentence, innerError }) }),
  ),
  json(
    'azure-resource-manager',
    object({
      error: object({
        code: w.pascal,
        message: w.sentence,
        details: some(object({ code: w.pascal, message: w.sentence })),
        additionalInfo: maybe(some(object({ type: w.pascal, info: any({}) }))),
      }),
    }),
  ),
  json(
    'azure-functions',
    object({ statusCode: w.httpStatus, message: w.sentence, activityId: w.uuid }),
  ),
  json(
    'azure-async-operation',
    object({
      id: w.path,
      name: w.uuid,
      status: any('Failed', 'Succeeded', 'Canceled'),
      startTime: w.isoTime,
      endTime: w.isoTime,
      error: maybe(object({ code: w.pascal, message: w.sentence })),
    }),
  ),
  json(
    'odata-v2',
    object({
      error: object({
        code: any('SY/530', '005056A509B11EE1', '/IWBEP/CM_MGW_RT/021'),
        message: object({ lang: any('en', 'de'), value: w.sentence }),
        innererror: maybe(
          object({ transactionid: w.hex, timestamp: w.isoTime, errordetails: any([]) }),
        ),
      }),
    }),
  ),
  json(
    'odata-v3',
    object({
      'odata.error': object({
        code: w.smallNumber.map(String),
        message: object({ lang: always('en-US'), value: w.sentence }),
      }),
    }),
  ),
  json(
    'abp',
    object({
      error: object({
        code: any(null, 'App:010042', '403'),
        message: w.sentence,
        details: any(null, 'Look at the fields.'),
        data: any({}, null),
        validationErrors: any(null, [{ message: 'Too short', members: ['name'] }]),
      }),
      __abp: maybe(always(true)),
      success: maybe(always(false)),
      unAuthorizedRequest: maybe(always(false)),
    }),
  ),
  json(
    'aspnet-web-api',
    object({
      Message: w.sentence,
      MessageDetail: maybe(w.sentence),
      ModelState: maybe(w.fieldErrors),
      ExceptionType: maybe(w.pascal),
    }),
  ),
  json(
    'dynamics',
    object({ error: object({ code: any('0x80040265', '0x80048306'), message: w.sentence }) }),
  ),
];
