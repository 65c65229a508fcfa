import type { Example } from '../../model/pack.ts';

/** Answers of the messaging APIs, of administration, voice and number lookup. */
export const productExamples = [
  {
    title: 'A batch under 200 with one message refused by the API',
    url: 'https://chatapps.8x8.com/api/v1/subaccounts/demo/messages/batch',
    method: 'POST',
    status: 200,
    body: `{"batchId":"2f0c9a2e-77b1-ea11-8270-00155d466a01","clientBatchId":"autumn",\
"acceptedCount":1,"rejectedCount":1,"messages":[{"umid":"2f0c9a2e-77b1-ea11-8270-00155d466a02",\
"user":{"msisdn":"+12025550123"},"clientMessageId":"a-1","status":{"state":"queued",\
"timestamp":"2026-01-04T08:19:45.99Z"}},{"umid":"2f0c9a2e-77b1-ea11-8270-00155d466a03",\
"user":{"msisdn":"+12025550145"},"clientMessageId":"a-2","status":{"state":"rejected",\
"timestamp":"2026-01-04T08:19:45.99Z","errorCode":3038,\
"errorMessage":"Template not found for provided name and language"}}]}`,
    findings: [{ shape: 'rejected-message', code: '3038' }],
  },
  {
    title: 'A single message refused, with a number that WhatsApp receipts have too',
    url: 'https://chatapps.8x8.com/api/v1/subaccounts/demo/messages',
    method: 'POST',
    status: 200,
    body: `{"umid":"2f0c9a2e-77b1-ea11-8270-00155d466a04","user":{"msisdn":"+1202555012"},\
"status":{"state":"rejected","timestamp":"2026-01-04T08:19:45.99Z","errorCode":1002,\
"errorMessage":"Invalid MSISDN format"}}`,
    findings: [{ shape: 'rejected-message', code: '1002' }],
  },
  {
    title: 'A batch whose messages have no id of 8x8',
    url: 'https://sms.8x8.com/api/v1/subaccounts/demo/messages/batch',
    method: 'POST',
    status: 200,
    body: `{"batchId":"2f0c9a2e-77b1-ea11-8270-00155d466a05","acceptedCount":0,"rejectedCount":1,\
"messages":[{"clientMessageId":"a-3","destination":"12","status":{"state":"rejected",\
"errorCode":1002,"errorMessage":"Invalid MSISDN format"}}]}`,
    findings: [{ shape: 'rejected-message', code: '1002' }],
  },
  {
    title: 'A batch with a message that has no id at all',
    url: 'https://sms.8x8.com/api/v1/subaccounts/demo/messages/batch',
    method: 'POST',
    status: 200,
    body: `{"batchId":"2f0c9a2e-77b1-ea11-8270-00155d466a11","acceptedCount":0,"rejectedCount":1,\
"messages":[{"status":{"state":"rejected","errorCode":1002,"errorMessage":"Invalid MSISDN format"}}]}`,
    findings: [{ shape: 'rejected-message', code: '1002' }],
  },
  {
    title: 'A report of a message that did not arrive, without a channel',
    url: 'https://sms.8x8.com/api/v1/subaccounts/demo/messages/2f0c9a2e-77b1-ea11-8270-00155d466a0a',
    status: 200,
    body: `{"umid":"2f0c9a2e-77b1-ea11-8270-00155d466a0a","status":{"state":"undelivered",\
"errorCode":15,"errorMessage":"Not reached"}}`,
    findings: [{ shape: 'undelivered-message', code: '15' }],
  },
  {
    title: 'A report of a message that 8x8 refused, without a channel',
    url: 'https://sms.8x8.com/api/v1/subaccounts/demo/messages/2f0c9a2e-77b1-ea11-8270-00155d466a12',
    status: 200,
    body: `{"umid":"2f0c9a2e-77b1-ea11-8270-00155d466a12","status":{"state":"rejected",\
"timestamp":"2026-01-04T08:19:45.99Z","errorCode":1002,"errorMessage":"Invalid MSISDN format"}}`,
    findings: [{ shape: 'refused-in-report', code: '1002' }],
  },
  {
    title: 'A survey that was refused, with a word in the place of the number',
    url: 'https://sms.8x8.com/api/v1/subaccounts/demo/surveys/7/messages/batch',
    method: 'POST',
    status: 200,
    body: `{"batchId":"2f0c9a2e-77b1-ea11-8270-00155d466a06","acceptedCount":0,"rejectedCount":1,\
"messages":[{"umid":"2f0c9a2e-77b1-ea11-8270-00155d466a07","destination":"12","status":\
{"code":"REJECTED","description":"Invalid MSISDN format"}}]}`,
    findings: [{ shape: 'rejected-message', code: null }],
  },
  {
    title: 'A report of WhatsApp, whose numbers are others than those of the API',
    url: 'https://chatapps.8x8.com/api/v1/subaccounts/demo/messages/2f0c9a2e-77b1-ea11-8270-00155d466a08',
    status: 200,
    body: `{"data":[{"umid":"2f0c9a2e-77b1-ea11-8270-00155d466a08","subAccountId":"demo",\
"channel":"WhatsApp","direction":"Outbound","status":{"state":"undelivered",\
"detail":"rejected_by_operator","timestamp":"2026-01-04T08:19:45.99Z","errorCode":1022,\
"errorMessage":"Message window expired"},"contentType":"Text","step":1}]}`,
    findings: [{ shape: 'undelivered-by-channel', code: '1022' }],
  },
  {
    title: 'A row of an export for SMS',
    url: 'https://sms.8x8.com/api/v1/subaccounts/demo/messages/exports/42',
    status: 200,
    body: `{"rows":[{"umid":"2f0c9a2e-77b1-ea11-8270-00155d466a09","channel":"SMS",\
"state":"undelivered","errorCode":1,"errorMessage":"Absent subscriber"}]}`,
    findings: [{ shape: 'undelivered-by-channel', code: '1' }],
  },
  {
    title: 'A report of a message that 8x8 refused, on Viber',
    url: 'https://chatapps.8x8.com/api/v1/subaccounts/demo/messages/2f0c9a2e-77b1-ea11-8270-00155d466a10',
    status: 200,
    body: `{"data":[{"umid":"2f0c9a2e-77b1-ea11-8270-00155d466a10","subAccountId":"demo",\
"channel":"viber","status":{"state":"failed","errorCode":2007,"errorMessage":"User blocked"}}]}`,
    findings: [{ shape: 'refused-by-channel', code: '2007' }],
  },
  {
    title: 'Administration: a field at fault',
    url: 'https://api.8x8.com/admin-provisioning/users',
    method: 'POST',
    status: 400,
    mediaType: 'application/problem+json',
    body: `{"status":400,"instance":"/users","time":"2026-09-14T08:15:30Z",\
"title":"Request Validation Failed","errors":[{"field":"basicInfo.primaryEmail",\
"code":"VALIDATION_ERROR","message":"Email address format is invalid"}]}`,
    findings: [{ shape: 'administration', code: 'VALIDATION_ERROR', items: ['VALIDATION_ERROR'] }],
  },
  {
    title: 'Administration: no key',
    url: 'https://api.8x8.com/admin-provisioning/users',
    status: 401,
    mediaType: 'application/vnd.users.v1+json',
    body: '{"status":401,"title":"Unauthorized","detail":"Valid credentials required"}',
    findings: [{ shape: 'administration', code: null }],
  },
  {
    title: 'Administration: a server that failed, with the id of the request',
    url: 'https://api.8x8.com/admin-provisioning/users',
    status: 500,
    mediaType: 'application/problem+json',
    body: `{"status":500,"title":"Internal Server Error",\
"requestId":"c4d1b7f2-58e3-4f0a-8b6d-9a2e7c315d09"}`,
    findings: [{ shape: 'administration', code: null }],
  },
  {
    title: 'Administration: an operation that failed later, under 200',
    url: 'https://api.8x8.com/admin-provisioning/operations/op_demo',
    status: 200,
    body: `{"operationId":"op_demo","status":"FAILED","resourceType":"USER","error":{"status":400,\
"title":"Validation Error","detail":"Invalid field value","errors":[{"field":\
"basicInfo.primaryEmail","code":"VALIDATION_ERROR","message":"Email format is invalid"}]}}`,
    findings: [
      { shape: 'failed-operation', code: 'VALIDATION_ERROR', items: ['VALIDATION_ERROR'] },
    ],
  },
  {
    title: 'Voice: a call flow that does not begin with a call',
    url: 'https://voice.8x8.com/api/v1/subaccounts/demo/callflows',
    method: 'POST',
    status: 422,
    body: `{"sessionStatus":"NOT_CREATED","callFlowRequestId":\
"0564e804-0a7e-11ee-9c83-6df9c048a122","statusCode":-1013,\
"statusMessage":"Invalid Callflow : First action should be a MakeCall action"}`,
    findings: [{ shape: 'voice-callflow', code: '-1013' }],
  },
  {
    title: 'Voice: the HTTP status in the place of the code',
    url: 'https://voice.8x8.com/api/v1/subaccounts/demo/callflows',
    method: 'POST',
    status: 401,
    body: `{"sessionStatus":"NOT_CREATED","callFlowRequestId":\
"0564e804-0a7e-11ee-9c83-6df9c048a123","statusCode":401,"statusMessage":"Unauthorized"}`,
    findings: [{ shape: 'voice-callflow', code: '401' }],
  },
  {
    title: 'Voice, passed on by a shop',
    url: 'https://api.shop.example/reminders',
    method: 'POST',
    status: 502,
    body: `{"sessionStatus":"NOT_CREATED","callFlowRequestId":\
"0564e804-0a7e-11ee-9c83-6df9c048a124","statusCode":-1017,\
"statusMessage":"Invalid MSISDN format in Destination"}`,
    findings: [{ shape: 'voice-callflow', code: '-1017' }],
  },
  {
    title: 'A lookup under 200 that the operator did not answer',
    url: 'https://lookup.8x8.com/api/v1/subaccounts/demo/phones/12025550123?type=live',
    status: 200,
    body: `{"requestId":"5611682f-4ecb-4c62-b685-ac8a0101abe0","phoneNumber":"+12025550123",\
"phoneType":"Mobile","country":"US","roaming":null,"status":{"state":"error",\
"timestamp":"2026-01-07T07:38:11.43Z","errorCode":6000,\
"errorMessage":"Destination operator is currently not available"}}`,
    findings: [{ shape: 'number-lookup', code: '6000' }],
  },
] as const satisfies readonly Example[];
