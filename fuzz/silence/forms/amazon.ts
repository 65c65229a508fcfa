import fc from 'fast-check';
import { any, json, maybe, object, text } from '../form.ts';
import * as w from '../words.ts';

/** Amazon's services and the gateways before them. */
export const amazon = [
  json(
    'aws-json',
    object({
      __type: any('ResourceNotFoundException', 'com.acme.orders#ThrottlingException'),
      message: maybe(w.sentence),
      Message: maybe(w.sentence),
    }),
    { mediaType: 'application/x-amz-json-1.0' },
  ),
  json(
    'aws-rest-json',
    object({
      message: w.sentence,
      code: maybe(w.pascal),
      type: maybe(any('User')),
      requestId: maybe(w.uuid),
    }),
  ),
  json(
    'aws-query-json',
    object({
      Error: object({ Type: any('Sender'), Code: w.pascal, Message: w.sentence }),
      RequestId: w.uuid,
    }),
  ),
  json(
    'api-gateway',
    object({ message: any('Forbidden', 'Missing Authentication Token', 'Too Many Requests') }),
  ),
  json(
    'lambda',
    object({
      errorMessage: w.sentence,
      errorType: any('Error', 'TypeError', 'Runtime.ExitError'),
      requestId: maybe(w.uuid),
      trace: maybe(any([])),
    }),
  ),
  text(
    'aws-query-xml',
    fc
      .tuple(w.pascal, w.sentence, w.uuid)
      .map(
        ([code, message, id]) =>
          `<?xml version="1.0"?><ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code>` +
          `<Message>${message}</Message></Error><RequestId>${id}</RequestId></ErrorResponse>`,
      ),
    { mediaType: 'text/xml' },
  ),
  text(
    's3-xml',
    fc
      .tuple(w.pascal, w.hex)
      .map(
        ([code, id]) =>
          `<Error><Code>${code}</Code><RequestId>${id}</RequestId><HostId>${id}</HostId></Error>`,
      ),
    { mediaType: 'application/xml' },
  ),
  text(
    'ec2-xml',
    fc
      .tuple(w.pascal, w.sentence, w.uuid)
      .map(
        ([code, message, id]) =>
          `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors>` +
          `<RequestID>${id}</RequestID></Response>`,
      ),
    { mediaType: 'text/xml' },
  ),
];
