import { describe, expect, it } from 'vitest';
import { challengeOf } from './challenge.ts';

describe('a challenge', () => {
  it.each<[string, object]>([
    ['Bearer', { scheme: 'bearer' }],
    ['Bearer error="invalid_token"', { scheme: 'bearer', error: 'invalid_token' }],
    [
      'Bearer realm="a, b", error=invalid_token, Error_Description = "It said \\"no\\" \\\\ twice"',
      {
        scheme: 'bearer',
        realm: 'a, b',
        error: 'invalid_token',
        error_description: 'It said "no" \\ twice',
      },
    ],
    ['DPoP algs="ES256"', { scheme: 'dpop', algs: 'ES256' }],
    ['Bearer error="a", error="b"', { scheme: 'bearer', error: 'a' }],
    ['Bearer scheme="x"', { scheme: 'bearer' }],
    ['Bearer error=""', { scheme: 'bearer', error: '' }],
    // Without a scheme there is no challenge that a parameter could be of.
    ['error="invalid_token"', {}],
    ['Bearer error="invalid_token', { scheme: 'bearer' }],
    ['Bearer realm="a, error=x', { scheme: 'bearer' }],
    ['Bearer realm="a\\', { scheme: 'bearer' }],
    ['', {}],
    [' , , ', {}],
  ])('is read from %j', (value, expected) => {
    expect(challengeOf(value)).toEqual(expected);
  });

  it('is, of several, the first that says what the error is', () => {
    const basic = 'Basic realm="x"';
    const bearer = 'Bearer realm="y", error="invalid_token"';
    const expected = { scheme: 'bearer', realm: 'y', error: 'invalid_token' };
    expect(challengeOf(`${basic}, ${bearer}`)).toEqual(expected);
    expect(challengeOf(`${bearer}, ${basic}`)).toEqual(expected);
    expect(challengeOf(`Negotiate YIIa+/b==, NTLM, ${bearer}`)).toEqual(expected);
    expect(challengeOf(`${bearer}\n${bearer.replace('y', 'z')}`)).toEqual(expected);
    expect(challengeOf(`${basic}, Digest realm="z"`)).toEqual({ scheme: 'basic', realm: 'x' });
  });

  it('takes names that every object has for what they are', () => {
    const challenge = challengeOf('Bearer __proto__="a", constructor="b", error="c"');
    expect(Object.entries(challenge)).toEqual([
      ['scheme', 'bearer'],
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['error', 'c'],
    ]);
    expect(Object.getPrototypeOf(challenge)).toBe(Object.prototype);
  });

  it('has at most a hundred schemes and parameters', () => {
    const parameters = (count: number) => Array.from({ length: count }, (_, n) => `p${n}=1`);
    const read = (count: number) =>
      challengeOf(`Bearer ${parameters(count).join(', ')}, error="x"`);
    expect(read(98)).toHaveProperty('error', 'x');
    expect(read(99)).not.toHaveProperty('error');
  });

  it('is not read beyond 8,000 characters', () => {
    expect(challengeOf(`Bearer ${' '.repeat(8_000)}error="x"`)).toEqual({ scheme: 'bearer' });
    const long = 'x'.repeat(7_980);
    expect(challengeOf(`Bearer error="${long}"`)).toHaveProperty('error', long);
    expect(challengeOf(`Bearer error="${long}xxxxxxxxxx"`)).toEqual({ scheme: 'bearer' });
  });

  it.each(['a', '"', '\\"', 'a=', 'a="', 'a="\\"', 'a \t', '=', ',', 'é', '\0'])(
    'is soon read whatever stands in it: %j',
    (piece) => {
      // Without the bounds in the pattern it takes longer than a test may.
      expect(challengeOf(`Basic, Bearer ${piece.repeat(1_000_000)}`)).toMatchObject({
        scheme: 'basic',
      });
    },
  );
});
