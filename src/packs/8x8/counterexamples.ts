import type { PackExample } from '../../model/pack.ts';

/** Look-alikes on other hosts, and successes on 8x8's own. */
export const counterexamples = [
  {
    title: 'Code and message alone, on a host of nobody',
    url: 'https://api.shop.example/send',
    method: 'POST',
    status: 400,
    body: '{"code":1002,"message":"Invalid MSISDN"}',
  },
  {
    title: 'A host that only looks like one of 8x8',
    url: 'https://sms.8x8.com.shop.example/api/v1/subaccounts/demo/messages',
    status: 404,
    body: '{"code":1300,"message":"Not found"}',
  },
  {
    title: 'A host whose name ends alike, without the dot',
    url: 'https://not8x8.com/api/v1/messages',
    status: 502,
    mediaType: 'text/html',
    body: '<html><body>502 Bad Gateway</body></html>',
  },
  {
    title: 'Okta has an errorId too',
    url: 'https://login.shop.example/api/v1/users/nobody',
    status: 404,
    body:
      '{"errorCode":"E0000007","errorSummary":"Not found: Resource not found: nobody (User)",' +
      '"errorLink":"E0000007","errorId":"oaeExampleExampleExample","errorCauses":[]}',
  },
  {
    title: 'Three of the four members, without the time',
    url: 'https://api.shop.example/orders/9',
    status: 404,
    body:
      '{"code":1300,"message":"No such order",' +
      '"errorId":"5b0f2c44-7a1d-4e39-9c66-2f8d0e71a3b6"}',
  },
  {
    title: 'All four members, and the code is a text',
    url: 'https://api.shop.example/orders/9',
    status: 404,
    body:
      '{"code":"1300","message":"No such order",' +
      '"errorId":"5b0f2c44-7a1d-4e39-9c66-2f8d0e71a3b7","timestamp":"2026-04-19T02:31:19.42Z"}',
  },
  {
    title: 'All four members, and the errorId is a word',
    url: 'https://api.shop.example/orders/9',
    status: 500,
    body:
      '{"code":2000,"message":"Internal error","errorId":"req-7f3a",' +
      '"timestamp":"2026-04-19T02:31:19.42Z"}',
  },
  {
    title: 'All four members, and the timestamp is a number',
    url: 'https://api.shop.example/orders/9',
    status: 500,
    body:
      '{"code":2000,"message":"Internal error",' +
      '"errorId":"5b0f2c44-7a1d-4e39-9c66-2f8d0e71a3b8","timestamp":1776565879}',
  },
  {
    title: "Twilio's form",
    url: 'https://sms-gateway.shop.example/Messages.json',
    method: 'POST',
    status: 400,
    body:
      '{"code":21211,"message":"The \'To\' number +12025550 is not a valid phone number.",' +
      '"more_info":"https://www.twilio.com/docs/errors/21211","status":400}',
  },
  {
    title: 'A list of log lines that holds the sample',
    url: 'https://logs.shop.example/search',
    status: 500,
    body:
      '[{"code":1300,"message":"Object wasn\'t found or is already expired",' +
      '"errorId":"1cc1eda1-f5dd-ea11-8288-0263195dd35a","timestamp":"2020-12-22T05:52:01.85Z"}]',
  },
  {
    title: 'Log lines in a member, each with the sample as its response',
    url: 'https://logs.shop.example/search',
    status: 400,
    body:
      '{"took":3,"lines":[{"level":"warn","response":{"code":1300,"message":"Object wasn\'t ' +
      'found or is already expired","errorId":"1cc1eda1-f5dd-ea11-8288-0263195dd35a",' +
      '"timestamp":"2020-12-22T05:52:01.85Z"}}]}',
  },
  {
    title: 'The sample as a stored record that was read with success',
    url: 'https://logs.shop.example/errors/1',
    status: 200,
    body:
      '{"code":1300,"message":"Object wasn\'t found or is already expired",' +
      '"errorId":"1cc1eda1-f5dd-ea11-8288-0263195dd35a","timestamp":"2020-12-22T05:52:01.85Z"}',
  },
  {
    title: 'A message status relayed with success',
    url: 'https://api.shop.example/messages/7',
    status: 200,
    body: '{"umid":"1f0c9a2e-77b1-4c55-8d0e-3a6b5c4d2e16","status":"TRASHED","reasonCode":429}',
  },
  {
    title: 'A parcel that its carrier rejected',
    url: 'https://api.parcels.example/shipments/12',
    status: 409,
    body: '{"shipment":12,"status":"REJECTED BY CARRIER","reason code":"400"}',
  },
  {
    title: 'A queued message, on the host itself',
    url: 'https://chatapps.8x8.com/api/v1/subaccounts/demo/messages',
    method: 'POST',
    status: 200,
    body:
      '{"umid":"1f0c9a2e-77b1-4c55-8d0e-3a6b5c4d2e17","user":{"msisdn":"+12025550123"},' +
      '"status":{"state":"queued","timestamp":"2026-01-04T08:19:45.99Z"}}',
  },
  {
    title: 'A delivered message with a text about trash, on the host itself',
    url: 'https://sms.8x8.com/api/v1/subaccounts/demo/messages',
    status: 200,
    body:
      '{"messages":[{"umid":"1f0c9a2e-77b1-4c55-8d0e-3a6b5c4d2e18","status":"DELIVERED",' +
      '"text":"TRASHED","tags":["TRASHED","REJECTED BY CARRIER"],"reasonCode":0}]}',
  },
  {
    title: 'A voicemail in the trash, on the host itself',
    url: 'https://api.8x8.com/voicemail/v1/messages',
    status: 200,
    body: '{"content":[{"id":"7","mailboxId":"3","state":"TRASHED","durationSeconds":12}]}',
  },
  {
    title: 'An OpenAPI page that lists the states of a message',
    url: 'https://developer.8x8.com/openapi/messages.json',
    status: 200,
    body:
      '{"openapi":"3.0.0","components":{"schemas":{"Message":{"type":"object","properties":' +
      '{"umid":{"type":"string"},"status":{"type":"string","example":"TRASHED"}},' +
      '"example":{"status":"TRASHED"}}}}}',
  },
  {
    title: 'A call flow that was created',
    url: 'https://voice.8x8.com/api/v1/subaccounts/demo/callflows',
    method: 'POST',
    status: 200,
    body:
      '{"sessionId":"d9874358-89ac-4c50-bbab-1eb634482a90","sessionStatus":"CREATED",' +
      '"callFlowRequestId":"89b545a5-0676-11ee-8100-d500c0d203f0","statusCode":1,' +
      '"statusMessage":"Created"}',
  },
  {
    title: 'A lookup that succeeded',
    url: 'https://lookup.8x8.com/api/v1/subaccounts/demo/phones/12025550123',
    status: 200,
    body:
      '{"requestId":"5611682f-4ecb-4c62-b685-ac8a0101abe1","phoneNumber":"+12025550123",' +
      '"status":{"state":"ok","timestamp":"2026-01-07T07:38:11.43Z"}}',
  },
  {
    title: "A message status relayed with an error of the relay's own",
    url: 'https://api.shop.example/messages/7',
    status: 502,
    body:
      '{"umid":"1f0c9a2e-77b1-4c55-8d0e-3a6b5c4d2e19","status":{"state":"undelivered",' +
      '"errorCode":15,"errorMessage":"Invalid destination"}}',
  },
] as const satisfies readonly PackExample[];
