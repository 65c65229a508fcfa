import type { Example, PackExample } from '../../model/pack.ts';

const mediaType = 'application/vnd.api+json';

export const examples = [
  {
    title: 'an attribute that is not valid',
    url: 'https://shop.example/articles',
    method: 'POST',
    status: 422,
    mediaType,
    body: '{"errors":[{"id":"e-1","status":"422","code":"title_blank","title":"Invalid attribute","detail":"Title must not be blank.","source":{"pointer":"/data/attributes/title"}}]}',
    findings: [{ shape: 'media-type', code: 'title_blank', items: ['title_blank'] }],
  },
  {
    title: 'details, and no status',
    url: 'https://shop.example/articles?include=nothing',
    status: 400,
    mediaType,
    body: '{"errors":[{"detail":"The server does not know the relationship nothing.","source":{"parameter":"include"}}]}',
    findings: [{ shape: 'media-type', code: null, items: [null] }],
  },
  {
    title: 'titles alone',
    url: 'https://shop.example/articles/9',
    status: 404,
    mediaType,
    body: '{"errors":[{"title":"Not Found"}]}',
    findings: [{ shape: 'media-type', code: null, items: [null] }],
  },
  {
    title: 'codes alone',
    url: 'https://shop.example/articles/9',
    status: 409,
    mediaType,
    body: '{"errors":[{"code":"locked"},{"code":"archived"}]}',
    findings: [{ shape: 'media-type', code: 'locked', items: ['locked', 'archived'] }],
  },
  {
    title: 'statuses alone',
    url: 'https://shop.example/articles/9',
    status: 404,
    mediaType,
    body: '{"errors":[{"status":"404"}]}',
    findings: [{ shape: 'media-type', code: null, items: [null] }],
  },
  {
    title: 'sent as plain JSON',
    url: 'https://shop.example/articles/9',
    status: 404,
    body: '{"errors":[{"status":"404","title":"Not Found"}]}',
    findings: [{ shape: 'errors', code: null, items: [null] }],
  },
  {
    title: 'sent as plain JSON, with details',
    url: 'https://shop.example/articles/9',
    status: 404,
    body: '{"errors":[{"status":"404","detail":"There is no article 9."}]}',
    findings: [{ shape: 'errors', code: null, items: [null] }],
  },
  {
    title: 'sent as plain JSON, with the version of the format',
    url: 'https://shop.example/articles/9',
    status: 404,
    body: '{"jsonapi":{"version":"1.1"},"errors":[{"title":"Not Found","code":"gone"}]}',
    findings: [{ shape: 'errors', code: 'gone', items: ['gone'] }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'errors of GraphQL',
    url: 'https://shop.example/graphql',
    method: 'POST',
    status: 400,
    body: '{"errors":[{"message":"Cannot query field x.","locations":[{"line":1,"column":3}]}]}',
  },
  {
    title: "SendGrid's list of errors",
    url: 'https://mail.example/send',
    method: 'POST',
    status: 400,
    body: '{"errors":[{"message":"The from address is missing.","field":"from","help":null}]}',
  },
  {
    title: "Twitter's list of errors with a title around it",
    url: 'https://shop.example/2/tweets',
    status: 400,
    body: '{"errors":[{"parameters":{"id":["x"]},"message":"The id is not valid."}],"title":"Invalid Request","detail":"One or more parameters are invalid."}',
  },
  {
    title: 'a list with a code, a title and a detail but no status, as Telnyx has it',
    url: 'https://calls.example/v2/calls',
    status: 422,
    body: '{"errors":[{"code":"10015","title":"Invalid","detail":"The to number is not valid.","source":{"pointer":"/to"}}]}',
  },
] as const satisfies readonly PackExample[];
