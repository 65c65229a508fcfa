import { describe, expect, it } from 'vitest';
import { LOOK_ALIKES, SECRETS } from '../redaction/corpus.fixture.ts';
import { copied, decoding, placed, spotsOf } from './exchange.fixture.ts';

/** Every way in which a secret may be written. */
function writings(secret: string): readonly string[] {
  const escaped = JSON.stringify(secret).slice(1, -1);
  const bytes = Buffer.from(secret);
  const percent = encodeURIComponent(secret);
  return [
    secret,
    escaped,
    JSON.stringify(escaped).slice(1, -1),
    percent,
    percent.toLowerCase(),
    percent.replaceAll('%20', '+'),
    encodeURIComponent(percent),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
  ];
}

const secrets = SECRETS.flatMap(({ what, secret, at }) =>
  spotsOf(at).map(([spot, template]) => ({ what, secret, spot, template })),
);

const lookAlikes = LOOK_ALIKES.flatMap((lookAlike) =>
  spotsOf(lookAlike.at).map(([spot, template]) => ({ ...lookAlike, spot, template })),
);

it('has secrets and look-alikes enough, each of its own kind', () => {
  expect(new Set(SECRETS.map(({ what }) => what)).size).toBe(SECRETS.length);
  expect(SECRETS.length).toBeGreaterThanOrEqual(45);
  expect(new Set(LOOK_ALIKES.map(({ what }) => what)).size).toBe(LOOK_ALIKES.length);
  expect(LOOK_ALIKES.length).toBeGreaterThanOrEqual(25);
});

describe('a secret is in nothing that is copied', () => {
  it.each(secrets)('$what, $spot', ({ secret, spot, template }) => {
    const forms = copied(placed(spot, template, secret));
    for (const [form, text] of Object.entries(forms)) {
      for (const writing of writings(secret)) expect(text, form).not.toContain(writing);
    }
    // A spot that leaves no trace anywhere would prove nothing.
    expect(Object.values(forms).join()).toMatch(/MASKED-[A-Z-]+-\d/);
  });
});

describe('a look-alike is in all that is copied of its place', () => {
  it.each(lookAlikes)('$what, $spot', (lookAlike) => {
    const { text, spot, template } = lookAlike;
    const made = placed(spot, template, text);
    const finding = lookAlike.decoded ? decoding(lookAlike, made.finding) : made.finding;
    const forms = copied({ ...made, finding });
    const wanted = {
      path: ['markdown', 'text', 'json', 'curl', 'exchange', 'har'],
      query: ['markdown', 'text', 'curl', 'exchange', 'har'],
      fragment: ['exchange'],
      header: ['curl', 'exchange', 'har'],
      json: ['markdown', 'text', 'json', 'curl', 'exchange', 'body', 'har'],
      form: ['curl', 'exchange', 'har'],
      message: ['markdown', 'text', 'json', 'har'],
    }[spot];
    for (const form of wanted) {
      const shown = forms[form] ?? '';
      expect(
        writings(text).some((writing) => shown.includes(writing)),
        `${form}: ${shown}`,
      ).toBe(true);
    }
  });
});
