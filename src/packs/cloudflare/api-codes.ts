import type { CodeSet } from '../../model/pack.ts';

/** The codes of the API that are met most. Cloudflare lists none of them; they are known from its answers. */
export const apiCodes = {
  '971': {
    basis: 'observed',
    name: 'Please throttle your requests',
    status: 429,
    meaning: 'The API holds this user back after too many calls in five minutes.',
    causes: [
      'A script goes through all zones or records without a pause.',
      'All tokens of one user share one limit.',
    ],
    fix: [
      'Wait for the seconds in Retry-After.',
      'Use batch endpoints, such as dns_records/batch, and larger pages.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  '1004': {
    basis: 'observed',
    name: 'DNS Validation Error',
    status: 400,
    meaning: 'Type, name, content or TTL of the DNS record does not hold together.',
    causes: [
      'The content does not fit the type, as a name in an A record.',
      'The name lies outside of the zone.',
      'A proxied record has a TTL other than 1.',
    ],
    fix: [
      'Read error_chain, which names the field and the rule.',
      'Correct that field and send the record again.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '6003': {
    basis: 'observed',
    name: 'Invalid request headers',
    status: 400,
    meaning: 'A header with the login is missing or not written as it must be.',
    causes: [
      'The token holds a line break, a quotation mark or nothing at all.',
      'The Global API Key was sent as a token, or the other way round.',
    ],
    fix: [
      'Read error_chain for the name of the header.',
      'Send Authorization: Bearer and the token alone.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  '6111': {
    basis: 'observed',
    name: 'Invalid format for Authorization header',
    status: 400,
    meaning: 'What stands behind Bearer does not have the form of an API token.',
    causes: [
      'The variable with the token is empty, or still the placeholder of a guide.',
      'The token was copied with a line break or in quotes.',
      'The Global API Key stands there, which belongs into X-Auth-Key.',
    ],
    fix: [
      'Check the length of the token where it is sent; it has forty characters or more.',
      'Create a token under My Profile, API Tokens, and copy it whole.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  '7003': {
    basis: 'observed',
    name: 'Could not route to the path',
    meaning: 'The path cannot be routed because an id in it is empty or malformed.',
    causes: [
      'The variable with the zone or account id is empty, so that two slashes follow each other.',
      'The name of the zone stands where its id must stand.',
    ],
    fix: [
      'Look at the URL of this request for // or a name.',
      'Copy the 32 hex digits of the id from the Overview of the zone.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '9106': {
    basis: 'observed',
    name: 'Missing authentication headers',
    status: 400,
    meaning: 'No login of any kind came with the call.',
    causes: [
      'The Authorization header was not set, or a redirect dropped it.',
      'X-Auth-Key came without X-Auth-Email.',
    ],
    fix: ['Send Authorization: Bearer with an API token.'],
    who: 'credentials',
    retry: 'after-change',
  },
  '9109': {
    basis: 'observed',
    name: 'Unauthorized or invalid access token',
    meaning: 'The token is unknown, or the resource is outside of what it covers.',
    causes: [
      'The token was deleted, rolled or has run out.',
      'The token is limited to other zones, accounts or IP addresses.',
      'Many wrong tries have blocked the address for some minutes.',
    ],
    fix: [
      'Check it with GET /user/tokens/verify.',
      'Add the zone or account to its resources under My Profile, API Tokens.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  '10000': {
    basis: 'observed',
    name: 'Authentication error',
    meaning: 'The token is known but does not have what this endpoint asks for.',
    causes: [
      'A permission group is missing, such as Workers Scripts: Edit or DNS: Edit.',
      'The account or zone id belongs to somebody else.',
      'The endpoint does not take account-owned tokens.',
    ],
    fix: [
      'Compare the permissions of the token with those that the page of the endpoint lists.',
      'Check the account or zone id in the path.',
      'Create the token anew from the template that fits.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  '81053': {
    basis: 'observed',
    name: 'An A, AAAA, or CNAME record with that host already exists',
    status: 400,
    meaning: 'The name has a record of address or alias already, beside which no CNAME can stand.',
    causes: [
      'A CNAME is to be added to a name that has an A record.',
      'A script creates the same records at each run.',
    ],
    fix: [
      'Find the record with GET dns_records?name= and update it.',
      'Delete it first if the type has to change.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '81057': {
    basis: 'observed',
    name: 'Record already exists',
    status: 400,
    meaning: 'A record of this name, type and content is in the zone already.',
    causes: [
      'The call was sent twice, or Terraform does not know the record yet.',
      'A scan of the zone imported it when the zone was added.',
    ],
    fix: [
      'Update the record that is there with PATCH.',
      'Take it over with terraform import if Terraform is to manage it.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
