import type { Example, PackExample } from '../../model/pack.ts';

export const examples = [
  {
    title: 'no such path',
    url: 'https://shop.example/api/nowhere',
    status: 404,
    body: '{"timestamp":"2026-03-02T10:15:30.123+00:00","status":404,"error":"Not Found","path":"/api/nowhere"}',
    findings: [{ shape: 'error-attributes', code: null }],
  },
  {
    title: 'a reactive server with a request id, and the time as a number',
    url: 'https://shop.example/api/orders',
    status: 500,
    body: '{"timestamp":1772446530123,"path":"/api/orders","status":500,"error":"Internal Server Error","requestId":"4f1a2b3c-7"}',
    findings: [{ shape: 'error-attributes', code: null }],
  },
  {
    title: 'constraints that the request breaks',
    url: 'https://shop.example/api/users',
    method: 'POST',
    status: 400,
    body: '{"timestamp":"2026-03-02T10:15:30.123+00:00","status":400,"error":"Bad Request","message":"Validation failed for object=\'user\'. Error count: 2","errors":[{"codes":["NotBlank.user.name","NotBlank"],"defaultMessage":"must not be blank","objectName":"user","field":"name","rejectedValue":"","bindingFailure":false,"code":"NotBlank"},{"codes":["Email.user.mail","Email"],"defaultMessage":"must be a well-formed email address","objectName":"user","field":"mail","rejectedValue":"x","bindingFailure":false,"code":"Email"}],"path":"/api/users"}',
    findings: [{ shape: 'binding-errors', code: 'NotBlank', items: ['NotBlank', 'Email'] }],
  },
  {
    title: 'constraints from an old version, with the exception and the time as a number',
    url: 'https://shop.example/api/users',
    method: 'POST',
    status: 400,
    body: '{"timestamp":1772446530123,"status":400,"error":"Bad Request","exception":"org.springframework.web.bind.MethodArgumentNotValidException","errors":[{"defaultMessage":"must be a number","objectName":"user","field":"age","rejectedValue":"x","bindingFailure":true,"code":"typeMismatch"}],"message":"Validation failed","path":"/api/users"}',
    findings: [{ shape: 'binding-errors', code: 'typeMismatch', items: ['typeMismatch'] }],
  },
  {
    title: 'the class of the exception',
    url: 'https://shop.example/api/orders',
    method: 'POST',
    status: 400,
    body: '{"timestamp":"2026-03-02T10:15:30.123+0000","status":400,"error":"Bad Request","exception":"org.springframework.http.converter.HttpMessageNotReadableException","message":"JSON parse error","path":"/api/orders"}',
    findings: [
      {
        shape: 'exception',
        code: 'org.springframework.http.converter.HttpMessageNotReadableException',
      },
    ],
  },
  {
    title: 'the class of the exception, and the time as a number',
    url: 'https://shop.example/api/orders',
    status: 500,
    body: '{"timestamp":1772446530123,"status":500,"error":"Internal Server Error","exception":"java.lang.NullPointerException","message":"No message available","path":"/api/orders"}',
    findings: [{ shape: 'exception', code: 'java.lang.NullPointerException' }],
  },
  {
    title: 'an entity that Spring Data REST did not save',
    url: 'https://shop.example/people',
    method: 'POST',
    status: 400,
    body: '{"errors":[{"entity":"Person","property":"name","invalidValue":null,"message":"must not be null"}]}',
    findings: [{ shape: 'repository-errors', code: null, items: [null] }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'an in-house error with a time and a status, but no path',
    url: 'https://shop.example/api/orders',
    status: 400,
    body: '{"timestamp":"2026-03-02T10:15:30Z","status":400,"error":"Bad Request","message":"amount is missing"}',
  },
  {
    title: 'the error of an API of 8x8, which has a timestamp as well',
    url: 'https://gateway.example/sms',
    status: 404,
    body: '{"code":1300,"message":"Not found","timestamp":"2026-03-02T10:15:30.12Z"}',
  },
  {
    title: 'NestJS with a filter of its own, as its documentation shows it',
    url: 'https://shop.example/api/orders/9',
    status: 404,
    body: '{"statusCode":404,"timestamp":"2026-03-02T10:15:30.123Z","path":"/api/orders/9"}',
  },
] as const satisfies readonly PackExample[];
