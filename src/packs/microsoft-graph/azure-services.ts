import type { CodeSet, Shape } from '../../model/pack.ts';

const observed = { basis: 'observed', who: 'caller', retry: 'after-change' } as const;
const byRights = { ...observed, who: 'account-owner' } as const;

/** Services of Azure with hosts of their own, which answer in forms of their own or with codes of their own. */
export const serviceShapes = [
  {
    id: 'vault',
    at: 'error',
    where: { code: 'string', message: 'string' },
    paths: ['/secrets', '/keys', '/certificates', '/deletedsecrets', '/deletedkeys'],
    withoutPath: { code: { oneOf: ['SecretNotFound', 'KeyNotFound', 'CertificateNotFound'] } },
    code: ['innererror.innererror.code', 'innererror.code', 'code'],
    message: 'message',
    set: 'vault',
    fields: {
      code: 'The class of the error.',
      message: "Key Vault's sentence, which names the caller and the missing permission.",
      'innererror.code': 'Why, where the class does not say it.',
    },
  },
  {
    // What Azure itself says before a model; the model's own errors have the form of OpenAI.
    id: 'model',
    at: 'error',
    where: { code: 'string', message: 'string', type: 'absent', param: 'absent' },
    paths: ['/openai'],
    withoutPath: { code: { oneOf: ['DeploymentNotFound'] } },
    code: 'code',
    message: 'message',
    set: 'models',
    fields: {
      code: 'The kind of the error, for some the HTTP status as text.',
      message: 'What went wrong, with the time to wait where a limit was reached.',
    },
  },
  {
    id: 'devops',
    where: { typeKey: 'pascal-word', typeName: 'string', message: 'string' },
    elsewhere: {
      typeName: {
        startsWith: [
          'Microsoft.TeamFoundation.',
          'Microsoft.VisualStudio.Services.',
          'Microsoft.Azure.DevOps.',
        ],
      },
    },
    anyCode: true,
    code: 'typeKey',
    message: 'message',
    set: 'devops',
    fields: {
      typeKey: 'The class of the exception in short, the code explained here.',
      typeName: 'The class in full, with its library.',
      message: 'What went wrong, often with a number that begins with TF or VS.',
    },
  },
] as const satisfies readonly Shape[];

const vaultCodes = {
  SecretNotFound: {
    ...observed,
    status: 404,
    meaning: 'The vault has no secret of this name, or not this version of it.',
    fix: ['Check the name of the vault in the host, then the name and version of the secret.'],
  },
  KeyNotFound: {
    ...observed,
    status: 404,
    meaning: 'The vault has no key of this name, or not this version of it.',
    fix: ['Compare name and version with the keys of the vault in the portal.'],
  },
  CertificateNotFound: {
    ...observed,
    status: 404,
    meaning: 'The vault has no certificate of this name.',
    fix: ['Check the name, and whether the certificate was put in as a secret.'],
  },
  Unauthorized: {
    ...observed,
    who: 'credentials',
    status: 401,
    meaning: 'The call to the vault has no token, or one whose audience is not Key Vault.',
    fix: [
      'Get a token for https://vault.azure.net/.default.',
      'Take the tenant from the WWW-Authenticate header of this response.',
    ],
  },
  Forbidden: {
    ...byRights,
    status: 403,
    meaning:
      'The vault knows the caller and refuses; the message says whether for rights or network.',
    fix: ['Read the message for the caller and the action that is missing.'],
  },
  ForbiddenByPolicy: {
    ...byRights,
    status: 403,
    meaning: 'No access policy of the vault gives this caller the permission.',
    fix: ['Add the permission that the message names under Access policies of the vault.'],
  },
  AccessDenied: {
    ...byRights,
    status: 403,
    meaning: 'The object ID of the caller has no entry for this action among the access policies.',
    fix: [
      'Add an access policy for that object ID, and check that its tenant is that of the vault.',
    ],
  },
  ForbiddenByRbac: {
    ...byRights,
    status: 403,
    meaning: 'No role assignment on the vault covers the action, and access policies do not count.',
    fix: ['Assign a role such as Key Vault Secrets User, then wait some minutes.'],
  },
  ForbiddenByFirewall: {
    ...byRights,
    status: 403,
    meaning: 'The address of the caller is not among those that the firewall of the vault lets in.',
    fix: ['Add the address or network under Networking, or call from within it.'],
  },
  ForbiddenByConnection: {
    ...byRights,
    status: 403,
    meaning: 'Public access to the vault is off, and the call did not come by a private endpoint.',
    fix: ['Call through the private endpoint, with a DNS zone that leads to it.'],
  },
  SecretDisabled: {
    ...byRights,
    status: 403,
    meaning: 'The secret is there and has been disabled.',
    fix: ['Enable this version of the secret, or ask for another one.'],
  },
  ObjectIsDeletedButRecoverable: {
    ...byRights,
    status: 409,
    meaning:
      'An object of this name was deleted and is kept for a while, so that the name is taken.',
    fix: ['Take another name, or recover or purge the deleted object.'],
  },
  Throttled: {
    ...byRights,
    retry: 'after-wait',
    status: 429,
    meaning: 'The vault had too many transactions within ten seconds.',
    fix: [
      'Keep secrets in memory rather than reading them for each request.',
      'Wait and try again.',
    ],
  },
} as const satisfies CodeSet['codes'];

