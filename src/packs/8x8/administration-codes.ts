import type { CodeEntry } from '../../model/pack.ts';

/** The named codes of the administration APIs under api.8x8.com/admin-provisioning. */
export const administrationCodes = {
  VALIDATION_ERROR: {
    basis: 'documented',
    status: 400,
    meaning:
      'A field is missing, has the wrong form or length, or a value that is not on its list.',
    fix: [
      'Correct the field that the entry names.',
      'Send the whole object in a PUT, since what is left out is removed.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  INVALID_FILTER: {
    basis: 'documented',
    status: 400,
    meaning:
      'The filter in the query is not valid RSQL, or it names a field that cannot be filtered.',
    fix: [
      'Write == for equality, a semicolon for and, a comma for or.',
      'Name fields by their full path, such as basicInfo.status.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  INVALID_SORT: {
    basis: 'documented',
    status: 400,
    meaning: 'The sort order in the query names a field or direction that the list does not offer.',
    fix: ['Put + or - before the full path of a field that the API lists as sortable.'],
    who: 'caller',
    retry: 'after-change',
  },
  INVALID_PAGE_SIZE: {
    basis: 'documented',
    status: 400,
    meaning: 'The pageSize lies outside of 1 to 1000.',
    fix: ['Set pageSize to a number from 1 to 1000, and follow nextScrollId for the rest.'],
    who: 'caller',
    retry: 'after-change',
  },
  FORBIDDEN: {
    basis: 'documented',
    status: 403,
    meaning: 'The API key lacks an API product, or the object belongs to another customer.',
    fix: [
      'Compare the customer id with that of the API key.',
      'Add the product, such as UC & CC User Admin, to the app under API Keys in Admin Console.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  NOT_FOUND: {
    basis: 'documented',
    status: 404,
    meaning: 'No object of the customer has this id, or the id is not written as one.',
    fix: [
      'Compare the id in the path with one from a list call.',
      'Wait until the operation that creates the object is COMPLETED.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  RATE_LIMIT_EXCEEDED: {
    basis: 'documented',
    status: 429,
    meaning: 'The API key has used up its requests for the current window.',
    fix: [
      'Wait until the time in the x-ratelimit-reset header.',
      'Spread requests out, and poll operations at most once a second.',
    ],
    who: 'caller',
    retry: 'after-wait',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
