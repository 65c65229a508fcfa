import { describe, expect, it } from 'vitest';
import type { BodyRead, Exchange } from '../src/model/exchange.ts';
import { STILL_CLOCK } from '../src/panel/slices/clock.fixture.ts';
import type { NetworkLog } from './earlier-requests.ts';
import { liveSource, type Network } from './live-source.ts';
import { loadedResources } from './resources.ts';

type Resource = { url: string; type: string; getContent(): Promise<unknown> };
type Request = Parameters<Parameters<Network['onRequestFinished']['addListener']>[0]>[0];

/** An event of the browser that a test causes. */
function eventOf<T>() {
  const listeners = new Set<(told: T) => void>();
  return {
    addListener: (listener: (told: T) => void) => void listeners.add(listener),
    removeListener: (listener: (told: T) => void) => void listeners.delete(listener),
    tell(told: T) {
      for (const listener of listeners) listener(told);
    },
  };
}

const CONTENT_TYPE = { name: 'Content-Type', value: 'application/json' };

function requestOf(url: string, about: object = {}): Request {
  const entry = {
    request: { method: 'POST', url, headers: [] },
    response: { status: 403, headers: [CONTENT_TYPE], content: { size: 2, mimeType: '' } },
    startedDateTime: '2026-11-20T10:00:00.000Z',
    time: 12,
    timings: { wait: 7 },
  };
  return {
    ...entry,
    getContent: async () => ({ content: '{}', encoding: '' }),
    ...about,
  };
}

/** A source on a network in the test's hands, and what it has told so far. */
function startSource(
  namesPages: boolean,
  {
    resources = [],
    earlier = [],
    getHAR = (told) => queueMicrotask(() => told({ entries: earlier })),
  }: {
    readonly resources?: readonly Resource[];
    readonly earlier?: readonly object[];
    readonly getHAR?: NetworkLog['getHAR'];
  } = {},
) {
  const network = {
    onRequestFinished: eventOf<Request>(),
    onNavigated: eventOf<string>(),
  };
  const exchanges: { exchange: Exchange; page: number | undefined }[] = [];
  const bodies: Promise<BodyRead>[] = [];
  const navigations: string[] = [];
  const inspectedWindow = { getResources: async () => resources };
  const source = liveSource(network, {
    resources: loadedResources(inspectedWindow),
    toolsLog: { getHAR },
    namesPages,
    clock: STILL_CLOCK,
  });
  const stop = source.start({
    async exchange(exchange, readBody, page) {
      exchanges.push({ exchange, page });
      bodies.push(readBody());
    },
    navigated(url) {
      navigations.push(url);
    },
  });
  return { network, exchanges, bodies, navigations, stop };
}

const URL = 'https://api.shop.example/orders';

const WITHHELD = { kind: 'unavailable', why: 'withheld' };

/** What the page has loaded from an address. */
function resourceOf(url: string, type = 'fetch'): Resource {
  return { url, type, getContent: async () => ({ content: '"loaded"', encoding: '' }) };
}

/** A request whose number the browser has forgotten. */
function forgotten(url: string, about: object = {}): Request {
  const getContent = () => Promise.reject(new Error('DevTools API encountered an error'));
  return requestOf(url, { ...about, getContent });
}

