import fc from 'fast-check';
import type { Pack } from '../../src/model/pack.ts';

/** Hosts of nobody, and addresses that have no host. */
const PLAIN = [
  'https://api.shop.example/relay',
  'https://shop.example:8443/api/v1/orders/17?expand=items#top',
  'http://localhost:3000/api/login',
  'http://127.0.0.1:8080/graphql',
  'https://[::1]/v2',
  'https://acme.example/api/sms/messages',
  'no url',
] as const;

/** Addresses of no vendor: plain ones, and some that only look like one of these packs' own. */
export function foreignUrls(packs: readonly Pack[]): fc.Arbitrary<string> {
  const alike = packs.flatMap(({ hosts, shapes }) => [
    ...hosts.flatMap(hostsLike).map((host) => `https://${host}/v1/messages`),
    // The part of a path that tells a vendor's forms apart on its host tells nothing elsewhere.
    ...shapes.flatMap(({ paths = [] }) => paths.map((part) => `https://api.shop.example${part}/1`)),
  ]);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...PLAIN) },
    { weight: 1, arbitrary: fc.constantFrom(...PLAIN, ...alike) },
  );
}

/** Of `*.acme.example`: `acme.example.shop.example`, `acme-example.shop.example`, `xacme.example`. */
function hostsLike(host: string): readonly string[] {
  const domain = host.replace(/^\*\./, '');
  return [
    `${domain}.shop.example`,
    `${domain.replaceAll('.', '-')}.shop.example`,
    // Without the dot only where all of the domain is the vendor's, so that it is certainly another.
    ...(host.startsWith('*.') ? [`x${domain}`] : []),
  ];
}
