import { describe, expect, it } from 'vitest';
import { hostilePayloads, TRIPWIRE_PATH } from './payloads.ts';

const ORIGIN = 'http://127.0.0.1:4321';
const payloads = hostilePayloads(ORIGIN);
const texts = payloads.flatMap(({ value }) => (typeof value === 'string' ? value : []));

describe('hostilePayloads', () => {
  it('are at least 200 different texts, and further values of other kinds', () => {
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(200);
    expect(payloads.length).toBeGreaterThan(texts.length + 10);
  });

  it('have ids of their own, which can stand in a path', () => {
    const ids = payloads.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*-\d+$/.test(id))).toEqual([]);
  });

  it('aim at the watched path of the given origin, each at an address of its own', () => {
    const whole = payloads.map(({ text, value }) => text + JSON.stringify(value)).join('\n');
    expect(whole).not.toContain('TRIPWIRE');
    const aimed = payloads.filter(({ text, address }) => text.includes(address));
    expect(aimed.length).toBeGreaterThanOrEqual(40);
    for (const { id, address } of payloads) expect(address).toBe(`${ORIGIN}${TRIPWIRE_PATH}${id}`);
  });

  it('go nowhere but to this machine', () => {
    const hosts = payloads
      .flatMap(({ text }) => text.match(/\/\/(?:[^/\s"'<>)]*@)?[a-z\d.-]+/gi) ?? [])
      .map((match) => match.replace(/^.*[/@]/, ''));
    const known = /^(?:127\.0\.0\.1|etc|gre|errata|www\.w3\.org|.*\.shop\.test|.*\.example)$/;
    expect(hosts.filter((host) => !known.test(host))).toEqual([]);
  });
});
