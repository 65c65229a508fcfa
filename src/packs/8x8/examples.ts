import type { Example } from '../../model/pack.ts';

/** Responses that must be named. The two samples are byte for byte those of the vendor's pages. */
export const examples = [
  {
    title: 'The sample of the page on API error codes',
    url: 'https://sms.8x8.com/api/v1/subaccounts/demo/messages',
    status: 404,
    body: `{
"code": 1300,
"message": "Object wasn't found or is already expired",
"errorId": "1cc1eda1-f5dd-ea11-8288-0263195dd35a",
"timestamp": "2020-12-22T05:52:01.85Z"
}`,
    findings: [{ shape: 'api-error', code: '1300' }],
  },
  {
    title: 'The sample of the Wavecell article, on a Wavecell host',
    url: 'https://sms.wavecell.com/api/v1/demo/single',
    status: 404,
    // The space after the brace stands in the article.
    body:
      '{ \n' +
      '"code": 1300,\n' +
      '"message": "Object wasn\'t found or is already expired",\n' +
      '"errorId": "1cc1eda1-f5dd-ea11-8288-0263195dd35a",\n' +
      '"timestamp": "2020-12-22T05:52:01.85Z"\n' +
      '}',
    findings: [{ shape: 'api-error', code: '1300' }],
  },
  {
    title: 'Relayed by a shop, with seven digits of a second and an offset',
    url: 'https://api.shop.example/send',
    method: 'POST',
    status: 400,
    body:
      '{"code":1001,"message":"Provided subAccountId doesn\'t belongs to your account",' +
      '"errorId":"5b0f2c44-7a1d-4e39-9c66-2f8d0e71a3b5",' +
      '"timestamp":"2026-04-19T02:31:19.4297387+00:00"}',
    findings: [{ shape: 'api-error', code: '1001' }],
  },
  {
    title: 'A code that no table of the vendor has',
    url: 'https://chatapps.8x8.com/api/v1/subaccounts/demo/messages/exports/42',
    status: 404,
    body:
      '{"code":4018,"message":"Invalid jobId",' +
      '"errorId":"0d3c8a51-94be-eb11-8274-00155d3f1a02","timestamp":"2026-05-07T11:20:43.18Z"}',
    findings: [{ shape: 'api-error', code: '4018' }],
  },
  {
    title: 'A code that equals the HTTP status and is in no table',
    url: 'https://chatapps.8x8.id/api/v1/subaccounts/demo/messages',
    method: 'POST',
    status: 429,
    headers: { 'Retry-After': '1' },
    body:
      '{"code":429,"message":"Quota exceeded. Please try again in 1 second(s).",' +
      '"errorId":"7e55c2d0-31f6-ec11-8290-0022480f6b1c","timestamp":"2026-07-06T07:07:00.30Z"}',
    findings: [{ shape: 'api-error', code: '429' }],
  },
  {
    title: 'The documented status of code 1014, in the region Europe',
    url: 'https://sms.8x8.uk/api/v1/subaccounts/demo/messages',
    method: 'POST',
    status: 426,
    headers: { Upgrade: 'TLS/1.3' },
    body:
      '{"code":1014,"message":"Insecure Protocol",' +
      '"errorId":"a90b6a1e-0c57-4a0c-8a5e-6d1f4b7c2e90","timestamp":"2026-07-23T16:02:11.04Z"}',
    findings: [{ shape: 'api-error', code: '1014' }],
  },
  {
    title: 'The code as text, no media type, in the region North America',
    url: 'https://verify.us.8x8.com/api/v2/subaccounts/demo/sessions',
    method: 'POST',
    status: 403,
    mediaType: '',
    body:
      '{"code":"1400","message":"Resending interval violation",' +
      '"errorId":"3f8e2b17-6cd4-4b1a-b0a7-58c9d2e4f613","timestamp":"2026-08-02T09:42:38.000Z"}',
    findings: [{ shape: 'api-error', code: '1400' }],
  },
  {
    title: 'Code, message and timestamp without the errorId, on the host itself',
    url: 'https://sms.8x8.com/api/v1/subaccounts/demo/messages/batch',
    method: 'POST',
    status: 400,
    body: '{"code":1100,"message":"Bulk limit reached","timestamp":"2026-11-20T08:00:00.85Z"}',
    findings: [{ shape: 'api-error', code: '1100' }],
  },
  {
    title: 'Code and message of another 8x8 product',
    url: 'https://api.8x8.com/analytics/v2/call-records',
    status: 400,
    body: '{"code":1200,"message":"bad cursor"}',
    findings: [{ shape: null, code: null }],
  },
  {
    title: 'A proxy answers in HTML',
    url: 'https://sms.8x8.com/api/v1/subaccounts/demo/messages',
    method: 'POST',
    status: 502,
    mediaType: 'text/html',
    body: '<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>',
    findings: [{ shape: null, code: null }],
  },
  {
    title: 'Problem details of the administration API',
    url: 'https://api.8x8.com/admin-provisioning/sites?filter=id%3D%3D1',
    status: 400,
    mediaType: 'application/problem+json',
    body:
      '{"status":400,"title":"Invalid filter format","errors":[{"field":"filter",' +
      '"code":"VALIDATION_ERROR","message":"Only filtering by name is supported"}],' +
      '"requestId":"c4d1b7f2-58e3-4f0a-8b6d-9a2e7c315d08","time":"2026-09-14T08:15:30Z"}',
    findings: [{ shape: 'administration', code: 'VALIDATION_ERROR', items: ['VALIDATION_ERROR'] }],
  },
  {
    title: 'The contact center under the name of Bell answers in a form of its own',
    url: 'https://odcc2.bell.ca/api/stats/agents',
    status: 500,
    body: '{"error":{"text":"Statistics are not available"}}',
    findings: [{ shape: null, code: null }],
  },
  {
    title: 'A list under 200 with two stopped messages, spelled in two ways, and a sent one',
    url: 'https://sms.wavecell.com/api/v1/demo/messages',
    status: 200,
    body: `{
  "clientBatchId": "newsletter-17",
  "messages": [
    {
      "umid": "1f0c9a2e-77b1-4c55-8d0e-3a6b5c4d2e10",
      "destination": "+12025550123",
      "status": "REJECTED BY CARRIER",
      "reasonCode": 429
    },
    {
      "umid": "1f0c9a2e-77b1-4c55-8d0e-3a6b5c4d2e11",
      "destination": "+12025550145",
      "status": "SENT"
    },
    {
      "UMID": "1f0c9a2e-77b1-4c55-8d0e-3a6b5c4d2e12",
      "Destination": "+12025550167",
      "Status": "Rejected by carrier",
      "Reason Code": "500"
    }
  ]
}`,
    findings: [
      { shape: 'message-status', code: '429' },
      { shape: 'message-status', code: '500' },
    ],
  },
  {
    title: 'A discarded message without a reason',
    url: 'https://api.wavecell.com/sms/v1/demo/status/1f0c9a2e77b14c558d0e3a6b5c4d2e13',
    status: 200,
    body:
      '{"messageId":"1f0c9a2e77b14c558d0e3a6b5c4d2e13","destination":"+12025550123",' +
      '"status":"TRASHED"}',
    findings: [{ shape: 'message-status', code: null }],
  },
  {
    title: 'The state in an object of its own, with a reason that is not in the table',
    url: 'https://chatapps.8x8.com/api/v1/subaccounts/demo/messages/batch',
    method: 'POST',
    status: 200,
    body:
      '[{"umid":"1f0c9a2e-77b1-4c55-8d0e-3a6b5c4d2e14","status":{"state":"trashed",' +
      '"reason_code":"061"}}]',
    findings: [{ shape: 'message-status', code: '061' }],
  },
  {
    title: 'A stopped message whose reason is a success in the table',
    url: 'https://sms.8x8.com/api/v1/messages/1f0c9a2e-77b1-4c55-8d0e-3a6b5c4d2e15',
    status: 200,
    body:
      '{"umid":"1f0c9a2e-77b1-4c55-8d0e-3a6b5c4d2e15","clientMessageId":"order-2041",' +
      '"status":"REJECTED BY CARRIER","reasonCode":200}',
    findings: [{ shape: 'message-status', code: '200' }],
  },
] as const satisfies readonly Example[];
