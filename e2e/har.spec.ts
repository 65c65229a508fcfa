import { writeFileSync } from 'node:fs';
import { AWKWARD } from '../demo/awkward.ts';
import { demoErrors } from '../demo/errors.ts';
import { FURTHER } from '../demo/further.ts';
import type { PageSurface } from '../scripts/driver.ts';
import { readEntry } from '../src/har/entry.ts';
import { writeHar } from '../src/har/write-har.ts';
import type { Finding } from '../src/model/finding.ts';
import type { LogRow } from '../src/panel/log.ts';
import { finish } from '../src/redaction/scan.ts';
import { type Examined, redactedEntry } from '../src/ticket/redacted-entry.ts';
import { decoded } from './decoded.ts';
import { expect } from './expect.ts';
import { test } from './harness.ts';
import { readLog, readRows } from './panel.ts';

/** Of a demo error. */
interface Request {
  readonly url: string;
  readonly method: string;
}

/** Every button of the demo page, and what is in none. The first is sent before all others. */
const REQUESTS: readonly Request[] = [
  AWKWARD.personal,
  ...demoErrors().filter(({ expected }) => expected.length > 0),
  AWKWARD.unannounced,
  ...Object.values(FURTHER),
].map(({ url, method }) => ({ url, method }));

/** Sends them one after the other; resolves when the page has all responses. */
function send(page: PageSurface, requests: readonly Request[]): Promise<void> {
  return page.evaluate(async (json) => {
    const requests: readonly Request[] = JSON.parse(json);
    for (const { url, method } of requests) await (await fetch(url, { method })).text();
  }, JSON.stringify(requests));
}

/** What the command line finds in the text of a HAR. */
function decodedText(file: string, har: string): readonly Finding[] {
  writeFileSync(file, har);
  return decoded(file);
}

/** Without its number in the file or the log, and in an order that does not depend on which answer came first. */
function comparable(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => JSON.stringify({ ...finding, entry: 0 })).sort();
}

function exchanges(rows: readonly LogRow[]): readonly Examined[] {
  const entries = new Map<number, LogRow[]>();
  for (const row of rows) {
    entries.set(row.exchange.entry, [...(entries.get(row.exchange.entry) ?? []), row]);
  }
  return [...entries.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { exchange, body } = first;
    return [{ exchange, body, findings: own.map(({ finding }) => finding) }];
  });
}

test('a HAR of the browser and one of ours give the findings of the live traffic', async ({
  tools,
}, info) => {
  const { driver } = tools;
  await driver.showNetwork();
  await driver.showPanel();
  await send(driver.page, REQUESTS);
  const last = REQUESTS.at(-1)?.url ?? '';
  await expect
    .poll(async () => {
      const log = await readLog(driver.panel);
      return log?.counts.pending === 0 && log.findings.at(-1)?.url === last;
    })
    .toBe(true);
  const rows = await readRows(driver.panel);
  const live = rows.map(({ finding }) => finding);
  expect(live.length).toBeGreaterThanOrEqual(REQUESTS.length - 5);

  await test.step('as the browser exports it', async () => {
    const har = await driver.har();
    const { entries }: { readonly entries: readonly unknown[] } = JSON.parse(har).log;
    // Before the first of ours stand the demo page and what the harness asked for.
    const start = entries.findIndex(
      (entry, index) => readEntry(entry, index)?.exchange.url === REQUESTS[0]?.url,
    );
    expect(start).toBeGreaterThan(0);
    const found = decodedText(info.outputPath('browser.har'), har).filter(
      ({ entry }) => entry >= start,
    );
    expect(comparable(found)).toEqual(comparable(live));
  });

  await test.step('as we export it, up to what is masked', async () => {
    const outs = exchanges(rows).map((examined) => finish(redactedEntry(examined)));
    const har = [...writeHar(outs, { version: '0' })].join('');
    expect(har).not.toContain('anna@shop.example');
    expect(har).not.toContain('447700900123');
    const found = decodedText(info.outputPath('errata.har'), har);
    expect(comparable(found)).toEqual(comparable(outs.flatMap(({ findings }) => findings)));
  });
});
