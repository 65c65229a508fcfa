import type { CodeSet } from '../../model/pack.ts';

const DYNAMODB =
  'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html';
const TRANSACTIONS =
  'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html';

/** The codes that callers of AWS meet most, those of Cognito's sign-in apart; and those within a transaction. */
export const commonCodes = {
  AccessDeniedException: {
    basis: 'documented',
    meaning: 'AWS knows who calls, and no policy allows this action on this resource.',
    causes: [
      'The role of the caller lacks the action that the message names.',
      'An explicit deny stands in a policy, a permission boundary or an SCP.',
      'The resource is encrypted with a KMS key that the caller may not use.',
    ],
    fix: [
      'Read principal, action and resource in the message.',
      'Add the action for this ARN to the IAM policy of that role.',
      'Check with aws sts get-caller-identity who it is that calls.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  Unauthorized: {
    basis: 'recalled',
    name: 'Unauthorized',
    meaning: 'AppSync knows the caller and does not give out this field or operation to it.',
    causes: [
      'An auth directive of the schema names another group, owner or mode of authorization.',
      'The resolver called util.unauthorized() for this record.',
      'The request used the API key where the field wants a signed-in user.',
    ],
    fix: [
      'Read path for the field, and look at its auth directives in the schema.',
      'Send the request with the mode of authorization that the field allows.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  UnrecognizedClientException: {
    basis: 'documented',
    meaning: 'The access key id or session token is not one that AWS can accept here.',
    causes: [
      'Temporary keys were sent without their session token.',
      'The key was deleted, or belongs to another partition such as China.',
      'The region is one that the account has not enabled.',
    ],
    fix: [
      'Send access key, secret and session token of one and the same set.',
      'Check that the key is active under IAM, Users, Security credentials.',
      'Check the region of the client.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  InvalidSignatureException: {
    basis: 'recalled',
    meaning: 'The signature of the request does not come out the same at AWS.',
    causes: [
      'The secret key is wrong or was cut short.',
      'The clock of the machine is more than five minutes off.',
      'A proxy changed the host, the path or a signed header.',
    ],
    fix: [
      'Compare the canonical request in the message with yours.',
      'Set the clock by NTP, and check region and service of the signer.',
      'Leave the signing to the SDK where you can.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  ExpiredTokenException: {
    basis: 'documented',
    meaning: 'The temporary credentials behind the signature have run out.',
    causes: [
      'Credentials of a role or identity pool live an hour unless set otherwise.',
      'They were copied into an environment variable or kept in a page that stayed open.',
    ],
    fix: [
      'Get new credentials and send the request again.',
      'Give the client a credential provider, not fixed keys, so that it can renew them.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  MissingAuthenticationTokenException: {
    basis: 'recalled',
    meaning: 'The request is not signed, or no such method and path exist at the API.',
    causes: [
      'The path, the stage or the method of an API Gateway URL is wrong.',
      'The request went out without an Authorization header.',
    ],
    fix: [
      'Check stage, path and method of the URL first.',
      'Send a signed request if the method asks for IAM authorization.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  ThrottlingException: {
    basis: 'documented',
    meaning: 'The account or the resource got more calls a second than its limit lets through.',
    causes: [
      'Many calls went out at the same moment, from a loop or from many users.',
      'The quota of the account in this region is still the default.',
    ],
    fix: [
      'Send again with growing, random delays, as the SDKs do.',
      'Spread the calls, or use the batch call of the service.',
      'Ask for a higher rate under Service Quotas.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  ValidationException: {
    basis: 'recalled',
    meaning: 'A member of the request does not fit what the service expects there.',
    causes: [
      'A key of the item is missing or has another type than the table says.',
      'An expression names an attribute that is reserved or has no value.',
      'A model id is not open to on-demand calls in this region.',
    ],
    fix: [
      'Read the message, which names the member and the rule.',
      'Compare the body with the API reference of the action.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  ResourceNotFoundException: {
    basis: 'recalled',
    meaning: 'The table, function, pool or other resource is not there under this name.',
    causes: [
      'The client calls another region than the one in which the resource lies.',
      'The name or id comes from another stage or account.',
      'The resource is still being created.',
    ],
    fix: [
      'Check the region in the host of this request.',
      'Compare the name or ARN with the console of the same account.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  ConditionalCheckFailedException: {
    basis: 'documented',
    docs: DYNAMODB,
    meaning: 'The condition of the write did not hold for the item that is stored now.',
    causes: [
      'Another request has changed or created the item in between.',
      'attribute_not_exists was asked for a key that exists.',
      'The version number of optimistic locking is old.',
    ],
    fix: [
      'Read the item again and decide anew.',
      'Set ReturnValuesOnConditionCheckFailure to ALL_OLD to see what was stored.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  LimitExceededException: {
    basis: 'recalled',
    meaning: 'A limit on numbers or attempts has been reached; the message says which.',
    causes: [
      'A user asked for too many codes or made too many attempts in a short time.',
      'Too many tables or indexes are created or changed at once.',
      'The account has as many resources as its quota allows.',
    ],
    fix: [
      'Wait before the next attempt if it is about attempts.',
      'Remove what is not needed, or ask for more under Service Quotas.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  ConditionalCheckFailed: {
    basis: 'documented',
    docs: TRANSACTIONS,
    meaning: 'This item of the transaction did not meet its condition.',
    fix: ['Read this item again and correct the transaction.'],
    who: 'caller',
    retry: 'after-change',
  },
  TransactionConflict: {
    basis: 'documented',
    docs: TRANSACTIONS,
    meaning: 'Another transaction works on this item at the same time.',
    fix: ['Send the transaction again after a short, random delay.'],
    who: 'caller',
    retry: 'yes',
  },
  ProvisionedThroughputExceeded: {
    basis: 'documented',
    docs: TRANSACTIONS,
    meaning: 'The capacity for this item of the transaction was used up.',
    fix: ['Wait and send the transaction again.', 'Change the table to on-demand capacity.'],
    who: 'account-owner',
    retry: 'after-wait',
  },
  ThrottlingError: {
    basis: 'documented',
    docs: TRANSACTIONS,
    meaning: 'DynamoDB held this item of the transaction back while it scales the table.',
    fix: ['Wait and send the transaction again.'],
    who: 'account-owner',
    retry: 'after-wait',
  },
  None: {
    basis: 'documented',
    docs: TRANSACTIONS,
    meaning: 'Nothing was wrong with this item of the transaction.',
    fix: [],
    // Not nobody, which would make a success of it and explain it by the HTTP status.
    who: 'caller',
    retry: 'no',
  },
} as const satisfies CodeSet['codes'];