describe('the live source', () => {
  it('hands over what the browser tells, numbered, with its body', async () => {
    const { network, exchanges, bodies } = startSource(true);
    network.onRequestFinished.tell(requestOf(URL));
    network.onRequestFinished.tell(requestOf(`${URL}/2`));
    expect(exchanges.map(({ exchange }) => [exchange.entry, exchange.url])).toEqual([
      [0, URL],
      [1, `${URL}/2`],
    ]);
    expect(await bodies[0]).toEqual({ kind: 'text', text: '{}' });
  });

  it('reads an entry that only inherits its members, as the polyfill hands it over', async () => {
    const { network, exchanges, bodies } = startSource(true);
    network.onRequestFinished.tell(Object.create(requestOf(URL)));
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]?.exchange).toMatchObject({
      method: 'POST',
      url: URL,
      status: 403,
      startedAt: '2026-11-20T10:00:00.000Z',
      durationMs: 12,
      timings: { wait: 7, send: -1 },
      mediaType: 'application/json',
    });
    expect(await bodies[0]).toEqual({ kind: 'text', text: '{}' });
  });

  it('leaves out what is no request, and does not count it', () => {
    const { network, exchanges } = startSource(true);
    network.onRequestFinished.tell(requestOf(''));
    network.onRequestFinished.tell(requestOf(URL));
    expect(exchanges.map(({ exchange }) => exchange.entry)).toEqual([0]);
  });

  it('says that a body is withheld when the browser fails to give it', async () => {
    const { network, bodies } = startSource(true);
    const getContent = () => Promise.reject(new Error('gone'));
    network.onRequestFinished.tell(requestOf(URL, { getContent }));
    expect(await bodies[0]).toEqual(WITHHELD);
  });

  it('looks for a body among what the page has loaded when the browser forgot the request', async () => {
    const { network, bodies } = startSource(true, { resources: [resourceOf(URL)] });
    network.onRequestFinished.tell(forgotten(URL));
    expect(await bodies[0]).toEqual({ kind: 'text', text: '"loaded"' });
  });

  it('does not keep an address that has its data in it, to look there', async () => {
    const long = `${URL}?${'x'.repeat(8_000)}`;
    const { network, bodies } = startSource(true, { resources: [resourceOf(long)] });
    network.onRequestFinished.tell(forgotten(long));
    expect(await bodies[0]).toEqual(WITHHELD);
  });

  it('keeps so many addresses and no more, to look there', async () => {
    const addresses = Array.from({ length: 600 }, (_, at) => `${URL}/${at}?${'x'.repeat(5_000)}`);
    const resources = addresses.map((address) => resourceOf(address));
    const { network, bodies } = startSource(true, { resources });
    for (const address of addresses) network.onRequestFinished.tell(forgotten(address));
    const found = (await Promise.all(bodies)).map((body) => body?.kind === 'text');
    expect([found[0], found.lastIndexOf(true), found.at(-1)]).toEqual([true, 388, false]);
  });

  it('does not look there when the browser says that it has no body', async () => {
    const { network, bodies } = startSource(true, { resources: [resourceOf(URL)] });
    const getContent = async () => ({ content: null, encoding: '' });
    network.onRequestFinished.tell(requestOf(URL, { getContent }));
    expect(await bodies[0]).toEqual(WITHHELD);
  });

  it('never takes the body of another response', async () => {
    const { network, bodies } = startSource(true, { resources: [resourceOf(URL)] });
    network.onRequestFinished.tell(requestOf(URL));
    network.onRequestFinished.tell(forgotten(URL));
    expect(await bodies[1]).toEqual(WITHHELD);
  });

  it('never takes the body of a response that came meanwhile', async () => {
    const answers: ((answer: unknown) => void)[] = [];
    const getContent = () => new Promise((resolve) => answers.push(resolve));
    const { network, bodies } = startSource(true, {
      resources: [{ ...resourceOf(URL), getContent }],
    });
    network.onRequestFinished.tell(forgotten(URL));
    await expect.poll(() => answers.length).toBe(1);
    network.onRequestFinished.tell(requestOf(URL));
    answers[0]?.({ content: '"other"', encoding: '' });
    expect(await bodies[0]).toEqual(WITHHELD);
  });

  it('never takes the body of a document, or of a request of the next page', async () => {
    const { network, bodies } = startSource(true, {
      resources: [resourceOf(URL), resourceOf(`${URL}/2`, 'document')],
    });
    network.onRequestFinished.tell(forgotten(`${URL}/2`, { pageref: 'page_1' }));
    network.onRequestFinished.tell(forgotten(URL, { pageref: 'page_1' }));
    network.onNavigated.tell('https://shop.example/');
    network.onRequestFinished.tell(requestOf(`${URL}/3`, { pageref: 'page_2' }));
    expect(await Promise.all(bodies.slice(0, 2))).toEqual([WITHHELD, WITHHELD]);
  });

  it('takes what the developer tools have seen before it, each request once', async () => {
    const before = requestOf(`${URL}/before`);
    const both = requestOf(`${URL}/both`);
    const underWay = requestOf(`${URL}/under-way`, { time: 0 });
    const alike = requestOf(`${URL}/alike`);
    const earlier = [before, both, underWay, alike, alike];
    const { network, exchanges, bodies } = startSource(true, { earlier });
    network.onRequestFinished.tell(both);
    network.onRequestFinished.tell(alike);
    await expect.poll(() => exchanges.length).toBe(4);
    // What ended just before the log was made is told of after it.
    network.onRequestFinished.tell(before);
    network.onRequestFinished.tell(requestOf(`${URL}/under-way`, { time: 5 }));
    network.onRequestFinished.tell(requestOf(`${URL}/after`));
    const paths = exchanges.map(({ exchange }) => exchange.url.slice(URL.length + 1));
    expect(paths).toEqual(['both', 'alike', 'before', 'alike', 'under-way', 'after']);
    expect(await Promise.all(bodies)).toEqual(Array(6).fill({ kind: 'text', text: '{}' }));
  });

  it('takes of equal requests the one that was under way from the event', async () => {
    const ended = requestOf(URL, { time: 7 });
    const underWay = requestOf(URL, { time: 0 });
    const { network, exchanges } = startSource(true, { earlier: [ended, underWay] });
    await expect.poll(() => exchanges.length).toBe(1);
    network.onRequestFinished.tell(requestOf(URL, { time: 9 }));
    network.onRequestFinished.tell(ended);
    expect(exchanges).toHaveLength(2);
  });

  it('takes of equal requests the one that had ended from the log, though the event tells of the other', async () => {
    const earlier = [requestOf(URL, { time: 7 }), requestOf(URL, { time: 0 })];
    const { network, exchanges } = startSource(true, { earlier });
    network.onRequestFinished.tell(requestOf(URL, { time: 9 }));
    await expect.poll(() => exchanges.length).toBe(2);
  });

  it('takes equal requests once each, whichever the event told of before the log came', async () => {
    const earlier = [requestOf(URL, { time: 7 }), requestOf(URL, { time: 9 })];
    const { network, exchanges } = startSource(true, { earlier });
    network.onRequestFinished.tell(requestOf(URL, { time: 9 }));
    await expect.poll(() => exchanges.length).toBe(2);
    expect(exchanges.map(({ exchange }) => exchange.durationMs).toSorted()).toEqual([7, 9]);
  });

  it('takes a request once whose body was still coming', async () => {
    const { network, exchanges } = startSource(true, { earlier: [requestOf(URL, { time: 7 })] });
    await expect.poll(() => exchanges.length).toBe(1);
    network.onRequestFinished.tell(requestOf(URL, { time: 900 }));
    expect(exchanges).toHaveLength(1);
  });

  it('begins with the event where there is no log', async () => {
    const failing = (): never => {
      throw new Error('no');
    };
    const noLog = (told: (log: unknown) => void): void => told('no log');
    for (const getHAR of [failing, noLog]) {
      const { network, exchanges } = startSource(true, { getHAR });
      network.onRequestFinished.tell(requestOf(URL));
      await Promise.resolve();
      expect(exchanges).toHaveLength(1);
    }
  });

  it('tells of a document when an entry names another, where entries do', () => {
    const { network, exchanges, navigations } = startSource(true);
    network.onRequestFinished.tell(requestOf(URL, { pageref: 'page_1' }));
    network.onNavigated.tell('https://shop.example/');
    expect(navigations).toEqual([]);
    network.onRequestFinished.tell(Object.create(requestOf(URL, { pageref: 'page_2' })));
    expect(navigations).toEqual(['https://shop.example/']);
    network.onRequestFinished.tell(requestOf(URL, { pageref: 'page_1' }));
    expect(exchanges.map(({ page }) => page)).toEqual([0, 1, 0]);
  });

  it('tells of a document at the event, where entries name none', () => {
    const { network, exchanges, navigations } = startSource(false);
    network.onNavigated.tell('https://shop.example/');
    expect(navigations).toEqual(['https://shop.example/']);
    const now = new Date().toISOString();
    network.onRequestFinished.tell(requestOf(URL, { startedDateTime: now }));
    const longAgo = '2000-01-01T00:00:00.000Z';
    network.onRequestFinished.tell(requestOf(URL, { startedDateTime: longAgo }));
    expect(exchanges.map(({ page }) => page)).toEqual([1, 0]);
  });

  it('tells nothing any more after its end', () => {
    const { network, exchanges, navigations, stop } = startSource(false);
    stop();
    network.onNavigated.tell('https://shop.example/');
    network.onRequestFinished.tell(requestOf(URL));
    expect([exchanges, navigations]).toEqual([[], []]);
  });
});
