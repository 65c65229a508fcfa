import { parseArgs } from 'node:util';
import type { Figure } from '../bench/engine.ts';
import { needLinux } from '../bench/live/cpu.ts';
import { spreadOf } from '../bench/measure.ts';
import { FEWEST_FOR_INTERVAL } from '../bench/page/interval.ts';
import { panelFigures } from '../bench/panel/figures.ts';
import type { PanelLoad } from '../bench/panel/measure.ts';
import { asJson, asTable } from '../bench/report.ts';
import { harOutput } from './bench-har.ts';
import { ERRATA, MOST_PAIRS, measurePage } from './bench-page.ts';
import { buildBenchPage, measureAll, ROUNDS } from './bench-panel.ts';
import { buildAll } from './build.ts';
import { outputOfBuilt } from './built.ts';
import { parseJson } from './json.ts';
import { wholeNumber } from './options.ts';
import { filesBelow, LARGEST } from './package.ts';
import { zip } from './zip.ts';

/**
 * `npm run bench` prints what the engine costs, the panel with 50,000 findings and what a page pays, both in Chromium, the
 * size of the package, and what a large HAR takes; `--json` as one line of JSON. The page takes most of an hour, unless
 * `--pairs 20` or the like is enough. Returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      pairs: { type: 'string', default: String(MOST_PAIRS) },
    },
  });
  needLinux();
  const pairs = wholeNumber('pairs', values.pairs, FEWEST_FOR_INTERVAL);
  const form = values.json ? ['--json'] : [];
  const written = values.json ? asJson : asTable;
  await buildAll();
  await buildBenchPage();
  const parts: readonly (() => Promise<string>)[] = [
    () => outputOfBuilt('bench/main.ts', form),
    async () => written(panelFigures(await panelLoads())),
    async () => written(await measurePage('chromium', ERRATA, pairs)),
    async () => written([await sizeFigure()]),
    () => harOutput(form),
  ];
  const members = {};
  for (const part of parts) {
    const output = await part();
    if (values.json) Object.assign(members, parseJson(output));
    else console.log(output.trimEnd());
  }
  if (values.json) console.log(JSON.stringify(members));
  return 0;
}

async function panelLoads(): Promise<readonly PanelLoad[]> {
  const setup = { browser: 'chromium', grouping: 'on', count: 50_000 } as const;
  return (await measureAll([setup], ROUNDS)).get(setup) ?? [];
}

async function sizeFigure(): Promise<Figure> {
  const { length } = await zip(filesBelow('dist/chrome'));
  const what = 'the zip for Chrome, bytes';
  return { key: 'zipBytes', what, spread: spreadOf([length]), atMost: LARGEST };
}