const devopsCodes = {
  UnauthorizedRequestException: {
    ...observed,
    who: 'credentials',
    meaning: 'Azure DevOps does not know the caller, or the token lacks a scope.',
    fix: ['Make a new personal access token with the scope of this call, and send it as Basic.'],
  },
  ProjectDoesNotExistWithNameException: {
    ...observed,
    meaning: 'The organization has no project of this name that the caller may see.',
    fix: ['Check organization and project in the address, and the rights of the caller.'],
  },
  GitRepositoryNotFoundException: {
    ...observed,
    meaning: 'The project has no Git repository of this name or id, or hides it.',
    fix: ['Ask for the list of repositories with the same token, and take the id from it.'],
  },
  VssServiceResponseException: {
    ...observed,
    meaning: 'A service of Azure DevOps answered another one with a failure.',
    fix: ['Read the message for the status, and quote the {id} to Microsoft if it goes on.'],
  },
} as const satisfies CodeSet['codes'];

export const serviceSets = {
  vault: {
    name: 'Key Vault error codes',
    docs: 'https://learn.microsoft.com/azure/key-vault/general/rest-error-codes',
    codes: vaultCodes,
  },
  models: {
    name: 'Azure OpenAI error codes',
    docs: 'https://learn.microsoft.com/azure/ai-services/openai/reference',
    codes: {
      DeploymentNotFound: {
        ...observed,
        status: 404,
        meaning: 'The resource has no deployment of the name in the path.',
        causes: [
          'The name of the model stands there, where the name of the deployment belongs.',
          'The deployment was made some minutes ago.',
        ],
        fix: ['Take the name from Deployments of this resource, and check the host.'],
      },
      '401': {
        ...observed,
        who: 'credentials',
        status: 401,
        meaning: 'The key or the token is not one of this resource.',
        fix: [
          'Send a key of the resource in the host as api-key, or a token for cognitiveservices.',
        ],
      },
      '429': {
        ...byRights,
        retry: 'after-wait',
        status: 429,
        meaning: 'The deployment has had more tokens or requests in this minute than it was given.',
        fix: [
          'Wait for the seconds in Retry-After.',
          'Raise the tokens per minute of the deployment.',
        ],
      },
    },
  },
  devops: {
    name: 'Azure DevOps exceptions',
    docs: 'https://learn.microsoft.com/rest/api/azure/devops/',
    codes: devopsCodes,
  },
} as const satisfies Readonly<Record<string, CodeSet>>;
