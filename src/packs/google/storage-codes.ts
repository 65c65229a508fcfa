import type { CodeSet } from '../../model/pack.ts';

/** The words of Cloud Storage in XML that are met most; it says others in the words of S3 too. */
export const storageCodes = {
  AccessDenied: {
    basis: 'recalled',
    meaning: 'The caller lacks the right on the bucket or object, or is not signed in at all.',
    fix: [
      'Read Details for the account and the permission that it lacks.',
      'Give the account a role such as Storage Object Viewer on the bucket.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  NoSuchBucket: {
    basis: 'recalled',
    meaning: 'There is no bucket of this name.',
    fix: ['Check the name of the bucket in the address of the request.'],
    who: 'caller',
    retry: 'after-change',
  },
  NoSuchKey: {
    basis: 'recalled',
    meaning: 'The bucket holds no object under exactly this name.',
    fix: ['Compare the name with the list of the bucket, its case and encoding included.'],
    who: 'caller',
    retry: 'after-change',
  },
  SignatureDoesNotMatch: {
    basis: 'recalled',
    meaning: 'The signed URL does not fit this request: its method, headers or address.',
    fix: [
      'Send exactly the method and headers that were signed.',
      'Compare StringToSign in the body with the one that you signed.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  ExpiredToken: {
    basis: 'recalled',
    meaning: 'The signed URL is past the time for which it was made.',
    fix: ['Have a new signed URL made, and send the request again.'],
    who: 'credentials',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
