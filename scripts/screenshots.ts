import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { AWKWARD } from '../demo/awkward.ts';
import { FURTHER } from '../demo/further.ts';
import type { DemoError } from '../demo/model.ts';
import { pacScript, sandboxHosts } from '../demo/pac.ts';
import { type Sandbox, startSandbox } from '../demo/sandbox.ts';
import { BROWSERS, type Browser } from './browsers.ts';
import { main as build } from './build.ts';
import type { Driver, Theme } from './driver.ts';
import { readTraffic } from './findings.ts';
import { poll } from './poll.ts';

const FOLDER = 'docs/screenshots';
const RECORDING = resolve('docs/examples/checkout.har');

/** Errors that show what the panel can do, one of each kind; in the order of the list. */
const BUTTONS = [
  '8x8-api-1300',
  '8x8-api-1001',
  '8x8-api-2000',
  '8x8-message-list',
  'emnify-nested',
  'emnify-1501',
  'emnify-status-mismatch',
  'emnify-gateway',
  'enablex-sample',
  'telecomx-spaced-key',
  '8x8-relayed',
];

/** After them: forms of nobody's, errors that are passed on, and what nobody claims. */
const REQUESTS: readonly DemoError[] = [
  FURTHER.nestjs,
  FURTHER.unclaimed,
  FURTHER.graphql,
  FURTHER.declined,
  FURTHER.page,
  FURTHER.twilio,
  FURTHER.challenge,
  FURTHER.receipt,
];

/** Errors whose details are shown, by the vendor that they are the first of. */
const DETAILS = { form: 'oauth2', unclaimed: '' } as const;

/**
 * `npm run screenshots`: writes pictures of the panel in the real developer tools to docs/screenshots/,
 * of both browsers, light and dark, wide and narrow. Returns the exit code.
 */
export async function main(): Promise<number> {
  await build();
  mkdirSync(FOLDER, { recursive: true });
  const sandbox = await startSandbox();
  try {
    for (const [name, browser] of Object.entries(BROWSERS)) {
      for (const theme of ['light', 'dark'] as const) {
        await takeAll(`${FOLDER}/${name}`, browser, sandbox, theme);
      }
    }
  } finally {
    await sandbox.close();
  }
  return 0;
}

async function takeAll(
  prefix: string,
  { ensure, launch, extension }: Browser,
  sandbox: Sandbox,
  theme: Theme,
): Promise<void> {
  const driver = await launch({
    executablePath: await ensure(),
    extension,
    theme,
    dock: 'window',
    headless: true,
    pac: pacScript(sandboxHosts(), sandbox.port),
  });
  try {
    await takeEach(driver, sandbox, (name) => `${prefix}-${name}-${theme}.png`);
  } finally {
    await driver.close();
  }
}

async function takeEach(
  driver: Driver,
  sandbox: Sandbox,
  fileOf: (name: string) => string,
): Promise<void> {
  const { page, panel } = driver;
  const take = async (name: string, width: number, height: number): Promise<void> => {
    await driver.setSize(width, height);
    await poll({ who: 'The panel', what: `its size for ${name}` }, () =>
      fills(panel, width, height),
    );
    const file = fileOf(name);
    await driver.screenshot(file);
    console.log(file);
  };
  await driver.setSize(1200, 600);
  await page.goto(sandbox.origin);
  await driver.showPanel();
  await poll({ who: 'The browser', what: 'the demo page' }, () =>
    page.evaluate(() => document.body.dataset['ready'] === 'true', null),
  );
  const counted = async (): Promise<boolean> => {
    const { seen, pending } = await readTraffic(panel);
    return seen >= 4 && pending === 0;
  };
  await poll({ who: 'The panel', what: 'the requests of the demo page' }, counted);
  await take('empty', 900, 400);
  for (const id of BUTTONS) {
    await findWhile(panel, id, () => page.click(`[id="${id}"]`));
  }
  for (const error of REQUESTS) await request(driver, error);
  await take('list', 1200, 500);
  await panel.evaluate(() => document.querySelector<HTMLElement>('.list')?.focus(), null);
  await panel.press('Home');
  await take('detail', 1200, 600);
  await take('narrow', 400, 700);
  await driver.setSize(1200, 800);
  for (let row = 0; row < 5; row += 1) await panel.press('ArrowDown');
  await take('nested', 1200, 800);
  // The size that the Chrome Web Store asks for.
  await take('store', 1280, 800);
  for (const [name, vendor] of Object.entries(DETAILS)) {
    const pill = `[data-vendor="${vendor}"]`;
    await panel.click(pill);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.list')?.focus(), null);
    await panel.press('Home');
    await take(name, 1000, 600);
    await panel.click(pill);
  }
  // Its ticket has values to mask.
  await request(driver, AWKWARD.personal);
  await panel.evaluate(() => document.querySelector<HTMLElement>('.list')?.focus(), null);
  await panel.press('End');
  await panel.click('#ticket-button');
  await take('ticket', 1200, 600);
  await take('ticket-narrow', 400, 700);
  await panel.click('.ticket .close');
  await takeFromElsewhere(panel, take);
}

