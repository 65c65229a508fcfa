import type { Pack } from '../model/pack.ts';
import { cognitoCodes } from './aws/cognito-codes.ts';
import { commonCodes } from './aws/common-codes.ts';
import { counterexamples } from './aws/counterexamples.ts';
import { examples } from './aws/examples.ts';
import { hostedLoginCodes } from './aws/hosted-login-codes.ts';
import { hosts } from './aws/hosts.ts';
import { s3Codes } from './aws/s3-codes.ts';
import { statuses } from './aws/statuses.ts';

/** What the AWS SDK for JavaScript adds to each error, which a back end passes on when it prints one. */
const sdkIds = [
  { name: 'requestId', field: '$metadata.requestId' },
  { name: 'extendedRequestId', field: '$metadata.extendedRequestId' },
  { name: 'requestId', field: 'requestId' },
  { name: 'extendedRequestId', field: 'extendedRequestId' },
] as const;

const sdkFields = {
  name: 'The name of the error, the one explained here.',
  $fault: 'Who is to blame as the SDK sees it: client or server.',
  $metadata: 'The status and the ids of the answer that AWS gave to the SDK.',
  code: 'The name of the error in version 2 of the SDK.',
} as const;

/** What is read where the name of the error stands in `__type`. */
const typed = {
  code: { field: '__type', after: '#' },
  message: ['message', 'Message'],
  items: 'CancellationReasons',
  item: { code: 'Code', message: 'Message' },
  set: 'errors',
  fields: {
    __type: 'The name of the error, behind the name of the service and a #.',
    message: 'What went wrong, for the developer.',
    CancellationReasons: 'For each item of a transaction why it failed, or None.',
  },
} as const;

/** What S3 says in XML. Storage of many other makes says the same. */
const s3Document = {
  at: '<Error>',
  inRedirect: [301, 307],
  where: { Code: 'string' },
  code: 'Code',
  message: 'Message',
  ids: [
    { name: 'RequestId', field: 'RequestId' },
    { name: 'HostId', field: 'HostId' },
  ],
  set: 's3',
  fields: {
    Code: 'The name of the error, the one explained here.',
    Message: 'What went wrong, in a sentence.',
    Resource: 'The bucket or object that the request was for.',
  },
} as const;

/**
 * Amazon Web Services. The services that speak JSON put the name of the error into `__type` or into a
 * header; S3, EC2, and those that are asked by query answer in XML, each in one of three forms.
 */
