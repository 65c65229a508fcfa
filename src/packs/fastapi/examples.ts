import type { Example, PackExample } from '../../model/pack.ts';

export const examples = [
  {
    title: 'a field that is missing and one that is no number',
    url: 'https://shop.example/items/',
    method: 'POST',
    status: 422,
    body: '{"detail":[{"type":"missing","loc":["body","name"],"msg":"Field required","input":{"price":"x"}},{"type":"float_parsing","loc":["body","price"],"msg":"Input should be a valid number, unable to parse string as a number","input":"x","url":"https://errors.pydantic.dev/2.12/v/float_parsing"}]}',
    findings: [{ shape: 'validation', code: 'missing', items: ['missing', 'float_parsing'] }],
  },
  {
    title: 'Pydantic 1',
    url: 'https://shop.example/items/',
    method: 'POST',
    status: 422,
    body: '{"detail":[{"loc":["body","name"],"msg":"field required","type":"value_error.missing"},{"loc":["body","price"],"msg":"value is not a valid float","type":"type_error.float"}]}',
    findings: [
      {
        shape: 'old-validation',
        code: 'value_error.missing',
        items: ['value_error.missing', 'type_error.float'],
      },
    ],
  },
  {
    title: "a validator of the application's own",
    url: 'https://shop.example/items/',
    method: 'POST',
    status: 422,
    body: '{"detail":[{"type":"value_error","loc":["body","name"],"msg":"Value error, name is taken","input":"x","ctx":{"error":{}}}]}',
    findings: [{ shape: 'validation', code: 'value_error', items: ['value_error'] }],
  },
  {
    title: 'a body that cannot be read',
    url: 'https://shop.example/items/',
    method: 'POST',
    status: 400,
    body: '{"detail":"There was an error parsing the body"}',
    findings: [{ shape: 'unreadable-body', code: null }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'a detail alone, which Django REST framework sends as well',
    url: 'https://shop.example/items/9',
    status: 404,
    body: '{"detail":"Not Found"}',
  },
  {
    title: 'a list of details without places, as in-house APIs send it',
    url: 'https://shop.example/items/',
    method: 'POST',
    status: 422,
    body: '{"detail":[{"msg":"name is missing","type":"missing"}]}',
  },
  {
    title: 'express-validator, whose members are named alike',
    url: 'https://shop.example/items/',
    method: 'POST',
    status: 422,
    body: '{"errors":[{"type":"field","msg":"Invalid value","path":"name","location":"body"}]}',
  },
] as const satisfies readonly PackExample[];
