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
  AccessDenied: {
    basis: 'documented',
    status: 403,
    meaning: 'S3 does not let this caller do this, or does not tell whether the object exists.',
    causes: [
      'The object is missing and the caller lacks s3:ListBucket, so that 403 stands for 404.',
      'Block Public Access or the bucket policy forbids it.',
      'The presigned URL was made by a role without the right, or is out of date.',
    ],
    fix: [
      'Check that the key exists.',
      'Add s3:GetObject on arn:aws:s3:::bucket/* and s3:ListBucket on the bucket.',
      'Check Block Public Access, the bucket policy and the KMS key.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
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
