import { writeFileSync } from 'node:fs';
import { harEntry } from '../bench/har/har-entry.ts';
import { TRIPWIRE_PATH } from '../demo/hostile/payloads.ts';
import { HARMLESS, type HostileResponse, hostileResponses } from '../demo/hostile/responses.ts';
import type { PageSurface, Surface } from '../scripts/driver.ts';
import { visible } from '../src/engine/visible.ts';
import type { Pack } from '../src/model/pack.ts';
import { httpStatuses, packs } from '../src/packs/index.ts';
import { expect } from './expect.ts';
import { type Running, test } from './harness.ts';
import { harText } from './hars.ts';
import { misshown } from './misshown.ts';
import { shownDetail, shownRows } from './panel.ts';
import { closeSources } from './sources.ts';
import { armTripwire, readAlarms } from './tripwire.ts';
import { type Seen, walkRows } from './walk.ts';

/** The only addresses that a link of the panel may have, whatever addresses are in a body. */
const LINKS = [
  ...(packs as readonly Pack[]).flatMap(({ docs, sets }) => [
    docs,
    ...Object.values(sets).map((set) => set.docs),
  ]),
  httpStatuses.docs,
];

/** The classes of all elements in a row of the list. */
const CELLS = 'status,vendor,code,meaning,endpoint,time';

test('payloads that come in by the network stay text in the panel: nothing runs, nothing is loaded, no element is made', async ({
  tools,
}) => {
  const { driver, sandbox } = tools;
  const { page, panel, devtoolsPage } = driver;
  const all = hostileResponses(sandbox.origin);
  const forms = [...new Set(all.map(({ form }) => form))];
  const payloads = [...new Set(all.map(({ payload }) => payload))];
  // Each payload in one form, by turns; a file has the others.
  const responses = all.filter(
    ({ form, payload }) =>
      HARMLESS.includes(payload) || forms[payloads.indexOf(payload) % forms.length] === form,
  );
  for (const document of [panel, devtoolsPage]) await armTripwire(document, LINKS);
  expect(await send(page, responses)).toEqual([]);
  await expectText(tools, responses);
});

test('every payload in every text of every form stays text when it comes in by a file', async ({
  tools,
}, testInfo) => {
  test.setTimeout(300_000);
  const { panel, devtoolsPage } = tools.driver;
  const responses = hostileResponses(tools.sandbox.origin);
  const file = testInfo.outputPath('hostile.har');
  writeFileSync(file, harOfResponses(responses));
  for (const document of [panel, devtoolsPage]) await armTripwire(document, LINKS);
  await panel.choose('.toolbar input[type="file"]', [file]);
  await expectText(tools, responses);
  await closeSources(panel);
});

/** Waits until all are listed, and looks at each of them. */
async function expectText(
  { driver: { panel, devtoolsPage }, sandbox }: Running,
  responses: readonly HostileResponse[],
): Promise<void> {
  await expect.poll(() => countRows(panel), { timeout: 60_000 }).toBe(responses.length);
  // The list takes its time over so many.
  await expect.poll(() => listed(panel), { timeout: 60_000 }).toBe(responses.length);
  const seen = await walkRows(panel, responses.length);

  // All at once: each comparison takes the runner longer than the browser takes for the row.
  expect({
    faults: faultsOf(responses, seen).slice(0, 5),
    panel: await readAlarms(panel),
    devtoolsPage: await readAlarms(devtoolsPage),
    loaded: sandbox.requests.filter(({ url }) => isTripwire(url)),
  }).toEqual({ faults: [], panel: [], devtoolsPage: [], loaded: [] });
}

/** What a browser would have written of them. */
function harOfResponses(responses: readonly HostileResponse[]): string {
  const entries = responses.map(({ method, url, status, headers, body }, index) =>
    harEntry({
      url,
      method,
      status,
      startedDateTime: new Date(Date.UTC(2026, 10, 20, 10, 0, index)).toISOString(),
      sent: [],
      received: Object.entries(headers)
        .filter(([name]) => name !== 'Content-Type')
        .map(([name, value]) => ({ name, value })),
      mimeType: headers['Content-Type'] ?? '',
      content: { text: body },
    }),
  );
  return harText(entries);
}

function isTripwire(url: string): boolean {
  return new URL(url).pathname.startsWith(TRIPWIRE_PATH);
}

/** What is wrong with what is shown, one phrase each. */
function faultsOf(responses: readonly HostileResponse[], seen: readonly Seen[]): string[] {
  const byPlace = new Map(seen.map((each) => [placeOf(each.pairs['Request'] ?? ''), each]));
  return responses.flatMap((response) => {
    const { form, payload, isText } = response;
    const place = `${form}/${payload}`;
    const own = byPlace.get(place);
    if (!own) return `${place} has no row`;
    const faults = [...misshown(response, own)];
    const harmless = HARMLESS.map((id) => byPlace.get(`${form}/${id}`)?.skeleton);
    if (isText && !harmless.includes(own.skeleton)) faults.push('the detail has other elements');
    if (Object.keys(own.cells).join() !== CELLS) faults.push('the row has other elements');
    return faults.map((fault) => `${place}: ${fault}`);
  });
}

