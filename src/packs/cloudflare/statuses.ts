import type { Pack } from '../../model/pack.ts';

/** What a status of Cloudflare's edge says alone, where the page behind it is not read. */
export const statuses = {
  '403': {
    meaning: 'The API token lacks a permission, or does not cover this zone or account.',
    fix: [
      'Check the permissions and resources of the token under My Profile, API Tokens.',
      'Check that the zone or account id in the path is the right one.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  '429': {
    meaning: 'The user went past 1,200 calls of the API in five minutes.',
    fix: ['Wait for the seconds in Retry-After, and send fewer calls.'],
    who: 'account-owner',
    retry: 'after-wait',
  },
  '520': {
    meaning: "Cloudflare could make no sense of what the site's own server sent.",
    fix: [
      'Look for a crash or a reset in the log of the origin at this time.',
      'Check the size of the headers that the origin sends, cookies included.',
      'Quote the {id} to Cloudflare support if the origin is sound.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  '521': {
    meaning: "The site's own server turned the connection from Cloudflare away.",
    fix: [
      'Check that the web server runs and listens on the port.',
      "Let Cloudflare's addresses through the firewall of the origin.",
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  '522': {
    meaning: "Cloudflare's connection to the site's own server was not answered in time.",
    fix: [
      'Check that the address in the DNS record is that of the origin.',
      'Look for a firewall or an overload that drops connections.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  '523': {
    meaning: "No way leads from Cloudflare to the address of the site's own server.",
    fix: ['Correct the address in the DNS record, or ask the host about its routes.'],
    who: 'account-owner',
    retry: 'after-wait',
  },
  '524': {
    meaning: "The site's own server accepted the request but took too long to answer.",
    fix: [
      'Find out what is slow in the log of the origin.',
      'Change long work into a job that the page asks about.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  '525': {
    meaning: "Cloudflare and the site's own server found no common way to encrypt.",
    fix: ['Check that port 443 of the origin has a certificate and a modern TLS version.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  '526': {
    meaning: "Cloudflare does not trust the certificate of the site's own server.",
    fix: ['Renew the certificate of the origin, or use one of the Cloudflare Origin CA.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  '530': {
    meaning: 'The page behind this status names a number from 1000 on, which is the real error.',
    fix: [
      'Read the number in the page: 1033 is a tunnel that is down, 1016 a name that leads nowhere.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
} as const satisfies Pack['statuses'];
