import type { CodeSet } from '../../model/pack.ts';

/** The errors of the edge that are met most. */
export const edgeCodes = {
  '520': {
    basis: 'recalled',
    name: 'Web server returned an unknown error',
    meaning: 'The origin closed the connection or answered with something that is not HTTP.',
    causes: [
      'The application crashed while it answered.',
      'Headers or cookies grew past what Cloudflare takes.',
      'A firewall resets the connection.',
    ],
    fix: [
      'Look in the log of the origin at the time of the request.',
      'Send the request to the origin itself, past Cloudflare.',
      'Quote the {id} to Cloudflare support if the origin answers well.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  '521': {
    basis: 'recalled',
    name: 'Web server is down',
    meaning: 'The origin refused to be connected to.',
    causes: [
      'The web server is stopped or listens on another port.',
      "A firewall or fail2ban blocks Cloudflare's addresses.",
      'The encryption mode is Full, and the origin has no port 443.',
    ],
    fix: [
      'Check that the web server runs and on which port.',
      "Add Cloudflare's IP ranges to the allowed ones of the firewall.",
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  '522': {
    basis: 'recalled',
    name: 'Connection timed out',
    meaning: 'The origin let the connection from Cloudflare run into a timeout.',
    causes: [
      'The origin is overloaded or switched off.',
      'A firewall drops packets from Cloudflare without a word.',
      'The DNS record holds the old address of a server that has moved.',
    ],
    fix: [
      'Compare the address in the DNS app with that of the server.',
      "Let Cloudflare's IP ranges through, and look at the load of the server.",
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  '524': {
    basis: 'recalled',
    name: 'A timeout occurred',
    meaning: 'The origin was connected but gave no answer within the time that Cloudflare waits.',
    causes: ['A report, an export or an AI call takes minutes.', 'The database is slow or locked.'],
    fix: [
      'Change the endpoint to answer at once and let the page ask for the result.',
      'Send a stream that begins early, or move the endpoint to a DNS-only name.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  '525': {
    basis: 'recalled',
    name: 'SSL handshake failed',
    meaning: 'The TLS handshake between Cloudflare and the origin broke off.',
    causes: [
      'The origin has no certificate for this name, or nothing on port 443.',
      'It offers no TLS version or cipher that Cloudflare takes.',
      'It needs SNI and gets a name that it does not know.',
    ],
    fix: [
      'Check the origin with openssl s_client and the name as servername.',
      'Add a certificate, for instance one of the Cloudflare Origin CA.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  '526': {
    basis: 'recalled',
    name: 'Invalid SSL certificate',
    meaning: 'The mode Full (strict) is on, and the certificate of the origin does not hold.',
    causes: [
      'The certificate has run out.',
      'It is self-signed, or made for another name.',
      'The chain of certificates is incomplete.',
    ],
    fix: [
      'Renew the certificate of the origin with its whole chain.',
      'Use a Cloudflare Origin CA certificate, which strict mode trusts.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  '1015': {
    basis: 'documented',
    name: 'Rate limited',
    meaning: 'A rate limiting rule of the site stopped this visitor for some time.',
    causes: [
      'A script or a loop sends calls faster than the rule allows.',
      'Many people share one address in an office or VPN.',
    ],
    fix: [
      'Wait for the time in retry_after and send fewer requests.',
      'Change the rule under Security, WAF, Rate limiting rules, if the site is yours.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  '1020': {
    basis: 'documented',
    name: 'Access denied by firewall rule',
    meaning: 'A WAF rule that the owner of the site wrote fits this request.',
    causes: [
      'The rule blocks the country, the address, the path or the user agent.',
      'A token or a cookie that the rule lets through is missing.',
    ],
    fix: [
      'Search for the {id} under Security, Events, which names the rule.',
      'Change the rule, or give the {id} to the owner of the site.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  '1101': {
    basis: 'documented',
    name: 'Worker threw exception',
    meaning: 'The Worker behind this address ended with an exception that it did not catch.',
    causes: [
      'A binding, a secret or a variable is missing in this environment.',
      'A promise was rejected, or no Response was returned.',
    ],
    fix: [
      'Read the exception with wrangler tail or in the logs of the Worker.',
      'Compare its bindings with those of the environment in which it works.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  challenge: {
    basis: 'documented',
    status: 403,
    meaning: 'Cloudflare answered with a challenge page, which a script cannot pass.',
    causes: [
      'The clearance of the visitor has run out while the page stayed open.',
      'Bot Fight Mode, Under Attack mode or a rule challenges the path of an API.',
      'The call comes from a server, a test or a VPN.',
    ],
    fix: [
      'Open the site in the tab once more, so that the visitor can pass the challenge.',
      'Add a WAF exception for the path of the API, or change its rule to skip.',
      'Use pre-clearance of Turnstile for pages that call an API.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
