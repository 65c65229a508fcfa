import type { Kind } from './kinds.ts';

interface KnownKey {
  readonly kind: Kind;
  /** How it begins, as a pattern without repeats. */
  readonly start: string;
  /** Characters that follow, at least. */
  readonly least: number;
}

const key = (kind: Kind, start: string, least = 10): KnownKey => ({ kind, start, least });

/**
 * Credentials that their issuers begin with a mark of its own, so that they can be found anywhere.
 * Stars count as characters of the rest: vendors quote keys with their middle starred out.
 */
const KNOWN: readonly KnownKey[] = [
  key('api-key', '[sr]k_(?:live|test)_', 4), // Stripe, Clerk
  key('api-key', 'sk-(?:proj|ant|or|svcacct|admin)-', 6), // OpenAI, Anthropic, OpenRouter
  key('signature', 'whsec_'), // webhooks
  key('token', 'gh[pousr]_', 16), // GitHub
  key('token', 'github_pat_', 16),
  key('token', 'gl(?:pat|ptt|dt|rt|cbt)-'), // GitLab
  key('token', 'xox[abeoprs]-'), // Slack
  key('token', 'xapp-'),
  key('token', 'shp(?:at|ca|pa|ss)_'), // Shopify
  key('token', 'sq0(?:atp|csp|idp)-'), // Square
  key('token', 'pypi-', 20),
  key('token', 'dop_v1_', 20), // DigitalOcean
  key('token', 'hvs\\.', 16), // Vault
  key('token', 'dckr_pat_'), // Docker Hub
  key('token', 'sntr(?:ys|yu)_', 16), // Sentry
  key('token', 'ATATT3x', 16), // Atlassian
  key('token', 'ATCTT3x', 16),
  key('token', 'sb_secret_'), // Supabase
  key('api-key', 'AIza', 30), // Google
  key('token', 'ya29\\.', 10),
  key('token', 'GOCSPX-', 16),
  key('api-key', 'xkeysib-', 20), // Brevo
  key('api-key', 'PMAK-', 16), // Postman
  key('api-key', 'NRAK-', 16), // New Relic
  key('api-key', 'lin_api_', 16), // Linear
  key('api-key', 'figd_', 16), // Figma
  key('api-key', 'CFPAT-', 16), // Contentful
  key('api-key', 'rzp_(?:live|test)_', 6), // Razorpay
  key('api-key', 'FLWSECK(?:_TEST)?-', 10), // Flutterwave
  key('api-key', 'access_token\\$(?:production|sandbox)\\$', 16), // PayPal, Braintree
  key('private-key', 'AGE-SECRET-KEY-1', 20),
];

/** Those whose mark is too short to be looked for within words. */
const WORDS: readonly KnownKey[] = [
  key('api-key', 'A(?:KIA|SIA|IDA|ROA)[A-Z2-7]{16}', 0), // AWS
  key('api-key', 'SK[0-9a-f]{32}', 0), // Twilio
  key('token', 'bot\\d{8,10}:[A-Za-z0-9_-]{30,40}', 0), // Telegram
  key('token', '\\d{8,10}:AA[A-Za-z0-9_-]{30,40}', 0),
  key('api-key', 'sk-[A-Za-z0-9]{20,60}', 0), // OpenAI before projects
  key('token', 'npm_[A-Za-z0-9]{36}', 0),
  key('token', 'EAA[A-Za-z0-9]{24,400}', 0), // Meta
  key('token', 'sbp_[0-9a-f]{40}', 0), // Supabase
  key('token', '1//0[\\w-]{20,200}', 0), // Google
  key('api-key', 'SG\\.[\\w.-]{16,80}', 0), // SendGrid
  key('api-key', 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,30}', 0), // Resend
  key('api-key', 'key-[0-9a-f]{32}', 0), // Mailgun
  key('api-key', 'hf_[A-Za-z]{30,40}', 0), // Hugging Face
];

const REST = '[\\w*.=/+~-]';
const within = KNOWN.map(({ start, least }) => `(${start}${REST}{${least},})`).join('|');
const alone = WORDS.map(({ start }) => `(${start})(?![A-Za-z0-9])`).join('|');

/** Every such credential in a text. Which group matched says which it is: `kindOfGroup`. */
export const KNOWN_KEYS = new RegExp(`${within}|(?<![A-Za-z0-9])(?:${alone})`, 'g');

/** The kind of a match of `KNOWN_KEYS`. */
export function kindOfGroup(match: RegExpMatchArray): Kind {
  const group = match.findIndex((text, index) => index > 0 && text !== undefined);
  return [...KNOWN, ...WORDS][group - 1]?.kind ?? 'token';
}
