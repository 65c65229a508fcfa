import type { Example, PackExample } from '../../model/pack.ts';

const CONFIRM = 'https://api.stripe.com/v1/payment_intents/pi_example/confirm';

export const examples = [
  {
    title: 'A declined card, with the reason',
    url: CONFIRM,
    method: 'POST',
    status: 402,
    headers: { 'request-id': 'req_example0000001' },
    body:
      '{"error":{"charge":"ch_example","code":"card_declined","decline_code":"insufficient_funds",' +
      '"doc_url":"https://stripe.com/docs/error-codes/card-declined",' +
      '"message":"Your card has insufficient funds.","type":"card_error"}}',
    findings: [{ shape: 'decline', code: 'insufficient_funds' }],
  },
  {
    title: 'A reason that is in no list falls back to the code',
    url: CONFIRM,
    method: 'POST',
    status: 402,
    body:
      '{"error":{"code":"card_declined","decline_code":"solar_flare",' +
      '"message":"Your card was declined.","type":"card_error"}}',
    findings: [{ shape: 'decline', code: 'solar_flare' }],
  },
  {
    title: 'No such object',
    url: 'https://api.stripe.com/v1/customers/cus_example',
    status: 404,
    body:
      '{"error":{"code":"resource_missing",' +
      '"doc_url":"https://stripe.com/docs/error-codes/resource-missing",' +
      '"message":"No such customer: \'cus_example\'","param":"id",' +
      '"request_log_url":"https://dashboard.stripe.com/test/logs/req_example0000002?t=1700000000",' +
      '"type":"invalid_request_error"}}',
    findings: [{ shape: 'error', code: 'resource_missing' }],
  },
  {
    title: 'A wrong key has no code, only a type',
    url: 'https://api.stripe.com/v1/charges',
    status: 401,
    body: '{"error":{"message":"Invalid API Key provided: sk_test_****mple","type":"invalid_request_error"}}',
    findings: [{ shape: 'typed', code: 'invalid_request_error' }],
  },
  {
    title: 'Passed on whole by a shop',
    url: 'https://api.shop.example/checkout',
    method: 'POST',
    status: 402,
    body:
      '{"error":{"code":"expired_card","decline_code":"expired_card",' +
      '"doc_url":"https://docs.stripe.com/error-codes#expired-card",' +
      '"message":"Your card has expired.","param":"exp_month","type":"card_error"}}',
    findings: [{ shape: 'decline', code: 'expired_card' }],
  },
  {
    title: 'Passed on by a shop, with the link to the code',
    url: 'https://api.shop.example/checkout',
    method: 'POST',
    status: 400,
    body:
      '{"error":{"code":"parameter_unknown",' +
      '"doc_url":"https://stripe.com/docs/error-codes/parameter-unknown",' +
      '"message":"Received unknown parameter: ammount","param":"ammount","type":"invalid_request_error"}}',
    findings: [{ shape: 'error', code: 'parameter_unknown' }],
  },
  {
    title: 'Passed on by a shop, with the link to the log alone',
    url: 'https://api.shop.example/checkout',
    method: 'POST',
    status: 500,
    body:
      '{"error":{"message":"You may only specify one of these parameters.",' +
      '"request_log_url":"https://dashboard.stripe.com/test/logs/req_example0000003?t=1700000000",' +
      '"type":"invalid_request_error"}}',
    findings: [{ shape: 'typed', code: 'invalid_request_error' }],
  },
  {
    title: 'The second generation of the API',
    url: 'https://api.stripe.com/v2/core/accounts',
    method: 'POST',
    status: 400,
    body: '{"error":{"code":"account_token_required_for_v2_account","message":"An account token is needed."}}',
    findings: [{ shape: 'v2', code: 'account_token_required_for_v2_account' }],
  },
  {
    title: 'Taken out of its wrapping by a shop, a declined card',
    url: 'https://api.shop.example/checkout',
    method: 'POST',
    status: 402,
    body:
      '{"type":"card_error","code":"card_declined","decline_code":"do_not_honor",' +
      '"doc_url":"https://stripe.com/docs/error-codes/card-declined","message":"Your card was declined."}',
    findings: [{ shape: 'bare-decline', code: 'do_not_honor' }],
  },
  {
    title: 'Taken out of its wrapping and put into another',
    url: 'https://api.shop.example/checkout',
    method: 'POST',
    status: 500,
    body:
      '{"message":"Payment failed","details":{"stripe":{"type":"invalid_request_error",' +
      '"code":"amount_too_small","doc_url":"https://stripe.com/docs/error-codes/amount-too-small",' +
      '"message":"Amount must be at least $0.50 usd"}}}',
    findings: [{ shape: 'bare', code: 'amount_too_small' }],
  },
  {
    title: 'The error of the Node library as JSON, a declined card',
    url: 'https://api.shop.example/checkout',
    method: 'POST',
    status: 500,
    body:
      '{"type":"StripeCardError","rawType":"card_error","code":"card_declined",' +
      '"decline_code":"generic_decline","statusCode":402,"requestId":"req_example0000004",' +
      '"raw":{"message":"Your card was declined."}}',
    findings: [{ shape: 'library-decline', code: 'generic_decline' }],
  },
  {
    title: 'The same of an older Node library, with the reason one level down',
    url: 'https://api.shop.example/checkout',
    method: 'POST',
    status: 400,
    body:
      '{"type":"StripeCardError","rawType":"card_error","code":"card_declined","message":"Your card was declined.",' +
      '"raw":{"charge":"ch_example","code":"card_declined","decline_code":"fraudulent","type":"card_error"}}',
    findings: [{ shape: 'library-decline', code: 'fraudulent' }],
  },
  {
    title: 'The error of the Node library as JSON, in a wrapping',
    url: 'https://api.shop.example/checkout',
    method: 'POST',
    status: 500,
    body:
      '{"success":false,"error":{"type":"StripeInvalidRequestError","rawType":"invalid_request_error",' +
      '"code":"resource_missing","param":"price","statusCode":400,"requestId":"req_example0000005",' +
      '"raw":{"message":"No such price: \'price_example\'"}}}',
    findings: [{ shape: 'library', code: 'resource_missing' }],
  },
  {
    title: 'The error of the Node library as JSON, without a code',
    url: 'https://api.shop.example/checkout',
    method: 'POST',
    status: 500,
    body:
      '{"type":"StripeAuthenticationError","rawType":"invalid_request_error","statusCode":401,' +
      '"requestId":"req_example0000006","raw":{"message":"Invalid API Key provided: sk_test_****mple"}}',
    findings: [{ shape: 'library-typed', code: 'invalid_request_error' }],
  },
  {
    title: 'OAuth of Connect',
    url: 'https://connect.stripe.com/oauth/token',
    method: 'POST',
    status: 400,
    body: '{"error":"invalid_grant","error_description":"Authorization code expired: ac_example"}',
    findings: [{ shape: 'oauth', code: 'invalid_grant' }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'OpenAI and those who copy it use the same words for the type',
    url: 'https://llm.shop.example/v1/chat/completions',
    method: 'POST',
    status: 400,
    body:
      '{"error":{"message":"Unknown parameter: \'foo\'.","type":"invalid_request_error",' +
      '"param":"foo","code":"unknown_parameter"}}',
  },
  {
    title: 'A payment service that took over the names, without a link to Stripe',
    url: 'https://api.pay.example/v1/charges',
    method: 'POST',
    status: 402,
    body:
      '{"error":{"code":"card_declined","message":"Card declined","param":"card",' +
      '"status":402,"type":"card_error"}}',
  },
  {
    title: "A link that only begins like Stripe's",
    url: 'https://api.pay.example/v1/charges',
    method: 'POST',
    status: 402,
    body:
      '{"error":{"code":"card_declined","doc_url":"https://stripe.com.pay.example/docs/",' +
      '"message":"Card declined","type":"card_error"}}',
  },
] as const satisfies readonly PackExample[];
