import type { CodeSet } from '../../model/pack.ts';

/** The codes of S3 that are met most. */
export const s3Codes = {
  NoSuchKey: {
    basis: 'documented',
    status: 404,
    meaning: 'The bucket holds no object under exactly this key.',
    causes: [
      'The key differs in case, in a slash at its beginning, or in its URL encoding.',
      'A single-page app was opened at a deep link that is no file.',
      'The object was deleted or not uploaded yet.',
    ],
    fix: [
      'List the keys with aws s3 ls and compare.',
      'Set index.html as the error document for a single-page app.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  AccessDenied: [
    {
      basis: 'observed',
      status: 403,
      when: { status: 403, message: 'Request has expired' },
      meaning: 'The presigned URL is older than the time for which it was made.',
      causes: [
        'The page, the mail or a cache kept the URL longer than X-Amz-Expires says.',
        'The temporary credentials that signed the URL ran out before it did.',
        'The clock of the machine that signed the URL is slow.',
      ],
      fix: [
        'Make a new presigned URL, and use it at once.',
        'Sign with credentials that last as long as the URL, and set a longer X-Amz-Expires.',
        'Set the clock of the machine that signs with NTP.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
    {
      basis: 'documented',
      status: 403,
      meaning: 'S3 does not let this caller do this, or does not tell whether the object exists.',
      causes: [
        'The object is missing and the caller lacks s3:ListBucket, so that 403 stands for 404.',
        'Block Public Access or the bucket policy forbids it.',
        'The presigned URL was made by a role without the right.',
      ],
      fix: [
        'Check that the key exists.',
        'Add s3:GetObject on arn:aws:s3:::bucket/* and s3:ListBucket on the bucket.',
        'Check Block Public Access, the bucket policy and the KMS key.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
  ],
  SignatureDoesNotMatch: {
    basis: 'documented',
    status: 403,
    meaning: 'S3 computes another signature for this request than the one that it carries.',
    causes: [
      'A presigned URL is used with another method or Content-Type than it was signed for.',
      'The secret key is wrong, or the region is not that of the bucket.',
      'A proxy or a plus sign in the key changed the path.',
    ],
    fix: [
      'Send exactly the method and headers that were signed.',
      'Compare StringToSign in the body with the one that you signed.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
