import type { Example, PackExample } from '../../model/pack.ts';

export const examples = [
  {
    title: 'Nest: an exception with words of the program',
    url: 'https://shop.example/api/orders/9',
    status: 404,
    body: '{"message":"Order 9 does not exist","error":"Not Found","statusCode":404}',
    findings: [{ shape: 'exception', code: null }],
  },
  {
    title: 'Nest: the complaints of the ValidationPipe',
    url: 'https://shop.example/api/users',
    method: 'POST',
    status: 400,
    body: '{"message":["name should not be empty","age must be an integer number"],"error":"Bad Request","statusCode":400}',
    findings: [{ shape: 'complaints', code: null, items: [null, null] }],
  },
  {
    title: 'Nest: an exception without any words',
    url: 'https://shop.example/api/orders',
    status: 500,
    body: '{"statusCode":500,"message":"Internal server error"}',
    findings: [{ shape: 'bare', code: null }],
  },
  {
    title: 'hapi: a Boom error',
    url: 'https://shop.example/orders',
    method: 'POST',
    status: 400,
    body: '{"statusCode":400,"error":"Bad Request","message":"\\"amount\\" is required","validation":{"source":"payload","keys":["amount"]}}',
    findings: [{ shape: 'exception', code: null }],
  },
  {
    title: 'Fastify: a body that does not fit the schema',
    url: 'https://shop.example/orders',
    method: 'POST',
    status: 400,
    body: '{"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":"body must have required property \'amount\'"}',
    findings: [{ shape: 'fastify', code: 'FST_ERR_VALIDATION' }],
  },
  {
    title: 'Fastify: a token that has expired',
    url: 'https://shop.example/me',
    status: 401,
    body: '{"statusCode":401,"code":"FST_JWT_AUTHORIZATION_TOKEN_EXPIRED","error":"Unauthorized","message":"Authorization token expired"}',
    findings: [{ shape: 'fastify-plugin', code: 'FST_JWT_AUTHORIZATION_TOKEN_EXPIRED' }],
  },
  {
    title: 'Fastify: a code of Node.js',
    url: 'https://shop.example/orders',
    status: 500,
    body: '{"statusCode":500,"code":"ECONNREFUSED","error":"Internal Server Error","message":"connect ECONNREFUSED 127.0.0.1:5432"}',
    findings: [{ shape: 'coded', code: 'ECONNREFUSED' }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'the storage API of Supabase: the status is text and the error a word',
    url: 'https://shop.example/storage/avatar.png',
    status: 404,
    body: '{"statusCode":"404","error":"not_found","message":"Object not found"}',
  },
  {
    title: 'the gateway of Azure API Management: a status and its own sentence',
    url: 'https://shop.example/orders',
    status: 401,
    body: '{"statusCode":401,"message":"Access denied due to missing subscription key."}',
  },
  {
    title: 'Nitro, the server of Nuxt',
    url: 'https://shop.example/api/orders',
    status: 404,
    body: '{"url":"/api/orders","statusCode":404,"statusMessage":"Not Found","message":"Not Found","stack":""}',
  },
  {
    title: 'LoopBack, which wraps the same words',
    url: 'https://shop.example/orders',
    status: 404,
    body: '{"error":{"statusCode":404,"name":"NotFoundError","message":"Not Found"}}',
  },
  {
    title: 'an old problem passed on with another status',
    url: 'https://shop.example/orders',
    status: 502,
    body: '{"statusCode":404,"error":"Not Found","message":"Order 9 does not exist"}',
  },
] as const satisfies readonly PackExample[];
