import type { Example, PackExample } from '../../model/pack.ts';

export const examples = [
  {
    title: 'An index that is not there',
    url: 'https://search.shop.example/orders/_search',
    status: 404,
    body: `{"error":{"root_cause":[{"type":"index_not_found_exception",\
"reason":"no such index [orders]","index":"orders"}],"type":"index_not_found_exception",\
"reason":"no such index [orders]","index":"orders"},"status":404}`,
    findings: [
      {
        shape: 'error',
        code: 'index_not_found_exception',
        items: ['index_not_found_exception'],
      },
    ],
  },
  {
    title: 'A search that fails on its shards, with the true cause below',
    url: 'https://search.shop.example/orders/_search',
    method: 'POST',
    status: 400,
    body: `{"error":{"root_cause":[{"type":"query_shard_exception","reason":"bad range"}],\
"type":"search_phase_execution_exception","reason":"all shards failed","phase":"query",\
"failed_shards":[]},"status":400}`,
    findings: [{ shape: 'error', code: 'query_shard_exception', items: ['query_shard_exception'] }],
  },
  {
    title: 'No root cause, but one that caused it',
    url: 'http://localhost:9200/orders/_search',
    method: 'POST',
    status: 503,
    body: `{"error":{"root_cause":[],"type":"search_phase_execution_exception","reason":"",\
"caused_by":{"type":"too_many_buckets_exception","reason":"too many buckets"}},"status":503}`,
    findings: [{ shape: 'error', code: 'too_many_buckets_exception' }],
  },
  {
    title: 'A text, with the header of Elasticsearch',
    url: 'https://search.shop.example/orders/_doc/1',
    method: 'POST',
    status: 405,
    headers: { 'X-elastic-product': 'Elasticsearch' },
    body: '{"error":"Incorrect HTTP method for uri [/orders/_doc/1]","status":405}',
    findings: [{ shape: 'text', code: null }],
  },
  {
    title: 'A bulk request in which one document does not fit, under 200',
    url: 'https://search.shop.example/orders/_bulk?refresh=true',
    method: 'POST',
    status: 200,
    body: `{"took":3,"errors":true,"items":[{"index":{"_index":"orders","_id":"1","status":201}},\
{"create":{"_index":"orders","_id":"2","status":409,"error":\
{"type":"version_conflict_engine_exception","reason":"document already exists"}}}]}`,
    findings: [{ shape: 'bulk', code: 'version_conflict_engine_exception' }],
  },
  {
    title: 'Several searches of which one fails, under 200',
    url: 'https://search.shop.example/_msearch',
    method: 'POST',
    status: 200,
    body: `{"took":2,"responses":[{"took":1,"hits":{"hits":[]},"status":200},\
{"error":{"root_cause":[{"type":"parsing_exception","reason":"unknown query [foo]"}],\
"type":"parsing_exception","reason":"unknown query [foo]"},"status":400}]}`,
    findings: [{ shape: 'multi-search', code: 'parsing_exception' }],
  },
  {
    title: 'A search that some shards did not answer, under 200',
    url: 'https://search.shop.example/orders/_search?size=10',
    status: 200,
    body: `{"took":9,"timed_out":false,"_shards":{"total":2,"successful":1,"failed":1,\
"failures":[{"shard":0,"index":"orders","reason":{"type":"circuit_breaking_exception",\
"reason":"Data too large"}}]},"hits":{"hits":[]}}`,
    findings: [
      {
        shape: 'shards',
        code: 'circuit_breaking_exception',
        items: ['circuit_breaking_exception'],
      },
    ],
  },
  {
    title: 'A bulk request that succeeded',
    url: 'https://search.shop.example/orders/_bulk',
    method: 'POST',
    status: 200,
    body: '{"took":3,"errors":false,"items":[{"index":{"_index":"orders","status":201}}]}',
    findings: [],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'A text and a status of an API of its own',
    url: 'https://api.shop.example/orders/17',
    status: 404,
    body: '{"error":"Not Found","status":404}',
  },
  {
    title: 'A type and a reason of an API of its own',
    url: 'https://relay.shop.example/orders',
    status: 422,
    body: '{"error":{"type":"order_invalid","reason":"The zip is wrong."},"status":422}',
  },
  {
    title: 'Stripe, with a type in error',
    url: 'https://relay.shop.example/charges',
    status: 402,
    body: '{"error":{"type":"card_error","code":"card_declined","message":"Declined."}}',
  },
] as const satisfies readonly PackExample[];