for (const [kind, letter] of [
  ['that turn the text around', '\u202e'],
  ['without width', '\u200b'],
] as const) {
  test(`characters ${kind} are shown as escapes in a code and an id, and copied as they are`, async ({
    tools,
  }) => {
    const { driver, sandbox } = tools;
    const { page, panel } = driver;
    const response = hostileResponses(sandbox.origin).find(
      ({ form, shown }) => form === '8x8-message-status' && shown.code?.[0]?.includes(letter),
    );
    const [code = ''] = response?.shown.code ?? [];
    expect(code).toContain(letter);
    expect(await send(page, response ? [response] : [])).toEqual([]);
    await expect.poll(() => countRows(panel)).toBe(1);
    await panel.click('[role="row"]:not(.header)');
    expect((await shownRows(panel))[0]?.code).toBe(visible(code));
    const detail = await shownDetail(panel);
    expect(detail?.title).toContain(` ${visible(code)} `);
    expect(detail?.ids[0]).toBe(visible(code));
    expect(visible(code)).not.toContain(letter);
    await panel.click('header [aria-label="Copy umid"]');
    await expect.poll(() => driver.clipboard()).toBe(code);
  });
}

/**
 * What the tripwire is for, done by hand in an element of the panel: what a body could bring about, and
 * what is said of it.
 */
const FAULTS: readonly (readonly [
  what: string,
  fault: (address: string) => void,
  alarm: RegExp,
])[] = [
  [
    'an element',
    () => document.getElementById('by-hand')?.append(document.createElement('marquee')),
    /foreign element: <marquee>/,
  ],
  [
    'an image that the policy allows',
    () => {
      const image = new Image();
      image.src = '/icons/icon-32.png';
      document.getElementById('by-hand')?.append(image);
    },
    /foreign element: <img src=/,
  ],
  [
    'an attribute',
    () => document.getElementById('by-hand')?.setAttribute('background', ''),
    /foreign attribute: div background/,
  ],
  [
    'a link',
    (address) => {
      const link = document.createElement('a');
      link.href = address;
      document.getElementById('by-hand')?.append(link);
    },
    /foreign link: a href="http:/,
  ],
  [
    'a style',
    () => document.getElementById('by-hand')?.setAttribute('style', 'color: red;'),
    /foreign style: div/,
  ],
  [
    'a script by way of markup',
    () => {
      const element = document.getElementById('by-hand');
      try {
        if (element) Reflect.set(element, 'innerHTML', '<img src=x onerror=errataTripwire()>');
      } catch {
        // The policy says so too.
      }
    },
    // Firefox had no trusted types at first; there the handler is refused.
    /the policy refused .* by (?:require-trusted-types-for|script-src-attr)/,
  ],
  ['a script that runs', () => window.alert('1'), /a script ran and called alert/],
  [
    'a request',
    (address) => {
      new Image().src = address;
    },
    /the policy refused http:.* by img-src/,
  ],
];

test('the tripwire notices an element, an attribute, a link, a style, a script and a request', async ({
  tools,
}) => {
  const { driver, sandbox } = tools;
  const { panel } = driver;
  const address = `${sandbox.origin}${TRIPWIRE_PATH}by-hand`;
  await panel.evaluate(() => {
    const element = document.createElement('div');
    element.id = 'by-hand';
    document.querySelector('footer')?.append(element);
  }, null);
  for (const [what, fault, alarm] of FAULTS) {
    await armTripwire(panel, LINKS);
    expect(await readAlarms(panel), what).toEqual([]);
    await panel.evaluate(fault, address);
    await expect.poll(() => readAlarms(panel), what).toContainEqual(expect.stringMatching(alarm));
  }
  await panel.evaluate(() => document.getElementById('by-hand')?.remove(), null);
});

/** Sends requests as a page does, a few at a time; one phrase for each that had no response. */
function send(
  page: PageSurface,
  requests: readonly Pick<HostileResponse, 'method' | 'url'>[],
): Promise<readonly string[]> {
  return page.evaluate(
    async (all) => {
      const waiting = [...all];
      const failures: string[] = [];
      const worker = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const { method, url } = next;
          try {
            await (await fetch(url, { method })).text();
          } catch (error) {
            failures.push(`${method} ${url}: ${error}`);
          }
        }
      };
      await Promise.all(Array.from({ length: 6 }, worker));
      return failures;
    },
    requests.map(({ method, url }) => ({ method, url })),
  );
}

function countRows(panel: Surface): Promise<number> {
  return panel.evaluate(() => window.errataHost?.sources.current.log.rows.length ?? 0, null);
}

/** How many rows the list has, once it is done with them; -1 before. */
function listed(panel: Surface): Promise<number> {
  return panel.evaluate(() => {
    const list = document.querySelector('[role="treegrid"][aria-busy="false"]');
    return Number(list?.getAttribute('aria-rowcount') ?? 0) - 1;
  }, null);
}

/** Form and payload, which stand in the address. */
function placeOf(request: string): string {
  return /\/hostile\/([\w-]+\/[\w-]+)\//.exec(request)?.[1] ?? '';
}
