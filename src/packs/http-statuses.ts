import type { HttpStatuses } from '../model/http-statuses.ts';

/** What HTTP says of failing statuses: RFC 9110 section 15, RFC 6585 and the IANA registry, in our words. */
export const httpStatuses = {
  docs: 'https://www.rfc-editor.org/rfc/rfc9110.html#name-status-codes',
  checked: '2026-11-21',
  statuses: {
    '400': {
      meaning: 'The server could not make sense of the request and did not act on it.',
      fix: ['Compare the URL, headers and body with what the endpoint expects.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'The request carried no credentials that the server accepts.',
      fix: [
        'Send valid credentials, of the kind that the WWW-Authenticate header names if there is one.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'The server understood the request and refuses it to this caller.',
      fix: ['Check which rights these credentials have; sending them again changes nothing.'],
      who: 'account-owner',
      retry: 'no',
    },
    '404': {
      meaning: 'There is nothing at this URL, or the server will not say that there is.',
      fix: ['Check the path and every id in it.'],
      who: 'caller',
      retry: 'after-change',
    },
    '405': {
      meaning: 'The resource exists and does not take this method.',
      fix: ['Use one of the methods that the Allow header or the documentation lists.'],
      who: 'caller',
      retry: 'after-change',
    },
    '406': {
      meaning: 'The server has no version of the resource that the Accept headers allow.',
      fix: ['Ask for a media type that the endpoint offers, such as application/json.'],
      who: 'caller',
      retry: 'after-change',
    },
    '408': {
      meaning: 'The server stopped waiting because the request did not arrive in time.',
      fix: ['Send the request again on a new connection.'],
      who: 'caller',
      retry: 'yes',
    },
    '409': {
      meaning: 'The request contradicts the present state of the resource.',
      fix: ['Read the resource again, settle the conflict, then repeat the change.'],
      who: 'caller',
      retry: 'after-change',
    },
    '410': {
      meaning: 'The resource was here and has been removed for good.',
      fix: ['Remove the link or call; look for what replaces it.'],
      who: 'caller',
      retry: 'no',
    },
    '411': {
      meaning: 'The server wants to know the length of the request body beforehand.',
      fix: ['Send a Content-Length header.'],
      who: 'caller',
      retry: 'after-change',
    },
    '412': {
      meaning: 'A condition in the request headers, such as If-Match, does not hold any more.',
      fix: ['Read the resource again and repeat the change with its new ETag.'],
      who: 'caller',
      retry: 'after-change',
    },
    '413': {
      meaning: 'The request body is larger than the server accepts.',
      fix: ['Send less at once.'],
      who: 'caller',
      retry: 'after-change',
    },
    '414': {
      meaning: 'The URL is longer than the server accepts.',
      fix: ['Move data from the query into the body.'],
      who: 'caller',
      retry: 'after-change',
    },
    '415': {
      meaning: 'The server does not take a body of this media type or encoding.',
      fix: ['Set Content-Type to what the endpoint expects, such as application/json.'],
      who: 'caller',
      retry: 'after-change',
    },
    '416': {
      meaning: 'The requested byte range lies outside the resource.',
      fix: ['Ask for a range within the size that Content-Range gives.'],
      who: 'caller',
      retry: 'after-change',
    },
    '417': {
      meaning: 'The server cannot meet what the Expect header demands.',
      fix: ['Leave the Expect header out.'],
      who: 'caller',
      retry: 'after-change',
    },
    '421': {
      meaning: 'The request reached a server that does not answer for this host.',
      fix: ['Send the request again on a new connection.'],
      who: 'caller',
      retry: 'yes',
    },
    '422': {
      meaning: 'The request is well-formed, but what it asks for cannot be carried out.',
      fix: ['Correct the values that the body of the response names.'],
      who: 'caller',
      retry: 'after-change',
    },
    '423': {
      meaning: 'The resource is locked by somebody else.',
      fix: ['Wait for the lock to be released, then send the request again.'],
      who: 'caller',
      retry: 'after-wait',
    },
    '424': {
      meaning: 'Another action that this request depends on has failed.',
      fix: ['Mend the action that failed first.'],
      who: 'caller',
      retry: 'after-change',
    },
    '425': {
      meaning:
        'The server will not act on data that was sent before the TLS handshake was complete.',
      fix: ['Send the request again after the handshake.'],
      who: 'caller',
      retry: 'yes',
    },
    '426': {
      meaning: 'The server wants another protocol for this request.',
      fix: ['Use the protocol that the Upgrade header names, if it is there.'],
      who: 'caller',
      retry: 'after-change',
    },
    '428': {
      meaning: 'The server takes this change only with a condition, so that none gets lost.',
      fix: ['Send the ETag of the version that you read in an If-Match header.'],
      who: 'caller',
      retry: 'after-change',
    },
    '429': {
      meaning: 'Too many requests were sent in a given time.',
      fix: [
        'Wait as long as the Retry-After header says, or longer each time without one.',
        'Send fewer requests at a time.',
      ],
      who: 'caller',
      retry: 'after-wait',
    },
    '431': {
      meaning: 'The request headers are larger than the server accepts.',
      fix: ['Send fewer or smaller headers; large cookies are the usual cause.'],
      who: 'caller',
      retry: 'after-change',
    },
    '451': {
      meaning: 'The server must not give this resource out for legal reasons.',
      fix: [],
      who: 'nobody',
      retry: 'no',
    },
    '500': {
      meaning: 'The server failed on its own account while handling the request.',
      fix: [
        'Send the request again later.',
        'Quote the {id} to the support of the API if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
    '501': {
      meaning: 'The server does not have what it takes to handle this method.',
      fix: ['Use another method or endpoint.'],
      who: 'caller',
      retry: 'no',
    },
    '502': {
      meaning: 'A gateway got no valid answer from the server behind it.',
      fix: [
        'Send the request again in a moment.',
        'Quote the {id} to the support of the API if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
    '503': {
      meaning: 'The server is overloaded or down for maintenance.',
      fix: [
        'Wait as long as the Retry-After header says, or a minute without one, and send it again.',
        'Quote the {id} to the support of the API if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
    '504': {
      meaning: 'A gateway gave up waiting for the server behind it.',
      fix: [
        'Check whether the first request took effect before you send it again.',
        'Quote the {id} to the support of the API if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
    '511': {
      meaning: 'The network itself wants a sign-in before it lets requests out.',
      fix: ['Open a page in the browser and sign in to the network.'],
      who: 'caller',
      retry: 'after-change',
    },
    '4xx': {
      meaning: 'The server holds the request to be at fault.',
      fix: ['Read the body of the response for the reason.'],
      who: 'caller',
      retry: 'after-change',
    },
    '5xx': {
      meaning: 'The server could not handle a request that may well be right.',
      fix: [
        'Send the request again later.',
        'Quote the {id} to the support of the API if it goes on.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
} as const satisfies HttpStatuses;