/** What did not come by live traffic: a file, a text to paste, a code to look up. */
async function takeFromElsewhere(
  panel: Driver['panel'],
  take: (name: string, width: number, height: number) => Promise<void>,
): Promise<void> {
  const shows = (selector: string): Promise<true> =>
    poll({ who: 'The panel', what: selector }, () =>
      panel.evaluate((wanted) => document.querySelector(wanted) !== null, selector).then(isTrue),
    );
  await panel.choose('.toolbar input[type="file"]', [RECORDING]);
  await shows('.source.on + .source, .source + .source.on');
  await shows('.row');
  await panel.evaluate(() => document.querySelector<HTMLElement>('.list')?.focus(), null);
  await panel.press('Home');
  await take('file', 1000, 500);
  await take('file-narrow', 320, 600);
  await panel.click('.toolbar .paste');
  await shows('dialog.paste');
  await take('paste', 900, 500);
  await take('paste-narrow', 320, 600);
  await panel.click('.paste .close');
  await panel.click('#lookup-button');
  await shows('.lookup-line');
  await take('lookup-all', 1000, 600);
  await panel.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#lookup-field');
    if (!field) return;
    field.value = '1002';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, null);
  await shows('.lookup-line.match');
  await take('lookup', 1000, 600);
  await take('lookup-narrow', 320, 600);
}

function isTrue(value: boolean): value is true {
  return value;
}

/** Makes the page send a request, and waits for what the panel finds in the response. */
function request({ page, panel }: Driver, { id, method, url }: DemoError): Promise<void> {
  return findWhile(panel, id, () =>
    page.evaluate(
      async ({ method, url }) => {
        await (await fetch(url, { method })).text();
      },
      { method, url },
    ),
  );
}

/** Does what lets the panel find something, and waits until the panel shows that it did: it draws a few times a second. */
async function findWhile(
  panel: Driver['panel'],
  id: string,
  act: () => Promise<void>,
): Promise<void> {
  const before = (await readTraffic(panel)).findings.length;
  await act();
  const isShown = async (): Promise<boolean> => {
    const { findings, pending } = await readTraffic(panel);
    if (findings.length === before || pending > 0) return false;
    return (await errorsShown(panel)).startsWith(`${findings.length} `);
  };
  await poll({ who: 'The panel', what: `the findings of ${id}` }, isShown);
}

/** What the status bar says of errors. */
function errorsShown(panel: Driver['panel']): Promise<string> {
  return panel.evaluate(
    () => document.querySelector('.status-bar .errors')?.textContent ?? '',
    null,
  );
}

/** Whether the panel is drawn for a window of a size: as wide, and high but for the tools' own bars. */
function fills(panel: Driver['panel'], width: number, height: number): Promise<boolean> {
  return panel.evaluate(
    async ({ width, height }) => {
      const { clientWidth, clientHeight } = document.documentElement;
      if (clientWidth !== width || clientHeight <= height - 120 || clientHeight >= height)
        return false;
      // In the second frame from now the first one is on screen.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return true;
    },
    { width, height },
  );
}
