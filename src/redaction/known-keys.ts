import type { Kind } from './kinds.ts';

/** Credentials of one kind, by how they begin, as patterns without repeats. */
interface KnownKeys {
  readonly kind: Kind;
  readonly starts: readonly string[];
  /** Characters that follow, at least. */
  readonly least: number;
}

const keys = (kind: Kind, least: number, ...starts: readonly string[]): KnownKeys => ({
  kind,
  least,
  starts,
});

/**
 * Credentials that their issuers begin with a mark of its own, so that they can be found anywhere.
 * Stars count as characters of the rest: vendors quote keys with their middle starred out.
 */
const KNOWN: readonly KnownKeys[] = [
  keys('api-key', 4, '[sr]k_(?:live|test)_'), // Stripe, Clerk
  keys(
    'api-key',
    6,
    'sk-(?:proj|ant|or|svcacct|admin)-', // OpenAI, Anthropic, OpenRouter
    'rzp_(?:live|test)_', // Razorpay
    'FLWSECK(?:_TEST)?-', // Flutterwave
  ),
  keys(
    'api-key',
    16,
    'xkeysib-', // Brevo
    'PMAK-', // Postman
    'NRAK-', // New Relic
    'lin_api_', // Linear
    'figd_', // Figma
    'CFPAT-', // Contentful
    'access_token\\$(?:production|sandbox)\\$', // PayPal, Braintree
  ),
  keys('api-key', 30, 'AIza'), // Google
  keys('signature', 10, 'whsec_'), // webhooks
  keys(
    'token',
    10,
    'gl(?:pat|ptt|dt|rt|cbt)-', // GitLab
    'xox[abeoprs]-', // Slack
    'xapp-',
    'shp(?:at|ca|pa|ss)_', // Shopify
    'sq0(?:atp|csp|idp)-', // Square
    'dckr_pat_', // Docker Hub
    'sb_secret_', // Supabase
    'ya29\\.', // Google
  ),
  keys(
    'token',
    16,
    'gh[pousr]_', // GitHub
    'github_pat_',
    'pypi-',
    'dop_v1_', // DigitalOcean
    'hvs\\.', // Vault
    'sntr(?:ys|yu)_', // Sentry
    'AT[AC]TT3x', // Atlassian
    'GOCSPX-', // Google
  ),
  keys('private-key', 20, 'AGE-SECRET-KEY-1'),
];

/** Those whose mark is too short to be looked for within words. */
const WORDS: readonly KnownKeys[] = [
  keys(
    'api-key',
    0,
    'A(?:KIA|SIA|IDA|ROA)[A-Z2-7]{16}', // AWS
    'SK[0-9a-f]{32}', // Twilio
    'sk-[A-Za-z0-9]{20,60}', // OpenAI before projects
    'SG\\.[\\w.-]{16,80}', // SendGrid
    're_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,30}', // Resend
    'key-[0-9a-f]{32}', // Mailgun
    'hf_[A-Za-z]{30,40}', // Hugging Face
  ),
  keys(
    'token',
    0,
    'bot\\d{8,10}:[A-Za-z0-9_-]{30,40}', // Telegram
    '\\d{8,10}:AA[A-Za-z0-9_-]{30,40}',
    'npm_[A-Za-z0-9]{36}',
    'EAA[A-Za-z0-9]{24,400}', // Meta
    'sbp_[0-9a-f]{40}', // Supabase
    '1//0[\\w-]{20,200}', // Google
  ),
];

const REST = '[\\w*.=/+~-]';
const within = KNOWN.map(({ starts, least }) => `((?:${starts.join('|')})${REST}{${least},})`);
const alone = WORDS.map(({ starts }) => `(${starts.join('|')})(?![A-Za-z0-9])`);

/** Every such credential in a text. Which group matched says which it is: `kindOfGroup`. */
export const KNOWN_KEYS = new RegExp(
  `${within.join('|')}|(?<![A-Za-z0-9])(?:${alone.join('|')})`,
  'g',
);

/** The kind of a match of `KNOWN_KEYS`. */
export function kindOfGroup(match: RegExpMatchArray): Kind {
  const group = match.findIndex((text, index) => index > 0 && text !== undefined);
  return [...KNOWN, ...WORDS][group - 1]?.kind ?? 'token';
}
