import type { Pack } from '../../model/pack.ts';

/** What AWS's services have in common where no code is to be had. */
export const statuses = {
  '400': {
    meaning: 'The service does not accept the request, its login included where it speaks JSON.',
    fix: ['Read Code and Message, or x-amzn-errortype in the headers; after HEAD, send GET.'],
    who: 'caller',
    retry: 'after-change',
  },
  '403': {
    meaning: 'The signature, the credentials or the policies do not allow this request.',
    fix: [
      'Read Code and Message for which of them it is; after HEAD, send GET to have them.',
      'Check a presigned URL for its age, its method and its headers.',
      'Check the bucket policy and the policy of the caller.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  '404': {
    meaning: 'The bucket, key or resource does not exist in this region and account.',
    fix: [
      'Read Code, which tells a missing bucket from a missing key; after HEAD, send GET to have it.',
      'Check name, region and account, and the case of the letters.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '503': {
    meaning: 'The service asks for fewer requests, or cannot serve any for the moment.',
    fix: [
      'Send the request again with growing, random delays.',
      'Spread requests to S3 over more prefixes.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  '5xx': {
    meaning: 'The service at AWS failed on its own account.',
    fix: [
      'Send the request again with growing, random delays.',
      'Look at health.aws.amazon.com for an event.',
      'Quote the {id} to AWS Support if it goes on.',
    ],
    who: 'vendor',
    retry: 'after-wait',
  },
} as const satisfies Pack['statuses'];
