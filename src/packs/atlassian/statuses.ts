import type { StatusEntry } from '../../model/pack.ts';

/** What Jira, Confluence and Bitbucket mean by HTTP statuses. Their bodies have hardly any code. */
export const statuses = {
  '400': {
    meaning: 'A field or parameter has a value that Atlassian cannot take.',
    fix: [
      'Read errorMessages and errors, which name the fields at fault.',
      'Get the fields that the screen of the project allows from the create metadata.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '401': {
    meaning: 'The credentials are missing or wrong, or the scopes of the token do not cover this.',
    fix: [
      'Send the email address and API token by Basic, or an OAuth token by Bearer.',
      'Use api.atlassian.com/ex/ with product and cloud id for a token that has scopes.',
      'Compare the scopes of the token with those that the endpoint lists.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  '403': {
    meaning: 'The user is known and lacks the permission, product access or license for this.',
    fix: [
      'Ask an administrator of the project or space for the permission.',
      'Check that the user has access to the product on this site.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  '404': {
    meaning: 'Nothing is there under this id or key, or this user may not see it.',
    fix: [
      'Check the key or id and the name of the site.',
      'Open the same object in the browser as the user of the token.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '409': {
    meaning: 'The object has been changed by another, or its state does not allow the change.',
    fix: ['Read the object again and send the change with its current version.'],
    who: 'caller',
    retry: 'after-change',
  },
  '413': {
    meaning: 'An attachment or a body is larger than the limit of the site.',
    fix: ['Send a smaller file, or raise the limit in the settings of the site.'],
    who: 'caller',
    retry: 'after-change',
  },
  '429': {
    meaning: 'The user, app or site has used up its calls or its cost budget for now.',
    fix: [
      'Wait for the seconds in Retry-After.',
      'Read X-RateLimit-Reset and RateLimit-Reason to see which limit it is.',
    ],
    who: 'caller',
    retry: 'after-wait',
  },
  '5xx': {
    meaning: 'Atlassian failed, and not because of the request.',
    fix: [
      'Send the request again after a pause.',
      'Quote the {id} to Atlassian support if it goes on.',
    ],
    who: 'vendor',
    retry: 'after-wait',
  },
} as const satisfies Readonly<Record<string, StatusEntry>>;