export const aws = {
  id: 'aws',
  name: 'AWS',
  refines: ['oauth2', 'graphql'],
  docs: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
  checked: '2026-11-21',
  hosts,
  idHeaders: ['x-amzn-requestid', 'x-amz-request-id', 'x-amz-id-2', 'x-amz-cf-id'],
  shapes: [
    {
      id: 'type',
      // Other companies build services of the same make, with namespaces of their own before the #.
      where: [
        { __type: 'pascal-word', message: 'string' },
        { __type: 'pascal-word', Message: 'string' },
        { __type: { startsWith: ['com.amazon.', 'com.amazonaws.', 'aws.'] } },
      ],
      elsewhere: {},
      ...typed,
    },
    {
      id: 'type-of-service',
      where: { __type: 'string' },
      ...typed,
    },
    {
      id: 'header',
      at: 'headers',
      where: {
        'x-amzn-errortype': 'string',
        // API Gateway sends the same header for errors of its own, in a form of its own.
        'x-amz-apigw-id': 'absent',
        'apigw-requestid': 'absent',
      },
      elsewhere: {},
      anyCode: true,
      code: { field: 'x-amzn-errortype', before: ':', after: '#' },
      message: ['x-amzn-errormessage', '<body>.message', '<body>.Message'],
      detail: '<body>.Reason',
      set: 'errors',
      fields: {
        'x-amzn-errortype': 'The name of the error; an address may follow behind a colon.',
        '<body>.message': 'What went wrong, for the developer; some services write Message.',
        '<body>.Reason': 'Which limit of Lambda was reached.',
      },
    },
    {
      id: 's3-header',
      at: 'headers',
      where: { 'x-amz-error-code': 'string' },
      elsewhere: { server: { oneOf: ['AmazonS3'] } },
      code: 'x-amz-error-code',
      message: 'x-amz-error-message',
      set: 's3',
      fields: {
        'x-amz-error-code': 'The name of the error, which S3 gives where it serves a website.',
        'x-amz-error-message': 'What went wrong, in a sentence.',
      },
    },
    { id: 's3-xml', ...s3Document },
    {
      id: 's3-xml-by-server',
      head: { headers: { server: ['AmazonS3'] } },
      elsewhere: {},
      ...s3Document,
    },
    {
      id: 'query-xml',
      at: '<ErrorResponse>',
      where: { 'Error.Code': 'string' },
      code: 'Error.Code',
      message: 'Error.Message',
      ids: [
        { name: 'RequestId', field: 'RequestId' },
        { name: 'RequestId', field: 'RequestID' },
      ],
      set: 'errors',
      fields: {
        'Error.Type': 'Who is to blame as AWS sees it: Sender or Receiver.',
        'Error.Code': 'The name of the error, the one explained here.',
        'Error.Message': 'What went wrong, in a sentence.',
      },
    },
    {
      id: 'ec2-xml',
      at: '<Response>',
      where: { 'Errors.Error.Code': 'string' },
      code: 'Errors.Error.Code',
      message: 'Errors.Error.Message',
      ids: [{ name: 'RequestID', field: 'RequestID' }],
      set: 'errors',
      fields: {
        'Errors.Error.Code': 'The name of the error, the one explained here.',
        'Errors.Error.Message': 'What went wrong, in a sentence.',
      },
    },
    {
      id: 'appsync',
      where: { 'errors.*.errorType': 'string', 'errors.*.message': 'string' },
      elsewhere: { errors: { each: { errorType: 'string', errorInfo: 'present', path: 'array' } } },
      inSuccess: { endpoints: ['graphql'] },
      code: { field: 'errors.*.errorType', after: ':' },
      message: 'errors.*.message',
      items: 'errors',
      item: { code: { field: 'errorType', after: ':' }, message: 'message' },
      set: 'errors',
      fields: {
        'errors.*.errorType': 'The kind of the error, behind the name of the data source.',
        'errors.*.errorInfo': 'What the resolver adds, or null.',
      },
    },
    {
      id: 's3-sdk',
      where: [
        {
          name: 'string',
          $fault: { oneOf: ['client', 'server'] },
          '$metadata.httpStatusCode': 'integer',
          '$metadata.extendedRequestId': 'string',
        },
        {
          code: 'string',
          statusCode: 'integer',
          requestId: 'string',
          extendedRequestId: 'string',
          time: 'date',
          retryable: { is: false },
        },
      ],
      elsewhere: {},
      code: ['name', 'Code', 'code'],
      message: ['message', 'Message', 'Error.Message', 'Error.message'],
      time: 'time',
      ids: sdkIds,
      set: 's3',
      fields: sdkFields,
    },
    {
      id: 'sdk',
      where: [
        {
          name: 'string',
          $fault: { oneOf: ['client', 'server'] },
          '$metadata.httpStatusCode': 'integer',
        },
        {
          code: 'string',
          statusCode: 'integer',
          requestId: 'string',
          time: 'date',
          retryable: { is: false },
        },
        {
          code: 'string',
          statusCode: 'integer',
          requestId: 'string',
          time: 'date',
          retryable: { is: true },
        },
      ],
      elsewhere: {},
      code: ['name', { field: '__type', after: '#' }, 'Code', 'code'],
      message: ['message', 'Message', 'Error.Message', 'Error.message'],
      time: 'time',
      items: 'CancellationReasons',
      item: { code: 'Code', message: 'Message' },
      ids: sdkIds,
      set: 'errors',
      fields: sdkFields,
    },
    {
      id: 'hosted-login',
      where: { error: 'snake-word' },
      code: 'error',
      message: 'error_description',
      set: 'hosted-login',
      fields: { error: 'The OAuth 2 word for what went wrong.' },
    },
  ],
  sets: {
    errors: {
      name: 'AWS error codes',
      docs: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      codes: { ...commonCodes, ...cognitoCodes },
      list: 'aws',
    },
    s3: {
      name: 'Amazon S3 error codes',
      docs: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      codes: s3Codes,
      list: 'aws-s3',
    },
    'hosted-login': {
      name: 'Cognito token endpoint errors',
      docs: 'https://docs.aws.amazon.com/cognito/latest/developerguide/token-endpoint.html',
      codes: hostedLoginCodes,
    },
  },
  statuses,
  examples,
  counterexamples,
} as const satisfies Pack;
