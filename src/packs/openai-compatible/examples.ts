import type { Example, PackExample } from '../../model/pack.ts';

export const examples = [
  {
    title: 'A server of vLLM or Ollama, which has no such model',
    url: 'http://127.0.0.1:8000/v1/chat/completions',
    method: 'POST',
    status: 404,
    body: `{"error":{"message":"The model does not exist.","type":"invalid_request_error","param":null,\
"code":"model_not_found"}}`,
    findings: [{ shape: 'error', code: 'model_not_found' }],
  },
  {
    title: 'DeepSeek, with a type that says more than the code',
    url: 'https://llm.shop.example/chat/completions',
    method: 'POST',
    status: 401,
    body: `{"error":{"message":"Authentication fails.","type":"authentication_error","param":null,\
"code":"invalid_request_error"}}`,
    findings: [{ shape: 'error', code: 'invalid_request_error' }],
  },
  {
    title: 'LiteLLM, with the status as code and no type',
    url: 'https://llm.shop.example/v1/chat/completions',
    method: 'POST',
    status: 400,
    body: '{"error":{"message":"The deployment failed.","type":null,"param":null,"code":"400"}}',
    findings: [{ shape: 'error', code: '400' }],
  },
  {
    title: 'Groq, which leaves the parameter out',
    url: 'https://groq.shop.example/openai/v1/chat/completions',
    method: 'POST',
    status: 401,
    body: `{"error":{"message":"Invalid API Key","type":"invalid_request_error",\
"code":"invalid_api_key"}}`,
    findings: [{ shape: 'known-code', code: 'invalid_api_key' }],
  },
  {
    title: 'The filter of Azure OpenAI, through a gateway',
    url: 'https://azure.shop.example/openai/deployments/a/chat/completions',
    method: 'POST',
    status: 400,
    headers: { 'apim-request-id': '00000000-0000-4000-8000-000000000000' },
    body: `{"error":{"message":"The response was filtered.","type":null,"param":"prompt",\
"code":"content_filter","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation"}}}`,
    findings: [{ shape: 'filtered', code: 'content_filter' }],
  },
  {
    title: 'A model behind Azure OpenAI, on its host',
    url: 'https://example.openai.azure.com/openai/v1/chat/completions',
    method: 'POST',
    status: 400,
    headers: { 'apim-request-id': '00000000-0000-4000-8000-000000000000' },
    body: `{"error":{"message":"Unsupported: top_k","type":"invalid_request_error","param":"top_k",\
"code":"unsupported_parameter"}}`,
    findings: [{ shape: 'known-code', code: 'unsupported_parameter' }],
  },
  {
    title: 'Mistral, with a number of its own',
    url: 'https://mistral.shop.example/v1/chat/completions',
    method: 'POST',
    status: 400,
    body: `{"object":"error","message":"Invalid model: none","type":"invalid_model","param":null,\
"code":"1500"}`,
    findings: [{ shape: 'bare', code: '1500' }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'The form of Stripe, from whom it is taken',
    url: 'https://pay.shop.example/v1/charges',
    method: 'POST',
    status: 400,
    body: `{"error":{"code":"parameter_missing","message":"Missing required param: amount.","param":"amount",\
"type":"invalid_request_error"}}`,
  },
  {
    title: 'A type and a code of an API of its own',
    url: 'https://api.shop.example/orders',
    status: 429,
    body: '{"error":{"message":"Slow down.","type":"limits","code":"rate_limit_exceeded"}}',
  },
  {
    title: 'A code and a message alone, as OpenRouter and many others send them',
    url: 'https://llm.shop.example/api/v1/chat/completions',
    status: 402,
    body: '{"error":{"message":"Insufficient credits","code":402}}',
  },
] as const satisfies readonly PackExample[];
